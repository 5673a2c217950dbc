#include "sceneflow.h"

#include <algorithm>

static const double s_beside = 8;

SceneFlow::SceneFlow(const SceneContent &content, const FrameStyle &style, const QRectF &room, const TextWidth &measure)
    : m_style(style), m_frame(content.frame), m_measure(measure), m_left(room.left() + style.content.left()),
      m_width(room.width() - style.content.left() - style.content.right()), m_y(room.top() + style.content.top()),
      m_names(namesThatFit(content))
{
}

TextBlock SceneFlow::words(const QString &text, const QRectF &room, double size, Face face) const
{
    return wordsIn(text, {room, size, face, TextRole::Name}, m_measure);
}

TextBlock SceneFlow::value(const QString &text, const QRectF &room, double size) const
{
    return valueIn(text, {room, size, Face::Plain, TextRole::Value}, m_measure);
}

double SceneFlow::width(const QString &text, double size, Face face) const
{
    return m_measure(text, size, face) + 2;
}

TextBlock SceneFlow::title(const QString &text)
{
    const TextBlock block =
        wordsIn(text, {{m_left, m_y, m_width, 0}, m_style.titleSize, m_style.titleFace, TextRole::Title}, m_measure);
    m_y = block.rect.bottom();
    m_first = text.isEmpty();
    if (m_first)
        m_y += 8;
    return block;
}

static bool isPort(const DrawnItem &item)
{
    return item.kind == SceneKind::Field
           && (item.key == SettingKey::IncomingPort || item.key == SettingKey::OutgoingPort);
}

qsizetype SceneFlow::lineEnd(const QList<DrawnItem> &items, qsizetype from) const
{
    const SceneKind kind = items.at(from).kind;
    const bool run = kind == SceneKind::Tile || kind == SceneKind::Tab
                     || (kind == SceneKind::Button && m_style.buttons != ButtonPlace::Rows);
    const bool portsBeside = m_names == FieldNames::Above || m_names == FieldNames::OnBorder;
    qsizetype end = from + 1;
    if (run)
        while (end < items.size() && items.at(end).kind == kind)
            ++end;
    else if (portsBeside && kind == SceneKind::Field && !isPort(items.at(from)) && end < items.size()
             && isPort(items.at(end)))
        ++end;
    return end;
}

ScreenBox SceneFlow::box(const DrawnItem &item)
{
    ScreenBox made;
    made.kind = item.kind;
    made.glyph = item.glyph;
    made.ticked = item.ticked;
    made.mark = item.mark;
    return made;
}

/// A heading, a sentence or a row: words, and smaller ones under them.
ScreenBox SceneFlow::line(const DrawnItem &item) const
{
    ScreenBox made = box(item);
    const bool row = item.kind == SceneKind::Row;
    const bool heading = item.kind == SceneKind::Heading;
    const double size = row ? m_style.rowSize : heading ? m_style.headingSize : m_style.textSize;
    const Face face = row ? m_style.rowFace : heading ? Face::Strong : Face::Plain;
    const double inset = row && m_frame == ScreenFrame::Window ? 6 : row && m_frame == ScreenFrame::Android ? 3 : 0;
    const double wide = m_width - 2 * inset - roomForMark(item);
    made.texts.append(words(item.label, {m_left + inset, m_y + inset, wide, 0}, size, face));
    double end = made.texts.constLast().rect.bottom();
    if (!item.value.isEmpty()) {
        made.texts.append(value(item.value, {m_left + inset, end, wide, 0}, m_style.smallSize));
        end = made.texts.constLast().rect.bottom();
    }
    made.rect = {m_left, m_y, m_width, end + inset - m_y};
    return made;
}

ScreenBox SceneFlow::link(const DrawnItem &item) const
{
    ScreenBox made = box(item);
    const double room = m_width - roomForMark(item);
    const double wide = std::min(room, width(item.label, m_style.textSize));
    made.texts.append(words(item.label, {m_left, m_y, wide, 0}, m_style.textSize));
    if (!item.value.isEmpty()) {
        const double under = made.texts.constLast().rect.bottom();
        made.texts.append(value(item.value, {m_left, under, room, 0}, m_style.smallSize));
    }
    made.rect = {m_left, m_y, made.texts.constLast().rect.right() - m_left + roomForMark(item),
                 made.texts.constLast().rect.bottom() - m_y};
    return made;
}

/// Where a form's names stand beside its fields, what has no name stands under the fields.
double SceneFlow::indent() const
{
    return m_names == FieldNames::BesideRight ? nameColumn() + s_beside : 0;
}

