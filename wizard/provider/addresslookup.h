#pragma once
#include "wizard/outside.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>
#include <vector>

/// One look-up of one host's addresses for any number of askers. Deletes itself after finished().
class AddressLookup : public QObject
{
    Q_OBJECT
public:
    AddressLookup(const QString &host, std::chrono::milliseconds patience, QObject *parent);
    ~AddressLookup() override;

    void ask(QObject *owner, DnsResolver::AddressesFound found);
    void start();

signals:
    void finished();

private:
    struct Asker {
        QPointer<QObject> owner;
        DnsResolver::AddressesFound found;
    };

    void onDns(const QDnsLookup &lookup, bool &done);
    void onSystem(const QHostInfo &info);
    void add(const QList<QHostAddress> &addresses);
    void report();
    void finish();
    DnsOutcome emptyOutcome() const;

    QString m_host;
    std::vector<Asker> m_askers;
    QList<QHostAddress> m_found;
    QDnsLookup m_v4;
    QDnsLookup m_v6;
    QTimer m_patience;
    int m_systemId = -1;
    bool m_v4Done = false;
    bool m_v6Done = false;
    bool m_systemDone = false;
    bool m_systemUnsure = false;  ///< the system could not say whether the name exists
    bool m_noSuchName = false;
    bool m_serverFailed = false;
    bool m_over = false;
};

/// `name` as an absolute name for the resolver.
QString absoluteName(const QString &name);
