#include "walkbutton.h"

#include "look.h"

#include <QPainter>

WalkButton::WalkButton(QWidget *parent) : QPushButton(parent)
{
    setMinimumHeight(Look::gap(4));
}

QSize WalkButton::sizeHint() const
{
    // The frame of the focus keeps off the words.
    return QPushButton::sizeHint() + QSize(Look::gap(2), 0);
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
