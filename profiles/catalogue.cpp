#include "catalogue.h"

#include "cataloguefiles.h"
#include "domainsfile.h"
#include "guideshelf.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace {

struct Entry {
    std::unique_ptr<Provider> provider;
    bool builtIn = false;
    GuideShelf guides;
};

/// An offer whose domains are looked for in a file.
struct ListedOffer {
    ProviderMatch match;
    std::unique_ptr<DomainsFile> domains;
};

enum class ReadSoFar { Nothing, DroppedIn, Everything };

} // namespace

QString noBaseGuide(const QString &device, const QStringList &known)
{
    return QStringLiteral("there is no guide \"%1\" for every provider; allowed are %2")
        .arg(device.left(60), known.join(QStringLiteral(", ")));
}

struct Catalogue::Store {
    QStringList folders;
    ReadSoFar readSoFar = ReadSoFar::Nothing;
    std::map<QString, Entry> entries;
    GuideShelf common;  ///< for every provider
    QHash<QString, ProviderMatch> byDomain;
    QHash<QString, ProviderMatch> byMxSuffix;
    std::vector<ListedOffer> byFile;
    QList<ProfileProblem> problems;

    void readDroppedIn();
    void readEverything();
    void addFolder(const QString &folder, bool builtIn);
    std::optional<QByteArray> bytesOf(const QString &file);
    void add(const ProviderFiles &files, bool builtIn);
    void finish();
    void openDomainsFile(const ProviderMatch &match);
    ProviderMatch forDomain(const QString &domain) const;
    void dropStrangersGuides();
    void readDroppedInGuides();
    Entry *entry(const QString &id);
    const Guide *commonGuide(const QString &device);
    const Guide *ownGuide(Entry &entry, const QString &device);
    using OwnTaker = std::function<const Guide *(Entry &, const QString &device)>;
    using SharedTaker = std::function<const Guide *(const QString &device)>;
    QList<const Guide *> choice(const QString &providerId, const QString &offerId, const OwnTaker &own,
                                const SharedTaker &shared);
    const Guide *commonCard(const QString &device);
    const Guide *ownCard(Entry &entry, const QString &device);
    std::optional<Guide> readOwn(const Provider &provider, const QString &file);
    std::optional<Guide> taken(Reading<Guide> reading, const QString &file, const QString &deviceKey);
};

void Catalogue::Store::readDroppedIn()
{
    if (readSoFar != ReadSoFar::Nothing)
        return;
    readSoFar = ReadSoFar::DroppedIn;
    for (const QString &folder : std::as_const(folders))
        addFolder(folder, false);
}

void Catalogue::Store::readEverything()
{
    readDroppedIn();
    if (readSoFar == ReadSoFar::Everything)
        return;
    readSoFar = ReadSoFar::Everything;
    addFolder(QStringLiteral(":/profiles"), true);
    finish();
}

void Catalogue::Store::addFolder(const QString &folder, bool builtIn)
{
    for (const ProviderFiles &files : providerFilesIn(folder))
        add(files, builtIn);
    if (const QString guides = commonGuideFolder(folder); !guides.isEmpty())
        common.addFolder(guides);
}

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
        Entry &known = entries[files.provider];
        if (!known.provider)
            known.guides.addFolder(files.guideFolder);
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
    Entry &known = entries[id];
    if (known.provider)
        return;
    known.provider = std::make_unique<Provider>(std::move(*reading.value));
    known.builtIn = builtIn;
    if (!files.guideFolder.isEmpty())
        known.guides.addFolder(files.guideFolder);
}

void Catalogue::Store::dropStrangersGuides()
{
    for (auto &[id, stranger] : entries) {
        if (stranger.provider)
            continue;
        for (const QString &folder : stranger.guides.folders())
            if (!guideFilesIn(folder).isEmpty())
                problems.append({folder, {}, QStringLiteral("holds guides of a provider \"%1\" that is not known; the folder "
                                                            "above needs a provider.json or the id of a known provider as its name").arg(id)});
    }
    std::erase_if(entries, [](const auto &known) { return !known.second.provider; });
}

void Catalogue::Store::finish()
{
    dropStrangersGuides();
    for (const bool builtIn : {false, true}) {
        for (const auto &[id, known] : entries) {
            if (known.builtIn != builtIn)
                continue;
            for (const Offer &offer : known.provider->offers) {
                const ProviderMatch match{known.provider.get(), &offer};
                for (const QString &domain : offer.domains)
                    if (!byDomain.contains(domain))
                        byDomain.insert(domain, match);
                for (const QString &suffix : offer.mxSuffixes)
                    if (!byMxSuffix.contains(suffix))
                        byMxSuffix.insert(suffix, match);
                openDomainsFile(match);
            }
        }
    }
}

void Catalogue::Store::openDomainsFile(const ProviderMatch &match)
{
    if (match.offer->domainsFile.isEmpty())
        return;
    auto domains = std::make_unique<DomainsFile>(match.offer->domainsFile);
    problems += domains->problems(match.offer->domainsFile, DomainsFile::Check::Sample);
    byFile.push_back({match, std::move(domains)});
}

/// A hoster's own file comes before what is built in, however its domains are told.
ProviderMatch Catalogue::Store::forDomain(const QString &domain) const
{
    const ProviderMatch listed = byDomain.value(domain);
    if (listed && !entries.at(listed.provider->id).builtIn)
        return listed;
    const auto found = std::find_if(byFile.cbegin(), byFile.cend(),
                                    [&](const ListedOffer &offer) { return offer.domains->contains(domain); });
    return found == byFile.cend() ? listed : found->match;
}

