#include "knownprovider.h"

#include "profiles/catalogue.h"

static ProviderChoice chosen(const ProviderMatch &match, ProviderSource source)
{
    return {match.provider->id, match.offer->id, {}, source};
}

ProviderFinding recogniseByDomain(const QString &domain, const Catalogue &catalogue)
{
    const ProviderMatch match = catalogue.forDomain(domain);
    if (!match)
        return {};
    const bool builtIn = catalogue.isBuiltIn(match.provider->id);
    return {ProviderSearch::Found, chosen(match, builtIn ? ProviderSource::BuiltIn : ProviderSource::File)};
}
