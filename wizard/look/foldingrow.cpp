#include "foldingrow.h"

#include "look.h"

#include <QBoxLayout>

FoldingRow::FoldingRow(double units, QWidget *parent)
    : QWidget(parent), m_units(units), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::gap(1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FoldingRow::add(QWidget *widget, int share)
{
    m_layout->addWidget(widget, share);
}

bool FoldingRow::isFolded() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Look::gap(m_units);
    if (narrow == isFolded())
        return;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(narrow ? Look::gap(0.25) : Look::gap(1));
    emit folded();
}
