#pragma once
#include "linefit.h"
#include "scenecontent.h"

#include <QMarginsF>
#include <QSizeF>

/// The measures of a kind of screen, in the drawing's units (one unit is about one pixel at 100 %).
struct FrameStyle {
    QMarginsF body;       ///< what the device has around its screen
    QSizeF screen;        ///< smallest; grows downwards with its content
    QMarginsF content;    ///< from the screen's edges to the content
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
    bool buttonsAtRight = false;
    bool namesUnderIcons = false;
};

/// What a Windows 8 screen shows: tiles with the charms at the right edge, a settings pane at the right, or a
/// form across the middle.
enum class Windows8Place { Start, Pane, Sheet };
Windows8Place windows8Place(const SceneContent &content);

FrameStyle frameStyle(const SceneContent &content);
/// The bar at the right edge of a Windows 8 screen, for this many charms.
FrameStyle charmsStyle(qsizetype charms);
