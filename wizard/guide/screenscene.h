#pragma once
#include "framestyle.h"
#include "textblock.h"

#include <QPointF>

/// One laid-out thing; rectangles are in the drawing's units from its top left corner.
struct ScreenBox {
    SceneKind kind = SceneKind::Text;
    QRectF rect;      ///< all of it
    QRectF control;   ///< the input, the box to tick, the button's face, the tile's picture; may be empty
    QRectF arrow;     ///< where a list drops down or a row leads further; may be empty
    QList<TextBlock> texts;
    Glyph glyph = Glyph::None;
    bool ticked = false;
    bool dropsDown = false;  ///< a choice that shows its value; else one of several round buttons
    bool inList = false;     ///< a row of a rounded list
    bool inBar = false;      ///< a button in the bar at the top
    bool isLast = false;     ///< the last thing to do on this screen
    int mark = 0;

    bool isPressed() const;  ///< a thing to press, which a mark surrounds; what is filled in has its number only
    QRectF ring() const;     ///< what the mark surrounds
    QRectF badge() const;    ///< the circle with the number
};

/// A rounded list and the heights of the lines between its rows.
struct ScreenList {
    QRectF rect;
    QList<double> lines;
};

struct ScreenLayout {
    ScreenFrame frame = ScreenFrame::Window;
    Windows8Place place = Windows8Place::Pane;
    QSizeF size;       ///< of the whole drawing, device included
    QRectF screen;
    double bar = 0;    ///< height of the bar at the top, a phone's status line included
    double footer = 0; ///< height of the strip at the lower edge on which a window's buttons stand
    QRectF back;       ///< the arrow that leads back; may be empty
    bool home = false; ///< the signs of the programs on a phone
    QRectF sheet;      ///< the band across a Windows 8 screen that a form stands on
    TextBlock title;
    QList<ScreenList> lists;
    QList<ScreenBox> boxes;
};

/// Pure: nothing overlaps and every text fits, however long; the screen grows downwards where it must.
ScreenLayout layoutScreen(const SceneContent &content, const TextWidth &measure);
