#pragma once
#include "textblock.h"

#include <QColor>

class QFont;
class QPainter;

/// Letters whose widths grow evenly with their size, so that what was measured is what is painted.
QFont screenFont(double size, Face face, int dotsPerInch);
/// Measures with the application's font as it is now.
TextWidth screenTextWidth();
/// Paints the lines of a drawn screen's text where they were laid out.
void paintText(QPainter &painter, const TextBlock &block, const QColor &colour);
