#include "samehost.h"

SameHost::SameHost(const QStringList &names, const QHostAddress &address, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_address(address)
    , m_findings(names.size(), Finding::Open)
{
    connect(&m_patience, &Deadline::passed, this, [this] {
        const qsizetype leading = m_findings.indexOf(Finding::Leads);
        finish(m_names.value(leading));
    });
}

void SameHost::start(DnsResolver &dns, std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        dns.addressesOf(m_names[index], this,
                        [this, index](DnsOutcome, const QList<QHostAddress> &addresses, bool last) {
                            onAddresses(index, addresses, last);
                        });
    }
}

void SameHost::onAddresses(qsizetype index, const QList<QHostAddress> &addresses, bool last)
{
    if (m_over || m_findings[index] != Finding::Open)
        return;
    if (addresses.contains(m_address))
        m_findings[index] = Finding::Leads;
    else if (last)
        m_findings[index] = Finding::LeadsElsewhere;
    conclude();
}

void SameHost::conclude()
{
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        if (m_findings[index] == Finding::Open)
            return;
        if (m_findings[index] == Finding::Leads)
            return finish(m_names[index]);
    }
    finish({});
}

void SameHost::finish(const QString &name)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    emit finished(name);
}
