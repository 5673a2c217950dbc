#include "catalogue.h"

#include "cataloguestore.h"

#include <algorithm>
#include <functional>

using Entry = CatalogueStore::Entry;
using OwnTaker = std::function<const Guide *(Entry &, const QString &device)>;
using SharedTaker = std::function<const Guide *(const QString &device)>;

Catalogue::Catalogue(const QStringList &folders) : m_store(std::make_unique<CatalogueStore>(folders)) {}

Catalogue::~Catalogue() = default;

CatalogueStore &Catalogue::store() const
{
    m_store->readEverything();
    return *m_store;
}

QList<const Provider *> Catalogue::droppedIn() const
{
    m_store->readDroppedIn();
    QList<const Provider *> all;
    for (const auto &[id, entry] : m_store->entries())
        if (entry.provider && !entry.builtIn)
            all.append(entry.provider.get());
    return all;
}

const QList<ProfileProblem> &Catalogue::problems() const
{
    store().readDroppedInGuides();
    return m_store->problems();
}

QList<const Provider *> Catalogue::providers() const
{
    QList<const Provider *> all;
    for (const auto &[id, entry] : store().entries())
        all.append(entry.provider.get());
    std::stable_sort(all.begin(), all.end(), [](const Provider *a, const Provider *b) {
        return QString::compare(a->name, b->name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

const Provider *Catalogue::provider(const QString &id) const
{
    if (id.isEmpty())
        return nullptr;  // asked while nothing is known yet, by the first page too
    const Entry *found = store().entry(id);
    return found ? found->provider.get() : nullptr;
}

bool Catalogue::isBuiltIn(const QString &providerId) const
{
    if (providerId.isEmpty())
        return false;
    const Entry *found = store().entry(providerId);
    return found && found->builtIn;
}

ProviderMatch Catalogue::forDomain(const QString &domain) const
{
    return store().domains().forDomain(domain.toLower());
}

ProviderMatch Catalogue::forMxHosts(const QStringList &hosts) const
{
    return store().domains().forMxHosts(hosts);
}

ProviderMatch Catalogue::find(const QString &providerId, const QString &offerId) const
{
    const Provider *known = provider(providerId);
    if (!known)
        return {};
    const Offer *offer = offerId.isEmpty() ? &known->offers.constFirst() : known->offer(offerId);
    return offer ? ProviderMatch{known, offer} : ProviderMatch{};
}

/// The provider's own for this offer, then those for every provider that have no such.
static QList<const Guide *> choice(CatalogueStore &store, const QString &providerId, const QString &offerId,
                                   const OwnTaker &own, const SharedTaker &shared)
{
    QList<const Guide *> all;
    QStringList devices;
    const auto add = [&](const Guide *guide) {
        if (!guide || devices.contains(guide->device) || !(offerId.isEmpty() || guide->isForOffer(offerId)))
            return;
        all.append(guide);
        devices.append(guide->device);
    };
    if (Entry *known = store.entry(providerId))
        for (const QString &device : known->guides.devices())
            add(own(*known, device));
    for (const QString &device : store.common().devices())
        add(shared(device));
    return all;
}

QList<const Guide *> Catalogue::guidesFor(const QString &providerId, const QString &offerId) const
{
    return choice(
        store(), providerId, offerId, [&](Entry &known, const QString &device) { return m_store->ownGuide(known, device); },
        [&](const QString &device) { return m_store->commonGuide(device); });
}

QList<const Guide *> Catalogue::cardsFor(const QString &providerId, const QString &offerId) const
{
    return choice(
        store(), providerId, offerId, [&](Entry &known, const QString &device) { return m_store->ownCard(known, device); },
        [&](const QString &device) { return m_store->commonCard(device); });
}

const Guide *Catalogue::guide(const QString &providerId, const QString &device, const QString &offerId) const
{
    if (Entry *known = store().entry(providerId))
        if (const Guide *own = m_store->ownGuide(*known, device))
            if (offerId.isEmpty() || own->isForOffer(offerId))
                return own;
    return m_store->commonGuide(device);
}

void Catalogue::putGuide(const QString &providerId, const Guide &guide)
{
    if (Entry *known = store().entry(providerId))
        known->guides.put(guide);
    else
        m_store->common().put(guide);
}
