#include "catalogue.h"

#include "cataloguefiles.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace {

struct Entry {
    std::unique_ptr<Provider> provider;
    bool builtIn = false;
    QStringList guideFolders; ///< best first
    bool guidesRead = false;
    std::vector<std::unique_ptr<Guide>> guides;

    const Guide *guide(const QString &device) const
    {
        const auto found = std::find_if(guides.cbegin(), guides.cend(),
                                        [&](const auto &candidate) { return candidate->device == device; });
        return found == guides.cend() ? nullptr : found->get();
    }
};

} // namespace

struct Catalogue::Store {
    std::map<QString, Entry> entries;
    QHash<QString, ProviderMatch> byDomain;
    QHash<QString, ProviderMatch> byMxSuffix;
    QList<ProfileProblem> problems;

    void addFolder(const QString &folder, bool builtIn)
    {
        for (const ProviderFiles &files : providerFilesIn(folder))
            add(files, builtIn);
    }

    std::optional<QByteArray> bytesOf(const QString &file);
    void add(const ProviderFiles &files, bool builtIn);
    void finish();
    void readDroppedInGuides();
    const Entry *withGuides(const QString &id);
    void readGuide(Entry &entry, const QString &file);
};

std::optional<QByteArray> Catalogue::Store::bytesOf(const QString &file)
{
    std::optional<QByteArray> bytes = profileBytes(file);
    if (!bytes)
        problems.append({file, {}, QStringLiteral("cannot be read; it must be a plain file that you may open")});
    return bytes;
}

/// The best folder's file of an id wins. Guides without a provider file add to what worse folders bring.
void Catalogue::Store::add(const ProviderFiles &files, bool builtIn)
{
    if (files.file.isEmpty()) {
        Entry &entry = entries[files.provider];
        if (!entry.provider)
            entry.guideFolders.append(files.guideFolder);
        return;
    }
    const std::optional<QByteArray> bytes = bytesOf(files.file);
    if (!bytes)
        return;
    Reading<Provider> reading = readProvider(*bytes, files.file);
    problems += reading.problems;
    if (!reading.value)
        return;
    const QString id = reading.value->id;
    if (!files.provider.isEmpty() && files.provider != id) {
        problems.append({files.file, QStringLiteral("/id"),
                         QStringLiteral("is \"%1\"; it must be the folder's name \"%2\"").arg(id, files.provider)});
        return;
    }
    Entry &entry = entries[id];
    if (entry.provider)
        return;
    entry.provider = std::make_unique<Provider>(std::move(*reading.value));
    entry.builtIn = builtIn;
    if (!files.guideFolder.isEmpty())
        entry.guideFolders.append(files.guideFolder);
}

void Catalogue::Store::finish()
{
    std::erase_if(entries, [](const auto &entry) { return !entry.second.provider; });
    for (const bool builtIn : {false, true}) {
        for (const auto &[id, entry] : entries) {
            if (entry.builtIn != builtIn)
                continue;
            for (const Offer &offer : entry.provider->offers) {
                const ProviderMatch match{entry.provider.get(), &offer};
                for (const QString &domain : offer.domains)
                    if (!byDomain.contains(domain))
                        byDomain.insert(domain, match);
                for (const QString &suffix : offer.mxSuffixes)
                    if (!byMxSuffix.contains(suffix))
                        byMxSuffix.insert(suffix, match);
            }
        }
    }
}

void Catalogue::Store::readGuide(Entry &entry, const QString &file)
{
    const std::optional<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return;
    Reading<Guide> reading = ::readGuide(*bytes, file);
    problems += reading.problems;
    if (!reading.value || entry.guide(reading.value->device))
        return;
    Guide &guide = *reading.value;
    for (const QList<Step> &part : {guide.steps, guide.after})
        for (const Step &step : part)
            for (const QString &link : step.links)
                if (!entry.provider->links.contains(link))
                    problems.append({file, QStringLiteral("step %1").arg(step.number),
                                     QStringLiteral("the provider has no link \"%1\"").arg(link)});
    entry.guides.push_back(std::make_unique<Guide>(std::move(guide)));
}

const Entry *Catalogue::Store::withGuides(const QString &id)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return nullptr;
    Entry &entry = found->second;
    if (!entry.guidesRead) {
        entry.guidesRead = true;
        for (const QString &folder : std::as_const(entry.guideFolders))
            for (const QString &file : guideFilesIn(folder))
                readGuide(entry, file);
    }
    return &entry;
}

/// At once, so that what is wrong with them is known from the start; ours are tested, and read when asked for.
void Catalogue::Store::readDroppedInGuides()
{
    for (const auto &[id, entry] : entries) {
        const bool droppedIn = std::any_of(entry.guideFolders.cbegin(), entry.guideFolders.cend(),
                                           [](const QString &folder) { return !folder.startsWith(QLatin1Char(':')); });
        if (droppedIn)
            withGuides(id);
    }
}

Catalogue::Catalogue(const QStringList &folders) : m_store(std::make_unique<Store>())
{
    for (const QString &folder : folders)
        m_store->addFolder(folder, false);
    m_store->addFolder(QStringLiteral(":/profiles"), true);
    m_store->finish();
    m_store->readDroppedInGuides();
}

Catalogue::~Catalogue() = default;

const QList<ProfileProblem> &Catalogue::problems() const
{
    return m_store->problems;
}

QList<const Provider *> Catalogue::providers() const
{
    QList<const Provider *> all;
    for (const auto &[id, entry] : m_store->entries)
        all.append(entry.provider.get());
    std::stable_sort(all.begin(), all.end(), [](const Provider *a, const Provider *b) {
        return QString::compare(a->name, b->name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

const Provider *Catalogue::provider(const QString &id) const
{
    const auto found = m_store->entries.find(id);
    return found == m_store->entries.end() ? nullptr : found->second.provider.get();
}

bool Catalogue::isBuiltIn(const QString &providerId) const
{
    const auto found = m_store->entries.find(providerId);
    return found != m_store->entries.end() && found->second.builtIn;
}

ProviderMatch Catalogue::forDomain(const QString &domain) const
{
    return m_store->byDomain.value(domain.toLower());
}

ProviderMatch Catalogue::forMxHosts(const QStringList &hosts) const
{
    for (const QString &host : hosts) {
        QString suffix = host.toLower();
        if (suffix.endsWith(QLatin1Char('.')))
            suffix.chop(1);
        while (!suffix.isEmpty()) {
            if (const ProviderMatch match = m_store->byMxSuffix.value(suffix))
                return match;
            suffix = suffix.section(QLatin1Char('.'), 1);
        }
    }
    return {};
}

ProviderMatch Catalogue::find(const QString &providerId, const QString &offerId) const
{
    const Provider *known = provider(providerId);
    if (!known)
        return {};
    const Offer *offer = offerId.isEmpty() ? &known->offers.constFirst() : known->offer(offerId);
    return offer ? ProviderMatch{known, offer} : ProviderMatch{};
}

QList<const Guide *> Catalogue::guidesFor(const QString &providerId) const
{
    QList<const Guide *> all;
    if (const Entry *entry = m_store->withGuides(providerId))
        for (const std::unique_ptr<Guide> &guide : entry->guides)
            all.append(guide.get());
    return all;
}

const Guide *Catalogue::guide(const QString &providerId, const QString &device) const
{
    const Entry *entry = m_store->withGuides(providerId);
    return entry ? entry->guide(device) : nullptr;
}
