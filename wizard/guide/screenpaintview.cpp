#include "screenpaintview.h"

#include "controlpaintview.h"
#include "crispview.h"
#include "framepaintview.h"
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

namespace {
/// Paints the things on the screen.
class BoxPainter
{
public:
    BoxPainter(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette)
        : m_painter(painter), m_layout(layout), m_colours(colours), m_palette(palette),
          m_controls(painter, layout.frame, colours)
    {
    }

    void text(const TextBlock &block, const QColor &colour)
    {
        m_painter.setFont(screenFont(block.size, block.face, m_painter.device()->logicalDpiY()));
        m_painter.setPen(colour);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        double top = block.rect.top();
        for (const QString &line : block.lines) {
            const double wide = metrics.horizontalAdvance(line);
            const double spare = qMax(0.0, block.rect.width() - wide);
            const double shift = block.align == Align::Centre ? spare / 2 : block.align == Align::Right ? spare : 0;
            const double baseline = top + (block.lineHeight() + metrics.ascent() - metrics.descent()) / 2;
            lineOfText({block.rect.left() + shift, baseline}, line, qMin(1.0, block.rect.width() / wide));
            top += block.lineHeight();
        }
    }

    void list(const ScreenList &list) { m_controls.list(list); }

    void groundOfTabs()
    {
        QRectF line;
        for (const ScreenBox &made : m_layout.boxes) {
            const bool goesOn = made.kind == SceneKind::Tab && made.rect.top() == line.top() && !line.isEmpty();
            if (!goesOn && !line.isEmpty())
                m_controls.tabGround(line);
            if (made.kind == SceneKind::Tab)
                line = goesOn ? line.united(made.rect) : made.rect;
            else
                line = {};
        }
        if (!line.isEmpty())
            m_controls.tabGround(line);
    }

    void box(const ScreenBox &made, int place)
    {
        switch (made.kind) {
        case SceneKind::Heading:
            return texts(made, headingColour(), m_colours.quiet);
        case SceneKind::Text:
            return texts(made, m_layout.home ? QColor(Qt::white) : m_colours.quiet, m_colours.quiet);
        case SceneKind::Row:
            return row(made);
        case SceneKind::Tile:
            return isProgramSign(made) ? sign(made) : tile(made, place);
        case SceneKind::Icon:
            return icon(made);
        case SceneKind::Field:
            return field(made);
        case SceneKind::Choice:
            return made.dropsDown ? field(made) : round(made);
        case SceneKind::Tick:
            return tick(made);
        case SceneKind::Switch:
            m_controls.slider(made);
            return texts(made, m_colours.ink, m_colours.quiet);
        case SceneKind::Tab:
            return tab(made);
        case SceneKind::Link:
            return link(made);
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
            m_painter.setPen(QPen(Look::accentFill(m_palette), 2.8));
            m_painter.drawRoundedRect(made.ring(), 5, 5);
        }
        paintBadge(m_painter, made.badge(), made.mark, m_palette);
    }

private:
    bool isMetro() const
    {
        return m_layout.frame == ScreenFrame::WindowsPhone || m_layout.frame == ScreenFrame::Windows8;
    }
    bool hasBlackWords() const
    {
        return m_layout.frame == ScreenFrame::Macos || m_layout.frame == ScreenFrame::Linux
               || m_layout.frame == ScreenFrame::WindowsDialog;
    }
    QColor headingColour() const
    {
        return m_layout.frame == ScreenFrame::Iphone ? m_colours.quiet
               : hasBlackWords()                     ? m_colours.ink
                                                     : m_colours.accent;
    }
    bool isProgramSign(const ScreenBox &made) const { return !isMetro() && made.control.width() < made.rect.width(); }

    /// Letters that came out wider than measured, on coarse screens, are set closer rather than cut.
    void lineOfText(const QPointF &at, const QString &line, double closer)
    {
        if (closer >= 1)
            return m_painter.drawText(at, line);
        m_painter.save();
        m_painter.translate(at);
        m_painter.scale(closer, 1);
        m_painter.drawText(QPointF(0, 0), line);
        m_painter.restore();
    }

    void texts(const ScreenBox &made, const QColor &first, const QColor &others)
    {
        for (qsizetype at = 0; at < made.texts.size(); ++at)
            text(made.texts.at(at), at == 0 ? first : others);
    }

    void row(const ScreenBox &made)
    {
        if (m_layout.frame == ScreenFrame::Window)
            Crisp::box(m_painter, made.rect, m_controls.radius(), m_colours.input, m_colours.edge, 0.6);
        m_controls.arrow(made);
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
        m_painter.fillRect(Crisp::onPixels(m_painter, made.rect), tileColour(place));
        const QPointF centre = made.control.center() + QPointF(0, 3);
        paintGlyph(m_painter, {centre.x() - 14, centre.y() - 14, 28, 28}, made.glyph, Qt::white);
        texts(made, Qt::white, Qt::white);
    }

    static QColor signColour(Glyph glyph)
    {
        switch (glyph) {
        case Glyph::Envelope:
            return QColor(0x1f, 0x6f, 0xdb);
        case Glyph::Gear:
        case Glyph::Menu:
        case Glyph::Dots:
        case Glyph::Lock:
            return QColor(0x6a, 0x6d, 0x75);
        case Glyph::Person:
        case Glyph::Device:
            return QColor(0x9a, 0x5a, 0x1c);
        case Glyph::Globe:
        case Glyph::Cloud:
            return QColor(0x1a, 0x75, 0x88);
        case Glyph::Phone:
            return QColor(0x2a, 0x7d, 0x3a);
        case Glyph::Calendar:
        case Glyph::Music:
            return QColor(0xc0, 0x39, 0x3f);
        case Glyph::Magnifier:
        case Glyph::Share:
        case Glyph::Start:
        case Glyph::Plus:
        case Glyph::None:
            return QColor(0x5a, 0x54, 0xb0);
        }
        Q_UNREACHABLE();
    }

