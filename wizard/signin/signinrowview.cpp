#include "signinrowview.h"

#include "wizard/check/checkwords.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/settings/settingswords.h"

#include <QVBoxLayout>

static Mark markFor(const SignInAnswer &answer)
{
    if (answer.running)
        return Mark::Waiting;
    switch (answer.verdict) {
    case SignInVerdict::NotTried:
        return Mark::None;
    case SignInVerdict::Accepted:
        return Mark::Done;
    case SignInVerdict::WrongNameOrPassword:
    case SignInVerdict::WholeAddressWanted:
    case SignInVerdict::AppPasswordWanted:
    case SignInVerdict::AccessOff:
    case SignInVerdict::SendingBlocked:
    case SignInVerdict::MailboxFull:
    case SignInVerdict::NoCommonMethod:
    case SignInVerdict::NotProtected:
        return Mark::Problem;
    case SignInVerdict::TooManyTries:
    case SignInVerdict::Temporary:
    case SignInVerdict::NotUnderstood:
    case SignInVerdict::NoConnection:
    case SignInVerdict::BrokeOff:
        return Mark::Warning;
    case SignInVerdict::Cancelled:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

SignInRowView::SignInRowView(QWidget *parent)
    : ResultRow(parent), m_words(new PlainLabel), m_link(new LinkButton)
{
    question()->setFont(Look::headingFont());
    m_words->setObjectName(QStringLiteral("words"));
    below()->setContentsMargins(0, Look::gap(0.25), 0, 0);
    below()->addWidget(m_words);
    below()->addWidget(m_link, 0, Qt::AlignLeading);
}

void SignInRowView::show(const SignInAnswer &answer, const ChosenService &chosen, const SignInFacts &facts,
                         const Provider *provider)
{
    const QString asked = SignInWords::question(facts.protocol);
    const QString found = SignInWords::state(answer);
    const bool quiet = answer.running || answer.verdict == SignInVerdict::NotTried || answer.verdict == SignInVerdict::Accepted
                       || SignInWords::isSaidForReceiving(answer.verdict, facts);
    setMark(markFor(answer));
    question()->setText(asked);
    state()->announce(found);
    setTime(answer.elapsed.count() > 0 ? CheckWords::duration(answer.elapsed) : QString());
    m_words->announce(quiet ? QString()
                            : SignInWords::cause(answer.verdict, facts) + u' ' + SignInWords::action(answer.verdict, facts));
    showLink(quiet ? nullptr : provider, answer.verdict, facts);
    setAccessibleName(asked + QStringLiteral(": ") + found);
    setArrowWords(tr("Details: %1").arg(asked), tr("Details"));
    setDetails(SignInWords::details(answer, chosen));
}

void SignInRowView::showLink(const Provider *provider, SignInVerdict verdict, const SignInFacts &facts)
{
    const QString key = provider ? SignInWords::helpLink(verdict, facts, *provider) : QString();
    m_link->setVisible(!key.isEmpty());
    if (key.isEmpty())
        return;
    const bool named = key == QLatin1String("appPassword") || key == QLatin1String("switchOn") || key == QLatin1String("webmail");
    m_link->setText(named ? BeforehandWords::linkName(key, provider->name) : SettingsWords::linkName(key));
    m_link->setUrl(provider->links.value(key));
}
