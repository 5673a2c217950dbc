#include "recordlookup.h"

#include "addresslookup.h"

RecordLookup::RecordLookup(QDnsLookup::Type type, const QString &name, std::chrono::milliseconds patience,
                           QObject *parent)
    : QObject(parent)
    , m_lookup(type, absoluteName(name))
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(DnsOutcome::NoAnswer); });
    connect(&m_lookup, &QDnsLookup::finished, this, &RecordLookup::onDns);
}

RecordLookup::~RecordLookup()
{
    if (m_systemId != -1)
        QHostInfo::abortHostLookup(m_systemId);
}

void RecordLookup::ask(QObject *owner, Found found)
{
    m_askers.push_back({owner, std::move(found)});
}

void RecordLookup::start()
{
    m_patience.start();
    m_lookup.lookup();
}

void RecordLookup::onDns()
{
    if (m_over)
        return;
    switch (m_lookup.error()) {
    case QDnsLookup::NoError:
        return finish(DnsOutcome::Found);
    case QDnsLookup::NotFoundError:
        return finish(DnsOutcome::NoSuchName);
    case QDnsLookup::InvalidReplyError:
        break;
    case QDnsLookup::ResolverError:
    case QDnsLookup::OperationCancelledError:
    case QDnsLookup::InvalidRequestError:
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError:
        return finish(DnsOutcome::NoAnswer);
    }
    // "Invalid reply" is Qt's word for a name without such a record, but also for a dead server. For a mail domain
    // the system tells which; the names of service records have no addresses, so nothing could tell.
    if (m_lookup.type() != QDnsLookup::MX)
        return finish(DnsOutcome::NothingPublished);
    m_systemId = QHostInfo::lookupHost(m_lookup.name(), this, [this](const QHostInfo &info) {
        m_systemId = -1;
        const bool unsure = info.error() == QHostInfo::UnknownError;
        finish(unsure ? DnsOutcome::NoAnswer : DnsOutcome::NothingPublished);
    });
}

void RecordLookup::finish(DnsOutcome outcome)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    emit finished();
    const QPointer<RecordLookup> self(this);
    for (const Asker &asker : std::vector<Asker>(m_askers)) {
        if (asker.owner && self)
            asker.found(outcome, m_lookup);
    }
    if (self)
        deleteLater();
}
