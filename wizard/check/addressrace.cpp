#include "addressrace.h"

struct AddressRace::Attempt {
    std::unique_ptr<LineChannel> channel;
    QHostAddress address;
    Deadline deadline;
};

namespace {

/// A refusal proves that the host is there, silence says more than a family that has no route from here.
int weight(ChannelFault fault)
{
    if (fault == ChannelFault::Refused || fault == ChannelFault::ClosedByServer || fault == ChannelFault::ProxyRefused
        || fault == ChannelFault::ProxySilent)
        return 3;
    if (fault == ChannelFault::ConnectTimeout)
        return 2;
    return fault == ChannelFault::NoNetwork ? 0 : 1;
}

void retire(std::unique_ptr<LineChannel> channel)
{
    if (!channel)
        return;
    channel->disconnect();
    channel->abort();
    channel.release()->deleteLater();
}

} // namespace

AddressRace::AddressRace(NewChannel newChannel, const Endpoint &endpoint, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_newChannel(std::move(newChannel))
    , m_endpoint(endpoint)
    , m_limits(limits)
{
    connect(&m_stagger, &Deadline::passed, this, &AddressRace::startNext);
    connect(&m_all, &Deadline::passed, this, [this] { lose(ChannelFault::ConnectTimeout); });
}

AddressRace::~AddressRace()
{
    dropAttempts();
    retire(std::move(m_winner));
}

void AddressRace::add(const QList<QHostAddress> &addresses)
{
    if (m_over)
        return;
    for (const QHostAddress &address : addresses) {
        if (m_known.contains(address))
            continue;
        m_known.append(address);
        m_waiting.append(address);
    }
    if (m_known.isEmpty())
        return;
    if (!m_all.isActive())
        m_all.start(m_limits.connectAll);
    if (!m_stagger.isActive())
        startNext();
}

void AddressRace::noMoreAddresses()
{
    m_complete = true;
    loseIfOver();
}

QHostAddress AddressRace::takeNext()
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].protocol() != m_lastFamily)
            return m_waiting.takeAt(i);
    }
    return m_waiting.takeFirst();
}

void AddressRace::startNext()
{
    if (m_over || m_waiting.isEmpty())
        return;
    m_attempts.push_back(std::make_unique<Attempt>());
    Attempt *attempt = m_attempts.back().get();
    attempt->address = takeNext();
    attempt->channel = m_newChannel();
    m_address = attempt->address;
    m_lastFamily = attempt->address.protocol();
    connect(attempt->channel.get(), &LineChannel::connected, this, [this, attempt] { onConnected(attempt); });
    connect(attempt->channel.get(), &LineChannel::failed, this,
            [this, attempt](ChannelFault fault) { onFailed(attempt, fault); });
    connect(&attempt->deadline, &Deadline::passed, this,
            [this, attempt] { onFailed(attempt, ChannelFault::ConnectTimeout); });
    attempt->deadline.start(m_limits.connect);
    m_stagger.start(m_limits.stagger);
    attempt->channel->open(attempt->address, m_endpoint.port, m_endpoint.host, m_endpoint.security);
}

void AddressRace::onConnected(Attempt *attempt)
{
    if (m_over)
        return;
    m_over = true;
    m_stagger.stop();
    m_all.stop();
    m_winner = std::move(attempt->channel);
    m_address = attempt->address;
    m_winner->disconnect(this);
    dropAttempts();
    emit won();
}

void AddressRace::onFailed(Attempt *attempt, ChannelFault fault)
{
    if (m_over)
        return;
    if (!m_worst || weight(fault) > weight(*m_worst))
        m_worst = fault;
    attempt->deadline.stop();
    retire(std::move(attempt->channel));
    startNext();
    loseIfOver();
}

void AddressRace::loseIfOver()
{
    if (!m_complete || m_over || !m_waiting.isEmpty())
        return;
    for (const auto &attempt : m_attempts) {
        if (attempt->channel)
            return;
    }
    lose(m_worst.value_or(ChannelFault::Unreachable));
}

void AddressRace::lose(ChannelFault fault)
{
    if (m_over)
        return;
    m_over = true;
    m_stagger.stop();
    m_all.stop();
    dropAttempts();
    emit lost(m_worst && weight(*m_worst) > weight(fault) ? *m_worst : fault);
}

/// Finished attempts stay until the end, for the one that just failed may still be the sender of a signal.
void AddressRace::dropAttempts()
{
    for (const auto &attempt : m_attempts) {
        attempt->deadline.stop();
        retire(std::move(attempt->channel));
    }
}

std::unique_ptr<LineChannel> AddressRace::takeWinner()
{
    return std::move(m_winner);
}
