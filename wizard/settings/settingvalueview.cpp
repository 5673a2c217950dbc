#include "settingvalueview.h"

#include "wizard/look/look.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

SettingValueView::SettingValueView(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SettingValueView::setValue(const QString &value, Kind kind)
{
    setFont(kind == Kind::Letters ? Look::largeValueFont() : Look::headingFont());
    setText(value);
    updateGeometry();
}

QSize SettingValueView::sizeHint() const
{
    const int wanted = QFontMetrics(font()).horizontalAdvance(text()) + 2;
    const int width = qMin(wanted, Look::gap(40));
    return {width, heightForWidth(width)};
}

QSize SettingValueView::minimumSizeHint() const
{
    return {Look::gap(8), QFontMetrics(font()).height()};
}

int SettingValueView::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int SettingValueView::layOut(int width, QPainter *painter) const
{
    QTextLayout layout(text(), font());
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {0, 0});
    return int(std::ceil(height));
}

void SettingValueView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layOut(width(), &painter);
}
