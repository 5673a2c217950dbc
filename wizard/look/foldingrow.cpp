#include "foldingrow.h"

#include "look.h"

#include <QBoxLayout>

FoldingRow::FoldingRow(double units, QWidget *parent)
    : QWidget(parent), m_units(units), m_layout(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_outer(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_layout, m_units > 0 ? 1 : 0);
    if (m_units <= 0)
        m_outer->addStretch(1);
    m_layout->setSpacing(Look::gap(1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FoldingRow::add(QWidget *widget, int share)
{
    m_layout->addWidget(widget, share);
}

int FoldingRow::neededWidth() const
{
    if (m_units > 0)
        return Look::gap(m_units);
    int needed = Look::gap(1) * qMax(0, m_layout->count() - 1);
    for (int index = 0; index < m_layout->count(); ++index)
        needed += m_layout->itemAt(index)->sizeHint().width();
    return needed;
}

bool FoldingRow::isFolded() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < neededWidth();
    if (narrow == isFolded())
        return;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(Look::gap(narrow ? (m_units > 0 ? 0.25 : 1) : 1));
    emit folded();
}
