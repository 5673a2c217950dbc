#include "signinwords.h"

#include "wizard/check/checkwords.h"

QString SignInWords::question(Protocol protocol)
{
    const QString name = protocolName(protocol);
    return protocol == Protocol::Smtp ? tr("Sending mail (%1)").arg(name) : tr("Receiving mail (%1)").arg(name);
}

QString SignInWords::state(const SignInAnswer &answer)
{
    if (answer.running)
        return tr("Signing in …");
    switch (answer.verdict) {
    case SignInVerdict::NotTried:
        return tr("Not tried yet");
    case SignInVerdict::Accepted:
        return tr("The password is accepted");
    case SignInVerdict::WrongNameOrPassword:
        return tr("The password was not accepted");
    case SignInVerdict::WholeAddressWanted:
        return tr("The user name is another one");
    case SignInVerdict::AppPasswordWanted:
        return tr("An app password is needed");
    case SignInVerdict::AccessOff:
        return tr("Access is switched off");
    case SignInVerdict::SendingBlocked:
        return tr("Sending is locked");
    case SignInVerdict::TooManyTries:
        return tr("Too many tries for now");
    case SignInVerdict::MailboxFull:
        return tr("The mailbox is full");
    case SignInVerdict::Temporary:
        return tr("Not possible at the moment");
    case SignInVerdict::NoCommonMethod:
        return tr("No way of signing in");
    case SignInVerdict::NotUnderstood:
        return tr("No clear answer");
    case SignInVerdict::NoConnection:
        return tr("No connection");
    case SignInVerdict::NotProtected:
        return tr("Not protected, so not tried");
    case SignInVerdict::BrokeOff:
        return tr("Broke off without an answer");
    case SignInVerdict::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

static bool onlySendingRefused(const SignInFacts &facts)
{
    return facts.protocol == Protocol::Smtp && facts.other == SignInVerdict::Accepted;
}

static bool onlyReceivingRefused(const SignInFacts &facts)
{
    return facts.protocol != Protocol::Smtp && facts.other == SignInVerdict::Accepted;
}

QString SignInWords::cause(SignInVerdict verdict, const SignInFacts &facts)
{
    const bool sending = facts.protocol == Protocol::Smtp;
    switch (verdict) {
    case SignInVerdict::NotTried:
        return sending ? tr("The password was not tried for sending yet.") : tr("The password was not tried for receiving yet.");
    case SignInVerdict::Accepted:
        return sending ? tr("The server for sending accepted the password.")
                       : tr("The server for receiving accepted the password.");
    case SignInVerdict::WrongNameOrPassword:
        if (onlySendingRefused(facts))
            return tr("The same password was accepted for receiving, but not for sending.");
        if (onlyReceivingRefused(facts))
            return tr("The same password was accepted for sending, but not for receiving.");
        if (facts.other == verdict)
            return tr("The password was not accepted with the user name %1.").arg(facts.userName);
        return sending ? tr("The password was not accepted for sending, with the user name %1.").arg(facts.userName)
                       : tr("The password was not accepted for receiving, with the user name %1.").arg(facts.userName);
    case SignInVerdict::WholeAddressWanted:
        return tr("The password was not accepted with the user name %1; this server wants the whole e-mail address there.")
            .arg(facts.userName);
    case SignInVerdict::AppPasswordWanted:
        return tr("The server does not take the usual password from mail programs.");
    case SignInVerdict::AccessOff:
        return sending ? tr("Sending from mail programs is switched off for this mailbox.")
                       : tr("Receiving by %1 is switched off for this mailbox.").arg(protocolName(facts.protocol));
    case SignInVerdict::SendingBlocked:
        return onlySendingRefused(facts) ? tr("The same password was accepted for receiving, but sending is refused.")
                                         : tr("Sending is locked for this mailbox.");
    case SignInVerdict::TooManyTries:
        return tr("The server lets nobody in for a while, because there were too many tries.");
    case SignInVerdict::MailboxFull:
        return tr("The mailbox is full.");
    case SignInVerdict::Temporary:
        return tr("The server cannot check passwords at the moment.");
    case SignInVerdict::NoCommonMethod:
        return tr("The server offers no way of signing in with a password, so none was sent.");
    case SignInVerdict::NotUnderstood:
        return tr("The server said neither yes nor no to the password.");
    case SignInVerdict::NoConnection:
        return tr("The server could not be reached this time, so no password was sent.");
    case SignInVerdict::NotProtected:
        return tr("The connection was not protected this time, so no password was sent.");
    case SignInVerdict::BrokeOff:
        return tr("The connection ended before the server answered.");
    case SignInVerdict::Cancelled:
        return tr("The try was cancelled.");
    }
    Q_UNREACHABLE();
}

QString SignInWords::action(SignInVerdict verdict, const SignInFacts &facts)
{
    switch (verdict) {
    case SignInVerdict::NotTried:
        return tr("Type the password and press “Try the password”, or go on without.");
    case SignInVerdict::Accepted:
        return tr("The same password belongs into your device.");
    case SignInVerdict::WrongNameOrPassword:
        if (onlySendingRefused(facts))
            return tr("Some providers answer like this while sending is locked for a mailbox, for example because spam "
                      "was sent from it. Ask your provider; a new password often ends the lock.");
        if (facts.other == SignInVerdict::Temporary)
            return tr("The other server cannot check passwords at the moment, and this one may only say it otherwise. Try "
                      "again in a few minutes.");
        if (onlyReceivingRefused(facts))
            return tr("Ask your provider whether mail programs may receive mail from this mailbox.");
        return tr("Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in "
                  "the browser? If not, set a new password at your provider.");
    case SignInVerdict::WholeAddressWanted:
        return tr("On your device, type %1 as the user name, whatever else the settings say.").arg(facts.address);
    case SignInVerdict::AppPasswordWanted:
        return tr("Have your provider make an app password (a second password, for mail programs only), and try that "
                  "one. Where there is none, only programs that open the provider’s own sign-in page get in.");
    case SignInVerdict::AccessOff:
        return tr("Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.");
    case SignInVerdict::SendingBlocked:
        return tr("It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your "
                  "provider; a new password often ends the lock.");
    case SignInVerdict::TooManyTries:
        return tr("Wait: each further try makes the pause longer. If it does not end, ask your provider whether the "
                  "mailbox is locked.");
    case SignInVerdict::MailboxFull:
        return tr("Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.");
    case SignInVerdict::Temporary:
        return tr("This passes by itself; try again in a few minutes. The password may well be right.");
    case SignInVerdict::NoCommonMethod:
        return tr("Ask your provider how mail programs sign in. Some want a sign-in in the browser.");
    case SignInVerdict::NotUnderstood:
        return tr("Its own words stand under Details. The password may be right: try again later, or on your device.");
    case SignInVerdict::NoConnection:
        return tr("Check the network, and try again.");
    case SignInVerdict::NotProtected:
        return tr("Go back and check again, or try from another network.");
    case SignInVerdict::BrokeOff:
        return tr("The password may be right. Try again.");
    case SignInVerdict::Cancelled:
        return tr("Try again whenever you like.");
    }
    Q_UNREACHABLE();
}

static QString firstOf(const Provider &provider, const QStringList &keys)
{
    for (const QString &key : keys)
        if (provider.links.contains(key))
            return key;
    return {};
}

bool SignInWords::isSaidForReceiving(SignInVerdict verdict, const SignInFacts &facts)
{
    return facts.protocol == Protocol::Smtp && facts.other == verdict && verdict != SignInVerdict::AccessOff;
}

QString SignInWords::helpLink(SignInVerdict verdict, const SignInFacts &facts, const Provider &provider)
{
    static const QString webmail = QStringLiteral("webmail");
    static const QString controlPanel = QStringLiteral("controlPanel");
    switch (verdict) {
    case SignInVerdict::AppPasswordWanted:
        return firstOf(provider, {QStringLiteral("appPassword"), controlPanel});
    case SignInVerdict::AccessOff:
        return firstOf(provider, {QStringLiteral("switchOn"), webmail});
    case SignInVerdict::WrongNameOrPassword:
        return firstOf(provider, {onlySendingRefused(facts) ? controlPanel : webmail});
    case SignInVerdict::MailboxFull:
        return firstOf(provider, {webmail});
    case SignInVerdict::SendingBlocked:
    case SignInVerdict::TooManyTries:
        return firstOf(provider, {controlPanel, QStringLiteral("support")});
    case SignInVerdict::Temporary:
        return firstOf(provider, {QStringLiteral("status")});
    case SignInVerdict::NotTried:
    case SignInVerdict::Accepted:
    case SignInVerdict::WholeAddressWanted:
    case SignInVerdict::NoCommonMethod:
    case SignInVerdict::NotUnderstood:
    case SignInVerdict::NoConnection:
    case SignInVerdict::NotProtected:
    case SignInVerdict::BrokeOff:
    case SignInVerdict::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QString SignInWords::waiting(std::chrono::seconds left)
{
    const int seconds = int(left.count());
    if (seconds <= 0)
        return {};
    return seconds > 90
               ? tr("A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).", nullptr, (seconds + 59) / 60)
               : tr("A pause keeps the mailbox from being locked. The next try is possible in %n second(s).", nullptr, seconds);
}

QList<SignInWords::Detail> SignInWords::details(const SignInAnswer &answer, const ChosenService &chosen)
{
    const Endpoint &endpoint = chosen.service.endpoint;
    QList<Detail> details = {
        {tr("Server"), tr("%1, port %2, %3").arg(endpoint.host, QString::number(endpoint.port),
                                                 CheckWords::securityName(endpoint.security))},
        {tr("User name"), chosen.userName}};
    if (!answer.mechanism.isEmpty())
        details.append({tr("Way of signing in"), answer.mechanism});
    if (answer.elapsed.count() > 0)
        details.append({tr("Time"), CheckWords::duration(answer.elapsed)});
    if (!answer.serverWords.isEmpty())
        details.append({tr("The server said"), tr("“%1”").arg(answer.serverWords)});
    return details;
}
