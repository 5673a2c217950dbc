#include "sceneflow.h"

#include <algorithm>

static const double s_portWidth = 62;
static const double s_markRoom = 11;  ///< how far a number reaches into what it marks
static const double s_beside = 8;

SceneFlow::SceneFlow(const FrameStyle &style, const QRectF &screen, ScreenFrame frame, const TextWidth &measure)
    : m_style(style), m_frame(frame), m_measure(measure), m_left(screen.left() + style.content.left()),
      m_width(screen.width() - style.content.left() - style.content.right()),
      m_y(screen.top() + style.content.top())
{
}

TextBlock SceneFlow::words(const QString &text, const QRectF &room, double size, Face face, TextRole role) const
{
    // A row or tile may carry an address, which breaks at other places than words do.
    const bool address = !text.contains(u' ') && (text.contains(u'@') || text.contains(u'.'));
    const FittedText fitted = address ? fitValue(text, room.width(), size, face, m_measure)
                                      : fitWords(text, room.width(), size, face, m_measure);
    TextBlock block{fitted.lines, room, fitted.size, face, role, false};
    block.rect.setHeight(text.isEmpty() ? 0 : block.lineHeight() * double(fitted.lines.size()));
    return block;
}

TextBlock SceneFlow::value(const QString &text, const QRectF &room, double size) const
{
    const FittedText fitted = fitValue(text, room.width(), size, Face::Plain, m_measure);
    TextBlock block{fitted.lines, room, fitted.size, Face::Plain, TextRole::Value, false};
    const double oneLine = size * 1.37;
    block.rect.setHeight(std::max(oneLine, block.lineHeight() * double(fitted.lines.size())));
    return block;
}

TextBlock SceneFlow::title(const QString &text)
{
    const double buttons = m_frame == ScreenFrame::Window ? 62 : 0;
    const double indent = m_frame == ScreenFrame::Window ? 8 : 0;
    const TextBlock block = words(text, {m_left - indent, m_y, m_width + indent - buttons, 0}, m_style.titleSize,
                                  m_style.titleFace, TextRole::Title);
    m_y = block.rect.bottom();
    m_first = text.isEmpty();
    if (m_first)
        m_y += 8;
    return block;
}

double SceneFlow::endTitleBar()
{
    m_y = std::max(m_y, m_style.content.top() + m_style.titleSize * 1.37) + 8;
    const double edge = m_y;
    m_y += 14 - m_style.gap;
    m_first = false;
    return edge;
}

ScreenBox SceneFlow::box(const DrawnItem &item) const
{
    ScreenBox made;
    made.kind = item.kind;
    made.glyph = item.glyph;
    made.ticked = item.ticked;
    made.mark = item.mark;
    return made;
}

static double roomForMark(const DrawnItem &item)
{
    return item.mark > 0 ? s_markRoom : 0;
}

/// A heading, a sentence or a row of a list: words, and smaller ones under them.
ScreenBox SceneFlow::line(const DrawnItem &item)
{
    ScreenBox made = box(item);
    const bool row = item.kind == SceneKind::Row;
    const bool heading = item.kind == SceneKind::Heading;
    const double size = row ? m_style.rowSize : heading ? m_style.headingSize : m_style.textSize;
    const Face face = row ? m_style.rowFace : heading ? Face::Strong : Face::Plain;
    const double inset = row && m_frame == ScreenFrame::Window ? 6 : 0;
    const double width = m_width - 2 * inset - roomForMark(item);
    made.texts.append(words(item.label, {m_left + inset, m_y + inset, width, 0}, size, face, TextRole::Name));
    double end = made.texts.constLast().rect.bottom();
    if (!item.value.isEmpty()) {
        made.texts.append(value(item.value, {m_left + inset, end, width, 0}, m_style.smallSize));
        end = made.texts.constLast().rect.bottom();
    }
    made.rect = {m_left, m_y, m_width, end + inset - m_y};
    return made;
}

