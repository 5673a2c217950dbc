#include "boxpaintview.h"

#include "crispview.h"
#include "glyphview.h"
#include "screentextview.h"
#include "wizard/look/look.h"

#include <QFontMetricsF>
#include <QPainter>

bool BoxPainter::isMetro() const
{
    return m_layout.frame == ScreenFrame::WindowsPhone || m_layout.frame == ScreenFrame::Windows8;
}

bool BoxPainter::hasBlackWords() const
{
    return m_layout.frame == ScreenFrame::Macos || m_layout.frame == ScreenFrame::Linux
           || m_layout.frame == ScreenFrame::WindowsDialog;
}

bool BoxPainter::isProgramSign(const ScreenBox &made) const
{
    return !isMetro() && made.control.width() < made.rect.width();
}

QColor BoxPainter::headingColour() const
{
    return m_layout.frame == ScreenFrame::Iphone ? m_colours.quiet
           : hasBlackWords()                     ? m_colours.ink
                                                 : m_colours.accent;
}

QColor BoxPainter::tileColour(int place) const
{
    if (m_layout.frame != ScreenFrame::Windows8)
        return m_colours.accent.darker(128);
    static const QList<QColor> colours = {QColor(0x0a, 0x6a, 0xb6), QColor(0x6a, 0x1b, 0x9a), QColor(0x00, 0x78, 0x6f),
                                          QColor(0xb8, 0x3b, 0x1d), QColor(0x2e, 0x7d, 0x32)};
    return colours.at(place % colours.size());
}

void BoxPainter::groundOfTabs()
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

void BoxPainter::box(const ScreenBox &made, int place)
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

void BoxPainter::mark(const ScreenBox &made)
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

void BoxPainter::texts(const ScreenBox &made, const QColor &first, const QColor &others)
{
    for (qsizetype at = 0; at < made.texts.size(); ++at)
        paintText(m_painter, made.texts.at(at), at == 0 ? first : others);
}

void BoxPainter::row(const ScreenBox &made)
{
    if (m_layout.frame == ScreenFrame::Window)
        Crisp::box(m_painter, made.rect, m_controls.radius(), m_colours.input, m_colours.edge, 0.6);
    m_controls.arrow(made);
    texts(made, m_colours.ink, m_colours.quiet);
}

void BoxPainter::tile(const ScreenBox &made, int place)
{
    m_painter.fillRect(Crisp::onPixels(m_painter, made.rect), tileColour(place));
    const QPointF centre = made.control.center() + QPointF(0, 3);
    paintGlyph(m_painter, {centre.x() - 14, centre.y() - 14, 28, 28}, made.glyph, Qt::white);
    texts(made, Qt::white, Qt::white);
}

void BoxPainter::sign(const ScreenBox &made)
{
    Crisp::box(m_painter, made.control, m_layout.frame == ScreenFrame::Android ? 21 : 10, signColour(made.glyph), {});
    paintGlyph(m_painter, made.control.adjusted(9, 9, -9, -9), made.glyph, Qt::white);
    texts(made, m_layout.home ? QColor(Qt::white) : m_colours.ink, m_colours.quiet);
}

void BoxPainter::icon(const ScreenBox &made)
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

void BoxPainter::field(const ScreenBox &made)
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
void BoxPainter::clearBehindName(const ScreenBox &made)
{
    const TextBlock &name = made.texts.constFirst();
    if (name.lines.isEmpty())
        return;
    m_painter.setFont(screenFont(name.size, name.face, m_painter.device()->logicalDpiY()));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const double wide = metrics.horizontalAdvance(name.lines.constLast());
    m_painter.fillRect(QRectF(name.rect.left() - 3, made.control.top() - 2, wide + 6, 5), m_colours.ground);
}

void BoxPainter::round(const ScreenBox &made)
{
    m_controls.round(made);
    texts(made, m_colours.ink, m_colours.quiet);
}

void BoxPainter::tick(const ScreenBox &made)
{
    m_controls.tick(made);
    texts(made, m_colours.ink, m_colours.quiet);
}

void BoxPainter::tab(const ScreenBox &made)
{
    m_controls.tab(made);
    const bool lined = m_layout.frame == ScreenFrame::Android;
    texts(made, made.ticked ? (lined ? m_colours.accent : m_colours.ink) : m_colours.quiet, m_colours.quiet);
}

void BoxPainter::link(const ScreenBox &made)
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

void BoxPainter::button(const ScreenBox &made)
{
    m_controls.button(made);
    const bool filled = made.isLast && !made.inList
                        && (hasBlackWords() || (m_layout.frame == ScreenFrame::Android && !made.inBar));
    const QColor ink = filled ? m_colours.primaryInk : m_colours.buttonInk;
    texts(made, ink, ink);
}

void BoxPainter::message(const ScreenBox &made)
{
    m_controls.message(made);
    const bool phone = m_layout.frame != ScreenFrame::Windows8;
    const QColor ink = phone ? m_colours.ink : m_colours.inputInk;
    m_controls.warningSign(made.control, ink);
    texts(made, ink, ink);
}
