#pragma once
#include "wizard/outside.h"

#include <QHash>
#include <chrono>

/// The names of the world, asked of the hosts file, of DNS for both families and of the system, all at once.
/// Simultaneous questions about the same name share one look-up. Names are always absolute: the search list of
/// resolv.conf never completes them.
class QtDnsResolver final : public DnsResolver
{
    Q_OBJECT
public:
    static constexpr qsizetype mostAddresses = 20;
    static constexpr qsizetype mostRecords = 10;

    /// Qt waits 10 s for a silent server and cannot be told otherwise; `patience` is when we stop listening.
    explicit QtDnsResolver(QObject *parent = nullptr,
                           std::chrono::milliseconds patience = std::chrono::milliseconds(5000));
    ~QtDnsResolver() override;

    void addressesOf(const QString &host, QObject *owner, AddressesFound found) override;
    void mxOf(const QString &domain, QObject *owner, MxFound found) override;
    void srvOf(const QString &name, QObject *owner, SrvFound found) override;
    void txtOf(const QString &name, QObject *owner, TxtFound found) override;

private:
    QHash<QString, class AddressLookup *> m_addressLookups;
    QHash<QString, class RecordLookup *> m_mxLookups;
    QHash<QString, class RecordLookup *> m_srvLookups;
    QHash<QString, class RecordLookup *> m_txtLookups;
    std::chrono::milliseconds m_patience;
};
