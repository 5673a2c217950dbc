#pragma once
#include "screenscene.h"

class QPainter;
class QPalette;

/// Paints the whole drawing from (0, 0), one unit to one pixel of the painter.
void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette);
