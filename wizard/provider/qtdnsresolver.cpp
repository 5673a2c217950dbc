#include "qtdnsresolver.h"

#include "addresslookup.h"
#include "mxlookup.h"

namespace {

QString asKey(const QString &name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

/// Joins the look-up of `key` that is under way, or starts one.
template<typename Lookup, typename Found>
void askShared(QHash<QString, Lookup *> &lookups, const QString &key, QObject *owner, Found found,
               std::chrono::milliseconds patience, QObject *parent)
{
    Lookup *&lookup = lookups[key];
    if (!lookup) {
        lookup = new Lookup(key, patience, parent);
        QObject::connect(lookup, &Lookup::finished, parent, [&lookups, key] { lookups.remove(key); });
        QMetaObject::invokeMethod(lookup, &Lookup::start, Qt::QueuedConnection);
    }
    lookup->ask(owner, std::move(found));
}

} // namespace

QtDnsResolver::QtDnsResolver(QObject *parent, std::chrono::milliseconds patience)
    : DnsResolver(parent)
    , m_patience(patience)
{
}

QtDnsResolver::~QtDnsResolver() = default;

void QtDnsResolver::addressesOf(const QString &host, QObject *owner, AddressesFound found)
{
    askShared(m_addressLookups, asKey(host), owner, std::move(found), m_patience, this);
}

void QtDnsResolver::mxOf(const QString &domain, QObject *owner, MxFound found)
{
    askShared(m_mxLookups, asKey(domain), owner, std::move(found), m_patience, this);
}
