#include "guess.h"

#include <algorithm>

namespace {

/// "" is the domain itself.
constexpr const char *allNames[] = {"imap", "pop", "pop3", "smtp", "mail", ""};
constexpr const char *imapNames[] = {"imap", "mail", ""};
constexpr const char *pop3Names[] = {"pop", "pop3", "mail", ""};
constexpr const char *smtpNames[] = {"smtp", "mail", ""};

/// More candidates than these per protocol would only make the check longer.
constexpr int mostHosts = 2;

QString hostNamed(const char *name, const QString &domain)
{
    return *name ? QLatin1String(name) + QLatin1Char('.') + domain : domain;
}

template<size_t Count>
void addCandidates(SettingsFinding &finding, Protocol protocol, quint16 port, const char *const (&names)[Count],
                   const QStringList &existing, const QString &domain)
{
    int added = 0;
    for (const char *name : names) {
        const QString host = hostNamed(name, domain);
        if (!existing.contains(host) || added >= mostHosts)
            continue;
        FoundService found;
        found.service.protocol = protocol;
        found.service.endpoint = {host, port, Security::ImplicitTls};
        found.service.securityKnown = false;
        finding.services.append(found);
        ++added;
    }
}

} // namespace

QStringList guessedHosts(const QString &domain)
{
    QStringList hosts;
    for (const char *name : allNames)
        hosts.append(hostNamed(name, domain));
    return hosts;
}

QString nonsenseHost(const QString &domain)
{
    return QLatin1String("no-such-server-7c1e.") + domain;
}

SettingsFinding findingFromGuess(const QHash<QString, QList<QHostAddress>> &addresses, const QString &domain)
{
    const QList<QHostAddress> everywhere = addresses.value(nonsenseHost(domain));
    const auto isOwn = [&](const QHostAddress &address) { return !everywhere.contains(address); };
    QStringList existing;
    for (const QString &host : guessedHosts(domain)) {
        const QList<QHostAddress> found = addresses.value(host);
        if (std::any_of(found.cbegin(), found.cend(), isOwn))
            existing.append(host);
    }
    const QString mail = hostNamed("mail", domain);
    if (existing.isEmpty() && !addresses.value(mail).isEmpty())
        existing.append(mail);

    SettingsFinding finding;
    finding.origin = Origin::Guess;
    addCandidates(finding, Protocol::Imap, 993, imapNames, existing, domain);
    addCandidates(finding, Protocol::Pop3, 995, pop3Names, existing, domain);
    addCandidates(finding, Protocol::Smtp, 465, smtpNames, existing, domain);
    return finding;
}
