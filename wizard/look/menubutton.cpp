#include "menubutton.h"

#include "look.h"

#include <QMenu>
#include <QStylePainter>
#include <QStyleOptionToolButton>

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

QSize MenuButton::sizeHint() const
{
    const int words = QFontMetrics(font()).size(Qt::TextShowMnemonic, QToolButton::text()).width();
    const int picture = icon().isNull() ? 0 : iconSize().width() + Look::gap(0.75);
    const int high = qMax(QFontMetrics(font()).height(), iconSize().height()) + Look::gap(1);
    return {Look::gap(1) + picture + words + Look::gap(3), high};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);

    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(Look::accent(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    int left = Look::gap(1);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(left, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height()));
        left += iconSize().width() + Look::gap(0.75);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(left, 0, width() - left - Look::gap(2), height()),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextHideMnemonic, QToolButton::text());
    const double middle = height() / 2.0;
    const double right = width() - Look::gap(1);
    const double arm = Look::gap(0.45);
    painter.setPen(QPen(Look::quietText(palette()), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(right - 2 * arm, middle - arm / 2), QPointF(right - arm, middle + arm / 2),
                                    QPointF(right, middle - arm / 2)}));
}
