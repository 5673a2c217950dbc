#include "crispview.h"

#include <QPainter>
#include <cmath>

namespace Crisp {

static double pixelsPerUnit(const QPainter &painter)
{
    return std::max(0.01, std::abs(painter.deviceTransform().m11()));
}

QRectF onPixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform &toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::max(topLeft.x() + 1, std::round(device.right())),
                              std::max(topLeft.y() + 1, std::round(device.bottom())));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge, double border)
{
    const QRectF at = onPixels(painter, rect);
    const double perUnit = pixelsPerUnit(painter);
    const double wide = std::max(1.0, std::round(border * perUnit)) / perUnit;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!edge.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(at, radius, radius);
        return;
    }
    painter.setPen(QPen(edge, wide, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double half = wide / 2;
    const double inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(at.adjusted(half, half, -half, -half), inner, inner);
}

void line(QPainter &painter, const QPointF &from, double length, const QColor &colour)
{
    const double perUnit = pixelsPerUnit(painter);
    const double high = std::max(1.0, std::floor(perUnit)) / perUnit;
    painter.fillRect(onPixels(painter, {from.x(), from.y() - high / 2, length, high}), colour);
}

}  // namespace Crisp
