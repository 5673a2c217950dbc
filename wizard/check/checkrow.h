#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/probelimits.h"
#include "wizard/outside.h"

#include <QObject>

class ProbeRun;
struct Observation;

/// One port of a check, from its start to its final word; it may be turned away once and tried again.
class CheckRow : public QObject
{
    Q_OBJECT
public:
    CheckRow(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits, QObject *parent = nullptr);

    /// Starts, or starts again; `earlier` is the time between the start of the check and now.
    void begin(std::chrono::milliseconds earlier);
    void cancel();           ///< at once, without a signal; the row is finished
    void acceptRefusal();    ///< being turned away is the final word; leads to settled()
    void noteRetry();        ///< the next word is final, whatever it is; begin() has to follow
    void takeProxyVerdict(Verdict verdict, const QString &proxy);  ///< what another way to this port came to

    const ProbeResult &result() const { return m_result; }  ///< judged alone
    bool waitsForRetry() const { return m_waitsForRetry; }
    bool isBusy() const { return !m_result.finished && !m_waitsForRetry; }

signals:
    void moved();    ///< another stage, or slow
    void settled();  ///< finished, or turned away before a word was said
    void otherNameFound(const QString &name);  ///< its certificate names the same server so; settled() follows

private:
    void onProgress();
    void onFinished();
    void fill();
    ProbeResult judged(const Observation &seen) const;
    bool lookForOtherName(const ProbeResult &done);

    Outside m_outside;
    ProbeLimits m_limits;
    ProbeRun *m_run = nullptr;
    ProbeResult m_result;
    std::chrono::milliseconds m_earlier{0};
    bool m_waitsForRetry = false;
    bool m_retried = false;
    bool m_otherNamesAsked = false;
};
