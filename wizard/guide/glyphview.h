#pragma once
#include "scenecontent.h"

#include <QColor>

class QPainter;
class QPalette;

/// Paints the little picture into the square, in one colour.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour);
/// A filled circle with a number, the same in the drawing and beside the words.
void paintBadge(QPainter &painter, const QRectF &circle, int number, const QPalette &palette);
