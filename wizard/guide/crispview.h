#pragma once
#include <QColor>
#include <QRectF>

class QPainter;

/// Edges that lie on whole pixels of the device, whatever the scale: a line of one unit is never half a shade.
namespace Crisp {

/// The rectangle moved to the nearest pixels.
QRectF onPixels(const QPainter &painter, const QRectF &rect);
/// A filled rounded rectangle with a border inside of it, `border` units wide but at least one pixel; a border
/// of no colour is none.
void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
         double border = 1);
/// A line one pixel (or, on dense screens, as many as a unit has) high, from left to right.
void line(QPainter &painter, const QPointF &from, double length, const QColor &colour);

}  // namespace Crisp
