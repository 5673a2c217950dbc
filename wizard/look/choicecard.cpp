#include "choicecard.h"

#include "devicepicture.h"
#include "look.h"

#include <QPainter>

ChoiceCard::ChoiceCard(QWidget *parent) : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceCard::setTitle(const QString &title)
{
    setText(title);
    m_face.title = title;
    speak();
}

void ChoiceCard::setSentence(const QString &sentence)
{
    m_face.sentence = sentence;
    speak();
}

void ChoiceCard::setBadge(const QString &badge)
{
    m_face.badge = badge;
    speak();
}

void ChoiceCard::setNote(const QString &note)
{
    m_face.note = note;
    speak();
}

void ChoiceCard::setUnavailable(const QString &why)
{
    m_face.whyNot = why;
    setEnabled(why.isEmpty());
    speak();
}

void ChoiceCard::setPicture(const QString &picture)
{
    m_face.picture = picture;
    updateGeometry();
    update();
}

void ChoiceCard::setCardSize(CardSize size)
{
    m_face.size = size;
    updateGeometry();
    update();
}

void ChoiceCard::setGroup(const QString &heading)
{
    m_group = heading.isEmpty() ? QString() : heading + QLatin1Char('.');
    speak();
}

int ChoiceCard::textLeft() const
{
    const int around = Look::gap(m_face.margin());
    const int left = around + Look::gap(2) + around;
    return m_face.picture.isEmpty() ? left : left + Look::gap(m_face.pictureSide()) + around;
}

int ChoiceCard::textWidth(int width) const
{
    return width - textLeft() - Look::gap(m_face.margin());
}

void ChoiceCard::speak()
{
    QStringList words = {m_group, m_face.spoken()};
    words.removeAll(QString());
    setAccessibleName(text());
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int wide = Look::gap(50);
    return {wide, heightForWidth(wide)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {Look::gap(20), heightForWidth(Look::columnWidth())};
}

int ChoiceCard::heightForWidth(int width) const
{
    return m_face.heightFor(textWidth(width), *this);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CardFace::paintEdge(painter, *this, isChecked() ? CardFace::Edge::Chosen : CardFace::Edge::Plain);

    const QPalette colours = palette();
    const QColor accent = Look::accent(colours);
    const double ring = Look::gap(2);
    const int around = Look::gap(m_face.margin());
    const bool tall = !m_face.picture.isEmpty();
    const double middle = tall ? height() / 2.0 : around + QFontMetrics(Look::headingFont()).height() / 2.0;
    const QRectF disc(around + 2, middle - ring / 2, ring, ring);
    if (isEnabled()) {
        painter.setPen(QPen(isChecked() ? accent : Look::outline(colours), 1.5));
        painter.setBrush(colours.color(QPalette::Base));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawEllipse(disc.adjusted(ring * 0.28, ring * 0.28, -ring * 0.28, -ring * 0.28));
        }
    } else {
        painter.setPen(QPen(Look::outline(colours), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(disc.left() + ring * 0.2, middle), QPointF(disc.right() - ring * 0.2, middle));
    }
    if (tall) {
        const double side = Look::gap(m_face.pictureSide());
        paintDevicePicture(painter, QRectF(disc.right() + around - 2, (height() - side) / 2.0, side, side),
                           m_face.picture, colours);
    }
    m_face.paintWords(painter, QRect(textLeft(), 0, textWidth(width()), height()), *this);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}
