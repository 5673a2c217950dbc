#pragma once
#include "scenecontent.h"

#include <QColor>

class QPalette;

/// The colours of a kind of screen.
struct ScreenColours {
    QColor ground;
    QColor ink;
    QColor quiet;       ///< second lines and field names
    QColor input;       ///< inside of a field
    QColor inputInk;
    QColor edge;        ///< around fields, ticks and buttons
    QColor button;
    QColor buttonInk;
    QColor accent;      ///< the device's own: headings, links, what is chosen
    QColor primary;     ///< the button that goes on, and what is ticked
    QColor primaryInk;
    QColor card;        ///< ground of lists and messages
    QColor line;        ///< between the rows of a list, under a bar
    QColor bar;
    QColor switchedOn;
};

/// Devices with a dark mode of their own follow the palette.
ScreenColours screenColours(ScreenFrame frame, const QPalette &palette);
/// The ground of a sign in a list or on a home screen, on which the glyph is white.
QColor signColour(Glyph glyph);
