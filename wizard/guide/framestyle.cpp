#include "framestyle.h"

#include <algorithm>

static const int s_manyFields = 5;

Windows8Place windows8Place(const SceneContent &content)
{
    if (content.has(SceneKind::Field) || content.has(SceneKind::Tick))
        return Windows8Place::Sheet;
    return content.has(SceneKind::Icon) ? Windows8Place::Start : Windows8Place::Pane;
}

static FrameStyle phoneStyle()
{
    FrameStyle style;
    style.body = {11, 30, 11, 42};
    style.screen = {240, 384};
    style.content = {16, 26, 20, 16};
    style.titleSize = 30;
    style.titleFace = Face::Thin;
    style.headingSize = 15;
    style.rowSize = 19;
    style.rowFace = Face::Thin;
    style.gap = 13;
    style.buttonPadding = 7;
    return style;
}

static FrameStyle windows8Style(Windows8Place place)
{
    FrameStyle style;
    style.body = {9, 9, 9, 9};
    style.screen = {344, 258};
    style.titleSize = 18;
    style.titleFace = Face::Thin;
    style.rowSize = 13.5;
    switch (place) {
    case Windows8Place::Start:
        style.content = {24, 34, 120, 20};
        break;
    case Windows8Place::Pane:
        style.content = {156, 18, 24, 18};
        style.gap = 13;
        break;
    case Windows8Place::Sheet:
        style.content = {42, 20, 42, 18};
        style.buttonsAtRight = true;
        break;
    }
    return style;
}

FrameStyle charmsStyle(qsizetype charms)
{
    FrameStyle style = windows8Style(Windows8Place::Start);
    style.gap = 11;
    style.namesUnderIcons = true;
    const double top = std::max(14.0, (style.screen.height() - 64.0 * double(charms)) / 2);
    style.content = {254, top, 14, 14};
    return style;
}

static FrameStyle windowStyle()
{
    FrameStyle style;
    style.body = {1, 1, 1, 1};
    style.screen = {344, 220};
    style.content = {20, 9, 24, 18};
    style.titleSize = 12;
    style.titleFace = Face::Strong;
    style.headingSize = 14;
    style.buttonsAtRight = true;
    return style;
}

FrameStyle frameStyle(const SceneContent &content)
{
    FrameStyle style;
    switch (content.frame) {
    case ScreenFrame::WindowsPhone:
        style = phoneStyle();
        break;
    case ScreenFrame::Windows8:
        style = windows8Style(windows8Place(content));
        break;
    case ScreenFrame::Window:
        style = windowStyle();
        break;
    }
    const auto fields = std::count_if(content.items.cbegin(), content.items.cend(), [](const DrawnItem &item) {
        return item.kind == SceneKind::Field || item.kind == SceneKind::Choice;
    });
    if (fields > s_manyFields) {
        style.gap *= 0.6;
        style.fieldPadding *= 0.7;
        style.titleSize = std::min(style.titleSize, 24.0);
    }
    return style;
}
