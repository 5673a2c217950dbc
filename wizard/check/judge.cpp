#include "wizard/check/foreignspeech.h"
#include "wizard/check/interceptors.h"
#include "wizard/check/observation.h"

#include <algorithm>

namespace {

/// A provider that names a port with its security has promised TLS there.
bool promisedTls(const ProbeTarget &target)
{
    return target.fromProvider && target.service.securityKnown && target.service.endpoint.security != Security::Plain;
}

bool isImplicit(const Observation &seen)
{
    return seen.target.service.endpoint.security == Security::ImplicitTls;
}

bool takesPassword(const QString &method)
{
    return method == u"PLAIN" || method == u"LOGIN" || method == u"CRAM-MD5" || method == u"DIGEST-MD5"
        || method.startsWith(u"SCRAM-");
}

/// A port where TLS begins with the first byte, by standard (RFC 8314 section 7).
bool isTlsPort(quint16 port)
{
    return port == 993 || port == 995 || port == 465;
}

std::optional<Verdict> judgeName(DnsOutcome outcome)
{
    switch (outcome) {
    case DnsOutcome::Found:
        return std::nullopt;
    case DnsOutcome::NoSuchName:
    case DnsOutcome::NothingPublished:
        return Verdict::NameNotFound;
    case DnsOutcome::NoAnswer:
        return Verdict::DnsSilent;
    }
    Q_UNREACHABLE();
}

/// What the dialogue itself found out, whatever the connection did afterwards.
std::optional<Verdict> judgeFindings(const Findings &findings)
{
    switch (findings.oddity) {
    case Oddity::SpeaksHttp:
    case Oddity::SpeaksImap:
    case Oddity::SpeaksPop3:
    case Oddity::SpeaksSmtp:
        return Verdict::OtherService;
    case Oddity::LooksLikeTls:
        return findings.secured ? Verdict::SenselessData : Verdict::TlsWherePlainExpected;
    case Oddity::Nonsense:
    case Oddity::TooMuch:
        return Verdict::SenselessData;
    case Oddity::PreAuthenticated:
        // Before TLS this is the classic way to keep a program from ever asking for TLS.
        return findings.secured ? Verdict::NotForMailPrograms : Verdict::BytesBeforeTls;
    case Oddity::AnsweredUnasked:
        // Inside TLS it is the server itself; before, it may be anybody.
        return findings.secured ? Verdict::SenselessData : Verdict::BytesBeforeTls;
    case Oddity::None:
        break;
    }
    if (findings.startTlsRefused)
        return Verdict::StartTlsRefused;
    if (findings.refused)
        return Verdict::ServerRefusesUs;
    if (findings.busy)
        return Verdict::ServerBusy;
    return std::nullopt;
}

/// What the first bytes tell where no line was ever understood.
std::optional<Verdict> judgeBytes(const Observation &seen)
{
    const Oddity speech = speechOf(seen.firstBytes);
    const bool inWords = seen.stage <= Stage::Greeting && !isImplicit(seen);
    if (inWords && speech == Oddity::LooksLikeTls)
        return Verdict::TlsWherePlainExpected;
    if (speech == Oddity::SpeaksHttp)
        return Verdict::OtherService;
    return std::nullopt;
}

Verdict judgeNotTls(const Observation &seen)
{
    // After STARTTLS the server agreed and then did not do it.
    if (!isImplicit(seen))
        return Verdict::StartTlsRefused;
    const Oddity speech = speechOf(seen.firstBytes);
    if (speech == Oddity::None || speech == Oddity::LooksLikeTls)
        return Verdict::SenselessData;
    return speech == speechOf(seen.target.service.protocol) ? Verdict::PlainWhereTlsExpected : Verdict::OtherService;
}

Verdict judgeUnknownIssuer(const TlsFacts &tls)
{
    return interceptorOf(tls.issuer).isEmpty() ? Verdict::CertificateUnknownIssuer : Verdict::CertificateIntercepted;
}

Verdict judgeFault(ChannelFault fault, const Observation &seen)
{
    switch (fault) {
    case ChannelFault::Refused:
        return seen.stage <= Stage::Connect ? Verdict::Refused : Verdict::ClosedInTheMiddle;
    case ChannelFault::Unreachable:
        return seen.stage <= Stage::Connect ? Verdict::NoNetwork : Verdict::ClosedInTheMiddle;
    case ChannelFault::NoNetwork:
        return Verdict::NoNetwork;
    case ChannelFault::ConnectTimeout:
        return Verdict::NoAnswer;
    case ChannelFault::ClosedByServer:
        if (seen.stage <= Stage::Connect)
            return Verdict::Refused;
        return judgeBytes(seen).value_or(Verdict::ClosedInTheMiddle);
    case ChannelFault::LineTooLong:
    case ChannelFault::TooMuchData:
        return judgeBytes(seen).value_or(Verdict::SenselessData);
    case ChannelFault::BytesBeforeTls:
        return Verdict::BytesBeforeTls;
    case ChannelFault::NotTls:
        return judgeNotTls(seen);
    case ChannelFault::TlsTooOld:
        return Verdict::TlsTooOld;
    case ChannelFault::TlsFailed:
        return Verdict::TlsFailed;
    case ChannelFault::CertificateExpired:
        return Verdict::CertificateExpired;
    case ChannelFault::CertificateNotYetValid:
        return Verdict::CertificateNotYetValid;
    case ChannelFault::CertificateOtherName:
        return Verdict::CertificateOtherName;
    case ChannelFault::CertificateUnknownIssuer:
        return judgeUnknownIssuer(seen.tls);
    case ChannelFault::CertificateWeak:
        return Verdict::CertificateWeak;
    case ChannelFault::ClientCertificateWanted:
        return Verdict::ClientCertificateWanted;
    case ChannelFault::ProxyRefused:
        return Verdict::ProxyRefuses;
    case ChannelFault::ProxySilent:
        return Verdict::ProxySilent;
    }
    Q_UNREACHABLE();
}

/// Faults that say more than anything the server had said before them.
bool outweighsWords(ChannelFault fault)
{
    switch (fault) {
    case ChannelFault::BytesBeforeTls:
    case ChannelFault::NotTls:
    case ChannelFault::TlsTooOld:
    case ChannelFault::TlsFailed:
    case ChannelFault::CertificateExpired:
    case ChannelFault::CertificateNotYetValid:
    case ChannelFault::CertificateOtherName:
    case ChannelFault::CertificateUnknownIssuer:
    case ChannelFault::CertificateWeak:
    case ChannelFault::ClientCertificateWanted:
    case ChannelFault::ProxyRefused:
    case ChannelFault::ProxySilent:
        return true;
    case ChannelFault::Refused:
    case ChannelFault::Unreachable:
    case ChannelFault::NoNetwork:
    case ChannelFault::ConnectTimeout:
    case ChannelFault::ClosedByServer:
    case ChannelFault::LineTooLong:
    case ChannelFault::TooMuchData:
        return false;
    }
    Q_UNREACHABLE();
}

Verdict judgeSilence(const Observation &seen)
{
    if (seen.stage == Stage::Name)
        return Verdict::DnsSilent;
    if (const auto verdict = judgeBytes(seen))
        return *verdict;
    // A TLS server waits for us to speak first; on its standard ports that is what silence means.
    if (seen.stage == Stage::Greeting && !isImplicit(seen) && isTlsPort(seen.target.service.endpoint.port))
        return Verdict::TlsWherePlainExpected;
    return Verdict::NoAnswer;
}

Verdict judgePlain(const Observation &seen)
{
    const Findings &findings = seen.findings;
    if (!findings.greeted || !findings.capabilitiesRead || findings.startTlsOffered)
        return Verdict::ClosedInTheMiddle;
    if (isImplicit(seen) || promisedTls(seen.target))
        return Verdict::StartTlsNotOffered;
    return findings.loginDisabled ? Verdict::NotForMailPrograms : Verdict::WorksButPlain;
}

}

bool spokeHttp(const Observation &observation)
{
    return observation.findings.oddity == Oddity::SpeaksHttp || speechOf(observation.firstBytes) == Oddity::SpeaksHttp;
}

Verdict judge(const Observation &observation)
{
    if (observation.cancelled)
        return Verdict::Cancelled;
    if (observation.nameFault) {
        if (const auto verdict = judgeName(*observation.nameFault))
            return *verdict;
    }
    if (observation.fault && outweighsWords(*observation.fault))
        return judgeFault(*observation.fault, observation);
    if (const auto verdict = judgeFindings(observation.findings))
        return *verdict;
    if (observation.fault)
        return judgeFault(*observation.fault, observation);
    if (observation.timedOut)
        return judgeSilence(observation);
    const Findings &findings = observation.findings;
    if (!findings.secured)
        return judgePlain(observation);
    if (!findings.capabilitiesRead)
        return Verdict::ClosedInTheMiddle;
    const bool usable = std::any_of(findings.signInMethods.begin(), findings.signInMethods.end(), takesPassword);
    return usable ? Verdict::Works : Verdict::NotForMailPrograms;
}
