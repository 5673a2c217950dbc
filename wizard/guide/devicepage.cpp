#include "devicepage.h"

#include "wizard/look/choicecard.h"
#include "wizard/look/look.h"
#include "wizard/session.h"

#include <QVBoxLayout>

static QString otherDevice()
{
    return QStringLiteral("other");
}

DevicePage::DevicePage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_list(new QVBoxLayout)
{
    m_list->setSpacing(Look::gap(1.25));
    content()->addLayout(m_list);
    content()->addStretch(1);
    connect(&m_session, &Session::providerChanged, this, &DevicePage::fill);
    connect(&m_session, &Session::deviceChanged, this, &DevicePage::enter);
    retranslate();
}

QString DevicePage::missing() const
{
    return m_session.answers().device.isEmpty() ? tr("Choose one of the devices to go on.") : QString();
}

QWidget *DevicePage::firstFocus() const
{
    for (ChoiceCard *card : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_cards.isEmpty() ? nullptr : m_cards.constFirst();
}

void DevicePage::fill()
{
    QList<const Guide *> guides;
    if (m_session.provider())
        guides = m_session.catalogue().guidesFor(m_session.answers().provider.providerId);
    QStringList devices;
    for (const Guide *guide : guides)
        devices.append(guide->device);
    devices.append(otherDevice());
    if (devices != m_devices) {
        qDeleteAll(m_cards);
        m_cards.clear();
        m_devices = devices;
        for (const QString &device : devices) {
            auto *card = new ChoiceCard;
            card->setObjectName(QStringLiteral("device-") + device);
            connect(card, &ChoiceCard::clicked, this, [this, device] { m_session.setDevice(device); });
            m_list->addWidget(card);
            m_cards.append(card);
        }
    }
    for (qsizetype i = 0; i < guides.size(); ++i) {
        m_cards[i]->setPicture(guides[i]->picture);
        m_cards[i]->setTitle(guides[i]->name.shown());
        m_cards[i]->setSentence(guides[i]->about.shown());
        m_cards[i]->setNote(guides[i]->oldDevice.shown());
    }
    m_cards.last()->setPicture(QStringLiteral("table"));
    m_cards.last()->setTitle(tr("Another device or program"));
    m_cards.last()->setSentence(tr("You get all values in one table, ready to type in or copy."));
    enter();
}

void DevicePage::enter()
{
    const qsizetype chosen = m_devices.indexOf(m_session.answers().device);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        // A lone checked button of a group cannot be unchecked while the group is exclusive.
        m_cards[i]->setAutoExclusive(false);
        m_cards[i]->setChecked(i == chosen);
        m_cards[i]->setAutoExclusive(true);
    }
    emit answered();
}

void DevicePage::retranslate()
{
    setTitle(tr("What do you want to set up?"));
    setSentence(tr("Choose the device or program that is to show your mail."));
    fill();
}
