#pragma once
#include "screencoloursview.h"
#include "screenscene.h"

class QFont;
class QPainter;

/// Letters whose widths grow evenly with their size, so that what was measured is what is painted.
QFont screenFont(double size, Face face, int dotsPerInch);
/// Measures with the application's font as it is now.
TextWidth screenTextWidth();

/// Paints the whole drawing from (0, 0), one unit to one pixel of the painter.
void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette);
