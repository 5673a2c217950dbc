#include "sceneflow.h"

#include <algorithm>
#include <numeric>

/// The parts of SceneFlow that place several things side by side.

/// A line's boxes get the height of the highest.
static void closeLine(QList<ScreenBox> &line)
{
    double end = 0;
    for (const ScreenBox &made : std::as_const(line))
        end = std::max(end, made.rect.bottom());
    for (ScreenBox &made : line)
        made.rect.setBottom(end);
}

/// The wide coloured tiles of Windows.
ScreenBox SceneFlow::tile(const DrawnItem &item, double left, double wide) const
{
    ScreenBox made = box(item);
    made.control = {left, m_y, wide, 52};
    const TextBlock text = words(item.label, {left + 7, m_y + 53, wide - 14 - roomForMark(item), 0}, m_style.textSize);
    made.rect = {left, m_y, wide, text.rect.bottom() + 5 - m_y};
    made.texts.append(text);
    return made;
}

/// The round-edged sign of a program, its name under it.
ScreenBox SceneFlow::programSign(const DrawnItem &item, double left, double wide) const
{
    const double picture = 42;
    ScreenBox made = box(item);
    made.control = {left + (wide - picture) / 2, m_y + 2, picture, picture};
    const double side = roomForMark(item) / 2;
    TextBlock text = words(item.label, {left + side, m_y + picture + 6, wide - 2 * side, 0}, m_style.smallSize);
    text.align = Align::Centre;
    made.rect = {left, m_y, wide, text.rect.bottom() + 2 - m_y};
    made.texts.append(text);
    return made;
}

QList<ScreenBox> SceneFlow::tiles(const QList<DrawnItem> &group)
{
    const double between = m_style.tilesInLine > 2 ? 14 : 10;
    const int inLine = m_style.tilesInLine;
    const double wide = (m_width - between * (inLine - 1)) / inLine;
    QList<ScreenBox> all;
    for (qsizetype from = 0; from < group.size(); from += inLine) {
        QList<ScreenBox> line;
        for (qsizetype at = from; at < std::min<qsizetype>(from + inLine, group.size()); ++at) {
            const double left = m_left + double(at - from) * (wide + between);
            line.append(inLine > 2 ? programSign(group.at(at), left, wide) : tile(group.at(at), left, wide));
        }
        closeLine(line);
        m_y = line.constFirst().rect.bottom() + between;
        all += line;
    }
    m_y -= between;
    return all;
}

/// The widths of tabs in one line: as their words need; where that is too much, words go under each other, so far as
/// none of them must break. Nothing if even that is too wide.
std::optional<QList<double>> SceneFlow::tabWidths(const QList<DrawnItem> &group, double side) const
{
    QList<double> wished;
    QList<double> least;
    double sum = 0;
    double sumOfLeast = 0;
    for (const DrawnItem &item : group) {
        wished.append(width(item.label, m_style.textSize) + 2 * side);
        double longest = 0;
        for (const QString &word : item.label.split(u' '))
            longest = std::max(longest, width(word, m_style.textSize));
        least.append(longest + 2 * side);
        sum += wished.constLast();
        sumOfLeast += least.constLast();
    }
    if (sum <= m_width)
        return wished;
    if (sumOfLeast > m_width)
        return std::nullopt;
    for (qsizetype at = 0; at < group.size(); ++at)
        least[at] += (wished.at(at) - least.at(at)) * (m_width - sumOfLeast) / (sum - sumOfLeast);
    return least;
}

QList<ScreenBox> SceneFlow::tabs(const QList<DrawnItem> &group)
{
    const bool marked = std::any_of(group.cbegin(), group.cend(), [](const DrawnItem &item) { return item.mark > 0; });
    const double side = marked ? 13 : 10;
    const double over = 6;
    const auto fitting = tabWidths(group, side);
    const qsizetype inLine = fitting ? group.size() : std::min<qsizetype>(3, group.size());
    QList<double> widths = fitting.value_or(QList<double>(group.size(), m_width / double(inLine)));
    const double widest = *std::max_element(widths.cbegin(), widths.cend());
    const bool phone = m_frame == ScreenFrame::Iphone || m_frame == ScreenFrame::Android;
    if (phone && widest * double(group.size()) <= m_width)
        widths.fill(m_width / double(group.size()));
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const bool middle = sum <= m_width && m_frame == ScreenFrame::Macos;
    QList<ScreenBox> all;
    for (qsizetype from = 0; from < group.size(); from += inLine) {
        QList<ScreenBox> line;
        double x = m_left + (middle ? (m_width - sum) / 2 : 0);
        for (qsizetype at = from; at < std::min(from + inLine, group.size()); ++at) {
            ScreenBox made = box(group.at(at));
            TextBlock text = words(group.at(at).label, {x + side, m_y + over, widths.at(at) - 2 * side, 0},
                                   m_style.textSize);
            text.align = Align::Centre;
            made.rect = {x, m_y, widths.at(at), text.rect.height() + 2 * over};
            made.texts = {text};
            line.append(made);
            x += widths.at(at);
        }
        closeLine(line);
        for (ScreenBox &made : line) {
            made.control = made.rect;
            made.texts.first().rect.translate(0, (made.rect.height() - made.texts.first().rect.height()) / 2 - over);
        }
        m_y = line.constFirst().rect.bottom();
        all += line;
    }
    return all;
}

QList<ScreenBox> SceneFlow::buttons(const QList<DrawnItem> &group)
{
    const double pad = m_style.buttonPadding;
    const bool atRight = m_style.buttons == ButtonPlace::Right;
    QList<ScreenBox> all;
    QList<ScreenBox> line;
    double x = m_left;
    double between = 0;
    const auto endLine = [&] {
        closeLine(line);
        const double shift = atRight ? m_left + m_width - (x - between) : 0;
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
        const double inset = pad + (m_frame == ScreenFrame::Android ? 9 : 5) + roomForMark(item) / 2;
        const double sides = 2 * inset;
        const double wide = std::clamp(width(item.label, m_style.textSize) + sides, 72.0, m_width);
        if (!line.isEmpty() && x + wide > m_left + m_width) {
            endLine();
            m_y += m_style.gap;
        }
        ScreenBox made = box(item);
        TextBlock text = words(item.label, {x + inset, m_y + pad, wide - sides, 0}, m_style.textSize);
        text.align = Align::Centre;
        made.rect = {x, m_y, wide, text.rect.height() + 2 * pad};
        made.texts.append(text);
        line.append(made);
        between = item.mark > 0 || m_style.buttons == ButtonPlace::Left ? 16 : 10;
        x += wide + between;
    }
    endLine();
    return all;
}
