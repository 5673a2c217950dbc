#include "providerlookup.h"

#include "profiles/catalogue.h"
#include "wizard/outside.h"

static ProviderChoice chosen(const ProviderMatch &match, ProviderSource source)
{
    return {match.provider->id, match.offer->id, {}, source};
}

ProviderFinding recogniseByDomain(const MailAddress &address, const Catalogue &catalogue)
{
    const ProviderMatch match = catalogue.forDomain(address.domain);
    if (!match)
        return {};
    const bool builtIn = catalogue.isBuiltIn(match.provider->id);
    return {ProviderSearch::Found, chosen(match, builtIn ? ProviderSource::BuiltIn : ProviderSource::File)};
}

ProviderLookup::ProviderLookup(const MailAddress &address, const Catalogue &catalogue, DnsResolver &dns,
                               QObject *parent)
    : QObject(parent), m_address(address), m_catalogue(catalogue), m_dns(dns)
{
}

void ProviderLookup::start()
{
    const ProviderFinding known = recogniseByDomain(m_address, m_catalogue);
    if (known.search == ProviderSearch::Found) {
        QMetaObject::invokeMethod(this, [this, known] { emit finished(known); }, Qt::QueuedConnection);
        return;
    }
    m_dns.mxOf(m_address.domain, this, [this](const MxAnswer &answer) { onMxFound(answer); });
}

void ProviderLookup::onMxFound(const MxAnswer &answer)
{
    if (const ProviderMatch match = m_catalogue.forMxHosts(answer.hosts))
        emit finished({ProviderSearch::Found, chosen(match, ProviderSource::Mx)});
    else if (answer.outcome == DnsOutcome::NoAnswer)
        emit finished({ProviderSearch::NoAnswer, {}});
    else
        emit finished({ProviderSearch::NothingFound, {}});
}
