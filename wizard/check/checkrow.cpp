#include "checkrow.h"

#include "wizard/check/certificatehost.h"
#include "wizard/check/cleantext.h"
#include "wizard/check/observation.h"
#include "wizard/check/proberun.h"
#include "wizard/check/samehost.h"

namespace {

/// Turned away before a word was said: what servers do that allow one connection at a time.
bool wasTurnedAway(const Observation &seen)
{
    if (seen.findings.busy)
        return !seen.findings.capabilitiesRead;
    return seen.fault == ChannelFault::ClosedByServer && !seen.findings.greeted;
}

} // namespace

CheckRow::CheckRow(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_outside(outside)
    , m_limits(limits)
{
    m_result.target = target;
}

void CheckRow::begin(std::chrono::milliseconds earlier)
{
    if (m_run)
        m_run->deleteLater();
    m_earlier = earlier;
    m_run = new ProbeRun(m_result.target, m_outside, m_limits, this);
    connect(m_run, &ProbeRun::progressed, this, &CheckRow::onProgress);
    connect(m_run, &ProbeRun::finished, this, &CheckRow::onFinished);
    m_run->start();
}

void CheckRow::cancel()
{
    if (m_result.finished)
        return;
    if (m_run) {
        m_run->cancel();
        fill();
    }
    m_result.finished = true;
    m_result.slow = false;
    m_result.verdict = Verdict::Cancelled;
}

void CheckRow::noteRetry()
{
    m_waitsForRetry = false;
    m_retried = true;
}

void CheckRow::acceptRefusal()
{
    noteRetry();
    onFinished();
}

void CheckRow::takeProxyVerdict(Verdict verdict, const QString &proxy)
{
    m_result.verdict = verdict;
    m_result.proxy = proxy;
}

void CheckRow::onProgress()
{
    if (m_result.finished || m_waitsForRetry)
        return;
    fill();
    emit moved();
}

void CheckRow::fill()
{
    const Observation &seen = m_run->observation();
    m_result.stage = seen.stage;
    m_result.slow = m_run->isSlow() && !m_result.finished;
    m_result.address = m_run->address();
    m_result.tls = seen.tls;
    m_result.times = m_run->times();
    m_result.elapsed = m_earlier + m_run->elapsed();
}

void CheckRow::onFinished()
{
    if (m_result.finished)
        return;
    fill();
    const Observation &seen = m_run->observation();
    if (!m_retried && wasTurnedAway(seen)) {
        m_waitsForRetry = true;
        emit settled();
        return;
    }
    const ProbeResult done = judged(seen);
    if (!m_otherNamesAsked && lookForOtherName(done))
        return;
    m_result = done;
    emit settled();
}

ProbeResult CheckRow::judged(const Observation &seen) const
{
    Observation judged = seen;
    const bool offline = m_outside.network && !m_outside.network->isOnline();
    if (offline && (seen.nameFault == DnsOutcome::NoAnswer || seen.fault == ChannelFault::Unreachable)) {
        judged.nameFault.reset();
        judged.fault = ChannelFault::NoNetwork;
    }
    ProbeResult done = m_result;
    done.finished = true;
    done.slow = false;
    done.verdict = judge(judged);
    done.spokeHttp = spokeHttp(seen);
    done.signInMethods = seen.findings.signInMethods;
    done.utf8Addresses = seen.findings.utf8Addresses;
    done.serverWords = cleanServerText(seen.findings.serverWords);
    return done;
}

/// The row stays open until it is known whether its certificate names the same server; true if that is being asked.
bool CheckRow::lookForOtherName(const ProbeResult &done)
{
    m_otherNamesAsked = true;
    const QStringList names = otherNamesOf(done);
    if (names.isEmpty() || !done.target.insteadOf.isEmpty())
        return false;
    auto *search = new SameHost(names, QHostAddress(done.address), this);
    connect(search, &SameHost::finished, this, [this, search](const QString &name) {
        search->deleteLater();
        if (m_result.finished)
            return;
        if (!name.isEmpty())
            emit otherNameFound(name);
        onFinished();
    });
    search->start(*m_outside.dns, m_limits.secondLook);
    return true;
}
