#pragma once
#include "wizard/outside.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>
#include <vector>

/// One look-up of one domain's mail exchangers for any number of askers. Deletes itself after finished().
class MxLookup : public QObject
{
    Q_OBJECT
public:
    MxLookup(const QString &domain, std::chrono::milliseconds patience, QObject *parent);
    ~MxLookup() override;

    void ask(QObject *owner, DnsResolver::MxFound found);
    void start();

signals:
    void finished();

private:
    struct Asker {
        QPointer<QObject> owner;
        DnsResolver::MxFound found;
    };

    void onDns();
    void finish(const MxAnswer &answer);

    std::vector<Asker> m_askers;
    QDnsLookup m_lookup;
    QTimer m_patience;
    int m_systemId = -1;
    bool m_over = false;
};

/// Pure: the hosts to be used, best preference first. A target "." means that no mail is taken (RFC 7505).
MxAnswer mxAnswerFrom(const QList<QDnsMailExchangeRecord> &records);
