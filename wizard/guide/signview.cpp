#include "signview.h"

#include "glyphview.h"
#include "wizard/look/look.h"

#include <QPainter>

SignView::SignView(Sign sign, int number, QWidget *parent) : QWidget(parent), m_sign(sign), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SignView::sizeHint() const
{
    return {Look::gap(2.4), Look::gap(2.4)};
}

void SignView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_sign == Sign::Number) {
        if (m_number > 0)
            paintBadge(painter, whole, m_number, palette());
        return;
    }
    const QRectF box = whole.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(Look::outline(palette()), 1.5));
    painter.setBrush(m_sign == Sign::Ticked ? Look::accentFill(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (m_sign == Sign::Unticked)
        return;
    painter.setPen(QPen(Look::accentFillText(palette()), box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{box.left() + box.width() * 0.24, box.top() + box.height() * 0.52},
                                   {box.left() + box.width() * 0.43, box.top() + box.height() * 0.72},
                                   {box.left() + box.width() * 0.78, box.top() + box.height() * 0.28}});
}
