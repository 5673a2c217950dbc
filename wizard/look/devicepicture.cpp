#include "devicepicture.h"

#include "look.h"

#include <QPainter>
#include <QPolygonF>

namespace {

/// A square of 100 × 100 and the two pens of the drawing.
struct Sketch {
    QPainter &painter;
    QColor accent;

    void box(double x, double y, double w, double h, double round) const
    {
        painter.drawRoundedRect(QRectF(x, y, w, h), round, round);
    }
    void line(double x1, double y1, double x2, double y2) const { painter.drawLine(QPointF(x1, y1), QPointF(x2, y2)); }
    void fill(double x, double y, double w, double h) const
    {
        painter.fillRect(QRectF(x, y, w, h), accent);
    }
    void envelope(double x, double y, double w, double h) const
    {
        box(x, y, w, h, 2);
        painter.drawPolyline(QPolygonF({{x + 2, y + 3}, {x + w / 2, y + h * 0.6}, {x + w - 2, y + 3}}));
    }
};

void phone(const Sketch &sketch)
{
    sketch.box(27, 4, 46, 92, 8);
    sketch.line(45, 12, 55, 12);
    sketch.fill(35, 22, 14, 14);
    sketch.fill(51, 22, 14, 14);
    sketch.envelope(35, 44, 30, 21);
    sketch.line(45, 86, 55, 86);
}

void computer(const Sketch &sketch)
{
    sketch.box(6, 14, 88, 58, 5);
    sketch.line(50, 72, 50, 86);
    sketch.line(32, 87, 68, 87);
    sketch.fill(16, 25, 16, 16);
    sketch.fill(16, 45, 16, 16);
    sketch.envelope(42, 29, 40, 28);
}

void program(const Sketch &sketch)
{
    sketch.box(8, 14, 84, 72, 5);
    sketch.line(8, 29, 92, 29);
    sketch.fill(14, 19, 5, 5);
    sketch.fill(22, 19, 5, 5);
    sketch.envelope(28, 42, 44, 30);
}

void table(const Sketch &sketch)
{
    sketch.box(16, 8, 68, 84, 5);
    for (int row = 0; row < 4; ++row) {
        const double y = 24 + row * 18;
        sketch.fill(26, y - 4, 8, 8);
        sketch.line(42, y, 74, y);
    }
}

}

void paintDevicePicture(QPainter &painter, const QRectF &square, const QString &picture, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 100, square.height() / 100);
    painter.setPen(QPen(Look::quietText(palette), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const Sketch sketch{painter, Look::accent(palette)};
    if (picture == QLatin1String("phone"))
        phone(sketch);
    else if (picture == QLatin1String("computer"))
        computer(sketch);
    else if (picture == QLatin1String("table"))
        table(sketch);
    else
        program(sketch);
    painter.restore();
}
