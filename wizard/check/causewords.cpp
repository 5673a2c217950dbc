#include "checkwords.h"

#include "wizard/check/cleantext.h"

/// Issuers and names come out of certificates, which anybody can write.
static QString quotable(const QString &text)
{
    return cleanServerText(text.toUtf8()).left(80);
}

static QString nameOf(const TlsFacts &tls)
{
    const QString name = !tls.subject.isEmpty() ? tls.subject : tls.names.value(0);
    return name.isEmpty() ? CheckWords::tr("another server") : quotable(name);
}

static QString issuerOf(const CauseFacts &facts)
{
    if (!facts.culprit.isEmpty())
        return quotable(facts.culprit);
    return facts.tls.issuer.isEmpty() ? CheckWords::tr("an issuer without a name") : quotable(facts.tls.issuer);
}

static QString proxyOf(const CauseFacts &facts)
{
    return quotable(facts.proxy);
}

static QString dayOf(const QDateTime &moment)
{
    return moment.isValid() ? CheckWords::day(moment.toLocalTime().date()) : CheckWords::tr("an unknown day");
}

QString CheckWords::cause(Verdict verdict, const CauseFacts &facts)
{
    const bool onePort = facts.port != 0;
    const QString &host = facts.host;
    const QString port = QString::number(facts.port);
    switch (verdict) {
    case Verdict::NotTested:
        return onePort ? tr("Port %2 (a numbered door) of %1 was not tested yet.").arg(host, port)
                       : tr("%1 was not tested yet.").arg(host);
    case Verdict::Works:
        return tr("%1 answers, encrypts the connection and proves its identity with a valid certificate.").arg(host);
    case Verdict::WorksButPlain:
        return tr("%1 answers, but offers no encryption: others could read the password on the way.").arg(host);
    case Verdict::NameNotFound:
        return tr("There is no server named %1.").arg(host);
    case Verdict::DnsSilent:
        return tr("The name service (it turns names such as %1 into numbers) does not answer.").arg(host);
    case Verdict::NoNetwork:
        return tr("This computer is not connected to a network.");
    case Verdict::CaptivePortal:
        return tr("This network wants a sign-in on its own web page first, as in hotels and trains.");
    case Verdict::Refused:
        return onePort ? tr("%1 is there, but its port %2 (a numbered door) is closed.").arg(host, port)
                       : tr("%1 is there, but its mail ports (numbered doors) are closed to this computer.").arg(host);
    case Verdict::NoAnswer:
        return onePort ? tr("Port %2 (a numbered door) of %1 gives no answer.").arg(host, port)
                       : tr("%1 gives no answer.").arg(host);
    case Verdict::BlockedHere:
        return onePort ? tr("%1 is up, but something on the way blocks port %2 (a numbered door).").arg(host, port)
                       : tr("%1 is up, but something on the way blocks its mail ports (numbered doors).").arg(host);
    case Verdict::Port25Blocked:
        return tr("The Internet provider of this connection blocks port 25, as many do against spam.");
    case Verdict::OnlyThroughProxy:
        return tr("%1 is reached only through the proxy %2, a computer that passes connections on; there it works.")
            .arg(host, proxyOf(facts));
    case Verdict::ProxyRefuses:
        return tr("%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail "
                  "through.").arg(host, proxyOf(facts));
    case Verdict::ProxySilent:
        return tr("%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.")
            .arg(host, proxyOf(facts));
    case Verdict::OtherService:
        return onePort ? tr("Something answers at port %2 (a numbered door) of %1, but not a mail server of this "
                            "kind.").arg(host, port)
                       : tr("Something answers in place of %1, but not a mail server of this kind.").arg(host);
    case Verdict::TlsWherePlainExpected:
        return tr("%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.")
            .arg(host);
    case Verdict::PlainWhereTlsExpected:
        return tr("%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.")
            .arg(host);
    case Verdict::StartTlsNotOffered:
        return tr("%1 does not offer STARTTLS (switching to encryption) here.").arg(host);
    case Verdict::StartTlsRefused:
        return tr("%1 offers encryption and then refuses it: somebody on the way may interfere.").arg(host);
    case Verdict::BytesBeforeTls:
        return tr("Data that do not belong there came before the encryption with %1: somebody on the way may interfere.")
            .arg(host);
    case Verdict::TlsTooOld:
        return tr("%1 offers only old kinds of encryption that are no longer safe.").arg(host);
    case Verdict::TlsFailed:
        return tr("The encryption with %1 could not be started.").arg(host);
    case Verdict::CertificateExpired:
        return tr("The certificate of %1 (its proof of identity) ran out on %2.").arg(host, dayOf(facts.tls.notAfter));
    case Verdict::CertificateNotYetValid:
        return tr("The certificate of %1 (its proof of identity) is valid only from %2 on.")
            .arg(host, dayOf(facts.tls.notBefore));
    case Verdict::ClockWrong:
        return tr("The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.");
    case Verdict::CertificateOtherName:
        return tr("The certificate (proof of identity) is made out to “%2”, not to %1.").arg(host, nameOf(facts.tls));
    case Verdict::CertificateUnknownIssuer:
        return tr("The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.")
            .arg(host, issuerOf(facts));
    case Verdict::CertificateIntercepted:
        if (facts.culprit.isEmpty() && facts.tls.issuer.isEmpty())
            return tr("Security software or a firewall opens the encrypted connection to %1 and shows its own "
                      "certificate (proof of identity).").arg(host);
        return tr("Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own "
                  "certificate (proof of identity).").arg(host, issuerOf(facts));
    case Verdict::CertificateWeak:
        return tr("The certificate of %1 (its proof of identity) is too weak and could be forged.").arg(host);
    case Verdict::ClientCertificateWanted:
        return tr("%1 lets in only computers that show a certificate (proof of identity) of their own.").arg(host);
    case Verdict::NotForMailPrograms:
        return onePort ? tr("Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.")
                             .arg(host, port)
                       : tr("%1 lets nobody sign in with a mail program here.").arg(host);
    case Verdict::ServerBusy:
        return tr("%1 is there, but takes no more connections at the moment.").arg(host);
    case Verdict::ServerRefusesUs:
        return tr("%1 does not accept connections from this computer or network.").arg(host);
    case Verdict::ClosedInTheMiddle:
        return tr("%1 ended the connection in the middle of the talk.").arg(host);
    case Verdict::SenselessData:
        return tr("%1 answers in a way that no mail server should.").arg(host);
    case Verdict::Cancelled:
        return onePort ? tr("The test of port %2 (a numbered door) of %1 was cancelled.").arg(host, port)
                       : tr("The test of %1 was cancelled.").arg(host);
    }
    Q_UNREACHABLE();
}
