#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/probelimits.h"

#include <QObject>
#include <memory>

struct Outside;

/// Tries every target at once from this computer. Built with all it needs; start() once; exactly one finished().
class CheckRun : public QObject
{
    Q_OBJECT
public:
    CheckRun(QList<ProbeTarget> targets, quint64 runId, const Outside &outside, QObject *parent = nullptr);
    CheckRun(QList<ProbeTarget> targets, quint64 runId, const Outside &outside, const ProbeLimits &limits,
             QObject *parent = nullptr);
    ~CheckRun() override;

    void start();
    /// Leads to finished() within 200 ms; what was not proven by then is Verdict::Cancelled.
    void cancel();
    const CheckReport &report() const;

signals:
    void changed();  ///< some row moved on; at most once per event-loop turn
    void decided();  ///< receiving by IMAP or POP3 and sending are both proven; may never come
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};
