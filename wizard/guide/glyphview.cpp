#include "glyphview.h"

#include "wizard/look/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

/// All pictures are drawn in a square of 24 × 24.
static void paintGear(QPainter &painter)
{
    QPainterPath gear;
    for (int tooth = 0; tooth < 8; ++tooth) {
        QTransform turned;
        turned.translate(12, 12).rotate(45 * tooth);
        QPainterPath one;
        one.addRoundedRect(-2.1, -10.5, 4.2, 6, 1, 1);
        gear = gear.united(turned.map(one));
    }
    QPainterPath wheel;
    wheel.addEllipse(QPointF(12, 12), 7.4, 7.4);
    QPainterPath hole;
    hole.addEllipse(QPointF(12, 12), 3.1, 3.1);
    painter.fillPath(gear.united(wheel).subtracted(hole), painter.pen().brush());
}

static void paintEnvelope(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 5, 19, 14), 1.2, 1.2);
    painter.drawPolyline(QPolygonF{{3, 6}, {12, 13.5}, {21, 6}});
}

static void paintPerson(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 8), 4, 4);
    painter.drawArc(QRectF(4, 14, 16, 15), 0, 180 * 16);
}

static void paintMagnifier(QPainter &painter)
{
    painter.drawEllipse(QPointF(10, 10), 6, 6);
    painter.drawLine(QPointF(14.5, 14.5), QPointF(20.5, 20.5));
}

static void paintShare(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 8.5, 8.5);
    painter.drawPolyline(QPolygonF{{9, 9}, {15, 12}, {9, 15}});
}

static void paintDevice(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 5, 18, 11), 1, 1);
    painter.drawLine(QPointF(8, 20), QPointF(16, 20));
    painter.drawLine(QPointF(12, 16), QPointF(12, 20));
}

static void paintGlobe(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    painter.drawEllipse(QPointF(12, 12), 4, 9);
    painter.drawLine(QPointF(3, 12), QPointF(21, 12));
}

static void paintPhone(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(6.5, 2.5, 11, 19), 2, 2);
    painter.drawLine(QPointF(10.5, 18.5), QPointF(13.5, 18.5));
}

static void paintCalendar(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 5, 18, 16), 1, 1);
    painter.drawLine(QPointF(3, 10), QPointF(21, 10));
    painter.drawLine(QPointF(8, 3), QPointF(8, 7));
    painter.drawLine(QPointF(16, 3), QPointF(16, 7));
    painter.fillRect(QRectF(6.5, 13, 4, 4), painter.pen().brush());
}

static void paintMusic(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{9, 18}, {9, 4.5}, {19, 3}, {19, 16}});
    const QBrush fill = painter.pen().brush();
    painter.save();
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(6.7, 18.3), 2.5, 2);
    painter.drawEllipse(QPointF(16.7, 16.3), 2.5, 2);
    painter.restore();
}

static void paintCloud(QPainter &painter)
{
    QPainterPath cloud;
    cloud.addEllipse(QPointF(9, 12), 5, 5);
    QPainterPath more;
    more.addEllipse(QPointF(15.5, 13), 4.5, 4.5);
    QPainterPath base;
    base.addRoundedRect(QRectF(3, 13, 18, 6), 3, 3);
    painter.drawPath(cloud.united(more).united(base));
}

static void paintStart(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3.5, 3.5, 17, 17), 2, 2);
    painter.drawLine(QPointF(8, 12), QPointF(16, 12));
}

static void paintPlus(QPainter &painter)
{
    painter.drawLine(QPointF(12, 4), QPointF(12, 20));
    painter.drawLine(QPointF(4, 12), QPointF(20, 12));
}

static void paintMenu(QPainter &painter)
{
    for (const double y : {6.0, 12.0, 18.0})
        painter.drawLine(QPointF(4, y), QPointF(20, y));
}

static void paintDots(QPainter &painter)
{
    painter.setBrush(painter.pen().brush());
    for (const double y : {5.0, 12.0, 19.0})
        painter.drawEllipse(QPointF(12, y), 1.2, 1.2);
}

static void paintLock(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(5, 11, 14, 10), 1.5, 1.5);
    painter.drawArc(QRectF(8, 3.5, 8, 11), 0, 180 * 16);
    painter.drawLine(QPointF(12, 15), QPointF(12, 17));
}

static void paintInSquare(QPainter &painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::None:
        return;
    case Glyph::Gear:
        return paintGear(painter);
    case Glyph::Envelope:
        return paintEnvelope(painter);
    case Glyph::Person:
        return paintPerson(painter);
    case Glyph::Magnifier:
        return paintMagnifier(painter);
    case Glyph::Share:
        return paintShare(painter);
    case Glyph::Device:
        return paintDevice(painter);
    case Glyph::Globe:
        return paintGlobe(painter);
    case Glyph::Phone:
        return paintPhone(painter);
    case Glyph::Calendar:
        return paintCalendar(painter);
    case Glyph::Music:
        return paintMusic(painter);
    case Glyph::Cloud:
        return paintCloud(painter);
    case Glyph::Start:
        return paintStart(painter);
    case Glyph::Plus:
        return paintPlus(painter);
    case Glyph::Menu:
        return paintMenu(painter);
    case Glyph::Dots:
        return paintDots(painter);
    case Glyph::Lock:
        return paintLock(painter);
    }
}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(square.width(), square.height());
    painter.translate(square.center() - QPointF(side, side) / 2);
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(colour, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintInSquare(painter, glyph);
    painter.restore();
}

void paintBadge(QPainter &painter, const QRectF &circle, int number, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::accentFillText(palette));
    painter.drawEllipse(circle);
    const double edge = circle.width() * 0.07;
    painter.setBrush(Look::accentFill(palette));
    painter.drawEllipse(circle.adjusted(edge, edge, -edge, -edge));
    QFont font = Look::headingFont();
    font.setPointSizeF(circle.width() * (number > 9 ? 0.5 : 0.62) * 72 / painter.device()->logicalDpiY());
    painter.setFont(font);
    painter.setPen(Look::accentFillText(palette));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    painter.restore();
}
