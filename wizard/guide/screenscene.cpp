#include "screenscene.h"

#include "sceneflow.h"

#include <algorithm>

static const double s_badgeRadius = 9;

bool ScreenBox::isPressed() const
{
    return kind == SceneKind::Tile || kind == SceneKind::Row || kind == SceneKind::Button || kind == SceneKind::Icon;
}

QRectF ScreenBox::ring() const
{
    if (kind == SceneKind::Field || kind == SceneKind::Choice)
        return kind == SceneKind::Field || dropsDown ? control : rect;
    if (kind == SceneKind::Row)
        return rect.adjusted(-6, -3, 5, 3);
    return isPressed() ? rect.adjusted(-4, -4, 4, 4) : rect;
}

QRectF ScreenBox::badge() const
{
    const QRectF around = ring();
    return {around.right() - s_badgeRadius, around.center().y() - s_badgeRadius, 2 * s_badgeRadius,
            2 * s_badgeRadius};
}

static bool isPort(const DrawnItem &item)
{
    return item.kind == SceneKind::Field
           && (item.key == SettingKey::IncomingPort || item.key == SettingKey::OutgoingPort);
}

/// The things that stand side by side from here on: a run of tiles or buttons, a server and its port.
static qsizetype groupEnd(const QList<DrawnItem> &items, qsizetype from)
{
    const SceneKind kind = items.at(from).kind;
    qsizetype end = from + 1;
    if (kind == SceneKind::Tile || kind == SceneKind::Button)
        while (end < items.size() && items.at(end).kind == kind)
            ++end;
    else if (kind == SceneKind::Field && !isPort(items.at(from)) && end < items.size() && isPort(items.at(end)))
        ++end;
    return end;
}

static void placeTitle(const SceneContent &content, SceneFlow &flow, ScreenLayout &layout)
{
    layout.title = flow.title(content.title);
    if (content.frame == ScreenFrame::Window)
        layout.bar = flow.endTitleBar() - layout.screen.top();
}

/// Places all things and returns the lower edge of the last.
static double placeAll(const QList<DrawnItem> &items, SceneFlow &flow, ScreenLayout &layout)
{
    for (qsizetype from = 0; from < items.size();) {
        const qsizetype end = groupEnd(items, from);
        layout.boxes += flow.place(items.mid(from, end - from));
        from = end;
    }
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

/// A form shorter than the screen stands in its middle.
static void centreSheet(ScreenLayout &layout, double end)
{
    const double down = std::max(0.0, (layout.screen.bottom() - end) / 2);
    layout.sheet = {layout.screen.left(), layout.screen.top() + down, layout.screen.width(), end - layout.screen.top()};
    layout.title.rect.translate(0, down);
    for (ScreenBox &made : layout.boxes) {
        made.rect.translate(0, down);
        made.control.translate(0, down);
        for (TextBlock &text : made.texts)
            text.rect.translate(0, down);
    }
}

ScreenLayout layoutScreen(const SceneContent &content, const TextWidth &measure)
{
    const FrameStyle style = frameStyle(content);
    ScreenLayout layout;
    layout.frame = content.frame;
    layout.place = windows8Place(content);
    layout.screen = {QPointF(style.body.left(), style.body.top()), style.screen};

    const auto [items, charms] = apart(content);
    SceneFlow flow(style, layout.screen, content.frame, measure);
    placeTitle(content, flow, layout);
    const double end = placeAll(items, flow, layout) + style.content.bottom();
    layout.screen.setBottom(std::max(layout.screen.bottom(), end));
    if (!charms.isEmpty()) {
        const FrameStyle bar = charmsStyle(charms.size());
        SceneFlow down(bar, layout.screen, content.frame, measure);
        layout.screen.setBottom(std::max(layout.screen.bottom(), placeAll(charms, down, layout) + bar.content.bottom()));
    }
    if (content.frame == ScreenFrame::Windows8 && layout.place == Windows8Place::Sheet)
        centreSheet(layout, end);
    layout.size = {layout.screen.right() + style.body.right(), layout.screen.bottom() + style.body.bottom()};
    return layout;
}
