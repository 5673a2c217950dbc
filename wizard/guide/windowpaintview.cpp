#include "framepaintview.h"

#include "crispview.h"
#include "wizard/look/look.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

static double cornerOf(ScreenFrame frame)
{
    return frame == ScreenFrame::Linux ? 12 : frame == ScreenFrame::Macos ? 10 : 8;
}

static QPen thin(const QColor &ink)
{
    return QPen(ink, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

static void paintCross(QPainter &painter, const QPointF &centre, double reach)
{
    painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
    painter.drawLine(centre + QPointF(reach, -reach), centre + QPointF(-reach, reach));
}

/// Smaller, larger, close: at the right, as Windows has them.
static void paintCaptionButtons(QPainter &painter, const QRectF &bar, double apart, const QColor &ink)
{
    const double y = bar.top() + 16;
    const double right = bar.right() - 17;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(thin(ink));
    paintCross(painter, {right, y}, 4);
    painter.drawRoundedRect(Crisp::onPixels(painter, {right - apart - 3.5, y - 3.5, 7, 7}), 1, 1);
    Crisp::line(painter, {right - 2 * apart - 4, y}, 8, ink);
}

static void paintThreeLights(QPainter &painter, const QRectF &bar)
{
    double x = bar.left() + 19;
    for (const auto &[fill, edge] : {std::pair(0xff5f57, 0xe0443e), std::pair(0xfebc2e, 0xd89e24),
                                     std::pair(0x28c840, 0x1aab29)}) {
        painter.setPen(QPen(QColor::fromRgb(unsigned(edge)), 0.7));
        painter.setBrush(QColor::fromRgb(unsigned(fill)));
        painter.drawEllipse(QPointF(x, bar.top() + 18), 5.4, 5.4);
        x += 18;
    }
}

static void paintRoundClose(QPainter &painter, const QRectF &bar, const ScreenColours &colours)
{
    const QPointF centre(bar.right() - 24, bar.top() + 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.button.darker(106));
    painter.drawEllipse(centre, 10.5, 10.5);
    painter.setPen(QPen(colours.ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    paintCross(painter, centre, 3.3);
}

static void paintButtonsOf(QPainter &painter, const ScreenLayout &layout, const QRectF &bar,
                           const ScreenColours &colours)
{
    switch (layout.frame) {
    case ScreenFrame::Macos:
        return paintThreeLights(painter, bar);
    case ScreenFrame::Linux:
        // A dialog with its buttons in the bar has nothing to close it by.
        if (std::none_of(layout.boxes.cbegin(), layout.boxes.cend(), [](const ScreenBox &made) { return made.inBar; }))
            paintRoundClose(painter, bar, colours);
        return;
    case ScreenFrame::WindowsDialog:
        return paintCaptionButtons(painter, bar, 34, colours.ink);
    case ScreenFrame::Window:
    case ScreenFrame::WindowsPhone:
    case ScreenFrame::Windows8:
    case ScreenFrame::Iphone:
    case ScreenFrame::Android:
        return paintCaptionButtons(painter, bar, 22.5, colours.quiet);
    }
}

void paintWindow(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette)
{
    const QRectF body = Crisp::onPixels(painter, QRectF(QPointF(0, 0), layout.size));
    const double corner = cornerOf(layout.frame);
    const bool dark = Look::isDark(palette);
    QPainterPath shape;
    shape.addRoundedRect(body, corner, corner);
    painter.fillPath(shape, colours.ground);
    const QRectF bar(layout.screen.topLeft(), QSizeF(layout.screen.width(), layout.bar));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(Crisp::onPixels(painter, bar.adjusted(-1, -1, 1, 0)), colours.bar);
    if (layout.frame != ScreenFrame::WindowsDialog)
        Crisp::line(painter, bar.bottomLeft() - QPointF(1, 0), bar.width() + 2, colours.line);
    if (layout.footer > 0) {
        const QRectF strip(bar.left() - 1, layout.screen.bottom() - layout.footer, bar.width() + 2, layout.footer + 1);
        painter.fillRect(Crisp::onPixels(painter, strip), dark ? QColor(0x20, 0x20, 0x20) : QColor(0xf2, 0xf3, 0xf5));
        Crisp::line(painter, strip.topLeft(), strip.width(), colours.line);
    }
    painter.restore();
    paintButtonsOf(painter, layout, bar, colours);
    Crisp::box(painter, body, corner, {}, dark ? QColor(0x6a, 0x6e, 0x75) : QColor(0x9a, 0xa1, 0xac));
}
