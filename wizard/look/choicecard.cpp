#include "choicecard.h"

#include "devicepicture.h"
#include "look.h"

#include <QPainter>

static constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

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
    speak();
}

void ChoiceCard::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    speak();
}

void ChoiceCard::setBadge(const QString &badge)
{
    m_badge = badge;
    speak();
}

void ChoiceCard::setNote(const QString &note)
{
    m_note = note;
    speak();
}

void ChoiceCard::setUnavailable(const QString &why)
{
    m_whyNot = why;
    setEnabled(why.isEmpty());
    speak();
}

void ChoiceCard::setPicture(const QString &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

void ChoiceCard::speak()
{
    QStringList words = {m_badge, m_sentence, m_note, m_whyNot};
    words.removeAll(QString());
    setAccessibleName(text());
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QList<ChoiceCard::Line> ChoiceCard::lines() const
{
    const QPalette colours = palette();
    const QColor ink = colours.color(QPalette::Active, QPalette::Text);
    const QColor quiet = Look::quietText(colours);
    const QString title = m_badge.isEmpty() ? text() : text() + QStringLiteral("  ·  ") + m_badge;
    QList<Line> result = {{title, Look::headingFont(), isEnabled() ? ink : quiet}};
    if (!m_sentence.isEmpty())
        result.append({m_sentence, font(), isEnabled() ? ink : quiet});
    if (!m_note.isEmpty())
        result.append({m_note, font(), quiet});
    if (!m_whyNot.isEmpty())
        result.append({m_whyNot, font(), ink});
    return result;
}

int ChoiceCard::layOut(int width, QPainter *painter) const
{
    const int margin = Look::gap(1.5);
    const int ring = Look::gap(2);
    const int picture = m_picture.isEmpty() ? 0 : Look::gap(6);
    int left = margin + ring + Look::gap(1.5);
    if (picture > 0)
        left += picture + Look::gap(1.5);
    int top = margin;
    for (const Line &line : lines()) {
        const QFontMetrics metrics(line.font);
        const QRect room(left, top, qMax(1, width - left - margin), QWIDGETSIZE_MAX);
        const QRect needed = metrics.boundingRect(room, textFlags, line.text);
        if (painter) {
            painter->setFont(line.font);
            painter->setPen(line.colour);
            painter->drawText(QRect(left, top, room.width(), needed.height()), textFlags, line.text);
        }
        top += needed.height() + Look::gap(0.5);
    }
    top += margin - Look::gap(0.5);
    return qMax(top, picture + 2 * margin);
}

QSize ChoiceCard::sizeHint() const
{
    const int wide = Look::gap(50);
    return {wide, layOut(wide, nullptr)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int wide = Look::gap(20);
    return {wide, layOut(Look::columnWidth(), nullptr)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor accent = Look::accent(colours);
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    const QColor edge = isChecked() ? accent : lit ? Look::outline(colours) : Look::hairline(colours);
    const double thick = isChecked() ? 2 : 1;
    const double round = Look::gap(0.75);

    painter.setPen(isEnabled() ? QPen(edge, thick) : QPen(edge, thick, Qt::DashLine));
    painter.setBrush(isChecked() ? Look::accentTint(colours) : colours.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), round, round);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round + 2, round + 2);
    }

    const double ring = Look::gap(2);
    const int margin = Look::gap(1.5);
    const bool tall = !m_picture.isEmpty();
    const double middle = tall ? height() / 2.0 : margin + QFontMetrics(Look::headingFont()).height() / 2.0;
    const QRectF disc(margin + 2, middle - ring / 2, ring, ring);
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
        const double side = Look::gap(6);
        paintDevicePicture(painter, QRectF(disc.right() + Look::gap(1.5), (height() - side) / 2.0, side, side),
                           m_picture, colours);
    }
    layOut(width(), &painter);
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
