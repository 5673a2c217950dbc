#include "sceneflow.h"

#include <algorithm>

/// The parts of SceneFlow that place what is filled in, and the rows of rounded lists.

static const double s_portWidth = 62;
static const double s_beside = 8;
static const double s_rowSide = 12;
static const double s_nameShare = 0.36;  ///< of a window's width, for names beside fields

double SceneFlow::nameColumn() const
{
    return m_width * s_nameShare;
}

static bool isField(const DrawnItem &item)
{
    return item.kind == SceneKind::Field || (item.kind == SceneKind::Choice && !item.value.isEmpty());
}

/// One long name or value sends all names over their fields, so that a form keeps one look.
FieldNames SceneFlow::namesThatFit(const SceneContent &content) const
{
    if (m_style.fieldNames != FieldNames::BesideLeft && m_style.fieldNames != FieldNames::BesideRight)
        return m_style.fieldNames;
    if (std::none_of(content.items.cbegin(), content.items.cend(), isField))
        return FieldNames::Above;
    const double inside = m_width - nameColumn() - s_beside - 14;
    for (const DrawnItem &item : content.items) {
        if (!isField(item))
            continue;
        const FittedText name = fitWords(item.label, nameColumn(), m_style.smallSize, Face::Plain, m_measure);
        const double sides = roomForMark(item) / 2 + (item.kind == SceneKind::Choice ? 14 : 0);
        if (name.lines.size() > 2 || name.size < m_style.smallSize
            || width(item.value, m_style.textSize) * 0.85 > inside - sides)
            return FieldNames::Above;
    }
    return m_style.fieldNames;
}

ScreenBox SceneFlow::field(const DrawnItem &item, double left, double wide) const
{
    ScreenBox made = box(item);
    made.dropsDown = item.kind == SceneKind::Choice;
    const double aside = m_names == FieldNames::OnBorder ? 9 : 0;
    const TextBlock name = words(item.label, {left + aside, m_y, wide - 2 * aside, 0}, m_style.smallSize);
    const double below = m_names == FieldNames::OnBorder && !name.lines.isEmpty() ? -name.lineHeight() / 2 : 3;
    const double top = name.rect.bottom() + below;
    const double arrow = made.dropsDown ? 14 : 0;
    const double inside = std::max(top + m_style.fieldPadding, name.rect.bottom() + 1);
    const double side = m_names == FieldNames::OnBorder ? 12 : 7;
    const QRectF room(left + side, inside, wide - 2 * side - arrow - roomForMark(item) / 2, 0);
    const TextBlock shown = value(item.value, room, m_style.textSize);
    made.control = {left, top, wide, shown.rect.bottom() + m_style.fieldPadding - top};
    if (made.dropsDown)
        made.arrow = {made.control.right() - (item.mark > 0 ? 24 : 17), made.control.center().y() - 5, 10, 10};
    made.texts = {name, shown};
    made.rect = {left, m_y, wide, made.control.bottom() - m_y};
    return made;
}

ScreenBox SceneFlow::fieldBeside(const DrawnItem &item) const
{
    ScreenBox made = box(item);
    made.dropsDown = item.kind == SceneKind::Choice;
    const double left = m_left + nameColumn() + s_beside;
    const double wide = m_left + m_width - left;
    const double arrow = made.dropsDown ? 14 : 0;
    TextBlock name = words(item.label, {m_left, m_y, nameColumn(), 0}, m_style.smallSize);
    name.align = m_names == FieldNames::BesideRight ? Align::Right : Align::Left;
    const QRectF room(left + 7, m_y + m_style.fieldPadding, wide - 14 - arrow - roomForMark(item) / 2, 0);
    TextBlock shown = value(item.value, room, m_style.textSize);
    const double high = shown.rect.height() + 2 * m_style.fieldPadding;
    const double line = std::max(high, name.rect.height());
    name.rect.moveTop(m_y + (line - name.rect.height()) / 2);
    shown.rect.translate(0, (line - high) / 2);
    made.control = {left, m_y + (line - high) / 2, wide, high};
    if (made.dropsDown)
        made.arrow = {made.control.right() - (item.mark > 0 ? 24 : 17), made.control.center().y() - 5, 10, 10};
    made.texts = {name, shown};
    made.rect = {m_left, m_y, m_width, line};
    return made;
}

static void lower(ScreenBox &made, double by)
{
    made.control.translate(0, by);
    made.rect.setBottom(made.rect.bottom() + by);
    for (TextBlock &text : made.texts)
        text.rect.translate(0, by);
}

