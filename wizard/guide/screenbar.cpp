#include "screenbar.h"

#include <algorithm>

static const double s_padding = 6;
static const double s_smallerTitle = 0.86;  ///< rather than a line of its own
static const double s_largestShare = 0.4;  ///< of the bar that one button may take

qsizetype buttonsInBar(const SceneContent &content)
{
    if (!frameStyle(content).bar.takesButtons || isHomeScreen(content))
        return 0;
    qsizetype count = 0;
    while (count < std::min<qsizetype>(2, content.items.size()) && content.items.at(count).kind == SceneKind::Button)
        ++count;
    return count;
}

static ScreenBox barButton(const DrawnItem &item, const FrameStyle &style, double widest, const TextWidth &measure)
{
    const double inset = s_padding + (item.mark > 0 ? 5.5 : 0);
    const double wished = measure(item.label, style.textSize, Face::Strong) + 2 + 2 * inset;
    ScreenBox made;
    made.kind = item.kind;
    made.mark = item.mark;
    made.inBar = true;
    const double width = std::min(wished, widest);
    TextBlock text = wordsIn(item.label, {{inset, s_padding - 1, width - 2 * inset, 0}, style.textSize, Face::Strong,
                                          TextRole::Name}, measure);
    text.align = Align::Centre;
    made.rect = {0, 0, width, text.rect.height() + 2 * (s_padding - 1)};
    made.texts = {text};
    return made;
}

static void moveTo(ScreenBox &made, double left, double top)
{
    const QPointF by(left - made.rect.left(), top - made.rect.top());
    made.rect.translate(by);
    made.control = made.rect;
    for (TextBlock &text : made.texts)
        text.rect.translate(by);
}

PlacedBar placeBar(const SceneContent &content, const QList<DrawnItem> &buttons, const QRectF &screen,
                   const TextWidth &measure)
{
    const FrameStyle style = frameStyle(content);
    const double top = screen.top() + style.bar.top;
    const double edge = style.bar.takesButtons ? 16 : style.bar.left;
    double from = screen.left() + style.bar.left;
    double to = screen.right() - (buttons.isEmpty() ? style.bar.right : edge);
    PlacedBar placed;
    double line = style.bar.height;
    for (const DrawnItem &item : buttons) {
        placed.buttons.append(barButton(item, style, s_largestShare * (to - screen.left()), measure));
        line = std::max(line, placed.buttons.constLast().rect.height() + 10);
    }
    if (!placed.buttons.isEmpty()) {
        ScreenBox &right = placed.buttons.last();
        moveTo(right, to - right.rect.width(), top + (line - right.rect.height()) / 2);
        to = right.rect.left() - 10;
    }
    if (placed.buttons.size() > 1) {
        ScreenBox &left = placed.buttons.first();
        moveTo(left, screen.left() + edge, top + (line - left.rect.height()) / 2);
        from = std::max(from, left.rect.right() + (left.mark > 0 ? 16 : 10));
    }
    const double centre = screen.center().x();
    QRectF room(from, top, to - from, 0);
    double size = style.titleSize;
    double wide = measure(content.title, size, style.titleFace) + 2;
    if (!buttons.isEmpty() && wide > room.width() && wide * s_smallerTitle <= room.width()) {
        size *= s_smallerTitle;
        wide = measure(content.title, size, style.titleFace) + 2;
    }
    if (style.bar.centred && wide <= 2 * std::min(centre - from, to - centre))
        room = {centre - wide / 2, top, wide, 0};
    const bool under = !buttons.isEmpty() && wide > room.width();
    if (under)
        room = {screen.left() + edge, top + line, screen.width() - 2 * edge, 0};
    placed.title = wordsIn(content.title, {room, size, style.titleFace, TextRole::Title}, measure);
    placed.title.align = style.bar.centred ? Align::Centre : Align::Left;
    const double high = placed.title.rect.height();
    placed.bottom = top + (under ? line + high + 8 : std::max(line, high + 16));
    if (!under)
        placed.title.rect.moveTop(top + (placed.bottom - top - high) / 2);
    const bool phone = content.frame == ScreenFrame::Iphone || content.frame == ScreenFrame::Android;
    if (phone && !content.title.isEmpty() && placed.buttons.size() < 2)
        placed.back = {screen.left() + 14, (under ? top + line / 2 : placed.title.rect.center().y()) - 7, 12, 14};
    return placed;
}
