#pragma once
#include "screenscene.h"

#include <QColor>

class QFont;
class QPainter;
class QPalette;

/// The colours of a kind of screen.
struct ScreenColours {
    QColor ground;
    QColor ink;
    QColor quiet;      ///< second lines and field names
    QColor input;      ///< inside of a field
    QColor inputInk;
    QColor edge;       ///< around fields, ticks and buttons
    QColor button;
    QColor buttonInk;
    QColor accent;     ///< the device's own accent: tiles, headings
};
ScreenColours screenColours(const ScreenLayout &layout, const QPalette &palette);

/// Letters whose widths grow evenly with their size, so that what was measured is what is painted.
QFont screenFont(double size, Face face, int dotsPerInch);
/// Measures with the application's font as it is now.
TextWidth screenTextWidth();

/// Paints the device around the screen and the screen's empty ground.
void paintFrame(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette);
/// Paints the whole drawing from (0, 0), one unit to one pixel of the painter.
void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette);
