#include "autoconfigexport.h"

#include "obstacles.h"
#include "profiles/autoconfigwriter.h"

/// English: the file is read by programs and by those who run them. Never holds two hyphens in a row.
static QString remark(Confidence confidence, const QDateTime &testedAt)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return QStringLiteral(" tested, works: ") + testedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm "));
    case Confidence::Guide:
        return QStringLiteral(" not tested: the word of the provider ");
    case Confidence::Discovered:
        return QStringLiteral(" not tested: the usual port, not named by the provider ");
    case Confidence::Unreachable:
        return QStringLiteral(" tested, did not work: ") + testedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm "));
    }
    Q_UNREACHABLE();
}

static Service published(const ChosenService &chosen)
{
    Service service = chosen.service;
    service.authentication = {signInOf(chosen.service)};
    service.securityKnown = true;
    return service;
}

Exported autoconfigExport(const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    if (const TakeoutObstacle obstacle = commonObstacle(table); obstacle != TakeoutObstacle::None)
        return {{}, obstacle};
    Offer offer;
    offer.domains = {table.address.domain};
    offer.services = {published(*table.incoming), published(*table.outgoing)};
    if (publishedServices(offer, {}).size() != offer.services.size())
        return {{}, TakeoutObstacle::HostNotAName};
    Provider provider;
    provider.id = table.address.domain;
    provider.name = isOneLine(takeout.providerName) && !takeout.providerName.isEmpty() ? takeout.providerName
                                                                                        : table.address.domain;
    provider.oauth2 = takeout.oauth2;
    return {autoconfigXml(provider, offer, {}, [&table](const Service &service) {
        const bool outgoing = service.protocol == Protocol::Smtp;
        return remark((outgoing ? table.outgoing : table.incoming)->confidence, table.testedAt);
    })};
}
