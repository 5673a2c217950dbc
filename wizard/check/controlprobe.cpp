#include "controlprobe.h"

namespace {

constexpr quint16 webPort = 443;

}

ControlProbe::ControlProbe(const QString &host, const Outside &outside, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_outside(outside)
    , m_limits(limits)
    , m_race(outside.newChannel, {host, webPort, Security::Plain}, limits)
{
    connect(&m_race, &AddressRace::won, this, [this] { finish(true); });
    connect(&m_race, &AddressRace::lost, this, [this] { finish(false); });
    connect(&m_deadline, &Deadline::passed, this, [this] { finish(false); });
}

ControlProbe::~ControlProbe()
{
    m_race.disconnect(this);
}

void ControlProbe::start()
{
    m_deadline.start(m_limits.control);
    m_outside.dns->addressesOf(m_host, this, [this](DnsOutcome, const QList<QHostAddress> &addresses, bool last) {
        onAddresses(addresses, last);
    });
}

void ControlProbe::onAddresses(const QList<QHostAddress> &addresses, bool last)
{
    if (m_over)
        return;
    m_race.add(addresses);
    if (last && !m_over)
        m_race.noMoreAddresses();
}

void ControlProbe::finish(bool isUp)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    emit finished(isUp);
}
