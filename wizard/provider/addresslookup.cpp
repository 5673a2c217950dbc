#include "addresslookup.h"

#include "hostsfile.h"
#include "qtdnsresolver.h"

QString absoluteName(const QString &name)
{
    return name.endsWith(u'.') ? name : name + u'.';
}

AddressLookup::AddressLookup(const QString &host, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_v4(QDnsLookup::A, absoluteName(host))
    , m_v6(QDnsLookup::AAAA, absoluteName(host))
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &AddressLookup::finish);
    connect(&m_v4, &QDnsLookup::finished, this, [this] { onDns(m_v4, m_v4Done); });
    connect(&m_v6, &QDnsLookup::finished, this, [this] { onDns(m_v6, m_v6Done); });
}

AddressLookup::~AddressLookup()
{
    if (m_systemId != -1)
        QHostInfo::abortHostLookup(m_systemId);
}

void AddressLookup::ask(QObject *owner, DnsResolver::AddressesFound found)
{
    m_askers.push_back({owner, std::move(found)});
    if (m_found.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, asker = m_askers.back()] {
            if (asker.owner && !m_over)
                asker.found(DnsOutcome::Found, m_found, false);
        },
        Qt::QueuedConnection);
}

/// Called from the event loop.
void AddressLookup::start()
{
    const QHostAddress literal(m_host);
    m_found = literal.isNull() ? addressesInHostsFile(readHostsFile(), m_host) : QList<QHostAddress>{literal};
    if (!m_found.isEmpty())
        return finish();
    m_patience.start();
    m_v4.lookup();
    m_v6.lookup();
    m_systemId = QHostInfo::lookupHost(absoluteName(m_host), this, &AddressLookup::onSystem);
}

void AddressLookup::onDns(const QDnsLookup &lookup, bool &done)
{
    if (m_over)
        return;
    done = true;
    QList<QHostAddress> addresses;
    for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
        addresses.append(record.value());
    m_noSuchName = m_noSuchName || lookup.error() == QDnsLookup::NotFoundError;
    m_serverFailed = m_serverFailed || lookup.error() == QDnsLookup::ServerFailureError
        || lookup.error() == QDnsLookup::ServerRefusedError || lookup.error() == QDnsLookup::ResolverError;
    add(addresses);
}

void AddressLookup::onSystem(const QHostInfo &info)
{
    m_systemId = -1;
    if (m_over)
        return;
    m_systemDone = true;
    m_systemUnsure = info.error() == QHostInfo::UnknownError;
    add(info.addresses());
}

void AddressLookup::add(const QList<QHostAddress> &addresses)
{
    const qsizetype before = m_found.size();
    for (const QHostAddress &address : addresses) {
        if (!m_found.contains(address) && m_found.size() < QtDnsResolver::mostAddresses)
            m_found.append(address);
    }
    const bool dnsDone = m_v4Done && m_v6Done;
    if ((dnsDone && (m_systemDone || !m_found.isEmpty())) || (m_systemDone && !addresses.isEmpty()))
        finish();
    else if (m_found.size() > before)
        report();
}

void AddressLookup::report()
{
    for (const Asker &asker : std::vector<Asker>(m_askers)) {
        if (asker.owner)
            asker.found(DnsOutcome::Found, m_found, false);
    }
}

/// Qt calls "no such record", rubbish and a dead server by one name; the system's own answer tells them apart.
DnsOutcome AddressLookup::emptyOutcome() const
{
    if (m_noSuchName)
        return DnsOutcome::NoSuchName;
    const bool allAnswered = m_v4Done && m_v6Done && m_systemDone;
    return !allAnswered || m_serverFailed || m_systemUnsure ? DnsOutcome::NoAnswer : DnsOutcome::NothingPublished;
}

void AddressLookup::finish()
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    emit finished();
    const DnsOutcome outcome = m_found.isEmpty() ? emptyOutcome() : DnsOutcome::Found;
    const QPointer<AddressLookup> self(this);
    for (const Asker &asker : std::vector<Asker>(m_askers)) {
        if (asker.owner && self)
            asker.found(outcome, m_found, true);
    }
    if (self)
        deleteLater();
}
