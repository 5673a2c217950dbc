#pragma once
#include "domainindex.h"
#include "guideshelf.h"

#include <map>

struct ProviderFiles;

/// Reads for a catalogue, each file once and none before it is asked for, and keeps what is wrong with them.
class CatalogueStore
{
public:
    /// What is known of one provider.
    struct Entry {
        std::unique_ptr<Provider> provider;  ///< none where only guides were found, until everything is read
        bool builtIn = false;
        GuideShelf guides;
    };

    explicit CatalogueStore(const QStringList &folders) : m_folders(folders) {}  ///< best folder first

    void readDroppedIn();   ///< the providers of the folders
    void readEverything();  ///< the built-in providers, too
    void readDroppedInGuides();

    const QList<ProfileProblem> &problems() const { return m_problems; }   ///< of what was read until now
    const std::map<QString, Entry> &entries() const { return m_entries; }  ///< by id
    Entry *entry(const QString &id);                                       ///< nullptr if there is none
    const DomainIndex &domains() const { return m_domains; }               ///< empty until everything is read
    GuideShelf &common() { return m_common; }                              ///< for every provider

    /// Read when first asked for; nullptr if there is none that can be used.
    const Guide *commonGuide(const QString &device);
    const Guide *ownGuide(Entry &entry, const QString &device);
    /// The same without labels, steps and questions where those were not read yet.
    const Guide *commonCard(const QString &device);
    const Guide *ownCard(Entry &entry, const QString &device);

private:
    enum class ReadSoFar { Nothing, DroppedIn, Everything };

    void addFolder(const QString &folder, bool builtIn);
    void add(const ProviderFiles &files, bool builtIn);
    void dropStrangersGuides();
    std::optional<QByteArray> bytesOf(const QString &file);
    std::optional<Guide> readOwn(const Provider &provider, const QString &file);
    std::optional<Guide> taken(Reading<Guide> reading, const QString &file, const QString &deviceKey);

    QStringList m_folders;
    ReadSoFar m_readSoFar = ReadSoFar::Nothing;
    std::map<QString, Entry> m_entries;
    GuideShelf m_common;
    DomainIndex m_domains;
    QList<ProfileProblem> m_problems;
};
