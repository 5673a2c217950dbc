#include "proxyway.h"

#include "wizard/check/observation.h"
#include "wizard/check/proberun.h"

#include <QTimer>

namespace {

bool isUnheard(const ProbeResult &row)
{
    constexpr Verdict unheard[] = {Verdict::NameNotFound, Verdict::DnsSilent, Verdict::NoNetwork, Verdict::Refused,
                                   Verdict::NoAnswer};
    return row.finished && std::find(std::begin(unheard), std::end(unheard), row.verdict) != std::end(unheard);
}

/// What the proxy is responsible for; everything else is as well, or better, told by the direct way.
std::optional<Verdict> verdictThrough(const Observation &seen)
{
    const Verdict verdict = judge(seen);
    if (verdict == Verdict::Works)
        return Verdict::OnlyThroughProxy;
    if (verdict == Verdict::ProxyRefuses || verdict == Verdict::ProxySilent)
        return verdict;
    return std::nullopt;
}

} // namespace

QList<qsizetype> worthAProxy(const QList<ProbeResult> &rows)
{
    if (!std::all_of(rows.begin(), rows.end(), isUnheard))
        return {};
    QList<qsizetype> worth;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool fits = rows[i].target.service.protocol == protocol;
            if (fits && (best < 0 || rows[i].target.rank < rows[best].target.rank))
                best = i;
        }
        if (best >= 0)
            worth.append(best);
    }
    return worth;
}

/// The proxy looks names up by itself, so every name gets an address here that nobody will use.
class ProxyWay::Names : public DnsResolver
{
public:
    void addressesOf(const QString &, QObject *owner, AddressesFound found) override
    {
        QTimer::singleShot(0, owner, [found] { found(DnsOutcome::Found, {QHostAddress(QHostAddress::AnyIPv4)}, true); });
    }
    void mxOf(const QString &, QObject *owner, MxFound found) override
    {
        QTimer::singleShot(0, owner, [found] { found({}); });
    }
};

ProxyWay::ProxyWay(const QList<ProbeTarget> &targets, const Outside &outside, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
    , m_outside(outside)
    , m_limits(limits)
    , m_names(std::make_unique<Names>())
{
}

ProxyWay::~ProxyWay()
{
    qDeleteAll(findChildren<ProbeRun *>(Qt::FindDirectChildrenOnly));  // they still ask m_names
}

void ProxyWay::start()
{
    m_open = m_targets.size();
    ask(0);
}

/// One question per turn of the event loop, for each may hold it up.
void ProxyWay::ask(qsizetype index)
{
    const Endpoint &endpoint = m_targets[index].service.endpoint;
    m_outside.proxies->proxyFor(endpoint.host, endpoint.port, this,
                                [this, index](const std::optional<SystemProxy> &proxy) {
                                    if (index + 1 < m_targets.size())
                                        ask(index + 1);
                                    if (proxy)
                                        tryThrough(index, *proxy);
                                    else
                                        closeOne();
                                });
}

void ProxyWay::tryThrough(qsizetype index, const SystemProxy &proxy)
{
    Outside beyond = m_outside;
    beyond.dns = m_names.get();
    beyond.newChannel = [make = m_outside.newChannelThrough, proxy] { return make(proxy); };
    auto *run = new ProbeRun(m_targets[index], beyond, m_limits, this);
    connect(run, &ProbeRun::finished, this, [this, run, index, proxy] {
        run->deleteLater();
        if (const std::optional<Verdict> verdict = verdictThrough(run->observation()))
            emit found(index, *verdict, proxy.host + QLatin1Char(':') + QString::number(proxy.port));
        closeOne();
    });
    run->start();
}

void ProxyWay::closeOne()
{
    if (--m_open == 0)
        emit finished();
}
