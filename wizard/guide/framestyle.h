#pragma once
#include "linefit.h"
#include "scenecontent.h"

#include <QMarginsF>
#include <QSizeF>

/// Where the name of a field stands: over it, left of it (flush left or flush with the field), in the same row
/// of a list, or on the field's border.
enum class FieldNames { Above, BesideLeft, BesideRight, InRow, OnBorder };
enum class ButtonPlace { Left, Right, Rows };
/// What stands in rounded lists with lines between: nothing, the rows, or a whole form.
enum class Lists { None, OfRows, OfEverything };

/// The strip over the content, with the title and what the device itself has there.
struct BarStyle {
    double top = 0;     ///< how far below the screen's edge, under a phone's status line
    double height = 0;  ///< smallest; 0: there is no strip and the title stands in the content
    double left = 0;    ///< kept free for a back arrow or round buttons
    double right = 0;   ///< kept free for the window's buttons
    bool centred = false;
    bool takesButtons = false;  ///< the buttons that come first stand in it
};

/// The measures of a kind of screen, in the drawing's units (one unit is about one pixel at 100 %).
struct FrameStyle {
    QMarginsF body;       ///< what the device has around its screen
    QSizeF screen;        ///< smallest; grows downwards with its content
    QMarginsF content;    ///< from the screen's edges (at the top: from the bar) to the content
    BarStyle bar;
    double titleSize = 15;
    Face titleFace = Face::Plain;
    double headingSize = 13;
    double textSize = 12;
    double rowSize = 13;
    Face rowFace = Face::Plain;
    double smallSize = 10.5;   ///< field names and second lines
    double fieldPadding = 5;
    double buttonPadding = 6;
    double gap = 9;            ///< between two things
    double rowPadding = 7;     ///< over and under the words of a row in a list
    FieldNames fieldNames = FieldNames::Above;
    ButtonPlace buttons = ButtonPlace::Left;
    bool buttonsAtEnd = false;  ///< the last buttons stand at the screen's lower edge
    Lists lists = Lists::None;
    bool arrowInRows = false;   ///< rows that lead further show an arrow
    QSizeF slider = {40, 20};   ///< an on-off switch
    double tickSize = 15;
    double roundSize = 14;
    double iconSize = 20;
    int tilesInLine = 2;        ///< above two, tiles are the round-edged signs of programs
    bool namesUnderIcons = false;
};

/// What a Windows 8 screen shows: tiles with the charms at the right edge, a settings pane at the right, or a
/// form across the middle.
enum class Windows8Place { Start, Pane, Sheet };
Windows8Place windows8Place(const SceneContent &content);

/// Whether these are the signs of the programs on a phone, without any bar.
bool isHomeScreen(const SceneContent &content);

FrameStyle frameStyle(const SceneContent &content);
/// The bar at the right edge of a Windows 8 screen, for this many charms.
FrameStyle charmsStyle(qsizetype charms);
/// Whether things of this kind stand in a rounded list.
bool standsInList(Lists lists, SceneKind kind);
