#pragma once
#include "domainsfile.h"

#include <QHash>
#include <memory>
#include <vector>

/// Which offer the domain of an address, or the MX host of a customer's own domain, belongs to.
class DomainIndex
{
public:
    /// Takes in all offers of the provider, which must outlive the index; a domain stays with the offer that named it
    /// first. Gives what is wrong with the domains files.
    QList<ProfileProblem> add(const Provider &provider, bool builtIn);

    ProviderMatch forDomain(const QString &domain) const;      ///< lower-case A-labels
    ProviderMatch forMxHosts(const QStringList &hosts) const;  ///< best MX first; whole labels are compared

private:
    struct Listed {
        ProviderMatch match;
        bool builtIn = false;
    };
    /// An offer whose domains are looked for in a file.
    struct InFile {
        ProviderMatch match;
        std::unique_ptr<DomainsFile> domains;
    };
    QList<ProfileProblem> openDomainsFile(const ProviderMatch &match);

    QHash<QString, Listed> m_byDomain;
    QHash<QString, ProviderMatch> m_byMxSuffix;
    std::vector<InFile> m_byFile;
};
