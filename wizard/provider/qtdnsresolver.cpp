#include "qtdnsresolver.h"

#include "addresslookup.h"
#include "dnsanswers.h"
#include "recordlookup.h"

namespace {

QString asKey(const QString &name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

/// Joins the look-up of `key` that is under way, or starts the one that `make` makes.
template<typename Lookup, typename Found, typename Make>
void askShared(QHash<QString, Lookup *> &lookups, const QString &key, QObject *owner, Found found, QObject *parent,
               Make make)
{
    Lookup *&lookup = lookups[key];
    if (!lookup) {
        lookup = make();
        QObject::connect(lookup, &Lookup::finished, parent, [&lookups, key] { lookups.remove(key); });
        QMetaObject::invokeMethod(lookup, &Lookup::start, Qt::QueuedConnection);
    }
    lookup->ask(owner, std::move(found));
}

MxAnswer mxIn(const QDnsLookup &lookup)
{
    QList<QPair<quint16, QString>> records;
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords())
        records.append({record.preference(), record.exchange()});
    return mxAnswerFrom(records);
}

SrvAnswer srvIn(const QDnsLookup &lookup)
{
    QList<SrvTarget> records;
    for (const QDnsServiceRecord &record : lookup.serviceRecords())
        records.append({record.target(), record.port(), record.priority(), record.weight()});
    return srvAnswerFrom(records);
}

TxtAnswer txtIn(const QDnsLookup &lookup)
{
    TxtAnswer answer{DnsOutcome::Found, {}};
    for (const QDnsTextRecord &record : lookup.textRecords().mid(0, QtDnsResolver::mostRecords))
        answer.texts.append(record.values().join());
    return answer;
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
    const QString key = asKey(host);
    askShared(m_addressLookups, key, owner, std::move(found), this,
              [&] { return new AddressLookup(key, m_patience, this); });
}

void QtDnsResolver::mxOf(const QString &domain, QObject *owner, MxFound found)
{
    const QString key = asKey(domain);
    const auto answer = [found = std::move(found)](DnsOutcome outcome, const QDnsLookup &lookup) {
        found(outcome == DnsOutcome::Found ? mxIn(lookup) : MxAnswer{outcome, {}});
    };
    askShared(m_mxLookups, key, owner, answer, this,
              [&] { return new RecordLookup(QDnsLookup::MX, key, m_patience, this); });
}

void QtDnsResolver::srvOf(const QString &name, QObject *owner, SrvFound found)
{
    const QString key = asKey(name);
    const auto answer = [found = std::move(found)](DnsOutcome outcome, const QDnsLookup &lookup) {
        found(outcome == DnsOutcome::Found ? srvIn(lookup) : SrvAnswer{outcome, {}});
    };
    askShared(m_srvLookups, key, owner, answer, this,
              [&] { return new RecordLookup(QDnsLookup::SRV, key, m_patience, this); });
}

void QtDnsResolver::txtOf(const QString &name, QObject *owner, TxtFound found)
{
    const QString key = asKey(name);
    const auto answer = [found = std::move(found)](DnsOutcome outcome, const QDnsLookup &lookup) {
        found(outcome == DnsOutcome::Found ? txtIn(lookup) : TxtAnswer{outcome, {}});
    };
    askShared(m_txtLookups, key, owner, answer, this,
              [&] { return new RecordLookup(QDnsLookup::TXT, key, m_patience, this); });
}
