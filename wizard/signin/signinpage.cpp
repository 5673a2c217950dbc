#include "signinpage.h"

#include "wizard/conductor.h"
#include "wizard/look/foldingrow.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/session.h"
#include "wizard/signin/passwordfieldview.h"
#include "wizard/signin/signinoffer.h"
#include "wizard/signin/signinrowview.h"
#include "wizard/signin/testmailview.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

bool SignInShown::isAccepted() const
{
    return incoming.verdict == SignInVerdict::Accepted && outgoing.verdict == SignInVerdict::Accepted;
}

static SignInShown shownOf(const SignInTrial &trial)
{
    return {trial.incoming(), trial.outgoing(), trial.testMail(), trial.waitLeft(), trial.maySendTest()};
}

SignInPage::SignInPage(Session &session, Conductor &conductor, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_conductor(conductor), m_trial(conductor.signIn()),
      m_notNow(new PlainLabel), m_toCheck(new LinkButton), m_hint(new PlainLabel), m_hintLink(new LinkButton),
      m_field(new PasswordFieldView), m_try(new QPushButton), m_cancel(new QPushButton), m_wait(new PlainLabel),
      m_receiving(new SignInRowView), m_sending(new SignInRowView), m_testMail(new TestMailView), m_again(new LinkButton),
      m_toSettings(new LinkButton)
{
    m_notNow->setObjectName(QStringLiteral("notNow"));
    m_toCheck->setObjectName(QStringLiteral("toCheck"));
    m_wait->setObjectName(QStringLiteral("wait"));
    m_receiving->setObjectName(QStringLiteral("receiving"));
    m_sending->setObjectName(QStringLiteral("sending"));
    content()->addWidget(m_notNow);
    content()->addWidget(m_toCheck, 0, Qt::AlignLeading);
    content()->addWidget(makeHint());
    content()->addWidget(m_field);
    content()->addWidget(makeButtons());
    content()->addWidget(m_wait);
    content()->addWidget(m_receiving);
    content()->addWidget(m_sending);
    content()->addWidget(m_testMail);
    content()->addWidget(makeLinks());
    content()->addStretch(1);

    connect(m_field, &PasswordFieldView::submitted, this, &SignInPage::tryPassword);
    connect(m_try, &QPushButton::clicked, this, &SignInPage::tryPassword);
    connect(m_cancel, &QPushButton::clicked, &m_trial, &SignInTrial::cancel);
    connect(m_testMail, &TestMailView::sendPressed, this, [this] { m_trial.sendTestMessage(SignInWords::testMail()); });
    connect(m_again, &QPushButton::clicked, this, &SignInPage::beginAnew);
    connect(m_toCheck, &QPushButton::clicked, this, [this] { emit goTo({PageKind::Check}); });
    connect(m_toSettings, &QPushButton::clicked, this, [this] { emit goTo({PageKind::Settings}); });
    connect(&m_trial, &SignInTrial::changed, this, &SignInPage::refresh);
    for (SignInRowView *row : {m_receiving, m_sending})
        connect(row, &SignInRowView::opened, this, [this, row] { reveal(row); });
    for (const auto change : {&Session::addressChanged, &Session::providerChanged, &Session::incomingChanged})
        connect(&m_session, change, this, &SignInPage::forget);
    for (const auto change : {&Session::reportChanged, &Session::deviceChanged})
        connect(&m_session, change, this, &SignInPage::refresh);
    retranslate();
}

SignInPage::~SignInPage()
{
    m_trial.disconnect(this);
}

QWidget *SignInPage::makeHint()
{
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setQuiet();
    m_hintLink->setObjectName(QStringLiteral("hintLink"));
    auto *room = new QWidget;
    auto *down = new QVBoxLayout(room);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.5));
    down->addWidget(m_hint);
    down->addWidget(m_hintLink, 0, Qt::AlignLeading);
    return room;
}

