#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/probelimits.h"
#include "wizard/outside.h"

class ProbeRun;

/// Pure: the best row of each protocol where every row is finished and none was heard; else nothing.
QList<qsizetype> worthAProxy(const QList<ProbeResult> &rows);

/// A second way to ports that no direct way leads to: through the proxy that the system is set to use. Nothing but
/// the probe's own words goes through it. start() once; exactly one finished(), from the event loop.
class ProxyWay : public QObject
{
    Q_OBJECT
public:
    /// `outside` has proxies and newChannelThrough.
    ProxyWay(const QList<ProbeTarget> &targets, const Outside &outside, const ProbeLimits &limits,
             QObject *parent = nullptr);
    ~ProxyWay() override;

    void start();
    bool isOpen() const { return m_open > 0; }

signals:
    /// Only where the proxy has something to say about the target of this number; `proxy` is "host:port".
    void found(qsizetype target, Verdict verdict, const QString &proxy);
    void finished();

private:
    class Names;
    void ask(qsizetype index);
    void tryThrough(qsizetype index, const SystemProxy &proxy);
    void closeOne();

    QList<ProbeTarget> m_targets;
    Outside m_outside;
    ProbeLimits m_limits;
    std::unique_ptr<Names> m_names;
    qsizetype m_open = 0;
};
