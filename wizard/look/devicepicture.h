#pragma once
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

/// Paints a device as a line drawing into the square: "phone", "computer", "program", "table"; anything else
/// as "program".
void paintDevicePicture(QPainter &painter, const QRectF &square, const QString &picture, const QPalette &palette);
