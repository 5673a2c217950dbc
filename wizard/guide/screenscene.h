#pragma once
#include "framestyle.h"

#include <QPointF>
#include <QRectF>

enum class TextRole { Title, Name, Value };

/// A text whose lines are already broken; the painter breaks nothing.
struct TextBlock {
    QStringList lines;
    QRectF rect;       ///< the lines stand one under another from the top, each lineHeight() high
    double size = 0;
    Face face = Face::Plain;
    TextRole role = TextRole::Name;
    bool centred = false;
    double lineHeight() const { return size * 1.37; }
};

/// One laid-out thing; rectangles are in the drawing's units from its top left corner.
struct ScreenBox {
    SceneKind kind = SceneKind::Text;
    QRectF rect;      ///< all of it
    QRectF control;   ///< the input, the box to tick, the button's face, the tile's picture; may be empty
    QList<TextBlock> texts;
    Glyph glyph = Glyph::None;
    bool ticked = false;
    bool dropsDown = false;  ///< a choice that shows its value; else one of several round buttons
    int mark = 0;

    bool isPressed() const;  ///< a thing to press, which a mark surrounds; what is filled in has its number only
    QRectF ring() const;     ///< what the mark surrounds
    QRectF badge() const;    ///< the circle with the number
};

struct ScreenLayout {
    ScreenFrame frame = ScreenFrame::Window;
    Windows8Place place = Windows8Place::Pane;
    QSizeF size;       ///< of the whole drawing, device included
    QRectF screen;
    double bar = 0;    ///< height of a window's title bar
    QRectF sheet;      ///< the band across a Windows 8 screen that a form stands on
    TextBlock title;
    QList<ScreenBox> boxes;
};

/// Pure: nothing overlaps and every text fits, however long; the screen grows downwards where it must.
ScreenLayout layoutScreen(const SceneContent &content, const TextWidth &measure);
