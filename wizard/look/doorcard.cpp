#include "doorcard.h"

#include "devicepicture.h"
#include "look.h"

#include <QPainter>

DoorCard::DoorCard(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void DoorCard::setFace(const CardFace &face)
{
    m_face = face;
    setText(face.title);
    setEnabled(face.whyNot.isEmpty());
    setAccessibleName(face.title);
    setAccessibleDescription(face.spoken());
    updateGeometry();
    update();
}

int DoorCard::textLeft() const
{
    const int around = Look::gap(m_face.margin());
    return m_face.picture.isEmpty() ? around : 2 * around + Look::gap(m_face.pictureSide());
}

int DoorCard::arrowRoom() const
{
    return Look::gap(m_face.margin()) * 2 + Look::gap(1);
}

QSize DoorCard::sizeHint() const
{
    const int wide = Look::gap(50);
    return {wide, heightForWidth(wide)};
}

QSize DoorCard::minimumSizeHint() const
{
    return {Look::gap(20), heightForWidth(Look::columnWidth())};
}

int DoorCard::heightForWidth(int width) const
{
    return m_face.heightFor(width - textLeft() - arrowRoom(), *this);
}

void DoorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CardFace::paintEdge(painter, *this, CardFace::Edge::Plain);
    if (!m_face.picture.isEmpty()) {
        const double side = Look::gap(m_face.pictureSide());
        paintDevicePicture(painter, QRectF(Look::gap(m_face.margin()), (height() - side) / 2.0, side, side),
                           m_face.picture, palette());
    }
    m_face.paintWords(painter, QRect(textLeft(), 0, width() - textLeft() - arrowRoom(), height()), *this);
    if (!isEnabled())
        return;
    const double step = Look::gap(0.75);
    const QPointF tip(width() - Look::gap(m_face.margin()), height() / 2.0);
    painter.setPen(QPen(Look::accent(palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(step, step), tip, tip - QPointF(step, -step)});
}

void DoorCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DoorCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
