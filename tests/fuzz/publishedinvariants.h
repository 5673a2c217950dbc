#pragma once
#include "profiles/domainname.h"
#include "wizard/provider/dnsanswers.h"
#include "wizard/provider/sources/pacc.h"
#include "wizard/provider/sources/srv.h"

/// What must hold for any provider's file (PACC) and any service records; the answer names the first promise that is
/// broken, or is empty.

inline const char *brokenByServices(const SettingsFinding &finding)
{
    for (const FoundService &found : finding.services) {
        const Endpoint &endpoint = found.service.endpoint;
        if (!isHostName(endpoint.host) || endpoint.port == 0)
            return "every server has a host name and a port";
    }
    for (const SkippedServer &skipped : finding.skipped)
        if (skipped.host.size() > 100)
            return "what is skipped is named shortly";
    return finding.name.size() <= 600 && !finding.name.contains(QLatin1Char('\n')) ? "" : "the name is one short line";
}

inline const char *brokenByPacc(const QByteArray &bytes)
{
    const QString domain = QStringLiteral("imone.example");
    if (isVouchedFor(bytes, {bytes, QByteArray("v=UAAC1; a=sha256; d=") + bytes.left(60)}))
        return "no file names its own digest";
    const std::optional<SettingsFinding> finding = readPacc(bytes, domain);
    if (!finding)
        return "";
    if (finding->services.size() < 2 || finding->services.size() > 3)
        return "there is one server of a protocol";
    for (const FoundService &found : finding->services)
        if (found.service.endpoint.security != Security::ImplicitTls || found.service.authentication.isEmpty())
            return "every server has TLS from the first byte and a way to sign in";
    for (const HelpLink &link : finding->documentation)
        if (link.url.scheme() != QLatin1String("https"))
            return "links are https";
    return brokenByServices(*finding);
}

/// Each line is a record: which of the six names (a digit), priority, weight, port, target.
inline const char *brokenBySrv(const QByteArray &bytes)
{
    const QString domain = QStringLiteral("imone.example");
    const QStringList names = srvNames(domain);
    QHash<QString, QList<SrvTarget>> records;
    for (const QByteArray &line : bytes.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype which = words[0].toUInt();
        if (words.size() == 5 && which < names.size())
            records[names[which]].append({QString::fromUtf8(words[4]), words[3].toUShort(), words[1].toUShort(),
                                          words[2].toUShort()});
    }
    QHash<QString, SrvAnswer> answers;
    qsizetype most = 0;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const SrvAnswer answer = srvAnswerFrom(it.value());
        if (answer.outcome != DnsOutcome::Found || answer.targets.size() > 10)
            return "an answer is bounded";
        most += answer.targets.size();
        answers.insert(it.key(), answer);
    }
    const SettingsFinding finding = findingFromSrv(answers, domain);
    if (finding.services.size() > most)
        return "no server without a record";
    bool allInside = true;
    for (const FoundService &found : finding.services)
        allInside = allInside && (found.service.endpoint.host == domain
                                  || found.service.endpoint.host.endsWith(QLatin1Char('.') + domain));
    if (finding.trusted && !allInside)
        return "servers out of the domain are not believed unasked";
    return brokenByServices(finding);
}