/// A tick box, a round choice or an icon with its words at the right.
ScreenBox SceneFlow::withSign(const DrawnItem &item, double signSize)
{
    ScreenBox made = box(item);
    const double left = m_left + signSize + s_beside;
    const double width = m_left + m_width - left - roomForMark(item);
    const bool icon = item.kind == SceneKind::Icon;
    const double size = icon ? m_style.rowSize : m_style.textSize;
    TextBlock text = words(item.label, {left, m_y, width, 0}, size, icon ? m_style.rowFace : Face::Plain,
                           TextRole::Name);
    const double height = std::max(signSize, text.rect.height());
    if (icon || text.lines.size() == 1)
        text.rect.moveTop(m_y + (height - text.rect.height()) / 2);
    const double signTop = icon ? m_y + (height - signSize) / 2
                                : m_y + std::max(0.0, (text.lineHeight() - signSize) / 2);
    made.control = {m_left, signTop, signSize, signSize};
    made.texts.append(text);
    made.rect = {m_left, m_y, m_width, height};
    return made;
}

/// The pictures at a Windows 8 screen's right edge, their names under them.
ScreenBox SceneFlow::charm(const DrawnItem &item)
{
    const double picture = 27;
    ScreenBox made = box(item);
    TextBlock text = words(item.label, {m_left + s_markRoom, m_y + picture + 5, m_width - 2 * s_markRoom, 0},
                           m_style.smallSize, Face::Plain, TextRole::Name);
    text.centred = true;
    made.control = {m_left + (m_width - picture) / 2, m_y + 3, picture, picture};
    made.texts.append(text);
    made.rect = {m_left, m_y, m_width, text.rect.bottom() + 2 - m_y};
    return made;
}

ScreenBox SceneFlow::message(const DrawnItem &item)
{
    const double sign = 16;
    const double pad = 9;
    ScreenBox made = box(item);
    const double left = m_left + pad + sign + 7;
    const double width = m_left + m_width - pad - left - roomForMark(item);
    made.texts.append(words(item.label, {left, m_y + pad, width, 0}, m_style.textSize, Face::Plain, TextRole::Name));
    double end = made.texts.constLast().rect.bottom();
    if (!item.value.isEmpty()) {
        made.texts.append(words(item.value, {left, end + 2, width, 0}, m_style.smallSize, Face::Plain, TextRole::Value));
        end = made.texts.constLast().rect.bottom();
    }
    made.control = {m_left + pad, m_y + pad, sign, sign};
    made.rect = {m_left, m_y, m_width, std::max(end, made.control.bottom()) + pad - m_y};
    return made;
}

ScreenBox SceneFlow::field(const DrawnItem &item, double left, double width)
{
    ScreenBox made = box(item);
    made.dropsDown = item.kind == SceneKind::Choice;
    const TextBlock name = words(item.label, {left, m_y, width, 0}, m_style.smallSize, Face::Plain, TextRole::Name);
    const double top = name.rect.bottom() + 3;
    const double arrow = made.dropsDown ? 14 : 0;
    const QRectF room(left + 7, top + m_style.fieldPadding, width - 14 - arrow - roomForMark(item) / 2, 0);
    const TextBlock inside = value(item.value, room, m_style.textSize);
    made.control = {left, top, width, inside.rect.height() + 2 * m_style.fieldPadding};
    made.texts = {name, inside};
    made.rect = {left, m_y, width, made.control.bottom() - m_y};
    return made;
}

static void lower(ScreenBox &made, double by)
{
    made.control.translate(0, by);
    made.rect.setBottom(made.rect.bottom() + by);
    for (TextBlock &text : made.texts)
        text.rect.translate(0, by);
}

QList<ScreenBox> SceneFlow::fields(const QList<DrawnItem> &group)
{
    if (group.size() == 1)
        return {field(group.constFirst(), m_left, m_width)};
    const double between = group.constFirst().mark > 0 ? 20 : s_beside;
    const double first = m_width - s_portWidth - between;
    QList<ScreenBox> line = {field(group.at(0), m_left, first),
                             field(group.at(1), m_left + first + between, s_portWidth)};
    const double top = std::max(line.at(0).control.top(), line.at(1).control.top());
    for (ScreenBox &made : line)
        lower(made, top - made.control.top());
    return line;
}

