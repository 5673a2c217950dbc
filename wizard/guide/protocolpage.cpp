#include "protocolpage.h"

#include "wizard/look/choicecard.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

ProtocolPage::ProtocolPage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_imap(new ChoiceCard), m_pop3(new ChoiceCard),
      m_adviceMark(new StatusMark), m_advice(new PlainLabel)
{
    m_imap->setObjectName(QStringLiteral("imap"));
    m_pop3->setObjectName(QStringLiteral("pop3"));
    m_advice->setObjectName(QStringLiteral("pop3Advice"));
    m_adviceMark->setMark(Mark::Note);
    auto *advice = new QHBoxLayout;
    advice->setSpacing(Look::gap(1));
    advice->addWidget(m_adviceMark, 0, Qt::AlignTop);
    advice->addWidget(m_advice, 1);
    content()->addWidget(m_imap);
    content()->addWidget(m_pop3);
    content()->addLayout(advice);
    content()->addStretch(1);

    connect(m_imap, &ChoiceCard::clicked, this, [this] { m_session.setIncoming(Protocol::Imap); });
    connect(m_pop3, &ChoiceCard::clicked, this, [this] { m_session.setIncoming(Protocol::Pop3); });
    connect(&m_session, &Session::incomingChanged, this, &ProtocolPage::enter);
    connect(&m_session, &Session::providerChanged, this, &ProtocolPage::enter);
    retranslate();
}

QWidget *ProtocolPage::firstFocus() const
{
    return m_session.incoming() == Protocol::Pop3 ? m_pop3 : m_imap;
}

void ProtocolPage::enter()
{
    const Guide *guide = m_session.guide();
    const QList<Service> services = m_session.services();
    const auto whyNot = [&](Protocol protocol) -> QString {
        if (guide && !guide->protocols.isEmpty() && !guide->protocols.contains(protocol)) {
            return guide->whyNot.isEmpty()
                       ? tr("%1 cannot work with %2.").arg(guide->name.shown(), protocolName(protocol))
                       : guide->whyNot.shown();
        }
        const bool offered = std::any_of(services.cbegin(), services.cend(), [protocol](const Service &service) {
            return service.protocol == protocol;
        });
        if (offered || services.isEmpty() || !m_session.provider())
            return {};
        return tr("%1 does not offer %2.").arg(m_session.provider()->name, protocolName(protocol));
    };
    const QString noImap = whyNot(Protocol::Imap);
    const QString noPop3 = whyNot(Protocol::Pop3);
    m_imap->setUnavailable(noImap);
    m_pop3->setUnavailable(noPop3);
    setSentence(noImap.isEmpty() && noPop3.isEmpty()
                    ? tr("Both ways work with any mail program that supports them. If unsure, keep IMAP.")
                    : tr("Only one way works here. The reason stands with the other."));
    const bool pop3 = m_session.incoming() == Protocol::Pop3;
    m_imap->setChecked(!pop3);
    m_pop3->setChecked(pop3);
    m_advice->announce(pop3 ? tr("Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.")
                            : QString());
    m_adviceMark->setVisible(pop3);
    emit answered();
}

void ProtocolPage::retranslate()
{
    setTitle(tr("How should mail arrive?"));
    m_imap->setTitle(tr("IMAP"));
    m_imap->setBadge(tr("recommended"));
    m_imap->setSentence(tr("Mail stays on the server, and every device of yours shows the same messages and folders."));
    m_pop3->setTitle(tr("POP3"));
    m_pop3->setSentence(tr("Mail is fetched to this one device; other devices do not see what was read, sorted or sent here."));
    enter();
}
