#include "linkbutton.h"

#include "look.h"

#include <QDesktopServices>
#include <QPainter>
#include <QStyleOptionFocusRect>

static constexpr int textFlags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextHideMnemonic;

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(m_url);
    });
}

void LinkButton::setUrl(const QUrl &url)
{
    m_url = url;
    setAccessibleDescription(url.toDisplayString());
}

QFont LinkButton::lineFont() const
{
    QFont underlined = font();
    underlined.setUnderline(true);
    return underlined;
}

int LinkButton::oneLine() const
{
    return QFontMetrics(lineFont()).size(Qt::TextShowMnemonic, text()).width() + 6;
}

QSize LinkButton::sizeHint() const
{
    return {oneLine(), heightForWidth(oneLine())};
}

QSize LinkButton::minimumSizeHint() const
{
    const int wide = qMin(oneLine(), Look::gap(24));
    return {wide, heightForWidth(wide)};
}

int LinkButton::heightForWidth(int width) const
{
    return QFontMetrics(lineFont()).boundingRect(0, 0, width - 4, QWIDGETSIZE_MAX, textFlags, text()).height() + 6;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(lineFont());
    const QPalette colours = palette();
    const QColor wish = colours.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Link);
    painter.setPen(Look::readable(wish, colours.color(QPalette::Base)));
    painter.drawText(rect().adjusted(2, 0, -2, 0), textFlags, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::accent(colours), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}