/// A line's boxes get the height of the highest.
void SceneFlow::closeLine(QList<ScreenBox> &line) const
{
    double end = 0;
    for (const ScreenBox &made : line)
        end = std::max(end, made.rect.bottom());
    for (ScreenBox &made : line)
        made.rect.setBottom(end);
}

QList<ScreenBox> SceneFlow::tiles(const QList<DrawnItem> &group)
{
    const double between = 10;
    const double width = (m_width - between) / 2;
    QList<ScreenBox> all;
    for (qsizetype from = 0; from < group.size(); from += 2) {
        QList<ScreenBox> pair;
        for (qsizetype at = from; at < std::min(from + 2, group.size()); ++at) {
            const DrawnItem &item = group.at(at);
            ScreenBox made = box(item);
            const double left = m_left + double(at - from) * (width + between);
            made.control = {left, m_y, width, 52};
            TextBlock text = words(item.label, {left + 7, m_y + 53, width - 14 - roomForMark(item), 0},
                                   m_style.textSize, Face::Plain, TextRole::Name);
            made.rect = {left, m_y, width, text.rect.bottom() + 5 - m_y};
            made.texts.append(text);
            pair.append(made);
        }
        closeLine(pair);
        m_y = pair.constFirst().rect.bottom() + between;
        all += pair;
    }
    return all;
}

QList<ScreenBox> SceneFlow::buttons(const QList<DrawnItem> &group)
{
    const double pad = m_style.buttonPadding;
    const double between = 16;
    QList<ScreenBox> all;
    QList<ScreenBox> line;
    double x = m_left;
    const auto endLine = [&] {
        closeLine(line);
        const double shift = m_style.buttonsAtRight ? m_left + m_width - (x - between) : 0;
        double end = m_y;
        for (ScreenBox &made : line) {
            made.rect.translate(shift, 0);
            made.control = made.rect;
            made.texts.first().rect.translate(shift, (made.rect.height() - made.texts.first().rect.height()) / 2 - pad);
            end = std::max(end, made.rect.bottom());
        }
        all += line;
        line.clear();
        x = m_left;
        m_y = end;
    };
    for (const DrawnItem &item : group) {
        const double inset = pad + 5 + roomForMark(item) / 2;
        const double sides = 2 * inset;
        const double wished = m_measure(item.label, m_style.textSize, Face::Plain) + 2;
        const double width = std::clamp(wished + sides, 72.0, m_width);
        if (!line.isEmpty() && x + width > m_left + m_width) {
            endLine();
            m_y += m_style.gap;
        }
        ScreenBox made = box(item);
        TextBlock text = words(item.label, {x + inset, m_y + pad, width - sides, 0}, m_style.textSize, Face::Plain,
                               TextRole::Name);
        text.centred = true;
        made.rect = {x, m_y, width, text.rect.height() + 2 * pad};
        made.texts.append(text);
        line.append(made);
        x += width + between;
    }
    endLine();
    return all;
}

QList<ScreenBox> SceneFlow::place(const QList<DrawnItem> &group)
{
    if (!m_first)
        m_y += m_style.gap;
    m_first = false;
    const DrawnItem &item = group.constFirst();
    QList<ScreenBox> placed;
    switch (item.kind) {
    case SceneKind::Tile:
        placed = tiles(group);
        break;
    case SceneKind::Button:
        placed = buttons(group);
        break;
    case SceneKind::Field:
        placed = fields(group);
        break;
    case SceneKind::Choice:
        placed = {item.value.isEmpty() ? withSign(item, 14) : field(item, m_left, m_width)};
        break;
    case SceneKind::Tick:
    case SceneKind::Switch:
        placed = {withSign(item, 15)};
        break;
    case SceneKind::Icon:
        if (m_style.namesUnderIcons)
            placed = {charm(item)};
        else
            placed = {withSign(item, m_frame == ScreenFrame::WindowsPhone ? 34 : 20)};
        break;
    case SceneKind::Message:
        placed = {message(item)};
        break;
    case SceneKind::Heading:
    case SceneKind::Text:
    case SceneKind::Row:
    case SceneKind::Tab:
    case SceneKind::Link:
        placed = {line(item)};
        break;
    }
    for (const ScreenBox &made : placed)
        m_y = std::max(m_y, made.rect.bottom());
    return placed;
}
