#include "textfield.h"

#include "look.h"

#include <QPainter>

TextField::TextField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setMinimumHeight(Look::gap(4.5));
    setTextMargins(Look::gap(1), 0, Look::gap(1), 0);
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintEdge(painter);
}

void TextField::paintEdge(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? Look::accent(palette()) : Look::outline(palette()), thick));
    painter.drawRoundedRect(QRectF(rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2),
                            Look::gap(0.5), Look::gap(0.5));
}
