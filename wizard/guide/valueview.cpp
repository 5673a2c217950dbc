#include "valueview.h"

#include "wizard/look/look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

static QFont letters(double size)
{
    QFont font = Look::valueFont();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(size);
    else
        font.setPixelSize(qRound(size));
    return font;
}

static double fullSize()
{
    const QFont font = Look::valueFont();
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize();
}

ValueView::ValueView(const QString &value, QWidget *parent) : QWidget(parent), m_value(value)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(value);
}

FittedText ValueView::fitted(double width) const
{
    return fitValue(m_value, width, fullSize(), Face::Plain, [](const QString &text, double size, Face) {
        return QFontMetricsF(letters(size)).horizontalAdvance(text);
    });
}

QSize ValueView::sizeHint() const
{
    const QFontMetricsF metrics(letters(fullSize()));
    return {qCeil(metrics.horizontalAdvance(m_value)) + 2, qCeil(metrics.height())};
}

QSize ValueView::minimumSizeHint() const
{
    const int narrow = qMin(sizeHint().width(), Look::gap(12));
    return {narrow, heightForWidth(narrow)};
}

int ValueView::heightForWidth(int width) const
{
    const FittedText text = fitted(width);
    return qCeil(QFontMetricsF(letters(text.size)).height() * double(text.lines.size()));
}

void ValueView::paintEvent(QPaintEvent *)
{
    const FittedText text = fitted(width());
    QPainter painter(this);
    painter.setFont(letters(text.size));
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    const QFontMetricsF metrics(painter.font());
    double top = (height() - metrics.height() * double(text.lines.size())) / 2;
    for (const QString &line : text.lines) {
        painter.drawText(QPointF(0, top + metrics.ascent()), line);
        top += metrics.height();
    }
}
