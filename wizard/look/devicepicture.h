#pragma once
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

/// Paints a device as a line drawing into the square: "phone", "android", "iphone", "tablet", "old-phone", "computer",
/// "windows", "mac", "linux", "program", "table"; anything else as "program". Nobody's logo is drawn.
void paintDevicePicture(QPainter &painter, const QRectF &square, const QString &picture, const QPalette &palette);
