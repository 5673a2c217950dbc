#pragma once
#include "wizard/check/deadline.h"
#include "wizard/outside.h"

/// Finds out which of several names leads to an address. start() once; exactly one finished(), from the event loop.
class SameHost : public QObject
{
    Q_OBJECT
public:
    SameHost(const QStringList &names, const QHostAddress &address, QObject *parent = nullptr);
    /// All names at once; what is not answered in `patience` does not lead there.
    void start(DnsResolver &dns, std::chrono::milliseconds patience);

signals:
    void finished(const QString &name);  ///< the first in the order given that leads there, or empty

private:
    enum class Finding { Open, Leads, LeadsElsewhere };
    void onAddresses(qsizetype index, const QList<QHostAddress> &addresses, bool last);
    void conclude();
    void finish(const QString &name);

    QStringList m_names;
    QHostAddress m_address;
    QList<Finding> m_findings;
    Deadline m_patience;
    bool m_over = false;
};
