#include "walkfooter.h"

#include "look.h"
#include "plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

WalkFooter::WalkFooter(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton), m_missing(new PlainLabel), m_primary(new QPushButton)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_missing->setObjectName(QStringLiteral("missing"));
    for (QPushButton *button : {m_back, m_primary}) {
        button->setMinimumSize(Look::gap(12), Look::gap(4));
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    QSizePolicy keepsItsPlace = m_back->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(keepsItsPlace);
    m_missing->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::gap(4), Look::gap(1.5), Look::gap(4), Look::gap(2));
    row->setSpacing(Look::gap(2));
    row->addWidget(m_back, 0, Qt::AlignBottom);
    row->addWidget(m_missing, 1);
    row->addWidget(m_primary, 0, Qt::AlignBottom);
    connect(m_back, &QPushButton::clicked, this, &WalkFooter::backPressed);
    connect(m_primary, &QPushButton::clicked, this, &WalkFooter::primaryPressed);
    Look::dressAsPrimary(m_primary);
    retranslate();
}

void WalkFooter::setPrimaryText(const QString &text)
{
    m_primaryText = text;
    retranslate();
}

void WalkFooter::setBackPossible(bool possible)
{
    m_back->setVisible(possible);
}

void WalkFooter::sayMissing(const QString &sentence)
{
    m_missing->announce(sentence);
    m_missing->setVisible(true);  // it keeps the buttons apart
}

void WalkFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        Look::dressAsPrimary(m_primary);
}

void WalkFooter::retranslate()
{
    m_back->setText(tr("&Back"));
    m_primary->setText(m_primaryText.isEmpty() ? tr("&Next") : m_primaryText);
}
