#include "settingstable.h"

#include <algorithm>


/// Whether the verdict says something about this server rather than about this computer or a lack of time.
static bool isFinding(const ProbeResult &result)
{
    if (!result.finished)
        return false;
    switch (result.verdict) {
    case Verdict::NotTested:
    case Verdict::NoNetwork:
    case Verdict::CaptivePortal:
    case Verdict::Cancelled:
        return false;
    case Verdict::Works:
    case Verdict::WorksButPlain:
    case Verdict::NameNotFound:
    case Verdict::DnsSilent:
    case Verdict::Refused:
    case Verdict::NoAnswer:
    case Verdict::BlockedHere:
    case Verdict::Port25Blocked:
    case Verdict::OnlyThroughProxy:
    case Verdict::ProxyRefuses:
    case Verdict::ProxySilent:
    case Verdict::OtherService:
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
    case Verdict::NotForMailPrograms:
    case Verdict::ServerBusy:
    case Verdict::ServerRefusesUs:
    case Verdict::ClosedInTheMiddle:
    case Verdict::SenselessData:
        return true;
    }
    Q_UNREACHABLE();
}

/// Encrypted from the start before encrypted later; among equals a port of the provider before one tried beside.
static int preference(const ProbeTarget &target)
{
    const bool later = target.service.endpoint.security == Security::StartTls;
    return (target.fromProvider ? 0 : 4) + (later ? 2 : 0) + (target.service.securityKnown ? 0 : 1);
}

Authentication signInOf(const Service &service)
{
    const QList<Authentication> &ways = service.authentication;
    return ways.isEmpty() || ways.contains(Authentication::Password) ? Authentication::Password : ways.constFirst();
}

static QString userNameFor(const Service &service, const MailAddress &address)
{
    switch (service.usernameRule) {
    case UsernameRule::WholeAddress:
        return address.toString();
    case UsernameRule::LocalPart:
        return address.localPart;
    case UsernameRule::Fixed:
        return service.fixedUsername;
    }
    Q_UNREACHABLE();
}

/// The ports of this direction that may be recommended at all, the most recommended first.
static QList<ProbeResult> safeCandidates(const QList<ProbeResult> &results, Protocol protocol)
{
    QList<ProbeResult> candidates;
    for (const ProbeResult &result : results)
        if (result.target.service.protocol == protocol
            && result.target.service.endpoint.security != Security::Plain)
            candidates.append(result);
    std::stable_sort(candidates.begin(), candidates.end(), [](const ProbeResult &one, const ProbeResult &other) {
        return preference(one.target) < preference(other.target);
    });
    return candidates;
}

static std::optional<ChosenService> proven(const CheckReport &report, Protocol protocol, const MailAddress &address)
{
    const ProbeResult *best = report.best(protocol);
    if (!best)
        return std::nullopt;
    ChosenService chosen;
    chosen.service = best->target.service;
    chosen.service.securityKnown = true;
    chosen.userName = userNameFor(chosen.service, address);
    chosen.confidence = Confidence::Confirmed;
    chosen.proof = *best;
    return chosen;
}

/// The provider's word where nothing is proven: rather a port that is still open to doubt than one that failed.
static std::optional<ChosenService> unproven(const QList<ProbeResult> &results, Protocol protocol,
                                             const MailAddress &address)
{
    const QList<ProbeResult> candidates = safeCandidates(results, protocol);
    if (candidates.isEmpty())
        return std::nullopt;
    const auto open = std::find_if(candidates.cbegin(), candidates.cend(), [](const ProbeResult &candidate) {
        return candidate.target.fromProvider && !isFinding(candidate);
    });
    const ProbeResult &pick = open == candidates.cend() ? candidates.constFirst() : *open;
    ChosenService chosen;
    chosen.service = pick.target.service;
    chosen.userName = userNameFor(chosen.service, address);
    if (isFinding(pick))
        chosen.confidence = Confidence::Unreachable;
    else
        chosen.confidence = pick.target.fromProvider ? Confidence::Guide : Confidence::Discovered;
    if (pick.finished)
        chosen.proof = pick;
    return chosen;
}

/// The report's rows; before the first run the same rows, untested.
static QList<ProbeResult> rowsOf(const CheckReport &report, const QList<Service> &services)
{
    if (!report.results.isEmpty())
        return report.results;
    QList<ProbeResult> untested;
    for (const ProbeTarget &target : planProbes(services))
        untested.append({target});
    return untested;
}

static bool isNamed(const QList<Service> &services, Protocol protocol)
{
    return std::any_of(services.cbegin(), services.cend(),
                       [&](const Service &service) { return service.protocol == protocol; });
}

