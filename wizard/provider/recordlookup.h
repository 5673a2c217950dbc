#pragma once
#include "wizard/outside.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>
#include <vector>

/// One look-up of one name's records for any number of askers. Deletes itself after finished().
class RecordLookup : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(DnsOutcome outcome, const QDnsLookup &lookup)>;

    RecordLookup(QDnsLookup::Type type, const QString &name, std::chrono::milliseconds patience, QObject *parent);
    ~RecordLookup() override;

    void ask(QObject *owner, Found found);
    void start();

signals:
    void finished();

private:
    struct Asker {
        QPointer<QObject> owner;
        Found found;
    };

    void onDns();
    void finish(DnsOutcome outcome);

    std::vector<Asker> m_askers;
    QDnsLookup m_lookup;
    QTimer m_patience;
    int m_systemId = -1;
    bool m_over = false;
};
