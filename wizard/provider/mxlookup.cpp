#include "mxlookup.h"

#include "addresslookup.h"
#include "qtdnsresolver.h"

#include <algorithm>

MxAnswer mxAnswerFrom(const QList<QDnsMailExchangeRecord> &records)
{
    QList<QDnsMailExchangeRecord> sorted = records;
    // Ties go by name, so that the same records always give the same order.
    std::sort(sorted.begin(), sorted.end(), [](const QDnsMailExchangeRecord &a, const QDnsMailExchangeRecord &b) {
        return a.preference() != b.preference() ? a.preference() < b.preference() : a.exchange() < b.exchange();
    });
    MxAnswer answer{DnsOutcome::Found, {}};
    for (const QDnsMailExchangeRecord &record : std::as_const(sorted)) {
        QString host = record.exchange().toLower();
        while (host.endsWith(u'.'))
            host.chop(1);
        if (!host.isEmpty() && !answer.hosts.contains(host) && answer.hosts.size() < QtDnsResolver::mostMx)
            answer.hosts.append(host);
    }
    if (answer.hosts.isEmpty())
        answer.outcome = DnsOutcome::NothingPublished;
    return answer;
}

MxLookup::MxLookup(const QString &domain, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_lookup(QDnsLookup::MX, absoluteName(domain))
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({DnsOutcome::NoAnswer, {}}); });
    connect(&m_lookup, &QDnsLookup::finished, this, &MxLookup::onDns);
}

MxLookup::~MxLookup()
{
    if (m_systemId != -1)
        QHostInfo::abortHostLookup(m_systemId);
}

void MxLookup::ask(QObject *owner, DnsResolver::MxFound found)
{
    m_askers.push_back({owner, std::move(found)});
}

void MxLookup::start()
{
    m_patience.start();
    m_lookup.lookup();
}

void MxLookup::onDns()
{
    if (m_over)
        return;
    switch (m_lookup.error()) {
    case QDnsLookup::NoError:
        return finish(mxAnswerFrom(m_lookup.mailExchangeRecords()));
    case QDnsLookup::NotFoundError:
        return finish({DnsOutcome::NoSuchName, {}});
    case QDnsLookup::InvalidReplyError:
        break;
    case QDnsLookup::ResolverError:
    case QDnsLookup::OperationCancelledError:
    case QDnsLookup::InvalidRequestError:
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError:
        return finish({DnsOutcome::NoAnswer, {}});
    }
    // "Invalid reply" is Qt's word for a domain without MX, but also for a dead server: the system tells which.
    m_systemId = QHostInfo::lookupHost(m_lookup.name(), this, [this](const QHostInfo &info) {
        m_systemId = -1;
        const bool unsure = info.error() == QHostInfo::UnknownError;
        finish({unsure ? DnsOutcome::NoAnswer : DnsOutcome::NothingPublished, {}});
    });
}

void MxLookup::finish(const MxAnswer &answer)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    emit finished();
    const QPointer<MxLookup> self(this);
    for (const Asker &asker : std::vector<Asker>(m_askers)) {
        if (asker.owner && self)
            asker.found(answer);
    }
    if (self)
        deleteLater();
}
