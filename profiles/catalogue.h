#pragma once
#include "guide.h"
#include "mailaddress.h"
#include "profilereader.h"
#include "provider.h"

#include <QStringList>
#include <memory>

class CatalogueStore;

/// All providers and guides known: the built-in ones (read from resources) and those of dropped-in folders.
/// A dropped-in provider replaces a built-in one of the same id. Nothing is read before the first question, and no guide
/// before it is asked for.
/// A guide belongs to one provider (`<provider>/guides/<device>.json`), which it may take over from the guide for every
/// provider (`guides/<device>.json`) and change.
class Catalogue
{
public:
    /// Will read `<folder>/<provider>/provider.json` of each folder, best folder first, then the built-in providers.
    /// Also takes `<folder>/*.json` that are provider files, and `<folder>/guides/*.json` for every provider.
    explicit Catalogue(const QStringList &folders = {});
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// Of the files that could not be read whole; reads every dropped-in file, guides included.
    const QList<ProfileProblem> &problems() const;
    QList<const Provider *> droppedIn() const;  ///< by id; reads no built-in file
    QList<const Provider *> providers() const;      ///< sorted by name
    const Provider *provider(const QString &id) const;
    bool isBuiltIn(const QString &providerId) const;

    ProviderMatch forDomain(const QString &domain) const;      ///< A-label domain of the address
    ProviderMatch forMxHosts(const QStringList &hosts) const;  ///< best MX first; whole labels are compared
    ProviderMatch find(const QString &providerId, const QString &offerId = {}) const; ///< first offer if empty

    /// The provider's own guides for this offer (for any, if empty), then those for every provider that it does not
    /// replace; for a provider not known here the latter alone. By device within both parts.
    QList<const Guide *> guidesFor(const QString &providerId, const QString &offerId = {}) const;
    /// The same without labels, steps and questions where those were not read yet: quick, for choosing a device.
    QList<const Guide *> cardsFor(const QString &providerId, const QString &offerId = {}) const;
    /// That of guidesFor() with this device id; reads no other guide. nullptr if there is none.
    const Guide *guide(const QString &providerId, const QString &device, const QString &offerId = {}) const;
    /// Takes the place of the provider's guide of that device, for the preview; pointers to it stay valid.
    void putGuide(const QString &providerId, const Guide &guide);

private:
    CatalogueStore &store() const;  ///< all providers read
    std::unique_ptr<CatalogueStore> m_store;
};
