#include "cataloguestore.h"

#include "cataloguefiles.h"

#include <QFileInfo>

void CatalogueStore::readDroppedIn()
{
    if (m_readSoFar != ReadSoFar::Nothing)
        return;
    m_readSoFar = ReadSoFar::DroppedIn;
    for (const QString &folder : std::as_const(m_folders))
        addFolder(folder, false);
}

void CatalogueStore::readEverything()
{
    readDroppedIn();
    if (m_readSoFar == ReadSoFar::Everything)
        return;
    m_readSoFar = ReadSoFar::Everything;
    addFolder(QStringLiteral(":/profiles"), true);
    dropStrangersGuides();
    for (const bool builtIn : {false, true})
        for (const auto &[id, known] : m_entries)
            if (known.builtIn == builtIn)
                m_problems += m_domains.add(*known.provider, builtIn);
}

void CatalogueStore::addFolder(const QString &folder, bool builtIn)
{
    for (const ProviderFiles &files : providerFilesIn(folder))
        add(files, builtIn);
    if (const QString guides = commonGuideFolder(folder); !guides.isEmpty())
        m_common.addFolder(guides);
}

std::optional<QByteArray> CatalogueStore::bytesOf(const QString &file)
{
    std::optional<QByteArray> bytes = profileBytes(file);
    if (!bytes)
        m_problems.append({file, {}, QStringLiteral("cannot be read; it must be a plain file that you may open")});
    return bytes;
}

/// The best folder's file of an id wins. Guides without a provider file add to what worse folders bring.
void CatalogueStore::add(const ProviderFiles &files, bool builtIn)
{
    if (files.file.isEmpty()) {
        Entry &known = m_entries[files.provider];
        if (!known.provider)
            known.guides.addFolder(files.guideFolder);
        return;
    }
    const std::optional<QByteArray> bytes = bytesOf(files.file);
    if (!bytes)
        return;
    Reading<Provider> reading = readProvider(*bytes, files.file);
    m_problems += reading.problems;
    if (!reading.value)
        return;
    const QString id = reading.value->id;
    if (!files.provider.isEmpty() && files.provider != id) {
        m_problems.append({files.file, QStringLiteral("/id"),
                           QStringLiteral("is \"%1\"; it must be the folder's name \"%2\"").arg(id, files.provider)});
        return;
    }
    Entry &known = m_entries[id];
    if (known.provider)
        return;
    known.provider = std::make_unique<Provider>(std::move(*reading.value));
    known.builtIn = builtIn;
    if (!files.guideFolder.isEmpty())
        known.guides.addFolder(files.guideFolder);
}

void CatalogueStore::dropStrangersGuides()
{
    for (auto &[id, stranger] : m_entries) {
        if (stranger.provider)
            continue;
        for (const QString &folder : stranger.guides.folders())
            if (!guideFilesIn(folder).isEmpty())
                m_problems.append({folder, {},
                                   QStringLiteral("holds guides of a provider \"%1\" that is not known; the folder above "
                                                  "needs a provider.json or the id of a known provider as its name")
                                       .arg(id)});
    }
    std::erase_if(m_entries, [](const auto &known) { return !known.second.provider; });
}

CatalogueStore::Entry *CatalogueStore::entry(const QString &id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

/// Keeps the problems; a guide must be called as its file, so that one is found without reading all.
std::optional<Guide> CatalogueStore::taken(Reading<Guide> reading, const QString &file, const QString &deviceKey)
{
    m_problems += reading.problems;
    const QString name = QFileInfo(file).completeBaseName();
    if (!reading.value || reading.value->device == name)
        return reading.value;
    m_problems.append({file, deviceKey,
                       QStringLiteral("is \"%1\"; it must be the file's name \"%2\"").arg(reading.value->device, name)});
    return std::nullopt;
}

std::optional<Guide> CatalogueStore::readOwn(const Provider &provider, const QString &file)
{
    const std::optional<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return std::nullopt;
    const QString extended = extendedDevice(*bytes);
    if (extended.isEmpty())
        return taken(readGuide(*bytes, file, &provider), file, QStringLiteral("/device"));
    if (const Guide *base = commonGuide(extended))
        return taken(readExtension(*bytes, file, provider, *base), file, QStringLiteral("/extends"));
    m_problems.append({file, QStringLiteral("/extends"), noBaseGuide(extended, m_common.devices())});
    return std::nullopt;
}

const Guide *CatalogueStore::commonGuide(const QString &device)
{
    return m_common.guide(device, [this](const QString &file) -> std::optional<Guide> {
        const std::optional<QByteArray> bytes = bytesOf(file);
        return bytes ? taken(readGuide(*bytes, file), file, QStringLiteral("/device")) : std::nullopt;
    });
}

const Guide *CatalogueStore::ownGuide(Entry &known, const QString &device)
{
    return known.guides.guide(device, [&](const QString &file) { return readOwn(*known.provider, file); });
}

const Guide *CatalogueStore::commonCard(const QString &device)
{
    return m_common.card(device, [](const QString &file) { return readGuideCard(profileBytes(file).value_or(QByteArray())); });
}

const Guide *CatalogueStore::ownCard(Entry &known, const QString &device)
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
void CatalogueStore::readDroppedInGuides()
{
    for (const QString &device : m_common.droppedInDevices())
        commonGuide(device);
    for (auto &[id, known] : m_entries)
        for (const QString &device : known.guides.droppedInDevices())
            ownGuide(known, device);
}
