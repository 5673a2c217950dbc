#include "framepaintview.h"

#include "glyphview.h"
#include "screentextview.h"
#include "wizard/look/look.h"

#include <QLinearGradient>
#include <QPainter>

static void paintStatusBar(QPainter &painter, const QRectF &screen, const QColor &ink)
{
    const double base = screen.top() + 14;
    for (int bar = 0; bar < 4; ++bar) {
        const double high = 2.5 + 2 * bar;
        painter.fillRect(QRectF(screen.left() + 16 + 4 * bar, base - high, 2.6, high), ink);
    }
    painter.setFont(screenFont(9.5, Face::Plain, painter.device()->logicalDpiY()));
    painter.setPen(ink);
    painter.drawText(QRectF(screen.right() - 60, screen.top() + 3, 44, 14), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("10:24"));
    const QRectF battery(screen.right() - 78, base - 7.5, 13, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.9));
    painter.drawRect(battery);
    painter.fillRect(QRectF(battery.right() + 0.6, battery.top() + 2, 1.4, 3), ink);
    painter.fillRect(battery.adjusted(1.6, 1.6, -3.6, -1.6), ink);
}

static void paintPhoneKeys(QPainter &painter, const QRectF &body, const QRectF &screen)
{
    const QColor key(0xc9, 0xc9, 0xc9);
    const double y = (screen.bottom() + body.bottom()) / 2 - 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(key, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double left = screen.left() + 36;
    painter.drawPolyline(QPolygonF{{left + 5, y - 5}, {left, y}, {left + 5, y + 5}});
    painter.drawLine(QPointF(left, y), QPointF(left + 14, y));
    painter.drawRoundedRect(QRectF(screen.center().x() - 6.5, y - 6.5, 13, 13), 3, 3);
    paintGlyph(painter, {screen.right() - 50, y - 8, 16, 16}, Glyph::Magnifier, key);
}

static void paintPhoneBody(QPainter &painter, const ScreenLayout &layout, const QPalette &palette)
{
    const QRectF body(QPointF(0, 0), layout.size);
    QLinearGradient metal(body.topLeft(), body.topRight());
    metal.setColorAt(0, QColor(0x4a, 0x4d, 0x52));
    metal.setColorAt(0.04, QColor(0x26, 0x28, 0x2b));
    metal.setColorAt(0.96, QColor(0x1d, 0x1f, 0x22));
    metal.setColorAt(1, QColor(0x3c, 0x3f, 0x44));
    painter.setPen(QPen(Look::isDark(palette) ? QColor(0x7c, 0x80, 0x86) : QColor(0x10, 0x11, 0x13), 1));
    painter.setBrush(metal);
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 26, 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0b, 0x0c, 0x0d));
    painter.drawRoundedRect(body.adjusted(4, 4, -4, -4), 22, 22);
    painter.setBrush(QColor(0x3a, 0x3d, 0x41));
    painter.drawRoundedRect(QRectF(body.center().x() - 22, 13, 44, 4.5), 2.2, 2.2);
    painter.setBrush(QColor(0x23, 0x2a, 0x33));
    painter.drawEllipse(QPointF(body.center().x() + 42, 15.2), 3.2, 3.2);
    painter.fillRect(layout.screen, Qt::black);
    paintPhoneKeys(painter, body, layout.screen);
    paintStatusBar(painter, layout.screen, Qt::white);
}

/// Grey stand-ins for what lies behind a settings pane: a list of letters and the open one.
static void paintMailBehind(QPainter &painter, const QRectF &area, const QColor &ink)
{
    QColor faint = ink;
    painter.setPen(Qt::NoPen);
    faint.setAlphaF(0.22F);
    painter.setBrush(faint);
    painter.drawRect(QRectF(area.left() + 16, area.top() + 20, 46, 9));
    const double column = area.width() * 0.42;
    for (double y = area.top() + 46; y + 22 < area.bottom() - 8; y += 30) {
        faint.setAlphaF(0.26F);
        painter.setBrush(faint);
        painter.drawRect(QRectF(area.left() + 16, y, column * 0.8, 5));
        faint.setAlphaF(0.13F);
        painter.setBrush(faint);
        painter.drawRect(QRectF(area.left() + 16, y + 9, column, 4));
    }
}

static void paintWidePane(QPainter &painter, const QRectF &pane)
{
    QLinearGradient shade(pane.topLeft() - QPointF(10, 0), pane.topLeft());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 70));
    painter.fillRect(pane.adjusted(-10, 0, -pane.width(), 0), shade);
    painter.fillRect(pane, QColor(0x3a, 0x21, 0x87));
}

static void paintWideBody(QPainter &painter, const ScreenLayout &layout, const QPalette &palette)
{
    const QRectF body(QPointF(0, 0), layout.size);
    const QRectF screen = layout.screen;
    painter.setPen(QPen(Look::isDark(palette) ? QColor(0x7c, 0x80, 0x86) : QColor(0x10, 0x11, 0x13), 1));
    painter.setBrush(QColor(0x1b, 0x1c, 0x1f));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter.setPen(Qt::NoPen);
    switch (layout.place) {
    case Windows8Place::Start:
        painter.fillRect(screen, QColor(0x1f, 0x0f, 0x52));
        painter.fillRect(QRectF(screen.right() - 94, screen.top(), 94, screen.height()), QColor(0x0a, 0x0a, 0x0c));
        break;
    case Windows8Place::Pane:
        painter.fillRect(screen, QColor(0xf4, 0xf4, 0xf6));
        paintMailBehind(painter, screen.adjusted(0, 0, -208, 0), Qt::black);
        paintWidePane(painter, screen.adjusted(screen.width() - 206, 0, 0, 0));
        break;
    case Windows8Place::Sheet:
        painter.fillRect(screen, QColor(0x8a, 0x86, 0x99));
        paintMailBehind(painter, screen, Qt::black);
        painter.fillRect(layout.sheet, QColor(0x3a, 0x21, 0x87));
        break;
    }
}

void paintFrame(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette)
{
    switch (layout.frame) {
    case ScreenFrame::WindowsPhone:
        return paintPhoneBody(painter, layout, palette);
    case ScreenFrame::Windows8:
        return paintWideBody(painter, layout, palette);
    case ScreenFrame::Window:
    case ScreenFrame::WindowsDialog:
    case ScreenFrame::Macos:
    case ScreenFrame::Linux:
        return paintWindow(painter, layout, colours, palette);
    case ScreenFrame::Iphone:
    case ScreenFrame::Android:
        return paintTouchPhone(painter, layout, colours, palette);
    }
}
