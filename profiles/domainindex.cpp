#include "domainindex.h"

#include <algorithm>

QList<ProfileProblem> DomainIndex::add(const Provider &provider, bool builtIn)
{
    QList<ProfileProblem> problems;
    for (const Offer &offer : provider.offers) {
        const ProviderMatch match{&provider, &offer};
        for (const QString &domain : offer.domains)
            if (!m_byDomain.contains(domain))
                m_byDomain.insert(domain, {match, builtIn});
        for (const QString &suffix : offer.mxSuffixes)
            if (!m_byMxSuffix.contains(suffix))
                m_byMxSuffix.insert(suffix, match);
        problems += openDomainsFile(match);
    }
    return problems;
}

QList<ProfileProblem> DomainIndex::openDomainsFile(const ProviderMatch &match)
{
    if (match.offer->domainsFile.isEmpty())
        return {};
    auto domains = std::make_unique<DomainsFile>(match.offer->domainsFile);
    const QList<ProfileProblem> problems = domains->problems(match.offer->domainsFile, DomainsFile::Check::Sample);
    m_byFile.push_back({match, std::move(domains)});
    return problems;
}

/// A hoster's own file comes before what is built in, however its domains are told.
ProviderMatch DomainIndex::forDomain(const QString &domain) const
{
    const Listed listed = m_byDomain.value(domain);
    if (listed.match && !listed.builtIn)
        return listed.match;
    const auto found = std::find_if(m_byFile.cbegin(), m_byFile.cend(),
                                    [&](const InFile &offer) { return offer.domains->contains(domain); });
    return found == m_byFile.cend() ? listed.match : found->match;
}

ProviderMatch DomainIndex::forMxHosts(const QStringList &hosts) const
{
    for (const QString &host : hosts) {
        QString suffix = host.toLower();
        if (suffix.endsWith(QLatin1Char('.')))
            suffix.chop(1);
        while (!suffix.isEmpty()) {
            if (const ProviderMatch match = m_byMxSuffix.value(suffix))
                return match;
            suffix = suffix.section(QLatin1Char('.'), 1);
        }
    }
    return {};
}
