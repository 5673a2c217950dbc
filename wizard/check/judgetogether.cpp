#include "wizard/check/observation.h"

#include <algorithm>

namespace {

using Results = QList<ProbeResult>;

const QString &hostOf(const ProbeResult &row)
{
    return row.target.service.endpoint.host;
}

bool isOneOf(Verdict verdict, std::initializer_list<Verdict> set)
{
    return std::find(set.begin(), set.end(), verdict) != set.end();
}

bool isDateFault(const ProbeResult &row)
{
    return row.finished
        && isOneOf(row.verdict, {Verdict::CertificateExpired, Verdict::CertificateNotYetValid, Verdict::ClockWrong});
}

/// Somebody at this host has said something.
bool isAnswering(const ProbeResult &row)
{
    if (!row.finished)
        return row.stage >= Stage::Capabilities;
    return row.stage > Stage::Connect
        && !isOneOf(row.verdict, {Verdict::NoAnswer, Verdict::Refused, Verdict::NoNetwork, Verdict::BlockedHere,
                                  Verdict::Port25Blocked, Verdict::OnlyThroughProxy, Verdict::ProxyRefuses,
                                  Verdict::ProxySilent, Verdict::Cancelled, Verdict::NotTested});
}

/// TCP came up; a firewall alone can do that.
bool isConnected(const ProbeResult &row)
{
    return row.stage > Stage::Connect;
}

/// The server has not said one word: neither TCP, nor what ought to come first.
bool isSilentFromTheStart(const ProbeResult &row)
{
    const bool implicit = row.target.service.endpoint.security == Security::ImplicitTls;
    return row.stage <= Stage::Connect || row.stage == (implicit ? Stage::Tls : Stage::Greeting);
}

void findCaptivePortal(Results &results)
{
    qsizetype webServers = 0;
    qsizetype foreignCertificates = 0;
    QStringList hosts;
    QStringList addresses;
    for (const ProbeResult &row : std::as_const(results)) {
        if (isOneOf(row.verdict, {Verdict::Works, Verdict::WorksButPlain}) || (!row.finished && isAnswering(row)))
            return;
        webServers += row.spokeHttp;
        foreignCertificates += isOneOf(row.verdict, {Verdict::CertificateOtherName, Verdict::CertificateUnknownIssuer});
        if (!hosts.contains(hostOf(row)))
            hosts.append(hostOf(row));
        if (isConnected(row) && !addresses.contains(row.address))
            addresses.append(row.address);
    }
    const bool everyNameLeadsHere = hosts.size() > 1 && addresses.size() == 1 && !addresses.first().isEmpty();
    // One web server at a mail port may be a mistake; two, or one beside foreign certificates, are the network's.
    if (webServers < 2 && !(everyNameLeadsHere && webServers > 0 && foreignCertificates > 0))
        return;
    for (ProbeResult &row : results) {
        if (row.finished && row.verdict != Verdict::Cancelled)
            row.verdict = Verdict::CaptivePortal;
    }
}

void findNoNetwork(Results &results)
{
    const bool anyConnected = std::any_of(results.begin(), results.end(), isConnected);
    if (anyConnected) {
        // One address without a route is not a computer without a network.
        for (ProbeResult &row : results) {
            if (row.finished && row.verdict == Verdict::NoNetwork && !isConnected(row))
                row.verdict = Verdict::NoAnswer;
        }
        return;
    }
    bool anyNoNetwork = false;
    for (const ProbeResult &row : std::as_const(results)) {
        if (!row.finished
            || !isOneOf(row.verdict, {Verdict::NoNetwork, Verdict::NoAnswer, Verdict::DnsSilent, Verdict::NameNotFound}))
            return;
        anyNoNetwork = anyNoNetwork || row.verdict == Verdict::NoNetwork;
    }
    if (!anyNoNetwork)
        return;
    for (ProbeResult &row : results)
        row.verdict = Verdict::NoNetwork;
}

/// Two certificates that have nothing to do with each other.
bool areUnrelated(const ProbeResult &a, const ProbeResult &b)
{
    const bool sameCertificate = a.tls.subject == b.tls.subject && a.tls.issuer == b.tls.issuer
        && a.tls.notBefore == b.tls.notBefore && a.tls.notAfter == b.tls.notAfter;
    return !sameCertificate && (a.tls.issuer != b.tls.issuer || hostOf(a) != hostOf(b));
}

bool isTooLate(const ProbeResult &row, const QDateTime &now)
{
    return row.tls.notAfter.isValid() ? row.tls.notAfter < now : row.verdict == Verdict::CertificateExpired;
}

bool unrelatedDatesAgree(const Results &results, const QDateTime &now)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        for (qsizetype k = i + 1; k < results.size(); ++k) {
            const ProbeResult &a = results[i];
            const ProbeResult &b = results[k];
            if (isDateFault(a) && isDateFault(b) && areUnrelated(a, b) && isTooLate(a, now) == isTooLate(b, now))
                return true;
        }
    }
    return false;
}

void findWrongClock(Results &results, const QDateTime &now, const QDate &built)
{
    const auto hasGoodDates = [](const ProbeResult &row) { return row.works(); };
    const bool clockProven = std::any_of(results.begin(), results.end(), hasGoodDates);
    const bool beforeBuild = built.isValid() && now.isValid() && now.toUTC().date() < built.addDays(-1);
    if (!beforeBuild && (clockProven || !unrelatedDatesAgree(results, now)))
        return;
    for (ProbeResult &row : results) {
        if (isDateFault(row))
            row.verdict = Verdict::ClockWrong;
    }
}

/// Port 25 alone may be blocked only where nothing else of the host, named by the provider, is silent with it.
bool isOnlyPort25Named(const Results &results, const QString &host)
{
    return std::none_of(results.begin(), results.end(), [&host](const ProbeResult &row) {
        return row.target.fromProvider && hostOf(row) == host && row.target.service.endpoint.port != 25;
    });
}

void findBlockedPorts(Results &results, const QStringList &hostsUp)
{
    QStringList answeringHosts;
    for (const ProbeResult &row : std::as_const(results)) {
        if (isAnswering(row))
            answeringHosts.append(hostOf(row));
    }
    for (ProbeResult &row : results) {
        const bool silent = row.verdict == Verdict::NoAnswer && isSilentFromTheStart(row);
        const bool refused = row.verdict == Verdict::Refused;
        const bool answers = answeringHosts.contains(hostOf(row));
        if (!row.finished || !(silent || refused) || !(answers || hostsUp.contains(hostOf(row))))
            continue;
        const bool maybe25 = answers || isOnlyPort25Named(results, hostOf(row));
        // A port that nobody named may simply not exist; only for port 25 is silence the networks' own habit.
        if (row.target.service.endpoint.port == 25 && maybe25 && (silent || row.target.fromProvider))
            row.verdict = Verdict::Port25Blocked;
        else if (row.target.fromProvider)
            row.verdict = Verdict::BlockedHere;
    }
}

}

void judgeTogether(QList<ProbeResult> &results, const QDateTime &now, const QDate &built,
                   const QStringList &hostsUp)
{
    findCaptivePortal(results);
    findNoNetwork(results);
    findWrongClock(results, now, built);
    findBlockedPorts(results, hostsUp);
}
