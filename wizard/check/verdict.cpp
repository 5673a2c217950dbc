#include "wizard/check/verdict.h"

QString verdictToken(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotTested:
        return QStringLiteral("not-tested");
    case Verdict::Works:
        return QStringLiteral("works");
    case Verdict::WorksButPlain:
        return QStringLiteral("works-but-plain");
    case Verdict::NameNotFound:
        return QStringLiteral("name-not-found");
    case Verdict::DnsSilent:
        return QStringLiteral("dns-silent");
    case Verdict::NoNetwork:
        return QStringLiteral("no-network");
    case Verdict::CaptivePortal:
        return QStringLiteral("captive-portal");
    case Verdict::Refused:
        return QStringLiteral("refused");
    case Verdict::NoAnswer:
        return QStringLiteral("no-answer");
    case Verdict::BlockedHere:
        return QStringLiteral("blocked-here");
    case Verdict::Port25Blocked:
        return QStringLiteral("port-25-blocked");
    case Verdict::OnlyThroughProxy:
        return QStringLiteral("only-through-proxy");
    case Verdict::ProxyRefuses:
        return QStringLiteral("proxy-refuses");
    case Verdict::ProxySilent:
        return QStringLiteral("proxy-silent");
    case Verdict::OtherService:
        return QStringLiteral("other-service");
    case Verdict::TlsWherePlainExpected:
        return QStringLiteral("tls-where-plain-expected");
    case Verdict::PlainWhereTlsExpected:
        return QStringLiteral("plain-where-tls-expected");
    case Verdict::StartTlsNotOffered:
        return QStringLiteral("starttls-not-offered");
    case Verdict::StartTlsRefused:
        return QStringLiteral("starttls-refused");
    case Verdict::BytesBeforeTls:
        return QStringLiteral("bytes-before-tls");
    case Verdict::TlsTooOld:
        return QStringLiteral("tls-too-old");
    case Verdict::TlsFailed:
        return QStringLiteral("tls-failed");
    case Verdict::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case Verdict::CertificateNotYetValid:
        return QStringLiteral("certificate-not-yet-valid");
    case Verdict::ClockWrong:
        return QStringLiteral("clock-wrong");
    case Verdict::CertificateOtherName:
        return QStringLiteral("certificate-other-name");
    case Verdict::CertificateUnknownIssuer:
        return QStringLiteral("certificate-unknown-issuer");
    case Verdict::CertificateIntercepted:
        return QStringLiteral("certificate-intercepted");
    case Verdict::CertificateWeak:
        return QStringLiteral("certificate-weak");
    case Verdict::ClientCertificateWanted:
        return QStringLiteral("client-certificate-wanted");
    case Verdict::NotForMailPrograms:
        return QStringLiteral("not-for-mail-programs");
    case Verdict::ServerBusy:
        return QStringLiteral("server-busy");
    case Verdict::ServerRefusesUs:
        return QStringLiteral("server-refuses-us");
    case Verdict::ClosedInTheMiddle:
        return QStringLiteral("closed-in-the-middle");
    case Verdict::SenselessData:
        return QStringLiteral("senseless-data");
    case Verdict::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString stageToken(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return QStringLiteral("waiting");
    case Stage::Name:
        return QStringLiteral("name");
    case Stage::Connect:
        return QStringLiteral("connect");
    case Stage::Greeting:
        return QStringLiteral("greeting");
    case Stage::StartTls:
        return QStringLiteral("starttls");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Certificate:
        return QStringLiteral("certificate");
    case Stage::Capabilities:
        return QStringLiteral("capabilities");
    case Stage::SignInMethods:
        return QStringLiteral("sign-in-methods");
    case Stage::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}
