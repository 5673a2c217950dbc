#include "screentextview.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <memory>

/// The first family at hand that has thin letters, as those screens show; else the application's own.
static QFont thinFont()
{
    static const QList<std::pair<QString, QFont::Weight>> wishes = {
        {QStringLiteral("Segoe UI"), QFont::Light},
        {QStringLiteral("Open Sans"), QFont::Light},
        {QStringLiteral("Roboto"), QFont::Light},
        {QStringLiteral("Ubuntu"), QFont::Light},
        {QStringLiteral("DejaVu Sans"), QFont::ExtraLight},
    };
    static const QFont best = [] {
        for (const auto &[family, weight] : wishes) {
            if (!QFontDatabase::hasFamily(family))
                continue;
            for (const QString &style : QFontDatabase::styles(family))
                if (style.contains(QLatin1String("Light")) && QFontDatabase::weight(family, style) <= QFont::Light) {
                    QFont font(family);
                    font.setWeight(weight);
                    return font;
                }
        }
        return QFont(QApplication::font().family());
    }();
    return best;
}

QFont screenFont(double size, Face face, int dotsPerInch)
{
    QFont font(QApplication::font().family());
    if (face == Face::Thin)
        font = thinFont();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(size * 72 / dotsPerInch);
    switch (face) {
    case Face::Thin:
        break;
    case Face::Plain:
        break;
    case Face::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

TextWidth screenTextWidth()
{
    const double measured = 100;
    const auto metrics = [measured](Face face) {
        QFont font = screenFont(measured, face, 72);
        font.setPixelSize(int(measured));
        return QFontMetricsF(font);
    };
    const auto faces = std::make_shared<QList<QFontMetricsF>>(
        QList<QFontMetricsF>{metrics(Face::Thin), metrics(Face::Plain), metrics(Face::Strong)});
    // Four in a hundred more, because letters snap to pixels where they are painted small.
    return [faces, measured](const QString &text, double size, Face face) {
        return faces->at(int(face)).horizontalAdvance(text) * size / measured * 1.04;
    };
}

/// Letters that came out wider than measured, on coarse screens, are set closer rather than cut.
static void paintLine(QPainter &painter, const QPointF &at, const QString &line, double closer)
{
    if (closer >= 1)
        return painter.drawText(at, line);
    painter.save();
    painter.translate(at);
    painter.scale(closer, 1);
    painter.drawText(QPointF(0, 0), line);
    painter.restore();
}

void paintText(QPainter &painter, const TextBlock &block, const QColor &colour)
{
    painter.setFont(screenFont(block.size, block.face, painter.device()->logicalDpiY()));
    painter.setPen(colour);
    const QFontMetricsF metrics(painter.font(), painter.device());
    double top = block.rect.top();
    for (const QString &line : block.lines) {
        const double wide = metrics.horizontalAdvance(line);
        const double spare = qMax(0.0, block.rect.width() - wide);
        const double shift = block.align == Align::Centre ? spare / 2 : block.align == Align::Right ? spare : 0;
        const double baseline = top + (block.lineHeight() + metrics.ascent() - metrics.descent()) / 2;
        paintLine(painter, {block.rect.left() + shift, baseline}, line, qMin(1.0, block.rect.width() / wide));
        top += block.lineHeight();
    }
}
