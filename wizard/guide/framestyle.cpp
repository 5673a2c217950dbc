#include "framestyle.h"

#include <algorithm>

static const int s_manyFields = 5;

Windows8Place windows8Place(const SceneContent &content)
{
    if (content.has(SceneKind::Field) || content.has(SceneKind::Tick))
        return Windows8Place::Sheet;
    return content.has(SceneKind::Icon) ? Windows8Place::Start : Windows8Place::Pane;
}

bool isHomeScreen(const SceneContent &content)
{
    const bool phone = content.frame == ScreenFrame::Iphone || content.frame == ScreenFrame::Android;
    return phone && content.title.isEmpty() && content.has(SceneKind::Tile);
}

bool standsInList(Lists lists, SceneKind kind)
{
    switch (kind) {
    case SceneKind::Row:
    case SceneKind::Switch:
        return lists != Lists::None;
    case SceneKind::Field:
    case SceneKind::Tick:
    case SceneKind::Choice:
    case SceneKind::Button:
    case SceneKind::Icon:
        return lists == Lists::OfEverything;
    case SceneKind::Heading:
    case SceneKind::Text:
    case SceneKind::Tile:
    case SceneKind::Message:
    case SceneKind::Tab:
    case SceneKind::Link:
        return false;
    }
    Q_UNREACHABLE();
}

static FrameStyle phoneStyle()
{
    FrameStyle style;
    style.slider = {46, 18};
    style.iconSize = 34;
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
        style.buttons = ButtonPlace::Right;
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
    style.bar = {0, 34, 12, 84, false, false};
    style.content = {20, 14, 24, 18};
    style.titleSize = 12;
    style.titleFace = Face::Strong;
    style.headingSize = 14;
    style.buttons = ButtonPlace::Right;
    style.tilesInLine = 4;
    return style;
}

static FrameStyle windowsDialogStyle()
{
    FrameStyle style = windowStyle();
    style.screen = {352, 236};
    style.bar = {0, 31, 14, 112, false, false};
    style.content = {22, 14, 24, 16};
    style.titleSize = 11.5;
    style.titleFace = Face::Plain;
    style.rowSize = 12;
    style.smallSize = 11;
    style.fieldNames = FieldNames::BesideLeft;
    style.buttonsAtEnd = true;
    style.lists = Lists::OfRows;
    return style;
}

static FrameStyle macosStyle()
{
    FrameStyle style = windowStyle();
    style.screen = {352, 236};
    style.bar = {0, 36, 68, 22, true, false};
    style.content = {24, 16, 24, 18};
    style.titleSize = 12.5;
    style.headingSize = 13.5;
    style.rowSize = 12;
    style.smallSize = 11;
    style.fieldPadding = 4;
    style.buttonPadding = 4.5;
    style.fieldNames = FieldNames::BesideRight;
    style.buttonsAtEnd = true;
    style.lists = Lists::OfRows;
    style.slider = {32, 18};
    return style;
}

static FrameStyle linuxStyle()
{
    FrameStyle style = macosStyle();
    style.bar = {0, 40, 16, 46, true, true};
    style.fieldPadding = 5.5;
    style.buttonPadding = 6;
    style.arrowInRows = true;
    style.slider = {40, 22};
    return style;
}

static FrameStyle iphoneStyle()
{
    FrameStyle style;
    style.body = {10, 10, 10, 10};
    style.screen = {238, 424};
    style.bar = {38, 34, 30, 16, true, true};
    style.content = {14, 10, 16, 28};
    style.titleSize = 14;
    style.titleFace = Face::Strong;
    style.headingSize = 11;
    style.textSize = 12;
    style.rowSize = 12.5;
    style.smallSize = 10.5;
    style.gap = 11;
    style.rowPadding = 8;
    style.fieldNames = FieldNames::InRow;
    style.buttons = ButtonPlace::Rows;
    style.lists = Lists::OfEverything;
    style.arrowInRows = true;
    style.slider = {40, 24};
    style.iconSize = 22;
    style.tilesInLine = 3;
    return style;
}

static FrameStyle androidStyle()
{
    FrameStyle style = iphoneStyle();
    style.body = {8, 8, 8, 8};
    style.bar = {26, 44, 42, 16, false, true};
    style.content = {16, 10, 18, 30};
    style.titleSize = 16;
    style.titleFace = Face::Plain;
    style.headingSize = 12;
    style.textSize = 12.5;
    style.rowSize = 13;
    style.gap = 12;
    style.fieldPadding = 8.5;
    style.buttonPadding = 7.5;
    style.fieldNames = FieldNames::OnBorder;
    style.buttons = ButtonPlace::Right;
    style.buttonsAtEnd = true;
    style.lists = Lists::None;
    style.arrowInRows = false;
    style.slider = {40, 24};
    style.tickSize = 16;
    style.roundSize = 16;
    return style;
}

static FrameStyle styleOf(const SceneContent &content)
{
    switch (content.frame) {
    case ScreenFrame::WindowsPhone:
        return phoneStyle();
    case ScreenFrame::Windows8:
        return windows8Style(windows8Place(content));
    case ScreenFrame::Window:
        return windowStyle();
    case ScreenFrame::WindowsDialog:
        return windowsDialogStyle();
    case ScreenFrame::Macos:
        return macosStyle();
    case ScreenFrame::Iphone:
        return iphoneStyle();
    case ScreenFrame::Android:
        return androidStyle();
    case ScreenFrame::Linux:
        return linuxStyle();
    }
    Q_UNREACHABLE();
}

FrameStyle frameStyle(const SceneContent &content)
{
    FrameStyle style = styleOf(content);
    const auto fields = std::count_if(content.items.cbegin(), content.items.cend(), [](const DrawnItem &item) {
        return item.kind == SceneKind::Field || item.kind == SceneKind::Choice;
    });
    if (fields > s_manyFields) {
        style.gap *= 0.6;
        style.fieldPadding *= 0.7;
        style.rowPadding *= 0.8;
        style.titleSize = std::min(style.titleSize, 24.0);
    }
    return style;
}
