#include "dnsanswers.h"

#include "profiles/domainname.h"
#include "qtdnsresolver.h"

#include <algorithm>
#include <tuple>

MxAnswer mxAnswerFrom(const QList<QPair<quint16, QString>> &preferencesAndHosts)
{
    QList<QPair<quint16, QString>> sorted = preferencesAndHosts;
    std::sort(sorted.begin(), sorted.end());
    MxAnswer answer{DnsOutcome::Found, {}};
    for (const auto &[preference, exchange] : std::as_const(sorted)) {
        const QString host = toWireDomain(exchange);
        if (!host.isEmpty() && !answer.hosts.contains(host) && answer.hosts.size() < QtDnsResolver::mostRecords)
            answer.hosts.append(host);
    }
    if (answer.hosts.isEmpty())
        answer.outcome = DnsOutcome::NothingPublished;
    return answer;
}

SrvAnswer srvAnswerFrom(const QList<SrvTarget> &records)
{
    SrvAnswer answer{DnsOutcome::Found, {}};
    for (SrvTarget target : records) {
        target.host = toWireDomain(target.host);
        if (!target.host.isEmpty() && target.port != 0 && !answer.targets.contains(target))
            answer.targets.append(target);
    }
    std::sort(answer.targets.begin(), answer.targets.end(), [](const SrvTarget &a, const SrvTarget &b) {
        return std::tuple(a.priority, -int(a.weight), a.host, a.port) < std::tuple(b.priority, -int(b.weight), b.host, b.port);
    });
    answer.targets = answer.targets.mid(0, QtDnsResolver::mostRecords);
    return answer;
}