/// A tick box, a round choice or an icon with its words at the right.
ScreenBox SceneFlow::withSign(const DrawnItem &item, double signSize) const
{
    ScreenBox made = box(item);
    const bool icon = item.kind == SceneKind::Icon;
    const double size = icon ? m_style.rowSize : m_style.textSize;
    const double right = m_left + m_width - roomForMark(item);
    const double from = icon ? m_left : m_left + indent();
    const double left = from + signSize + s_beside;
    TextBlock text = words(item.label, {left, m_y, right - left, 0}, size, icon ? m_style.rowFace : Face::Plain);
    const double height = std::max(signSize, text.rect.height());
    if (icon || text.lines.size() == 1)
        text.rect.moveTop(m_y + (height - text.rect.height()) / 2);
    const double signTop = icon ? m_y + (height - signSize) / 2
                                : m_y + std::max(0.0, (text.lineHeight() - signSize) / 2);
    // On a desktop an icon is a button of a bar, no wider than its words.
    if (icon && m_style.tilesInLine > 3)
        text.rect.setRight(std::min(right, left + width(item.label, size, m_style.rowFace)));
    made.control = {from, signTop, signSize, signSize};
    made.rect = {from, m_y, text.rect.right() + roomForMark(item) - from, height};
    made.texts.append(text);
    return made;
}

/// A switch outside of lists: its words at the left, the slider at the right.
ScreenBox SceneFlow::withSlider(const DrawnItem &item) const
{
    ScreenBox made = box(item);
    const QSizeF size = m_style.slider;
    const double right = m_left + m_width - (item.mark > 0 ? s_markRoom + 3 : 0);
    TextBlock text = words(item.label, {m_left, m_y, right - size.width() - 10 - m_left, 0}, m_style.textSize);
    const double height = std::max(size.height(), text.rect.height());
    text.rect.moveTop(m_y + (height - text.rect.height()) / 2);
    made.control = {right - size.width(), m_y + (height - size.height()) / 2, size.width(), size.height()};
    made.texts.append(text);
    made.rect = {m_left, m_y, m_width, height};
    return made;
}

/// The pictures at a Windows 8 screen's right edge, their names under them.
ScreenBox SceneFlow::charm(const DrawnItem &item) const
{
    const double picture = 27;
    ScreenBox made = box(item);
    TextBlock text = words(item.label, {m_left + s_markRoom, m_y + picture + 5, m_width - 2 * s_markRoom, 0},
                           m_style.smallSize);
    text.align = Align::Centre;
    made.control = {m_left + (m_width - picture) / 2, m_y + 3, picture, picture};
    made.texts.append(text);
    made.rect = {m_left, m_y, m_width, text.rect.bottom() + 2 - m_y};
    return made;
}

ScreenBox SceneFlow::message(const DrawnItem &item) const
{
    const double sign = 16;
    const double pad = 9;
    ScreenBox made = box(item);
    const double left = m_left + pad + sign + 7;
    const double wide = m_left + m_width - pad - left - roomForMark(item);
    made.texts.append(words(item.label, {left, m_y + pad, wide, 0}, m_style.textSize));
    double end = made.texts.constLast().rect.bottom();
    if (!item.value.isEmpty()) {
        made.texts.append(words(item.value, {left, end + 2, wide, 0}, m_style.smallSize));
        made.texts.last().role = TextRole::Value;
        end = made.texts.constLast().rect.bottom();
    }
    made.control = {m_left + pad, m_y + pad, sign, sign};
    made.rect = {m_left, m_y, m_width, std::max(end, made.control.bottom()) + pad - m_y};
    return made;
}

QList<ScreenBox> SceneFlow::placeFree(const QList<DrawnItem> &group)
{
    const DrawnItem &item = group.constFirst();
    switch (item.kind) {
    case SceneKind::Tile:
        return tiles(group);
    case SceneKind::Tab:
        return tabs(group);
    case SceneKind::Button:
        return buttons(group);
    case SceneKind::Field:
        return fields(group);
    case SceneKind::Choice:
        return item.value.isEmpty() ? QList<ScreenBox>{withSign(item, m_style.roundSize)} : fields(group);
    case SceneKind::Tick:
        return {withSign(item, m_style.tickSize)};
    case SceneKind::Switch:
        return {withSlider(item)};
    case SceneKind::Icon:
        return {m_style.namesUnderIcons ? charm(item) : withSign(item, m_style.iconSize)};
    case SceneKind::Message:
        return {message(item)};
    case SceneKind::Link:
        return {link(item)};
    case SceneKind::Heading:
    case SceneKind::Text:
    case SceneKind::Row:
        return {line(item)};
    }
    Q_UNREACHABLE();
}

QList<ScreenBox> SceneFlow::place(const QList<DrawnItem> &group)
{
    const DrawnItem &item = group.constFirst();
    const bool inList = standsInList(m_style.lists, item.kind);
    QList<ScreenBox> placed;
    if (inList) {
        openList(item);
        placed = {listRow(item)};
        growList(placed.constFirst());
    } else {
        if (!m_first)
            m_y += m_style.gap + (item.kind == SceneKind::Button && m_style.buttonsAtEnd ? 8 : 0);
        placed = placeFree(group);
    }
    m_first = false;
    m_before = group.constLast().kind;
    for (const ScreenBox &made : std::as_const(placed))
        m_y = std::max(m_y, made.rect.bottom());
    return placed;
}
