#include "keptfindingview.h"

#include "wizard/address/addresswords.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/walkbutton.h"
#include "wizard/session.h"

#include <QVBoxLayout>

KeptFindingView::KeptFindingView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_where(new PlainLabel), m_use(new WalkButton)
{
    setObjectName(QStringLiteral("keptFinding"));
    m_where->setObjectName(QStringLiteral("keptWhere"));
    m_use->setObjectName(QStringLiteral("keptUse"));
    m_use->setFocusPolicy(Qt::TabFocus);  // a click must not move the keyboard, or the lines above change under it
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1));
    down->addWidget(m_where);
    down->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_use, &QPushButton::clicked, this, &KeptFindingView::wanted);
}

QWidget *KeptFindingView::button() const
{
    return m_use;
}

void KeptFindingView::refresh()
{
    const QString where = keptSentence(m_session);
    setHidden(where.isEmpty());
    m_where->announce(where);
    m_use->setText(tr("Use the servers that were found"));
    m_use->setAccessibleDescription(where);
}
