#include "checkwords.h"

#include "wizard/check/interceptors.h"

#include <QLocale>
#include <QRegularExpression>

QString CheckWords::stage(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return tr("Waiting to start");
    case Stage::Name:
        return tr("Looking up the server");
    case Stage::Connect:
        return tr("Connecting");
    case Stage::Greeting:
        return tr("Waiting for a greeting");
    case Stage::StartTls:
        return tr("Asking for encryption");
    case Stage::Tls:
        return tr("Starting encryption");
    case Stage::Certificate:
        return tr("Checking who the server is");
    case Stage::Capabilities:
        return tr("Asking what it can do");
    case Stage::SignInMethods:
        return tr("Asking how to sign in");
    case Stage::Done:
        return tr("Finished");
    }
    Q_UNREACHABLE();
}

QString CheckWords::question(const ProbeTarget &target)
{
    const QString port = QString::number(target.service.endpoint.port);
    return target.service.protocol == Protocol::Smtp ? tr("Sending mail, port %1").arg(port)
                                                     : tr("Receiving mail, port %1").arg(port);
}

QString CheckWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotTested:
        return tr("Not tested");
    case Verdict::Works:
        return tr("Works, protected");
    case Verdict::WorksButPlain:
        return tr("Works, but without protection");
    case Verdict::NameNotFound:
        return tr("Server name does not exist");
    case Verdict::DnsSilent:
        return tr("Server name could not be looked up");
    case Verdict::NoNetwork:
        return tr("No network");
    case Verdict::CaptivePortal:
        return tr("The network wants a sign-in first");
    case Verdict::Refused:
        return tr("Not offered here");
    case Verdict::NoAnswer:
        return tr("No answer");
    case Verdict::BlockedHere:
        return tr("Blocked on the way");
    case Verdict::Port25Blocked:
        return tr("Blocked by the Internet provider");
    case Verdict::OnlyThroughProxy:
        return tr("Works only through the proxy");
    case Verdict::ProxyRefuses:
        return tr("Not let through by the proxy");
    case Verdict::ProxySilent:
        return tr("The proxy gives no answer");
    case Verdict::OtherService:
        return tr("Something else answers");
    case Verdict::TlsWherePlainExpected:
        return tr("Encrypted in another way");
    case Verdict::PlainWhereTlsExpected:
        return tr("Not encrypted from the start");
    case Verdict::StartTlsNotOffered:
        return tr("Encryption not offered");
    case Verdict::StartTlsRefused:
        return tr("Encryption offered, then refused");
    case Verdict::BytesBeforeTls:
        return tr("Stopped: unexpected data");
    case Verdict::TlsTooOld:
        return tr("Encryption out of date");
    case Verdict::TlsFailed:
        return tr("Encryption did not start");
    case Verdict::CertificateExpired:
        return tr("Certificate out of date");
    case Verdict::CertificateNotYetValid:
        return tr("Certificate not valid yet");
    case Verdict::ClockWrong:
        return tr("The clock seems wrong");
    case Verdict::CertificateOtherName:
        return tr("Certificate for another name");
    case Verdict::CertificateUnknownIssuer:
        return tr("Certificate not trusted");
    case Verdict::CertificateIntercepted:
        return tr("Opened by security software");
    case Verdict::CertificateWeak:
        return tr("Certificate too weak");
    case Verdict::ClientCertificateWanted:
        return tr("Wants a certificate of yours");
    case Verdict::NotForMailPrograms:
        return tr("Not for mail programs");
    case Verdict::ServerBusy:
        return tr("Busy now");
    case Verdict::ServerRefusesUs:
        return tr("Turns this computer away");
    case Verdict::ClosedInTheMiddle:
        return tr("The server hung up");
    case Verdict::SenselessData:
        return tr("The answers make no sense");
    case Verdict::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString CheckWords::state(const ProbeResult &result)
{
    if (!result.finished)
        return result.slow ? tr("Slow: %1").arg(stage(result.stage)) : stage(result.stage);
    if (result.works() && result.slow)
        return tr("Works, protected, but slow");
    if (result.works() && !result.target.insteadOf.isEmpty())
        //: %1 is the name of a mail server, which works where the name that was tried first does not
        return tr("Works, protected, as %1").arg(result.target.service.endpoint.host);
    return verdict(result.verdict);
}

QString CheckWords::securityName(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return tr("SSL/TLS");
    case Security::StartTls:
        return tr("STARTTLS");
    case Security::Plain:
        return tr("No encryption");
    }
    Q_UNREACHABLE();
}

QString CheckWords::day(const QDate &date)
{
    const QLocale locale;
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.remove(QRegularExpression(QStringLiteral("(^(dddd|cccc),? )|(,? ?(dddd|cccc)$)")));
    return locale.toString(date, pattern);
}

QString CheckWords::duration(std::chrono::milliseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    //: a length of time in seconds, as short as the language allows
    return tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 0));
}

CauseFacts CheckWords::factsOf(const ProbeResult &result)
{
    const Service &service = result.target.service;
    return {service.endpoint.host, service.endpoint.port, service.protocol, service.endpoint.security, result.tls,
            interceptorOf(result.tls.issuer), result.proxy};
}

QString CheckWords::explanation(const ProbeResult &result)
{
    if (!result.finished)
        return cause(Verdict::NotTested, factsOf(result));
    if (result.works() && !result.target.insteadOf.isEmpty())
        return otherName(result.target);
    //: %1 says what happened, %2 what to do now; both are whole sentences
    return tr("%1 %2").arg(cause(result.verdict, factsOf(result)), action(result.verdict));
}

QString CheckWords::otherName(const ProbeTarget &target)
{
    //: %1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt
    return tr("The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; "
              "if you do not recognise it, ask the mail provider first.")
        .arg(target.service.endpoint.host, target.insteadOf);
}
