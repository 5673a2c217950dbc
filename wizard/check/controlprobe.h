#pragma once
#include "wizard/check/addressrace.h"
#include "wizard/outside.h"

/// Tells a server that is down from one whose mail ports are blocked on the way: connects to its web port (443) and
/// hangs up at once, without a word. start() once; exactly one finished(), from the event loop.
class ControlProbe : public QObject
{
    Q_OBJECT
public:
    ControlProbe(const QString &host, const Outside &outside, const ProbeLimits &limits, QObject *parent = nullptr);
    ~ControlProbe() override;

    void start();
    QString host() const { return m_host; }

signals:
    void finished(bool isUp);

private:
    void onAddresses(const QList<QHostAddress> &addresses, bool last);
    void finish(bool isUp);

    QString m_host;
    Outside m_outside;
    ProbeLimits m_limits;
    AddressRace m_race;
    Deadline m_deadline;
    bool m_over = false;
};
