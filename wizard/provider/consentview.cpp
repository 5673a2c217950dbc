#include "consentview.h"

#include "wizard/address/addresswords.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/walkbutton.h"

#include <QVBoxLayout>

ConsentView::ConsentView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new PlainLabel), m_origin(new PlainLabel),
      m_servers(new PlainLabel), m_why(new PlainLabel), m_agree(new WalkButton)
{
    setObjectName(QStringLiteral("consent"));
    m_servers->setObjectName(QStringLiteral("consentServers"));
    m_why->setObjectName(QStringLiteral("consentWhy"));
    m_agree->setObjectName(QStringLiteral("consentAgree"));
    m_heading->setFont(Look::headingFont());
    m_servers->setSelectable();
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, Look::gap(1.5));
    down->setSpacing(Look::gap(1));
    for (PlainLabel *label : {m_heading, m_origin, m_servers, m_why})
        down->addWidget(label);
    down->addWidget(m_agree, 0, Qt::AlignLeading);
    connect(m_agree, &QPushButton::clicked, &m_session, &Session::consent);
}

QWidget *ConsentView::button() const
{
    return m_agree;
}

void ConsentView::refresh(Shows shows)
{
    const SettingsFinding &finding = m_session.searched().finding;
    setHidden(m_session.answers().provider.source != ProviderSource::Found || finding.origin == Origin::Typed
              || (finding.trusted && shows == Shows::WhatNeedsConsent));
    m_heading->setHidden(finding.trusted);
    const std::optional<MailAddress> &address = m_session.answers().address;
    const QString domain = address ? address->domainForPeople() : QString();
    m_heading->setText(tr("Are these the right servers?"));
    m_origin->setText(originSentence(finding, domain));
    m_servers->setText(serverLines(finding));
    m_why->announce(m_session.needsConsent()
                        ? tr("You are asked because these names do not belong to %1, and the answer was not protected "
                             "on its way: somebody in between could have changed it. Use them if you know them or if "
                             "your provider names them.").arg(domain)
                    : finding.trusted
                        ? QString()
                        : tr("You agreed to use these servers."));
    m_agree->setText(tr("Use these servers"));
    m_agree->setVisible(m_session.needsConsent());
}
