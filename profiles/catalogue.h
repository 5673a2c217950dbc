#pragma once
#include "guide.h"
#include "mailaddress.h"
#include "profilereader.h"
#include "provider.h"

#include <QStringList>
#include <memory>

/// A provider and which of its offers; both stay valid as long as the catalogue.
struct ProviderMatch {
    const Provider *provider = nullptr;
    const Offer *offer = nullptr;
    explicit operator bool() const { return provider && offer; }
};

/// All providers and guides known: the built-in ones (read from resources) and those of dropped-in folders.
/// A dropped-in provider replaces a built-in one of the same id. Built-in guides are read when first asked for.
class Catalogue
{
public:
    /// Reads the built-in providers, then `<folder>/<provider>/provider.json` of each folder, best folder first.
    /// Also takes `<folder>/*.json` that are provider files.
    explicit Catalogue(const QStringList &folders = {});
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    const QList<ProfileProblem> &problems() const;  ///< of the files that could not be read whole
    QList<const Provider *> providers() const;      ///< sorted by name
    const Provider *provider(const QString &id) const;
    bool isBuiltIn(const QString &providerId) const;

    ProviderMatch forDomain(const QString &domain) const;      ///< A-label domain of the address
    ProviderMatch forMxHosts(const QStringList &hosts) const;  ///< best MX first; whole labels are compared
    ProviderMatch find(const QString &providerId, const QString &offerId = {}) const; ///< first offer if empty

    QList<const Guide *> guidesFor(const QString &providerId) const;
    const Guide *guide(const QString &providerId, const QString &device) const;

private:
    struct Store;
    std::unique_ptr<Store> m_store;
};
