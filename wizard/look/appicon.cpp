#include "appicon.h"

#include <QPainter>
#include <QPainterPath>

/// Drawn in a square of 64 units.
static QPixmap drawn(int pixels)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 64.0, pixels / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1f, 0x6f, 0xa8));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 13, 13);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(11, 18, 42, 29), 4, 4);
    painter.setPen(QPen(QColor(0x1f, 0x6f, 0xa8), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{13, 22}, {32, 36}, {51, 22}}));
    painter.setPen(QPen(Qt::white, 3));
    painter.setBrush(QColor(0x1e, 0x7d, 0x3c));
    painter.drawEllipse(QRectF(36, 34, 24, 24));
    painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{42, 46.5}, {46.5, 51}, {54, 42}}));
    return picture;
}

QIcon appIcon()
{
    QIcon icon;
    for (const int pixels : {16, 32, 48, 64})
        icon.addPixmap(drawn(pixels));
    return icon;
}
