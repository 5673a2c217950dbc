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

void ChoiceCard::setCardSize(CardSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void ChoiceCard::setGroup(const QString &heading)
{
    m_group = heading.isEmpty() ? QString() : heading + QLatin1Char('.');
    speak();
}

double ChoiceCard::margin() const
{
    return m_size == CardSize::Compact ? 1 : 1.5;
}

double ChoiceCard::pictureSide() const
{
    return m_size == CardSize::Compact ? 4.5 : 6;
}

int ChoiceCard::textLeft() const
{
    const int left = Look::gap(margin()) + Look::gap(2) + Look::gap(margin());
    return m_picture.isEmpty() ? left : left + Look::gap(pictureSide()) + Look::gap(margin());
}

void ChoiceCard::speak()
{
    QStringList words = {m_group, m_badge, m_sentence, m_note, m_whyNot};
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
    const bool compact = m_size == CardSize::Compact;
    const QFont body = compact ? Look::smallFont() : font();
    const QString title = m_badge.isEmpty() ? text() : text() + QStringLiteral("  ·  ") + m_badge;
    QList<Line> result = {{title, Look::headingFont(), isEnabled() ? ink : quiet}};
    if (!m_sentence.isEmpty())
        result.append({m_sentence, body, isEnabled() && !compact ? ink : quiet});
    if (!m_note.isEmpty())
        result.append({m_note, body, quiet});
    if (!m_whyNot.isEmpty())
        result.append({m_whyNot, body, ink});
    return result;
}

int ChoiceCard::layOut(int width, QPainter *painter) const
{
    const int between = Look::gap(m_size == CardSize::Compact ? 0.25 : 0.5);
    const int around = Look::gap(margin());
    const int left = textLeft();
    const int room = qMax(1, width - left - around);
    const QList<Line> all = lines();
    QList<int> heights;
    int words = between * int(all.size() - 1);
    for (const Line &line : all) {
        heights.append(QFontMetrics(line.font).boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), textFlags, line.text).height());
        words += heights.constLast();
    }
    const int picture = m_picture.isEmpty() ? 0 : Look::gap(pictureSide());
    const int needed = qMax(words, picture) + 2 * around;
    if (!painter)
        return needed;
    int top = m_size == CardSize::Compact ? (height() - words) / 2 : around;
    for (qsizetype i = 0; i < all.size(); ++i) {
        painter->setFont(all[i].font);
        painter->setPen(all[i].colour);
        painter->drawText(QRect(left, top, room, heights[i]), textFlags, all[i].text);
        top += heights[i] + between;
    }
    return needed;
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
    const int around = Look::gap(margin());
    const bool tall = !m_picture.isEmpty();
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
        const double side = Look::gap(pictureSide());
        paintDevicePicture(painter, QRectF(disc.right() + around - 2, (height() - side) / 2.0, side, side),
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