static std::optional<ChosenService> choose(const QList<Service> &services, Protocol protocol,
                                           const CheckReport &report, const QList<ProbeResult> &results,
                                           const MailAddress &address)
{
    if (!isNamed(services, protocol))
        return std::nullopt;
    const std::optional<ChosenService> best = proven(report, protocol, address);
    return best ? best : unproven(results, protocol, address);
}

/// A security the provider never named is only as sure as its proof.
static Confidence securityConfidence(const ChosenService &chosen)
{
    const bool guessed = !chosen.service.securityKnown && chosen.confidence == Confidence::Guide;
    return guessed ? Confidence::Discovered : chosen.confidence;
}

static QList<SettingsRow> rowsFor(const SettingsTable &table)
{
    const auto row = [&](SettingKey key, Confidence confidence) {
        return SettingsRow{key, table.value(key), confidence};
    };
    QList<SettingsRow> rows = {row(SettingKey::EmailAddress, Confidence::Guide),
                               row(SettingKey::UserName, Confidence::Guide),
                               row(SettingKey::Password, Confidence::Guide)};
    if (table.incoming) {
        rows.append(row(SettingKey::IncomingServer, table.incoming->confidence));
        rows.append(row(SettingKey::IncomingPort, table.incoming->confidence));
        rows.append(row(SettingKey::IncomingSecurity, securityConfidence(*table.incoming)));
    }
    if (table.outgoing) {
        rows.append(row(SettingKey::OutgoingServer, table.outgoing->confidence));
        rows.append(row(SettingKey::OutgoingPort, table.outgoing->confidence));
        rows.append(row(SettingKey::OutgoingSecurity, securityConfidence(*table.outgoing)));
        rows.append(row(SettingKey::OutgoingAuthentication, table.outgoing->confidence));
        if (table.hasOwnNameForSending())
            rows.append(row(SettingKey::OutgoingUserName, Confidence::Guide));
        else
            rows.append(row(SettingKey::SameCredentials, Confidence::Guide));
    }
    return rows;
}

static QString serverOf(const std::optional<ChosenService> &chosen)
{
    return chosen ? chosen->service.endpoint.host : QString();
}

static QString portOf(const std::optional<ChosenService> &chosen)
{
    return chosen ? QString::number(chosen->service.endpoint.port) : QString();
}

static QString serverAndPortOf(const std::optional<ChosenService> &chosen)
{
    return chosen ? serverOf(chosen) + QLatin1Char(':') + portOf(chosen) : QString();
}

bool SettingsTable::hasOwnNameForSending() const
{
    return incoming && outgoing && incoming->userName != outgoing->userName;
}

QString SettingsTable::value(SettingKey key) const
{
    switch (key) {
    case SettingKey::EmailAddress:
    case SettingKey::AccountName:
        return address.forPeople();
    case SettingKey::UserName:
        if (incoming)
            return incoming->userName;
        return outgoing ? outgoing->userName : address.toString();
    case SettingKey::OutgoingUserName:
        return outgoing ? outgoing->userName : value(SettingKey::UserName);
    case SettingKey::IncomingServer:
        return serverOf(incoming);
    case SettingKey::IncomingPort:
        return portOf(incoming);
    case SettingKey::OutgoingServer:
        return serverOf(outgoing);
    case SettingKey::OutgoingPort:
        return portOf(outgoing);
    case SettingKey::AccountType:
        return incoming ? protocolName(incoming->service.protocol) : QString();
    case SettingKey::IncomingServerAndPort:
        return serverAndPortOf(incoming);
    case SettingKey::OutgoingServerAndPort:
        return serverAndPortOf(outgoing);
    case SettingKey::Password:
    case SettingKey::IncomingSecurity:
    case SettingKey::OutgoingSecurity:
    case SettingKey::OutgoingAuthentication:
    case SettingKey::SameCredentials:
    case SettingKey::SenderName:
    case SettingKey::LeaveCopyOnServer:
        return {};
    }
    Q_UNREACHABLE();
}

SettingsTable buildSettings(const MailAddress &address, const QList<Service> &services, Protocol incoming,
                            const CheckReport &report)
{
    const QList<ProbeResult> results = rowsOf(report, services);
    SettingsTable table;
    table.address = address;
    table.incoming = choose(services, incoming, report, results, address);
    table.outgoing = choose(services, Protocol::Smtp, report, results, address);
    for (const ProbeResult &result : results)
        if (result.target.service.protocol == incoming || result.target.service.protocol == Protocol::Smtp)
            table.ports.append(result);
    if (std::any_of(results.cbegin(), results.cend(), isFinding))
        table.testedAt = report.startedAt;
    table.rows = rowsFor(table);
    return table;
}
