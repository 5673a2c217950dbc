#include "signinwords.h"

QString SignInWords::stage(TestMailAnswer::Stage stage)
{
    switch (stage) {
    case TestMailAnswer::Stage::NotStarted:
        return tr("Nothing is sent yet");
    case TestMailAnswer::Stage::SigningIn:
        return tr("Signing in …");
    case TestMailAnswer::Stage::Sending:
        return tr("Sending the message …");
    case TestMailAnswer::Stage::Looking:
        return tr("It is sent. Looking for it in the mailbox …");
    case TestMailAnswer::Stage::Tidying:
        return tr("It is there. Removing it again …");
    case TestMailAnswer::Stage::Done:
        return tr("Done");
    }
    Q_UNREACHABLE();
}

/// Nobody waits less than a second in words.
static int secondsOf(std::chrono::milliseconds time)
{
    return qMax(1, int((time.count() + 500) / 1000));
}

QString SignInWords::cause(const TestMailAnswer &answer)
{
    switch (answer.verdict) {
    case TestMailVerdict::NotTried:
        return tr("No test message was sent yet.");
    case TestMailVerdict::Arrived:
        return tr("Your message arrived after %n second(s).", nullptr, secondsOf(answer.arrivedAfter));
    case TestMailVerdict::ArrivedInJunk:
        return tr("Your message arrived after %n second(s), in the folder for junk mail.", nullptr,
                  secondsOf(answer.arrivedAfter));
    case TestMailVerdict::NotAccepted:
        return tr("The server did not take the message.");
    case TestMailVerdict::SendingBlocked:
        return tr("The server did not take the message; it looks as if sending is locked for this mailbox.");
    case TestMailVerdict::NotArrivedYet:
        return tr("The message was sent, but it has not arrived yet.");
    case TestMailVerdict::MailboxFull:
        return tr("The mailbox is full, so the message cannot arrive.");
    case TestMailVerdict::CouldNotLook:
        return tr("The message was sent, but the mailbox could not be looked into.");
    case TestMailVerdict::BrokeOff:
        return answer.sent ? tr("The message was sent, but then the connection ended.")
                           : tr("The connection ended before the message was sent.");
    case TestMailVerdict::Cancelled:
        return answer.sent ? tr("The message was sent; waiting for it was cancelled.")
                           : tr("Cancelled before the message was sent.");
    }
    Q_UNREACHABLE();
}

static QString lookLater()
{
    return SignInWords::tr("Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and "
                           "may be deleted.")
        .arg(SignInWords::testMail().subject);
}

static QString whatBecameOfIt(const TestMailAnswer &answer)
{
    return answer.removed ? SignInWords::tr("It is removed again, and nothing else in the mailbox was touched.")
                          : SignInWords::tr("It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.")
                                .arg(SignInWords::testMail().subject);
}

QString SignInWords::action(const TestMailAnswer &answer)
{
    switch (answer.verdict) {
    case TestMailVerdict::NotTried:
        return tr("Press the button to send one.");
    case TestMailVerdict::Arrived:
        return tr("Receiving and sending work with this password.") + u' ' + whatBecameOfIt(answer);
    case TestMailVerdict::ArrivedInJunk:
        return tr("Receiving and sending work; look into that folder now and then.") + u' ' + whatBecameOfIt(answer);
    case TestMailVerdict::NotAccepted:
        switch (answer.cause) {
        case SignInVerdict::Temporary:
            return tr("The server is busy at the moment. Try again in a few minutes.");
        case SignInVerdict::TooManyTries:
            return tr("The server wants a pause before more mail is sent. Try again later.");
        case SignInVerdict::NoCommonMethod:
            return tr("It does not take other letters than a–z before the @. Ask your provider for a second address with "
                      "Latin letters.");
        case SignInVerdict::NotTried:
        case SignInVerdict::Accepted:
        case SignInVerdict::WrongNameOrPassword:
        case SignInVerdict::WholeAddressWanted:
        case SignInVerdict::AppPasswordWanted:
        case SignInVerdict::AccessOff:
        case SignInVerdict::SendingBlocked:
        case SignInVerdict::MailboxFull:
        case SignInVerdict::NotUnderstood:
        case SignInVerdict::NoConnection:
        case SignInVerdict::NotProtected:
        case SignInVerdict::BrokeOff:
        case SignInVerdict::Cancelled:
            return tr("Its own words stand under Details; show them to your provider.");
        }
        Q_UNREACHABLE();
    case TestMailVerdict::SendingBlocked:
        return tr("Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.");
    case TestMailVerdict::NotArrivedYet:
    case TestMailVerdict::CouldNotLook:
        return lookLater();
    case TestMailVerdict::MailboxFull:
        return tr("Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.");
    case TestMailVerdict::BrokeOff:
    case TestMailVerdict::Cancelled:
        return answer.sent ? lookLater() : tr("Try again whenever you like.");
    }
    Q_UNREACHABLE();
}

TestMailText SignInWords::testMail()
{
    return {tr("Test of your mail settings"),
            tr("This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and "
               "receiving work.\nThey do. This message may be deleted.\n")};
}
