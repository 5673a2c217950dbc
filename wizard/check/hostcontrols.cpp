#include "hostcontrols.h"

#include "wizard/check/controlprobe.h"

HostControls::HostControls(const Outside &outside, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_outside(outside)
    , m_limits(limits)
{
}

void HostControls::loseFaith()
{
    m_doubtful = true;
}

void HostControls::look(const QList<ProbeResult> &rows)
{
    for (const ProbeResult &row : rows) {
        const QString host = row.target.service.endpoint.host;
        if (row.target.insteadOf.isEmpty() && !m_asked.contains(host) && isNeeded(host, rows))
            ask(host);
    }
}

bool HostControls::isNeeded(const QString &host, const QList<ProbeResult> &rows) const
{
    bool unheard = false;
    for (const ProbeResult &row : rows) {
        if (row.target.service.endpoint.host != host)
            continue;
        if (row.stage > Stage::Connect || (!row.finished && !m_doubtful))
            return false;
        unheard = unheard || (row.finished ? row.verdict == Verdict::Refused || row.verdict == Verdict::NoAnswer
                                           : row.stage == Stage::Connect);
    }
    return unheard;
}

void HostControls::ask(const QString &host)
{
    m_asked.append(host);
    ++m_open;
    auto *control = new ControlProbe(host, m_outside, m_limits, this);
    connect(control, &ControlProbe::finished, this, [this, control](bool isUp) {
        control->deleteLater();
        --m_open;
        if (isUp)
            m_hostsUp.append(control->host());
        emit answered();
    });
    control->start();
}
