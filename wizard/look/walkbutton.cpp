#include "walkbutton.h"

#include "look.h"

#include <QPainter>

WalkButton::WalkButton(QWidget *parent) : QPushButton(parent)
{
    setMinimumHeight(Look::gap(4));
}

void WalkButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 2, 2);
}
