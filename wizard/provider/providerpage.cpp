#include "providerpage.h"

#include "consentview.h"
#include "foundprovider.h"
#include "keptfindingview.h"
#include "providerwords.h"
#include "typedserversview.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/copybutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/textfield.h"
#include "wizard/session.h"

#include <QVBoxLayout>

/// A list longer than this is searched, not read.
static constexpr qsizetype searchFrom = 9;

ProviderPage::ProviderPage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_consent(new ConsentView(session)), m_search(new TextField), m_list(new QVBoxLayout),
      m_questionLabel(new PlainLabel), m_answer(new TextField), m_answerProblem(new PlainLabel),
      m_questionHelp(new PlainLabel), m_typed(new TypedServersView(session)), m_kept(new KeptFindingView(session)),
      m_advice(new PlainLabel), m_request(new PlainLabel), m_copyRequest(new CopyButton)
{
    m_search->setObjectName(QStringLiteral("providerSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setSpacing(Look::gap(1));
    content()->addWidget(m_consent);
    content()->addWidget(m_search);
    content()->addLayout(m_list);
    addEntries();
    m_question = makeQuestion();
    m_notListed = makeNotListed();
    m_search->setVisible(m_entries.size() > searchFrom);
    content()->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, &ProviderPage::showMatching);
    connect(m_typed, &TypedServersView::edited, this, &ProviderPage::answered);
    connect(m_kept, &KeptFindingView::wanted, this, &ProviderPage::useKept);
    connect(m_answer, &QLineEdit::textEdited, this, &ProviderPage::onAnswer);
    connect(m_answer, &QLineEdit::editingFinished, this, [this] {
        if (!m_answer->text().trimmed().isEmpty() && m_session.offer() && m_session.offer()->question)
            m_answerProblem->announce(questionProblem(*m_session.offer()->question, m_answer->text()));
    });
    connect(&m_session, &Session::providerChanged, this, &ProviderPage::enter);
    connect(&m_session, &Session::providerSearchChanged, this, &ProviderPage::enter);
    retranslate();
}

void ProviderPage::addEntries()
{
    const auto add = [this](const QString &providerId, const QString &offerId) {
        auto *card = new ChoiceCard;
        card->setObjectName(providerId.isEmpty() ? QStringLiteral("offer-none")
                                                 : QStringLiteral("offer-%1-%2").arg(providerId, offerId));
        const Entry entry{providerId, offerId, card};
        connect(card, &ChoiceCard::clicked, this, [this, entry] { choose(entry); });
        m_list->addWidget(card);
        m_entries.append(entry);
    };
    for (const Provider *provider : m_session.catalogue().providers()) {
        for (const Offer &offer : provider->offers)
            add(provider->id, offer.id);
    }
    add({}, {});
}

QWidget *ProviderPage::makeQuestion()
{
    auto *question = new QWidget;
    auto *rows = new QVBoxLayout(question);
    rows->setContentsMargins(Look::gap(5), 0, 0, Look::gap(1));
    rows->setSpacing(Look::gap(0.75));
    m_questionLabel->setFont(Look::headingFont());
    m_questionLabel->setBuddy(m_answer);
    m_answer->setObjectName(QStringLiteral("offerAnswer"));
    m_answer->setMaxLength(6);
    m_answer->setMaximumWidth(Look::gap(14));
    m_answer->setInputMethodHints(Qt::ImhDigitsOnly);
    m_answerProblem->setObjectName(QStringLiteral("offerAnswerProblem"));
    m_answerProblem->hide();
    m_questionHelp->setQuiet();
    rows->addWidget(m_questionLabel);
    rows->addWidget(m_answer);
    rows->addWidget(m_answerProblem);
    rows->addWidget(m_questionHelp);
    m_list->addWidget(question);
    return question;
}

QWidget *ProviderPage::makeNotListed()
{
    auto *advice = new QWidget;
    auto *rows = new QVBoxLayout(advice);
    rows->setContentsMargins(Look::gap(5), 0, 0, 0);
    rows->setSpacing(Look::gap(1));
    m_request->setSelectable();
    m_request->setObjectName(QStringLiteral("requestToProvider"));
    m_copyRequest->setObjectName(QStringLiteral("copyRequest"));
    rows->addWidget(m_typed);
    rows->addWidget(m_kept);
    rows->addWidget(m_advice);
    rows->addWidget(m_request);
    rows->addWidget(m_copyRequest, 0, Qt::AlignLeading);
    m_list->addWidget(advice);
    return advice;
}

void ProviderPage::choose(const Entry &entry)
{
    m_saysNotListed = entry.providerId.isEmpty();
    m_usesKept = false;
    if (m_saysNotListed) {
        if (!serversWereTyped(m_session))
            m_session.setProvider({{}, {}, {}, ProviderSource::Person});
        m_typed->take();
    } else {
        const ProviderChoice before = m_session.answers().provider;
        const bool same = before.providerId == entry.providerId && before.offerId == entry.offerId;
        m_session.setProvider({entry.providerId, entry.offerId, same ? before.answer : QString(), ProviderSource::Person});
    }
    enter();
    if (m_saysNotListed) {
        reveal(m_notListed);  // with room to see what may yet be found
        reveal(m_typed);
        reveal(m_typed->firstFocus());  // first, where all does not fit
        return;
    }
    reveal(m_question->isVisibleTo(this) ? m_question : entry.card);
}

void ProviderPage::useKept()
{
    m_kept->button()->setFocus();  // a field that is left takes what was typed: before, not after
    m_session.useKept();
    m_usesKept = true;
    enter();
    QWidget *next = firstFocus();
    next->setFocus();
    if (m_question->isVisibleTo(this))
        reveal(m_question);
    else if (next == m_search)
        scrollToTop();  // where it says what is used now
    else
        reveal(next);
}

void ProviderPage::onAnswer(const QString &typed)
{
    const Offer *offer = m_session.offer();
    if (!offer || !offer->question)
        return;
    ProviderChoice choice = m_session.answers().provider;
    const bool good = questionProblem(*offer->question, typed).isEmpty();
    choice.answer = good ? QString::number(typed.trimmed().toInt()) : QString();
    m_answerProblem->announce({});
    m_session.setProvider(choice);
    emit answered();
}

void ProviderPage::enter()
{
    const ProviderChoice &choice = m_session.answers().provider;
    if (!choice.providerId.isEmpty())
        m_saysNotListed = serversWereTyped(m_session);
    for (const Entry &entry : m_entries) {
        const bool chosen = entry.providerId.isEmpty() ? m_saysNotListed
                                                       : entry.providerId == choice.providerId && entry.offerId == choice.offerId;
        entry.card->setAutoExclusive(false);
        entry.card->setChecked(chosen);
        entry.card->setAutoExclusive(true);
    }
    m_usesKept = m_usesKept && choice.source == ProviderSource::Found;
    m_consent->refresh(m_usesKept ? ConsentView::Shows::WhatIsUsed : ConsentView::Shows::WhatNeedsConsent);
    setSentence(whyAsked(m_session));
    m_notListed->setVisible(m_saysNotListed);
    if (m_saysNotListed)
        m_kept->refresh();  // once it is seen: what is not seen is not said aloud
    m_request->setText(requestToProvider(m_session));
    m_copyRequest->setValue(requestToProvider(m_session));
    showQuestion();
    emit answered();
}

void ProviderPage::showQuestion()
{
    const Offer *offer = m_session.offer();
    m_question->setVisible(offer && offer->question);
    if (!offer || !offer->question)
        return;
    for (const Entry &entry : m_entries) {
        if (entry.card->isChecked())
            m_list->insertWidget(m_list->indexOf(entry.card) + 1, m_question);
    }
    m_questionLabel->setText(offer->question->label.shown());
    m_questionHelp->setText(offer->question->help.shown());
    m_questionHelp->setVisible(!offer->question->help.isEmpty());
    m_answer->setAccessibleName(offer->question->label.shown());
    m_answer->setAccessibleDescription(offer->question->help.shown());
    const QString answer = m_session.answers().provider.answer;
    if (!answer.isEmpty() && m_answer->text().trimmed().toInt() != answer.toInt())
        m_answer->setText(answer);
    else if (answer.isEmpty() && !m_answer->hasFocus() && questionProblem(*offer->question, m_answer->text()).isEmpty())
        m_answer->clear();  // it was the answer of another offer
}

void ProviderPage::leave()
{
    if (m_saysNotListed)
        m_typed->take();
}

QString ProviderPage::missing() const
{
    if (m_saysNotListed && !m_typed->isEmpty())
        return m_typed->problem();
    if (!m_session.services().isEmpty())
        return {};
    if (m_session.offer() && m_session.offer()->question)
        return questionProblem(*m_session.offer()->question, m_answer->text());
    if (m_session.needsConsent() || (m_saysNotListed && m_session.kept()))
        return tr("Agree to the servers that were found, or choose a provider, to go on.");
    if (m_saysNotListed)
        return tr("Without a provider there are no servers to test. Copy the question above and send it to your provider.");
    return tr("Choose a provider to go on.");
}

void ProviderPage::pointOut()
{
    if (m_question->isVisibleTo(this)) {
        m_answer->setFocus();
        reveal(m_answer);
    } else if (m_saysNotListed && m_typed->isEmpty() && m_session.kept()) {
        m_kept->button()->setFocus();
        reveal(m_kept);
    } else if (m_saysNotListed) {
        m_typed->pointOut();
        reveal(m_typed);
    } else if (m_session.needsConsent()) {
        m_consent->button()->setFocus();
        reveal(m_consent);
    }
}

QWidget *ProviderPage::firstFocus() const
{
    if (m_question->isVisibleTo(this) && m_session.services().isEmpty())
        return m_answer;
    if (m_session.needsConsent())
        return m_consent->button();
    for (const Entry &entry : m_entries) {
        if (entry.card->isChecked())
            return entry.card;
    }
    return m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_entries.constFirst().card;
}

void ProviderPage::showMatching(const QString &wanted)
{
    for (const Entry &entry : m_entries) {
        const bool fits = entry.providerId.isEmpty() || entry.card->text().contains(wanted.trimmed(), Qt::CaseInsensitive)
                          || entry.card->sentence().contains(wanted.trimmed(), Qt::CaseInsensitive);
        entry.card->setVisible(fits || entry.card->isChecked());
    }
}

void ProviderPage::retranslate()
{
    setTitle(tr("Who runs your mail?"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search by name"));
    for (const Entry &entry : m_entries) {
        const Provider *provider = m_session.catalogue().provider(entry.providerId);
        if (!provider) {
            entry.card->setTitle(tr("My provider is not in this list"));
            continue;
        }
        const Offer *offer = provider->offer(entry.offerId);
        const bool several = provider->offers.size() > 1 && offer;
        entry.card->setTitle(provider->name);
        entry.card->setSentence(several ? offer->name.shown() : QString());
    }
    m_typed->retranslate();
    m_advice->setText(notListedAdvice());
    m_copyRequest->setCaption(tr("Copy the question"));
    enter();
}
