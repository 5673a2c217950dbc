#include "wizard/signin/judgetestmail.h"

#include "wizard/signin/refusalwording.h"

SendJudgement judgeSending(const ServerReply &reply)
{
    if (reply.kind == ServerReply::Kind::NoMethod)
        return {TestMailVerdict::NotAccepted, SignInVerdict::NoCommonMethod};
    if (reply.kind != ServerReply::Kind::Refused)
        return {TestMailVerdict::NotAccepted, SignInVerdict::NotUnderstood};
    const RefusalWording wording = wordingOf(reply.words);
    const bool full = reply.status == "5.2.2" || reply.status == "4.2.2" || reply.code == 552;
    if (full || wording == RefusalWording::MailboxFull)
        return {TestMailVerdict::MailboxFull, SignInVerdict::MailboxFull};
    if (reply.code == 555 || wording == RefusalWording::TooManyTries)
        return {TestMailVerdict::NotAccepted, SignInVerdict::TooManyTries};
    if (wording == RefusalWording::Spam)
        return {TestMailVerdict::SendingBlocked, SignInVerdict::SendingBlocked};
    // 5.7.* is policy: this sender may not send, here, so.
    const bool policy = reply.status.startsWith("5.7.") || reply.words.contains("#5.7.");
    if (policy || reply.code == 551 || reply.code == 553)
        return {TestMailVerdict::SendingBlocked, SignInVerdict::SendingBlocked};
    if (wording == RefusalWording::AccessOff)
        return {TestMailVerdict::NotAccepted, SignInVerdict::AccessOff};
    return {TestMailVerdict::NotAccepted, reply.code / 100 == 4 ? SignInVerdict::Temporary : SignInVerdict::NotUnderstood};
}

SendJudgement judgeSendingSignIn(SignInVerdict verdict)
{
    switch (verdict) {
    case SignInVerdict::Cancelled:
        return {TestMailVerdict::Cancelled, verdict};
    case SignInVerdict::BrokeOff:
    case SignInVerdict::NoConnection:
        return {TestMailVerdict::BrokeOff, verdict};
    case SignInVerdict::SendingBlocked:
        return {TestMailVerdict::SendingBlocked, verdict};
    case SignInVerdict::MailboxFull:
        return {TestMailVerdict::MailboxFull, verdict};
    case SignInVerdict::NotTried:
    case SignInVerdict::Accepted:
    case SignInVerdict::WrongNameOrPassword:
    case SignInVerdict::WholeAddressWanted:
    case SignInVerdict::AppPasswordWanted:
    case SignInVerdict::AccessOff:
    case SignInVerdict::TooManyTries:
    case SignInVerdict::Temporary:
    case SignInVerdict::NoCommonMethod:
    case SignInVerdict::NotUnderstood:
    case SignInVerdict::NotProtected:
        return {TestMailVerdict::NotAccepted, verdict};
    }
    Q_UNREACHABLE();
}