QWidget *SignInPage::makeButtons()
{
    m_try->setObjectName(QStringLiteral("tryPassword"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *buttons = new FoldingRow;
    for (QPushButton *button : {m_try, m_cancel})
        buttons->add(button);
    return buttons;
}

QWidget *SignInPage::makeLinks()
{
    m_again->setObjectName(QStringLiteral("tryAnother"));
    m_toSettings->setObjectName(QStringLiteral("onlySettings"));
    auto *room = new QWidget;
    auto *down = new QVBoxLayout(room);
    down->setContentsMargins(0, Look::gap(1), 0, 0);
    down->setSpacing(Look::gap(0.5));
    down->addWidget(m_again, 0, Qt::AlignLeading);
    down->addWidget(m_toSettings, 0, Qt::AlignLeading);
    return room;
}

void SignInPage::enter()
{
    refresh();
}

void SignInPage::leave()
{
    forget();
}

QString SignInPage::primaryText() const
{
    return tr("&Continue");
}

QWidget *SignInPage::firstFocus() const
{
    return m_plan ? m_field->line() : nullptr;
}

void SignInPage::tryPassword()
{
    if (!m_plan || !m_trial.mayTry())
        return;
    if (m_field->isBlank()) {
        m_field->askForIt();
        return;
    }
    m_field->handOver([this](QStringView typed) { m_trial.start(*m_plan, typed); });
    m_field->wipe();
}

void SignInPage::beginAnew()
{
    forget();
    m_field->line()->setFocus();
}

void SignInPage::forget()
{
    m_field->wipe();
    m_trial.forget();
    refresh();
}

void SignInPage::refresh()
{
    const std::optional<MailAddress> address = m_session.answers().address;
    m_field->setLabel(address ? tr("Password of %1").arg(address->forPeople()) : tr("Password"));
    m_plan = offeredSignIn(m_session);
    show(shownOf(m_trial));
}

void SignInPage::show(const SignInShown &shown)
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *had = focused && isAncestorOf(focused) ? focused : nullptr;
    const bool typing = m_plan && !shown.isRunning() && !shown.isAccepted();
    m_notNow->announce(m_plan ? QString()
                              : tr("The password is tried only where receiving and sending are both proven, and the "
                                   "provider takes a password. That is not so right now."));
    m_toCheck->setVisible(!m_plan);
    refreshHint(shown);
    m_field->setVisible(typing);
    m_try->setVisible(typing);
    m_try->setEnabled(shown.waitLeft.count() == 0);
    m_cancel->setVisible(shown.isRunning());
    m_wait->announce(typing ? SignInWords::waiting(shown.waitLeft) : QString());
    showRows(shown);
    m_testMail->setVisible(m_plan && shown.isAccepted());
    if (m_plan)
        m_testMail->show(shown.testMail, shown.maySendTest ? TestMailView::Sendable::Yes : TestMailView::Sendable::No,
                         m_session.incoming());
    m_again->setVisible(m_plan && shown.isAccepted() && !shown.isRunning());
    m_toSettings->setVisible(m_session.guide());
    keepFocus(had);
}

void SignInPage::showRows(const SignInShown &shown)
{
    const bool begun = shown.isRunning() || shown.incoming.verdict != SignInVerdict::NotTried
                       || shown.outgoing.verdict != SignInVerdict::NotTried;
    m_receiving->setVisible(m_plan && begun);
    m_sending->setVisible(m_plan && begun);
    if (!m_plan)
        return;
    const QString address = m_plan->address.forPeople();
    const ChosenService &in = *m_plan->incoming;
    const ChosenService &out = *m_plan->outgoing;
    m_receiving->show(shown.incoming, in, {in.service.protocol, in.userName, address, shown.outgoing.verdict},
                      m_session.provider());
    m_sending->show(shown.outgoing, out, {out.service.protocol, out.userName, address, shown.incoming.verdict},
                    m_session.provider());
}

void SignInPage::refreshHint(const SignInShown &shown)
{
    const Provider *provider = m_plan ? m_session.provider() : nullptr;
    QStringList hint;
    const bool ownPassword = provider && provider->password == PasswordKind::OfProgram;
    if (ownPassword)
        hint.append(BeforehandWords::text(Beforehand::AppPassword, provider->name));
    if (provider && !provider->passwordHint.isEmpty())
        hint.append(provider->passwordHint.shown());
    m_hint->setText(hint.join(u' '));
    m_hint->parentWidget()->setVisible(!hint.isEmpty() && !shown.isAccepted());
    const QString key = ownPassword ? BeforehandWords::linkKey(Beforehand::AppPassword, *provider) : QString();
    m_hintLink->setVisible(!key.isEmpty());
    if (key.isEmpty())
        return;
    m_hintLink->setText(BeforehandWords::linkName(key, provider->name));
    m_hintLink->setUrl(provider->links.value(key));
}

/// What had the keyboard may be out of sight now; it goes to what is to be done next.
void SignInPage::keepFocus(const QWidget *had)
{
    if (!had || had->isVisible())
        return;
    for (QWidget *next : {m_field->line(), static_cast<QWidget *>(m_testMail->button()), static_cast<QWidget *>(m_cancel),
                          static_cast<QWidget *>(m_again)})
        if (next->isVisible())
            return next->setFocus();
}

void SignInPage::retranslate()
{
    setTitle(tr("Try the password"));
    setSentence(tr("Only if you like: the settings are right without it. The password goes over the proven connections "
                   "alone, once for each press, and is kept nowhere."));
    m_toCheck->setText(tr("Show the test, or test again"));
    m_try->setText(tr("&Try the password"));
    m_cancel->setText(tr("Ca&ncel"));
    m_again->setText(tr("Try another password"));
    m_toSettings->setText(tr("Only show me the settings"));
    refresh();
    emit answered();
}
