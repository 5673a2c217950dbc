#include "walkfooter.h"

#include "look.h"
#include "plainlabel.h"
#include "walkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

WalkFooter::WalkFooter(QWidget *parent)
    : QWidget(parent), m_back(new WalkButton), m_missing(new PlainLabel), m_primary(new WalkButton)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_missing->setObjectName(QStringLiteral("missing"));
    for (QPushButton *button : {m_back, m_primary}) {
        button->setMinimumWidth(Look::gap(12));
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    QSizePolicy keepsItsPlace = m_back->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(keepsItsPlace);
    m_missing->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_missing->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_primary);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(Look::gap(4), Look::gap(1), Look::gap(4), Look::gap(2));
    down->setSpacing(Look::gap(1));
    down->addWidget(m_missing);
    down->addLayout(row);
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
