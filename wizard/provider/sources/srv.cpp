#include "srv.h"

#include "profiles/servicenames.h"

#include <algorithm>

namespace {

QString nameOf(const ServiceName &service, const QString &domain)
{
    return QLatin1String(service.label) + QLatin1String("._tcp.") + domain;
}

bool speaksAgainst(quint16 port, Security security)
{
    const bool tlsPort = port == 993 || port == 995 || port == 465;
    const bool startTlsPort = port == 143 || port == 110 || port == 587 || port == 25;
    return security == Security::ImplicitTls ? startTlsPort : tlsPort;
}

bool isPlanned(const SettingsFinding &finding, const Service &service)
{
    return std::any_of(finding.services.cbegin(), finding.services.cend(), [&](const FoundService &each) {
        return each.service.protocol == service.protocol && each.service.endpoint.host == service.endpoint.host
               && each.service.endpoint.port == service.endpoint.port;
    });
}

/// IMAP and POP3 in the order of their best priorities; IMAP first where they are equal.
void putPreferredFirst(SettingsFinding &finding, int imapPriority, int pop3Priority)
{
    if (imapPriority <= pop3Priority)
        return;
    std::stable_partition(finding.services.begin(), finding.services.end(), [](const FoundService &each) {
        return each.service.protocol == Protocol::Pop3;
    });
}

} // namespace

QStringList srvNames(const QString &domain)
{
    QStringList names;
    for (const ServiceName &each : serviceNames)
        names.append(nameOf(each, domain));
    return names;
}

SettingsFinding findingFromSrv(const QHash<QString, SrvAnswer> &answers, const QString &domain)
{
    constexpr int none = 1 << 16;
    SettingsFinding finding;
    finding.origin = Origin::Srv;
    QMap<Protocol, int> priority{{Protocol::Imap, none}, {Protocol::Pop3, none}, {Protocol::Smtp, none}};
    QList<Protocol> declined;
    for (const ServiceName &each : serviceNames) {
        const SrvAnswer answer = answers.value(nameOf(each, domain), {DnsOutcome::NothingPublished, {}});
        if (answer.outcome == DnsOutcome::Found && answer.targets.isEmpty())
            declined.append(each.protocol);
        for (const SrvTarget &target : answer.targets) {
            FoundService found;
            found.service.protocol = each.protocol;
            found.service.endpoint = {target.host, target.port, each.security};
            found.service.securityKnown = !speaksAgainst(target.port, each.security);
            priority[each.protocol] = std::min(priority[each.protocol], int(target.priority));
            if (!isPlanned(finding, found.service))
                finding.services.append(found);
        }
    }
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        if (priority[protocol] == none && declined.contains(protocol))
            finding.notOffered.append(protocol);
    putPreferredFirst(finding, priority[Protocol::Imap], priority[Protocol::Pop3]);
    return asUnauthenticated(finding, domain);
}
