#include "cardface.h"

#include "look.h"

#include <QPainter>
#include <QStringList>
#include <QWidget>

static constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

namespace {

struct Line {
    QString text;
    QFont font;
    QColor colour;
};

}

static QList<Line> linesOf(const CardFace &face, const QWidget &card)
{
    const QPalette colours = card.palette();
    const QColor ink = colours.color(QPalette::Active, QPalette::Text);
    const QColor quiet = Look::quietText(colours);
    const bool compact = face.size == CardSize::Compact;
    const QFont body = compact ? Look::smallFont() : card.font();
    const QString title = face.badge.isEmpty() ? face.title : face.title + QStringLiteral("  ·  ") + face.badge;
    QList<Line> result = {{title, Look::headingFont(), card.isEnabled() ? ink : quiet}};
    if (!face.sentence.isEmpty())
        result.append({face.sentence, body, card.isEnabled() && !compact ? ink : quiet});
    if (!face.note.isEmpty())
        result.append({face.note, body, quiet});
    if (!face.whyNot.isEmpty())
        result.append({face.whyNot, body, ink});
    return result;
}

static int heightOf(const Line &line, int room)
{
    return QFontMetrics(line.font).boundingRect(QRect(0, 0, qMax(1, room), QWIDGETSIZE_MAX), textFlags, line.text).height();
}

static int between(const CardFace &face)
{
    return Look::gap(face.size == CardSize::Compact ? 0.25 : 0.5);
}

static int wordsHeight(const CardFace &face, const QList<Line> &lines, int room)
{
    int height = between(face) * int(lines.size() - 1);
    for (const Line &line : lines)
        height += heightOf(line, room);
    return height;
}

QString CardFace::spoken() const
{
    QStringList words = {badge, sentence, note, whyNot};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

double CardFace::margin() const
{
    return size == CardSize::Compact ? 1 : 1.5;
}

double CardFace::pictureSide() const
{
    return size == CardSize::Compact ? 4.5 : 6;
}

int CardFace::heightFor(int room, const QWidget &card) const
{
    const int side = picture.isEmpty() ? 0 : Look::gap(pictureSide());
    return qMax(wordsHeight(*this, linesOf(*this, card), room), side) + 2 * Look::gap(margin());
}

void CardFace::paintWords(QPainter &painter, const QRect &words, const QWidget &card) const
{
    const QList<Line> lines = linesOf(*this, card);
    const bool centred = size == CardSize::Compact;
    int top = words.top()
              + (centred ? (words.height() - wordsHeight(*this, lines, words.width())) / 2 : Look::gap(margin()));
    for (const Line &line : lines) {
        const int height = heightOf(line, words.width());
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(QRect(words.left(), top, words.width(), height), textFlags, line.text);
        top += height + between(*this);
    }
}

void CardFace::paintEdge(QPainter &painter, const QWidget &card, Edge edge)
{
    const QPalette colours = card.palette();
    const QColor accent = Look::accent(colours);
    const bool chosen = edge == Edge::Chosen;
    const bool lit = card.isEnabled() && (card.underMouse() || card.hasFocus());
    const QPen pen(chosen ? accent : lit ? Look::outline(colours) : Look::hairline(colours), chosen ? 2 : 1,
                   card.isEnabled() ? Qt::SolidLine : Qt::DashLine);
    const double round = Look::gap(0.75);
    painter.setPen(pen);
    painter.setBrush(chosen ? Look::accentTint(colours) : colours.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(3, 3, -3, -3), round, round);
    if (!card.hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(1, 1, -1, -1), round + 2, round + 2);
}
