#include "framepaintview.h"

#include "crispview.h"
#include "screentextview.h"
#include "wizard/look/look.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

static const double s_line = 17;  ///< middle of the status line, below the screen's edge

static void paintClock(QPainter &painter, const QRectF &room, const QColor &ink, Face face)
{
    painter.setFont(screenFont(10.5, face, painter.device()->logicalDpiY()));
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("10:24"));
}

static void paintBattery(QPainter &painter, const QRectF &at, const QColor &ink)
{
    Crisp::box(painter, at, 2.4, {}, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(at.adjusted(1.9, 1.9, -5, -1.9), 1, 1);
    painter.drawRoundedRect(QRectF(at.right() + 0.7, at.center().y() - 1.6, 1.5, 3.2), 0.7, 0.7);
}

static void paintSignal(QPainter &painter, double left, double base, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int bar = 0; bar < 4; ++bar) {
        const double high = 3 + 1.9 * bar;
        painter.drawRoundedRect(QRectF(left + 4 * bar, base - high, 2.7, high), 0.8, 0.8);
    }
}

static void paintIphoneStatus(QPainter &painter, const QRectF &screen, const QColor &ink)
{
    const double y = screen.top() + s_line;
    paintClock(painter, {screen.left() + 26, y - 8, 50, 16}, ink, Face::Strong);
    paintSignal(painter, screen.right() - 62, y + 4.4, ink);
    paintBattery(painter, {screen.right() - 42, y - 4.6, 19, 9.2}, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(QRectF(screen.center().x() - 31, y - 9.5, 62, 19), 9.5, 9.5);
    painter.setBrush(QColor(0x1c, 0x24, 0x33));
    painter.drawEllipse(QPointF(screen.center().x() + 21, y), 4, 4);
}

static void paintAndroidStatus(QPainter &painter, const QRectF &screen, const QColor &ink)
{
    const double y = screen.top() + 15;
    paintClock(painter, {screen.left() + 18, y - 8, 50, 16}, ink, Face::Plain);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double right = screen.right() - 18;
    painter.drawRoundedRect(QRectF(right - 6, y - 4.5, 6, 10), 1.2, 1.2);
    painter.drawRect(QRectF(right - 4.3, y - 6, 2.6, 2));
    painter.drawPolygon(QPolygonF{{right - 22, y + 5}, {right - 11.5, y + 5}, {right - 11.5, y - 5.5}});
    painter.drawPie(QRectF(right - 42, y - 6, 17, 22), 52 * 16, 76 * 16);
    painter.setBrush(QColor(0x0b, 0x0c, 0x0d));
    painter.drawEllipse(QPointF(screen.center().x(), y), 5.5, 5.5);
}

/// The keys at a phone's sides stand out a little.
static void paintSideKeys(QPainter &painter, const QRectF &body, bool iphone, const QColor &metal)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(metal);
    const double right = body.right() - 2;
    painter.drawRoundedRect(QRectF(right, body.top() + 118, 3, 46), 1, 1);
    if (iphone) {
        painter.drawRoundedRect(QRectF(body.left() - 1, body.top() + 96, 3, 28), 1, 1);
        painter.drawRoundedRect(QRectF(body.left() - 1, body.top() + 132, 3, 28), 1, 1);
    } else {
        painter.drawRoundedRect(QRectF(right, body.top() + 76, 3, 32), 1, 1);
    }
}

static QBrush wallpaper(const QRectF &screen, bool iphone, bool dark)
{
    QLinearGradient sky(screen.topLeft(), screen.bottomRight());
    if (iphone) {
        sky.setColorAt(0, dark ? QColor(0x12, 0x1f, 0x46) : QColor(0x23, 0x3f, 0x8c));
        sky.setColorAt(1, dark ? QColor(0x3a, 0x1b, 0x4e) : QColor(0x6d, 0x33, 0x86));
    } else {
        sky.setColorAt(0, dark ? QColor(0x0d, 0x33, 0x36) : QColor(0x12, 0x5a, 0x60));
        sky.setColorAt(1, dark ? QColor(0x1b, 0x29, 0x4d) : QColor(0x24, 0x40, 0x86));
    }
    return sky;
}

static void paintBackArrow(QPainter &painter, const QRectF &at, bool iphone, const ScreenColours &colours)
{
    const double y = at.center().y();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(iphone ? colours.accent : colours.ink, iphone ? 2 : 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (iphone) {
        painter.drawPolyline(QPolygonF{{at.left() + 8, y - 6.5}, {at.left() + 1.5, y}, {at.left() + 8, y + 6.5}});
        return;
    }
    painter.drawPolyline(QPolygonF{{at.left() + 7, y - 5.5}, {at.left() + 1.5, y}, {at.left() + 7, y + 5.5}});
    painter.drawLine(QPointF(at.left() + 1.5, y), QPointF(at.left() + 13, y));
}

void paintTouchPhone(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours,
                     const QPalette &palette)
{
    const bool iphone = layout.frame == ScreenFrame::Iphone;
    const bool dark = Look::isDark(palette);
    const QRectF body(QPointF(0, 0), layout.size);
    const double corner = iphone ? 38 : 26;
    const QColor metal = dark ? QColor(0x7c, 0x80, 0x86) : QColor(0x55, 0x59, 0x60);
    paintSideKeys(painter, body, iphone, metal);
    Crisp::box(painter, body.adjusted(1, 0, -1, 0), corner, QColor(0x0e, 0x0f, 0x11), metal, 1.6);

    const double inner = corner - (iphone ? 8 : 7);
    QPainterPath glass;
    glass.addRoundedRect(Crisp::onPixels(painter, layout.screen), inner, inner);
    painter.fillPath(glass, layout.home ? wallpaper(layout.screen, iphone, dark) : QBrush(colours.ground));
    const QColor ink = layout.home ? QColor(Qt::white) : colours.ink;
    if (iphone)
        paintIphoneStatus(painter, layout.screen, ink);
    else
        paintAndroidStatus(painter, layout.screen, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double handle = iphone ? 84 : 72;
    painter.drawRoundedRect(QRectF(layout.screen.center().x() - handle / 2, layout.screen.bottom() - 10, handle, 3.6), 1.8, 1.8);
    if (!layout.back.isEmpty())
        paintBackArrow(painter, layout.back, iphone, colours);
}
