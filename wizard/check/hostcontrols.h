#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/probelimits.h"
#include "wizard/outside.h"

#include <QObject>

/// Asks the web port of each host of which no mail port has connected, once, whether the host is up at all.
class HostControls : public QObject
{
    Q_OBJECT
public:
    HostControls(const Outside &outside, const ProbeLimits &limits, QObject *parent = nullptr);

    void look(const QList<ProbeResult> &rows);  ///< starts what is missing
    void loseFaith();  ///< from now on a port that is still connecting counts as one that does not
    QStringList hostsUp() const { return m_hostsUp; }
    bool isAsking() const { return m_open > 0; }

signals:
    void answered();

private:
    bool isNeeded(const QString &host, const QList<ProbeResult> &rows) const;
    void ask(const QString &host);

    Outside m_outside;
    ProbeLimits m_limits;
    QStringList m_asked;
    QStringList m_hostsUp;
    int m_open = 0;
    bool m_doubtful = false;
};