    void sign(const ScreenBox &made)
    {
        Crisp::box(m_painter, made.control, m_layout.frame == ScreenFrame::Android ? 21 : 10, signColour(made.glyph), {});
        paintGlyph(m_painter, made.control.adjusted(9, 9, -9, -9), made.glyph, Qt::white);
        texts(made, m_layout.home ? QColor(Qt::white) : m_colours.ink, m_colours.quiet);
    }

    void icon(const ScreenBox &made)
    {
        const bool onColour = m_layout.frame == ScreenFrame::WindowsPhone || made.inList;
        if (m_layout.frame == ScreenFrame::WindowsPhone)
            m_painter.fillRect(made.control, m_colours.accent.darker(128));
        else if (made.inList)
            Crisp::box(m_painter, made.control, 5.5, signColour(made.glyph), {});
        const double inset = made.inList ? 4 : onColour ? 6 : 0;
        paintGlyph(m_painter, made.control.adjusted(inset, inset, -inset, -inset), made.glyph,
                   onColour || isMetro() ? QColor(Qt::white) : m_colours.ink);
        m_controls.arrow(made);
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void field(const ScreenBox &made)
    {
        m_controls.field(made);
        if (m_layout.frame == ScreenFrame::Android)
            clearBehindName(made);
        if (made.inList) {
            const bool typed = made.kind == SceneKind::Field;
            const bool stacked = made.texts.constLast().rect.top() >= made.texts.constFirst().rect.bottom() - 1;
            return texts(made, typed && stacked ? m_colours.quiet : m_colours.ink, typed ? m_colours.ink : m_colours.quiet);
        }
        const bool dark = made.dropsDown && m_layout.frame == ScreenFrame::WindowsPhone;
        const bool beside = made.texts.constFirst().rect.right() < made.control.left();
        texts(made, beside ? m_colours.ink : m_colours.quiet, dark ? m_colours.ink : m_colours.inputInk);
    }

    /// The border opens where the field's name stands on it.
    void clearBehindName(const ScreenBox &made)
    {
        const TextBlock &name = made.texts.constFirst();
        if (name.lines.isEmpty())
            return;
        m_painter.setFont(screenFont(name.size, name.face, m_painter.device()->logicalDpiY()));
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const double wide = metrics.horizontalAdvance(name.lines.constLast());
        m_painter.fillRect(QRectF(name.rect.left() - 3, made.control.top() - 2, wide + 6, 5), m_colours.ground);
    }

    void round(const ScreenBox &made)
    {
        m_controls.round(made);
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void tick(const ScreenBox &made)
    {
        m_controls.tick(made);
        texts(made, m_colours.ink, m_colours.quiet);
    }

    void tab(const ScreenBox &made)
    {
        m_controls.tab(made);
        const bool lined = m_layout.frame == ScreenFrame::Android;
        texts(made, made.ticked ? (lined ? m_colours.accent : m_colours.ink) : m_colours.quiet, m_colours.quiet);
    }

    void link(const ScreenBox &made)
    {
        texts(made, m_colours.accent, m_colours.quiet);
        if (m_layout.frame == ScreenFrame::Iphone || m_layout.frame == ScreenFrame::Android)
            return;
        const TextBlock &words = made.texts.constFirst();
        m_painter.setFont(screenFont(words.size, words.face, m_painter.device()->logicalDpiY()));
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        for (qsizetype at = 0; at < words.lines.size(); ++at)
            Crisp::line(m_painter, {words.rect.left(), words.rect.top() + (double(at) + 0.9) * words.lineHeight()},
                        metrics.horizontalAdvance(words.lines.at(at)), m_colours.accent);
    }

    void button(const ScreenBox &made)
    {
        m_controls.button(made);
        const bool filled = made.isLast && !made.inList
                            && (hasBlackWords() || (m_layout.frame == ScreenFrame::Android && !made.inBar));
        const QColor ink = filled ? m_colours.primaryInk : m_colours.buttonInk;
        texts(made, ink, ink);
    }

    void message(const ScreenBox &made)
    {
        m_controls.message(made);
        const bool phone = m_layout.frame != ScreenFrame::Windows8;
        const QColor ink = phone ? m_colours.ink : m_colours.inputInk;
        m_controls.warningSign(made.control, ink);
        texts(made, ink, ink);
    }

    QPainter &m_painter;
    const ScreenLayout &m_layout;
    const ScreenColours &m_colours;
    const QPalette &m_palette;
    ControlPainter m_controls;
};
}

void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ScreenColours colours = screenColours(layout.frame, palette);
    paintFrame(painter, layout, colours, palette);
    BoxPainter boxes(painter, layout, colours, palette);
    boxes.text(layout.title, colours.ink);
    for (const ScreenList &list : layout.lists)
        boxes.list(list);
    boxes.groundOfTabs();
    for (qsizetype at = 0; at < layout.boxes.size(); ++at)
        boxes.box(layout.boxes.at(at), int(at));
    for (const ScreenBox &made : layout.boxes)
        if (made.mark > 0)
            boxes.mark(made);
}
