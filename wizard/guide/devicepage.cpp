#include "devicepage.h"

#include "guidewords.h"
#include "wizard/look/cardgroup.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/textfield.h"
#include "wizard/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSysInfo>
#include <QVBoxLayout>

/// Up to so many guides are seen at a glance: no search, no headings, large cards.
static constexpr int few = 5;

static QString otherDevice()
{
    return QStringLiteral("other");
}

QString thisSystem()
{
    return systemWord(QSysInfo::productType(), QSysInfo::kernelType());
}

static QString headingOf(DeviceGroup group, DeviceGroup first)
{
    switch (group) {
    case DeviceGroup::ThisComputer:
        return DevicePage::tr("On this computer");
    case DeviceGroup::Phone:
        return DevicePage::tr("Phone or tablet");
    case DeviceGroup::Computer:
        return first == DeviceGroup::ThisComputer ? DevicePage::tr("Another computer") : DevicePage::tr("Computer");
    case DeviceGroup::Older:
        return DevicePage::tr("Older devices and programs");
    }
    Q_UNREACHABLE();
}

DevicePage::DevicePage(Session &session, const QString &system, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_system(system), m_searchRow(new QWidget),
      m_searchLabel(new PlainLabel), m_search(new TextField), m_list(new QVBoxLayout), m_nothing(new PlainLabel),
      m_choice(new QButtonGroup(this))
{
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_searchLabel->setBuddy(m_search);
    m_searchLabel->setWordWrap(false);
    auto *across = new QHBoxLayout(m_searchRow);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(m_searchLabel, 0, Qt::AlignVCenter);
    across->addWidget(m_search, 1);
    m_nothing->setObjectName(QStringLiteral("nothingFits"));
    m_nothing->hide();
    m_list->setSpacing(Look::gap(1.5));
    content()->addWidget(m_searchRow);
    content()->addLayout(m_list);
    content()->addStretch(1);

    connect(m_search, &TextField::textChanged, this, &DevicePage::search);
    connect(m_search, &TextField::returnPressed, this, &DevicePage::takeTheOnlyOne);
    connect(&m_session, &Session::providerChanged, this, &DevicePage::fill);
    connect(&m_session, &Session::deviceChanged, this, &DevicePage::enter);
    retranslate();
}

QString DevicePage::missing() const
{
    return m_session.answers().device.isEmpty() ? tr("Choose one of the devices to go on.") : QString();
}

QWidget *DevicePage::firstShown() const
{
    for (const Entry &entry : m_entries)
        if (!entry.card->isHidden())
            return entry.card;
    return nullptr;
}

QWidget *DevicePage::firstFocus() const
{
    if (QAbstractButton *chosen = m_choice->checkedButton())
        return chosen;
    return m_searchRow->isHidden() ? firstShown() : m_search;
}

ChoiceCard *DevicePage::addCard(const QString &device, CardGroup &group)
{
    auto *card = new ChoiceCard;
    card->setObjectName(QStringLiteral("device-") + device);
    connect(card, &ChoiceCard::clicked, this, [this, device] { m_session.setDevice(device); });
    m_choice->addButton(card);
    group.add(card);
    return card;
}

void DevicePage::build(const QList<DevicesUnder> &ordered)
{
    qDeleteAll(m_groups);
    m_groups.clear();
    m_entries.clear();
    m_list->removeWidget(m_nothing);
    qsizetype count = 0;
    for (const DevicesUnder &under : ordered)
        count += under.guides.size();
    const bool many = count > few;
    m_searchRow->setVisible(many);
    for (const DevicesUnder &under : ordered) {
        auto *group = new CardGroup(many ? 2 : 1);
        for (const Guide *guide : under.guides)
            m_entries.append({guide->device, addCard(guide->device, *group), m_groups.size()});
        m_groups.append(group);
        m_list->addWidget(group);
    }
    m_list->addWidget(m_nothing);
    auto *last = new CardGroup(1);
    m_entries.append({otherDevice(), addCard(otherDevice(), *last), m_groups.size()});
    m_groups.append(last);
    m_list->addWidget(last);
    for (const Entry &entry : m_entries)
        entry.card->setCardSize(many ? CardSize::Compact : CardSize::Full);
}

void DevicePage::fill()
{
    const ProviderChoice &provider = m_session.answers().provider;
    const QList<DevicesUnder> ordered =
        devicesInOrder(m_session.catalogue().cardsFor(provider.providerId, provider.offerId), m_system);
    QStringList wanted;
    for (const DevicesUnder &under : ordered) {
        wanted.append(QString::number(int(under.group)));
        for (const Guide *guide : under.guides)
            wanted.append(guide->device);
    }
    if (wanted != m_built || m_groups.isEmpty()) {
        build(ordered);
        m_built = wanted;
    }
    const bool many = !m_searchRow->isHidden();
    m_headings.clear();
    qsizetype entry = 0;
    for (const DevicesUnder &under : ordered) {
        const qsizetype group = m_headings.size();
        m_headings.append(headingOf(under.group, ordered.constFirst().group));
        m_groups[group]->setHeading(many ? m_headings[group] : QString());
        for (const Guide *guide : under.guides) {
            ChoiceCard &card = *m_entries[entry++].card;
            card.setPicture(guide->picture);
            card.setTitle(guide->name.shown());
            card.setSentence(guide->about.shown());
            card.setNote(guide->oldDevice.shown());
        }
    }
    m_headings.append(QString());
    ChoiceCard &other = *m_entries.constLast().card;
    other.setPicture(QStringLiteral("table"));
    other.setTitle(tr("Another device or program"));
    other.setSentence(tr("You get all values in one table, ready to type in or copy."));
    enter();
    search();
}

void DevicePage::search()
{
    const QString typed = m_search->text().left(60);  // a limit in the field would keep its focus from being read
    const ProviderChoice &provider = m_session.answers().provider;
    m_fitting.clear();
    for (const Entry &entry : m_entries) {
        const Guide *guide = m_session.catalogue().guide(provider.providerId, entry.device, provider.offerId);
        const bool fits = guide && fitsSearch(*guide, m_headings.value(entry.group), typed);
        if (fits)
            m_fitting.append(entry.device);
        // What is chosen stays in sight, so that nobody goes on with a choice that is not seen.
        entry.card->setVisible(fits || entry.device == otherDevice() || entry.card->isChecked());
    }
    for (CardGroup *group : m_groups)
        group->arrange();
    m_nothing->announce(!m_fitting.isEmpty() || typed.trimmed().isEmpty()
                            ? QString()
                            : tr("Nothing here fits %1. Try another word, or choose %2.")
                                  .arg(quoted(typed.trimmed()), quoted(tr("Another device or program"))));
}

void DevicePage::takeTheOnlyOne()
{
    if (!m_search->text().trimmed().isEmpty() && m_fitting.size() == 1)
        m_session.setDevice(m_fitting.constFirst());
}

void DevicePage::enter()
{
    // A checked button of an exclusive group cannot be unchecked.
    m_choice->setExclusive(false);
    for (const Entry &entry : m_entries)
        entry.card->setChecked(entry.device == m_session.answers().device);
    m_choice->setExclusive(true);
    emit answered();
}

void DevicePage::leave()
{
    m_search->clear();
}

bool DevicePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return WalkPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        if (QWidget *first = firstShown())
            first->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void DevicePage::retranslate()
{
    setTitle(tr("What do you want to set up?"));
    setSentence(tr("Choose the device or program that is to show your mail."));
    m_searchLabel->setText(tr("Search:"));
    m_search->setAccessibleName(tr("Search for a device or program"));
    fill();
}
