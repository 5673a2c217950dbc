#include "screenpaintview.h"

#include "glyphview.h"
#include "wizard/look/look.h"
#include "wizard/look/statusmark.h"

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

static ScreenColours windowColours(const QPalette &palette)
{
    if (Look::isDark(palette))
        return {QColor(0x2b, 0x2d, 0x31), QColor(0xf2, 0xf2, 0xf3), QColor(0xc6, 0xc9, 0xcf), QColor(0x1b, 0x1c, 0x1f),
                QColor(0xff, 0xff, 0xff), QColor(0x80, 0x85, 0x8e), QColor(0x42, 0x46, 0x4d), QColor(0xff, 0xff, 0xff),
                QColor(0x5b, 0x8d, 0xd9)};
    return {QColor(0xf7, 0xf8, 0xfa), QColor(0x1c, 0x1e, 0x22), QColor(0x4b, 0x50, 0x58), QColor(0xff, 0xff, 0xff),
            QColor(0x10, 0x11, 0x13), QColor(0x9a, 0xa1, 0xac), QColor(0xe6, 0xe9, 0xef), QColor(0x1c, 0x1e, 0x22),
            QColor(0x2f, 0x6f, 0xc9)};
}

ScreenColours screenColours(const ScreenLayout &layout, const QPalette &palette)
{
    switch (layout.frame) {
    case ScreenFrame::WindowsPhone:
        return {Qt::black, Qt::white, QColor(0xa8, 0xa8, 0xa8), Qt::white, Qt::black, Qt::white, Qt::black, Qt::white,
                QColor(0x1b, 0x9a, 0xd6)};
    case ScreenFrame::Windows8:
        return {QColor(0x3a, 0x21, 0x87), Qt::white, QColor(0xdc, 0xd6, 0xee), Qt::white, QColor(0x15, 0x15, 0x18),
                QColor(0xdc, 0xd6, 0xee), QColor(0x5b, 0x3f, 0xb8), Qt::white, QColor(0xcf, 0xc4, 0xf5)};
    case ScreenFrame::Window:
        return windowColours(palette);
    }
    Q_UNREACHABLE();
}

namespace {
/// Paints the things on the screen.
class BoxPainter
{
public:
    BoxPainter(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette)
        : m_painter(painter), m_layout(layout), m_colours(colours), m_palette(palette)
    {
    }

    void text(const TextBlock &block, const QColor &colour)
    {
        m_painter.setFont(screenFont(block.size, block.face, m_painter.device()->logicalDpiY()));
        m_painter.setPen(colour);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        double top = block.rect.top();
        for (const QString &line : block.lines) {
            const double spare = block.centred ? (block.rect.width() - metrics.horizontalAdvance(line)) / 2 : 0;
            const double baseline = top + (block.lineHeight() + metrics.ascent() - metrics.descent()) / 2;
            m_painter.drawText(QPointF(block.rect.left() + qMax(0.0, spare), baseline), line);
            top += block.lineHeight();
        }
    }

    void box(const ScreenBox &made, int place)
    {
        switch (made.kind) {
        case SceneKind::Heading:
            return texts(made, m_colours.accent, m_colours.quiet);
        case SceneKind::Text:
        case SceneKind::Tab:
        case SceneKind::Link:
            return texts(made, m_colours.quiet, m_colours.quiet);
        case SceneKind::Row:
            return row(made);
        case SceneKind::Tile:
            return tile(made, place);
        case SceneKind::Icon:
            return icon(made);
        case SceneKind::Field:
            return field(made);
        case SceneKind::Choice:
            return made.dropsDown ? field(made) : round(made);
        case SceneKind::Tick:
        case SceneKind::Switch:
            return tick(made);
        case SceneKind::Button:
            return button(made);
        case SceneKind::Message:
            return message(made);
        }
    }

    void mark(const ScreenBox &made)
    {
        if (made.isPressed()) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(Look::accentFillText(m_palette), 4.6));
            m_painter.drawRoundedRect(made.ring(), 5, 5);
            m_painter.setPen(QPen(ring(), 2.8));
            m_painter.drawRoundedRect(made.ring(), 5, 5);
        }
        paintBadge(m_painter, made.badge(), made.mark, m_palette);
    }