Entry *Catalogue::Store::entry(const QString &id)
{
    const auto found = entries.find(id);
    return found == entries.end() ? nullptr : &found->second;
}

/// Keeps the problems; a guide must be called as its file, so that one is found without reading all.
std::optional<Guide> Catalogue::Store::taken(Reading<Guide> reading, const QString &file, const QString &deviceKey)
{
    problems += reading.problems;
    const QString name = QFileInfo(file).completeBaseName();
    if (!reading.value || reading.value->device == name)
        return reading.value;
    problems.append({file, deviceKey,
                     QStringLiteral("is \"%1\"; it must be the file's name \"%2\"").arg(reading.value->device, name)});
    return std::nullopt;
}

std::optional<Guide> Catalogue::Store::readOwn(const Provider &provider, const QString &file)
{
    const std::optional<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return std::nullopt;
    const QString extended = extendedDevice(*bytes);
    if (extended.isEmpty())
        return taken(readGuide(*bytes, file, &provider), file, QStringLiteral("/device"));
    if (const Guide *base = commonGuide(extended))
        return taken(readExtension(*bytes, file, provider, *base), file, QStringLiteral("/extends"));
    problems.append({file, QStringLiteral("/extends"), noBaseGuide(extended, common.devices())});
    return std::nullopt;
}

const Guide *Catalogue::Store::commonGuide(const QString &device)
{
    return common.guide(device, [this](const QString &file) -> std::optional<Guide> {
        const std::optional<QByteArray> bytes = bytesOf(file);
        return bytes ? taken(readGuide(*bytes, file), file, QStringLiteral("/device")) : std::nullopt;
    });
}

const Guide *Catalogue::Store::ownGuide(Entry &known, const QString &device)
{
    return known.guides.guide(device, [&](const QString &file) { return readOwn(*known.provider, file); });
}

const Guide *Catalogue::Store::commonCard(const QString &device)
{
    return common.card(device, [](const QString &file) { return readGuideCard(profileBytes(file).value_or(QByteArray())); });
}

const Guide *Catalogue::Store::ownCard(Entry &known, const QString &device)
{
    return known.guides.card(device, [&](const QString &file) -> std::optional<Guide> {
        const QByteArray bytes = profileBytes(file).value_or(QByteArray());
        const QString extended = extendedDevice(bytes);
        if (extended.isEmpty())
            return readGuideCard(bytes, known.provider.get());
        const Guide *base = commonCard(extended);
        return base ? std::optional(extendedCard(bytes, *known.provider, *base)) : std::nullopt;
    });
}

/// So that what is wrong with them is known; ours are tested.
void Catalogue::Store::readDroppedInGuides()
{
    for (const QString &device : common.droppedInDevices())
        commonGuide(device);
    for (auto &[id, known] : entries)
        for (const QString &device : known.guides.droppedInDevices())
            ownGuide(known, device);
}

Catalogue::Catalogue(const QStringList &folders) : m_store(std::make_unique<Store>())
{
    m_store->folders = folders;
}

Catalogue::~Catalogue() = default;

Catalogue::Store &Catalogue::store() const
{
    m_store->readEverything();
    return *m_store;
}

QList<const Provider *> Catalogue::droppedIn() const
{
    m_store->readDroppedIn();
    QList<const Provider *> all;
    for (const auto &[id, entry] : m_store->entries)
        if (entry.provider && !entry.builtIn)
            all.append(entry.provider.get());
    return all;
}

const QList<ProfileProblem> &Catalogue::problems() const
{
    store().readDroppedInGuides();
    return m_store->problems;
}

QList<const Provider *> Catalogue::providers() const
{
    QList<const Provider *> all;
    for (const auto &[id, entry] : store().entries)
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
    return store().forDomain(domain.toLower());
}

ProviderMatch Catalogue::forMxHosts(const QStringList &hosts) const
{
    const QHash<QString, ProviderMatch> &byMxSuffix = store().byMxSuffix;
    for (const QString &host : hosts) {
        QString suffix = host.toLower();
        if (suffix.endsWith(QLatin1Char('.')))
            suffix.chop(1);
        while (!suffix.isEmpty()) {
            if (const ProviderMatch match = byMxSuffix.value(suffix))
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

/// The provider's own for this offer, then those for every provider that have no such.
QList<const Guide *> Catalogue::Store::choice(const QString &providerId, const QString &offerId, const OwnTaker &own,
                                              const SharedTaker &shared)
{
    QList<const Guide *> all;
    QStringList devices;
    const auto add = [&](const Guide *guide) {
        if (!guide || devices.contains(guide->device) || !(offerId.isEmpty() || guide->isForOffer(offerId)))
            return;
        all.append(guide);
        devices.append(guide->device);
    };
    if (Entry *known = entry(providerId))
        for (const QString &device : known->guides.devices())
            add(own(*known, device));
    for (const QString &device : common.devices())
        add(shared(device));
    return all;
}

QList<const Guide *> Catalogue::guidesFor(const QString &providerId, const QString &offerId) const
{
    return store().choice(
        providerId, offerId, [&](Entry &known, const QString &device) { return m_store->ownGuide(known, device); },
        [&](const QString &device) { return m_store->commonGuide(device); });
}

QList<const Guide *> Catalogue::cardsFor(const QString &providerId, const QString &offerId) const
{
    return store().choice(
        providerId, offerId, [&](Entry &known, const QString &device) { return m_store->ownCard(known, device); },
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
        m_store->common.put(guide);
}
