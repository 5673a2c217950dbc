#include "screenscene.h"

#include "screenbar.h"
#include "sceneflow.h"

#include <algorithm>

static const double s_badgeRadius = 9;

bool ScreenBox::isPressed() const
{
    switch (kind) {
    case SceneKind::Tile:
    case SceneKind::Row:
    case SceneKind::Button:
    case SceneKind::Icon:
    case SceneKind::Tab:
    case SceneKind::Link:
        return true;
    case SceneKind::Tick:
    case SceneKind::Switch:
    case SceneKind::Choice:
        return isLast;
    case SceneKind::Heading:
    case SceneKind::Text:
    case SceneKind::Field:
    case SceneKind::Message:
        return false;
    }
    Q_UNREACHABLE();
}

QRectF ScreenBox::ring() const
{
    if (inList)
        return rect.adjusted(3, 2, -3, -2);
    if (kind == SceneKind::Tab)
        return rect.adjusted(2, 2, -2, -2);
    if (kind == SceneKind::Field || dropsDown) {
        QRectF whole = control;
        for (const TextBlock &text : texts)
            if (text.rect.intersects(control))
                whole |= text.rect;  // a name that floats on the field's edge is not struck through
        return whole == control ? control : whole.adjusted(-3, -1, 3, 3);
    }
    if (kind == SceneKind::Row || kind == SceneKind::Link)
        return rect.adjusted(-6, -3, 5, 3);
    if (kind == SceneKind::Tick || kind == SceneKind::Switch || kind == SceneKind::Choice)
        return isPressed() ? rect.adjusted(-4, -2, 4, 2) : rect;
    return isPressed() ? rect.adjusted(-4, -4, 4, 4) : rect;
}

QRectF ScreenBox::badge() const
{
    const QRectF around = ring();
    return {around.right() - s_badgeRadius, around.center().y() - s_badgeRadius, 2 * s_badgeRadius,
            2 * s_badgeRadius};
}

/// Fills the bar with its title and buttons and leaves the content in `rest`.
static double placeTop(const SceneContent &content, QList<DrawnItem> &rest, const TextWidth &measure,
                       ScreenLayout &layout)
{
    const BarStyle style = frameStyle(content).bar;
    if (layout.home)
        return layout.screen.top() + style.top + 14;
    const qsizetype buttons = buttonsInBar(content);
    const PlacedBar bar = placeBar(content, rest.mid(0, buttons), layout.screen, measure);
    rest = rest.mid(buttons);
    layout.title = bar.title;
    layout.back = bar.back;
    layout.boxes = bar.buttons;
    layout.bar = bar.bottom - layout.screen.top();
    return bar.bottom;
}

/// Places all things and returns the lower edge of the last.
static double placeAll(const QList<DrawnItem> &items, SceneFlow &flow, ScreenLayout &layout)
{
    for (qsizetype from = 0; from < items.size();) {
        const qsizetype end = flow.lineEnd(items, from);
        layout.boxes += flow.place(items.mid(from, end - from));
        from = end;
    }
    layout.lists += flow.lists();
    return flow.bottom();
}

/// The charms of a Windows 8 screen stand beside everything else.
static std::pair<QList<DrawnItem>, QList<DrawnItem>> apart(const SceneContent &content)
{
    std::pair<QList<DrawnItem>, QList<DrawnItem>> parts;
    for (const DrawnItem &item : content.items) {
        const bool charm = content.frame == ScreenFrame::Windows8 && windows8Place(content) == Windows8Place::Start
                           && item.kind == SceneKind::Icon;
        (charm ? parts.second : parts.first).append(item);
    }
    return parts;
}

static void moveDown(ScreenBox &made, double by)
{
    made.rect.translate(0, by);
    made.control.translate(0, by);
    made.arrow.translate(0, by);
    for (TextBlock &text : made.texts)
        text.rect.translate(0, by);
}

/// A form shorter than the screen stands in its middle.
static void centreSheet(ScreenLayout &layout, double end)
{
    const double down = std::max(0.0, (layout.screen.bottom() - end) / 2);
    layout.sheet = {layout.screen.left(), layout.screen.top() + down, layout.screen.width(), end - layout.screen.top()};
    layout.title.rect.translate(0, down);
    for (ScreenBox &made : layout.boxes)
        moveDown(made, down);
}

/// The buttons that end a window go to its lower edge.
static void dropButtons(ScreenLayout &layout, double end, double margin)
{
    const double down = std::max(0.0, layout.screen.bottom() - end);
    double top = layout.screen.bottom();
    for (auto made = layout.boxes.rbegin(); made != layout.boxes.rend(); ++made) {
        if (made->kind != SceneKind::Button || made->inBar || made->inList)
            break;
        moveDown(*made, down);
        top = std::min(top, made->rect.top());
    }
    if (top < layout.screen.bottom() && layout.frame == ScreenFrame::WindowsDialog)
        layout.footer = layout.screen.bottom() - top + std::min(margin, 8.0);
}

static void findLast(ScreenLayout &layout)
{
    const auto last = std::max_element(layout.boxes.begin(), layout.boxes.end(),
                                       [](const ScreenBox &a, const ScreenBox &b) { return a.mark < b.mark; });
    if (last != layout.boxes.end())
        last->isLast = last->mark > 0;
}

ScreenLayout layoutScreen(const SceneContent &content, const TextWidth &measure)
{
    const FrameStyle style = frameStyle(content);
    ScreenLayout layout;
    layout.frame = content.frame;
    layout.place = windows8Place(content);
    layout.home = isHomeScreen(content);
    layout.screen = {QPointF(style.body.left(), style.body.top()), style.screen};

    auto [items, charms] = apart(content);
    const bool barred = style.bar.height > 0;
    const double top = barred ? placeTop(content, items, measure, layout) : layout.screen.top();
    SceneFlow flow(content, style, {layout.screen.left(), top, layout.screen.width(), 0}, measure);
    if (!barred)
        layout.title = flow.title(content.title);
    const double end = placeAll(items, flow, layout) + style.content.bottom();
    layout.screen.setBottom(std::max(layout.screen.bottom(), end));
    if (!charms.isEmpty()) {
        const FrameStyle bar = charmsStyle(charms.size());
        SceneFlow down(content, bar, layout.screen, measure);
        layout.screen.setBottom(std::max(layout.screen.bottom(), placeAll(charms, down, layout) + bar.content.bottom()));
    }
    if (style.buttonsAtEnd)
        dropButtons(layout, end, style.gap);
    if (content.frame == ScreenFrame::Windows8 && layout.place == Windows8Place::Sheet)
        centreSheet(layout, end);
    findLast(layout);
    layout.size = {layout.screen.right() + style.body.right(), layout.screen.bottom() + style.body.bottom()};
    return layout;
}