private:
    QColor ring() const { return Look::accentFill(m_palette); }
    double radius() const { return m_layout.frame == ScreenFrame::Window ? 3 : 0; }

    void texts(const ScreenBox &made, const QColor &first, const QColor &others)
    {
        for (qsizetype at = 0; at < made.texts.size(); ++at)
            text(made.texts.at(at), at == 0 ? first : others);
    }

    void row(const ScreenBox &made)
    {
        if (m_layout.frame == ScreenFrame::Window) {
            m_painter.setPen(QPen(m_colours.edge, 0.6));
            m_painter.setBrush(m_colours.input);
            m_painter.drawRoundedRect(made.rect, radius(), radius());
        }
        texts(made, m_colours.ink, m_colours.quiet);
    }

    QColor tileColour(int place) const
    {
        if (m_layout.frame != ScreenFrame::Windows8)
            return m_colours.accent.darker(128);
        static const QList<QColor> colours = {QColor(0x0a, 0x6a, 0xb6), QColor(0x6a, 0x1b, 0x9a), QColor(0x00, 0x78, 0x6f),
                                              QColor(0xb8, 0x3b, 0x1d), QColor(0x2e, 0x7d, 0x32)};
        return colours.at(place % colours.size());
    }

    void tile(const ScreenBox &made, int place)
    {
        m_painter.fillRect(made.rect, tileColour(place));
        const QPointF centre = made.control.center() + QPointF(0, 3);
        paintGlyph(m_painter, {centre.x() - 14, centre.y() - 14, 28, 28}, made.glyph, Qt::white);
        texts(made, Qt::white, Qt::white);
    }

    void icon(const ScreenBox &made)
    {
        if (m_layout.frame == ScreenFrame::WindowsPhone)
            m_painter.fillRect(made.control, m_colours.accent.darker(128));
        const double inset = m_layout.frame == ScreenFrame::WindowsPhone ? 6 : 0;
        paintGlyph(m_painter, made.control.adjusted(inset, inset, -inset, -inset), made.glyph,
                   m_layout.frame == ScreenFrame::Window ? m_colours.ink : QColor(Qt::white));
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void field(const ScreenBox &made)
    {
        const bool dark = made.dropsDown && m_layout.frame == ScreenFrame::WindowsPhone;
        m_painter.setPen(QPen(m_colours.edge, dark ? 1.6 : 1));
        m_painter.setBrush(dark ? m_colours.ground : m_colours.input);
        m_painter.drawRoundedRect(made.control.adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
        const QColor ink = dark ? m_colours.ink : m_colours.inputInk;
        texts(made, m_colours.quiet, ink);
        if (!made.dropsDown)
            return;
        const QPointF tip(made.control.right() - (made.mark > 0 ? 19 : 12), made.control.center().y() + 2);
        m_painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    }

    void round(const ScreenBox &made)
    {
        m_painter.setPen(QPen(m_colours.edge, 1.4));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(made.control.adjusted(1, 1, -1, -1));
        if (made.ticked) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.ink);
            m_painter.drawEllipse(made.control.adjusted(4, 4, -4, -4));
        }
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void tick(const ScreenBox &made)
    {
        const QRectF at = made.control.adjusted(0.7, 0.7, -0.7, -0.7);
        m_painter.setPen(QPen(m_colours.edge, 1.4));
        m_painter.setBrush(m_colours.input);
        m_painter.drawRoundedRect(at, radius(), radius());
        if (made.ticked) {
            m_painter.setPen(QPen(m_colours.inputInk, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.drawPolyline(QPolygonF{{at.left() + 3, at.center().y() + 0.3},
                                             {at.left() + 5.8, at.bottom() - 3.6},
                                             {at.right() - 2.8, at.top() + 3.4}});
        }
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void button(const ScreenBox &made)
    {
        m_painter.setPen(QPen(m_colours.edge, m_layout.frame == ScreenFrame::Window ? 1 : 1.8));
        m_painter.setBrush(m_colours.button);
        m_painter.drawRoundedRect(made.control.adjusted(0.9, 0.9, -0.9, -0.9), radius() * 1.4, radius() * 1.4);
        texts(made, m_colours.buttonInk, m_colours.buttonInk);
    }

    void message(const ScreenBox &made)
    {
        const bool phone = m_layout.frame == ScreenFrame::WindowsPhone;
        m_painter.setPen(phone ? QPen(Qt::NoPen) : QPen(m_colours.edge, 1));
        m_painter.setBrush(phone ? QColor(0x2a, 0x2a, 0x2c) : m_colours.input);
        m_painter.drawRoundedRect(made.rect, radius(), radius());
        const QColor ink = phone ? m_colours.ink : m_colours.inputInk;
        m_painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        const QRectF at = made.control.adjusted(1, 1.5, -1, -1);
        m_painter.drawPolygon(QPolygonF{{at.center().x(), at.top()}, at.bottomRight(), at.bottomLeft()});
        m_painter.drawLine(QPointF(at.center().x(), at.top() + 5), QPointF(at.center().x(), at.bottom() - 5));
        m_painter.drawPoint(QPointF(at.center().x(), at.bottom() - 2.4));
        texts(made, ink, ink);
    }

    QPainter &m_painter;
    const ScreenLayout &m_layout;
    const ScreenColours &m_colours;
    const QPalette &m_palette;
};
}

void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ScreenColours colours = screenColours(layout, palette);
    paintFrame(painter, layout, colours, palette);
    BoxPainter boxes(painter, layout, colours, palette);
    boxes.text(layout.title, colours.ink);
    for (qsizetype at = 0; at < layout.boxes.size(); ++at)
        boxes.box(layout.boxes.at(at), int(at));
    for (const ScreenBox &made : layout.boxes)
        if (made.mark > 0)
            boxes.mark(made);
}