QList<ScreenBox> SceneFlow::fields(const QList<DrawnItem> &group) const
{
    if (m_names == FieldNames::BesideLeft || m_names == FieldNames::BesideRight)
        return {fieldBeside(group.constFirst())};
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

/// A list goes on while its things come one after another; buttons stand in a list of their own.
void SceneFlow::openList(const DrawnItem &item)
{
    const bool goesOn = m_before && standsInList(m_style.lists, *m_before)
                        && (*m_before == SceneKind::Button) == (item.kind == SceneKind::Button);
    if (goesOn) {
        m_lists.last().lines.append(m_y);
        return;
    }
    if (!m_first)
        m_y += m_before == SceneKind::Heading ? 5 : m_style.gap;
    m_lists.append({{m_left, m_y, m_width, 0}, {}});
}

void SceneFlow::growList(const ScreenBox &made)
{
    m_lists.last().rect.setBottom(made.rect.bottom());
}

/// Name and value beside each other where both fit, else one under the other.
void SceneFlow::fillRow(ScreenBox &made, const DrawnItem &item, const QRectF &room) const
{
    const bool isTyped = item.kind == SceneKind::Field;
    const double name = width(item.label, m_style.rowSize);
    const double shown = width(item.value, m_style.textSize);
    const double column = isTyped ? (m_width - 2 * s_rowSide) * 0.44 : room.width() - shown - 10;
    const bool beside = name <= column && (isTyped ? shown <= room.width() - column - 6 : shown <= room.width() / 2);
    if (item.value.isEmpty() && !isTyped) {
        made.texts = {words(item.label, room, m_style.rowSize, m_style.rowFace)};
    } else if (beside) {
        const double from = isTyped ? room.left() + column + 6 : room.right() - shown;
        made.texts = {words(item.label, {room.left(), room.top(), column, 0}, m_style.rowSize, m_style.rowFace),
                      value(item.value, {from, room.top(), room.right() - from, 0}, m_style.textSize)};
        made.texts.last().align = isTyped ? Align::Left : Align::Right;
        TextBlock &second = made.texts.last();
        second.rect.translate(0, (made.texts.constFirst().rect.height() - second.rect.height()) / 2);
    } else {
        const TextBlock first = words(item.label, room, isTyped ? m_style.smallSize : m_style.rowSize);
        QRectF under = room;
        under.moveTop(first.rect.bottom());
        made.texts = {first, value(item.value, under, isTyped ? m_style.textSize : m_style.smallSize)};
    }
}

/// One row of a rounded list: a sign at its left, words, and what stands at its right.
ScreenBox SceneFlow::listRow(const DrawnItem &item) const
{
    ScreenBox made = box(item);
    made.inList = true;
    made.dropsDown = item.kind == SceneKind::Choice && !item.value.isEmpty();
    const bool button = item.kind == SceneKind::Button;
    const bool checks = item.kind == SceneKind::Tick || (item.kind == SceneKind::Choice && !made.dropsDown);
    const bool leads = made.dropsDown
                       || (m_style.arrowInRows && (item.kind == SceneKind::Row || item.kind == SceneKind::Icon));
    const double side = button ? s_rowSide + roomForMark(item) / 2 : s_rowSide;
    QRectF room(m_left + side, m_y + m_style.rowPadding, m_width - 2 * side, 0);
    if (!button && item.mark > 0)
        room.setRight(room.right() - 6);
    const QSizeF sign = item.kind == SceneKind::Switch ? m_style.slider
                        : checks                       ? QSizeF(15, 15)
                        : leads                        ? QSizeF(8, 12)
                                                       : QSizeF();
    QRectF trailing({room.right() - sign.width(), 0}, sign);
    if (!sign.isEmpty())
        room.setRight(trailing.left() - s_beside);
    if (item.kind == SceneKind::Icon)
        room.setLeft(room.left() + m_style.iconSize + 10);
    fillRow(made, item, room);

    double end = room.top();
    for (const TextBlock &text : std::as_const(made.texts))
        end = std::max(end, text.rect.bottom());
    const double least = std::max(sign.height(), item.kind == SceneKind::Icon ? m_style.iconSize : 0.0);
    const double high = std::max(least, end - room.top()) + 2 * m_style.rowPadding
                        - (item.kind == SceneKind::Switch ? 4 : 0);
    const double centre = m_y + high / 2;
    const double shift = centre - (room.top() + end) / 2;
    for (TextBlock &text : made.texts)
        text.rect.translate(0, shift);
    if (button)
        made.texts.first().align = Align::Centre;
    trailing.moveTop(centre - sign.height() / 2);
    if (leads)
        made.arrow = trailing;
    else if (!sign.isEmpty())
        made.control = trailing;
    if (item.kind == SceneKind::Icon)
        made.control = {m_left + s_rowSide, centre - m_style.iconSize / 2, m_style.iconSize, m_style.iconSize};
    made.rect = {m_left, m_y, m_width, high};
    return made;
}
