#include "devicepicture.h"

#include "look.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <iterator>

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
    void dot(double x, double y, double radius) const { painter.drawEllipse(QPointF(x, y), radius, radius); }
    void fillDot(double x, double y, double radius) const
    {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        dot(x, y, radius);
        painter.restore();
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

/// A hole for the camera, a grid of programs, a line to swipe at the bottom.
void android(const Sketch &sketch)
{
    sketch.box(27, 4, 46, 92, 8);
    sketch.dot(50, 12, 2.5);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            sketch.fillDot(38 + column * 12, 56 + row * 13, 4);
    sketch.envelope(35, 24, 30, 20);
    sketch.line(42, 88, 58, 88);
}

/// A dark bar in the upper edge, round corners, a row of programs at the bottom.
void iphone(const Sketch &sketch)
{
    sketch.box(26, 4, 48, 92, 13);
    sketch.line(44, 12, 56, 12);
    sketch.envelope(36, 30, 28, 20);
    sketch.box(32, 70, 36, 18, 6);
    for (int column = 0; column < 3; ++column)
        sketch.fill(36 + column * 10, 75, 7, 7);
}

void tablet(const Sketch &sketch)
{
    sketch.box(6, 18, 88, 64, 8);
    sketch.dot(50, 24, 1);
    sketch.fill(18, 30, 14, 14);
    sketch.fill(18, 52, 14, 14);
    sketch.envelope(44, 34, 36, 26);
}

/// Keys below a small screen.
void oldPhone(const Sketch &sketch)
{
    sketch.box(28, 4, 44, 92, 10);
    sketch.box(35, 13, 30, 32, 2);
    sketch.envelope(40, 22, 20, 14);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            sketch.fill(36 + column * 11, 54 + row * 12, 6, 6);
}

void screen(const Sketch &sketch)
{
    sketch.box(6, 10, 88, 64, 5);
    sketch.line(50, 74, 50, 88);
    sketch.line(32, 89, 68, 89);
}

/// A bar along the lower edge with its programs in the middle.
void windows(const Sketch &sketch)
{
    screen(sketch);
    sketch.envelope(33, 22, 34, 24);
    sketch.line(6, 60, 94, 60);
    for (int place = 0; place < 4; ++place)
        sketch.fill(31 + place * 10, 64, 6, 6);
}

/// A thin bar above, and programs floating over the lower edge.
void mac(const Sketch &sketch)
{
    screen(sketch);
    sketch.line(6, 20, 94, 20);
    sketch.envelope(33, 27, 34, 23);
    sketch.box(24, 57, 52, 12, 4);
    for (int place = 0; place < 4; ++place)
        sketch.fillDot(33 + place * 11.5, 63, 3);
}

/// A bar above with the clock in its middle, programs along the left edge.
void linuxDesktop(const Sketch &sketch)
{
    screen(sketch);
    sketch.line(6, 21, 94, 21);
    sketch.line(45, 15.5, 55, 15.5);
    sketch.line(23, 21, 23, 74);
    for (int place = 0; place < 4; ++place)
        sketch.fill(11, 26 + place * 12, 7, 7);
    sketch.envelope(38, 34, 40, 28);
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

struct Drawing {
    const char *word;
    void (*draw)(const Sketch &sketch);
};

constexpr Drawing drawings[] = {
    {"phone", phone},     {"android", android}, {"iphone", iphone},     {"tablet", tablet},
    {"old-phone", oldPhone}, {"computer", computer}, {"windows", windows}, {"mac", mac},
    {"linux", linuxDesktop}, {"program", program},   {"table", table},
};

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
    const auto drawing = std::find_if(std::cbegin(drawings), std::cend(drawings), [&](const Drawing &one) {
        return picture == QLatin1String(one.word);
    });
    drawing == std::cend(drawings) ? program(sketch) : drawing->draw(sketch);
    painter.restore();
}
