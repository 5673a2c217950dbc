#include "wizard/signin/judgereply.h"

#include "profiles/registrabledomain.h"
#include "wizard/signin/refusalwording.h"

namespace {

/// Some services know people by the part before the @: only where the name is the trouble is the whole address missed.
bool missesWholeAddress(const ServerReply &reply, const QByteArray &userName)
{
    const RefusalWording wording = wordingOf(reply.words);
    return !userName.contains('@')
        && (wording == RefusalWording::WholeAddress || wording == RefusalWording::UnknownUser);
}

std::optional<SignInVerdict> judgeWords(const ServerReply &reply)
{
    switch (wordingOf(reply.words)) {
    case RefusalWording::Nothing:
    case RefusalWording::WholeAddress:
    case RefusalWording::UnknownUser:
        return std::nullopt;
    case RefusalWording::AppPassword:
        return SignInVerdict::AppPasswordWanted;
    case RefusalWording::AccessOff:
        return SignInVerdict::AccessOff;
    case RefusalWording::Spam:
        return SignInVerdict::SendingBlocked;
    case RefusalWording::TooManyTries:
        return SignInVerdict::TooManyTries;
    case RefusalWording::Crowded:
        return SignInVerdict::Temporary;
    case RefusalWording::MailboxFull:
        return SignInVerdict::MailboxFull;
    }
    Q_UNREACHABLE();
}

SignInVerdict judgeSmtp(const ServerReply &reply)
{
    if (reply.status == "5.7.9" || reply.status == "5.7.14" || reply.code == 534)
        return SignInVerdict::AppPasswordWanted;
    if (reply.status == "5.7.13" || reply.status == "5.2.1" || reply.code == 525)
        return SignInVerdict::AccessOff;
    if (reply.status == "5.2.2" || reply.status == "4.2.2" || reply.code == 552)
        return SignInVerdict::MailboxFull;
    if (reply.code == 535 || reply.status == "5.7.8")
        return SignInVerdict::WrongNameOrPassword;
    if (reply.code == 504 || reply.status == "5.7.4" || reply.status == "5.5.4")
        return SignInVerdict::NoCommonMethod;
    return reply.code / 100 == 4 ? SignInVerdict::Temporary : SignInVerdict::NotUnderstood;
}

SignInVerdict judgeMark(const ServerReply &reply)
{
    const QByteArray &mark = reply.mark;
    if (mark == "AUTHENTICATIONFAILED" || mark == "EXPIRED" || mark == "AUTH")
        return SignInVerdict::WrongNameOrPassword;
    if (mark == "WEBALERT")
        return SignInVerdict::AppPasswordWanted;
    if (mark == "AUTHORIZATIONFAILED" || mark == "CONTACTADMIN" || mark == "NOPERM" || mark == "SYS/PERM")
        return SignInVerdict::AccessOff;
    if (mark == "OVERQUOTA")
        return SignInVerdict::MailboxFull;
    if (mark == "LOGIN-DELAY")
        return SignInVerdict::TooManyTries;
    if (mark == "UNAVAILABLE" || mark == "INUSE" || mark == "IN-USE" || mark == "LIMIT" || mark == "SYS/TEMP")
        return SignInVerdict::Temporary;
    if (mark == "PRIVACYREQUIRED")
        return SignInVerdict::NoCommonMethod;
    return SignInVerdict::NotUnderstood;
}

SignInVerdict judgeRefusal(const ServerReply &reply, const QByteArray &userName)
{
    if (reply.wrongProof)
        return SignInVerdict::WrongNameOrPassword;
    if (const std::optional<SignInVerdict> said = judgeWords(reply))
        return *said;
    if (missesWholeAddress(reply, userName))
        return SignInVerdict::WholeAddressWanted;
    switch (reply.protocol) {
    case Protocol::Smtp:
        return judgeSmtp(reply);
    case Protocol::Imap:
    case Protocol::Pop3:
        return judgeMark(reply);
    }
    Q_UNREACHABLE();
}

bool isSomeRefusalOfName(SignInVerdict verdict)
{
    return verdict == SignInVerdict::WrongNameOrPassword || verdict == SignInVerdict::WholeAddressWanted
        || verdict == SignInVerdict::AppPasswordWanted;
}

}

SignInVerdict judgeReply(const ServerReply &reply, const QByteArray &userName)
{
    switch (reply.kind) {
    case ServerReply::Kind::None:
        return SignInVerdict::BrokeOff;
    case ServerReply::Kind::Accepted:
        return SignInVerdict::Accepted;
    case ServerReply::Kind::Refused:
        return judgeRefusal(reply, userName);
    case ServerReply::Kind::Senseless:
        return SignInVerdict::NotUnderstood;
    case ServerReply::Kind::NoMethod:
        return SignInVerdict::NoCommonMethod;
    }
    Q_UNREACHABLE();
}

SignInVerdict judgeWay(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotTested:
    case Verdict::NameNotFound:
    case Verdict::DnsSilent:
    case Verdict::NoNetwork:
    case Verdict::CaptivePortal:
    case Verdict::Refused:
    case Verdict::NoAnswer:
    case Verdict::BlockedHere:
    case Verdict::Port25Blocked:
    case Verdict::OnlyThroughProxy:
    case Verdict::ProxyRefuses:
    case Verdict::ProxySilent:
    case Verdict::OtherService:
        return SignInVerdict::NoConnection;
    case Verdict::WorksButPlain:
    case Verdict::TlsWherePlainExpected:
    case Verdict::PlainWhereTlsExpected:
    case Verdict::StartTlsNotOffered:
    case Verdict::StartTlsRefused:
    case Verdict::BytesBeforeTls:
    case Verdict::TlsTooOld:
    case Verdict::TlsFailed:
    case Verdict::CertificateExpired:
    case Verdict::CertificateNotYetValid:
    case Verdict::ClockWrong:
    case Verdict::CertificateOtherName:
    case Verdict::CertificateUnknownIssuer:
    case Verdict::CertificateIntercepted:
    case Verdict::CertificateWeak:
    case Verdict::ClientCertificateWanted:
        return SignInVerdict::NotProtected;
    case Verdict::NotForMailPrograms:
        return SignInVerdict::NoCommonMethod;
    case Verdict::ServerBusy:
    case Verdict::ServerRefusesUs:
        return SignInVerdict::Temporary;
    case Verdict::Works:
    case Verdict::ClosedInTheMiddle:
    case Verdict::SenselessData:
        return SignInVerdict::BrokeOff;
    case Verdict::Cancelled:
        return SignInVerdict::Cancelled;
    }
    Q_UNREACHABLE();
}

bool isUnexplained(const ServerReply &reply, SignInVerdict verdict)
{
    return verdict == SignInVerdict::NotUnderstood && reply.kind == ServerReply::Kind::Refused && reply.mark.isEmpty()
        && reply.protocol != Protocol::Smtp;
}

void judgePair(SignInOutcome &incoming, SignInOutcome &outgoing)
{
    const QString domain = registrableDomain(incoming.host);
    const bool related = incoming.userName == outgoing.userName && !domain.isEmpty()
        && domain == registrableDomain(outgoing.host);
    if (!related)
        return;
    if (incoming.verdict == SignInVerdict::Accepted && outgoing.verdict == SignInVerdict::WrongNameOrPassword)
        outgoing.verdict = SignInVerdict::SendingBlocked;
    if (incoming.unexplained && isSomeRefusalOfName(outgoing.verdict))
        incoming.verdict = outgoing.verdict;
}
