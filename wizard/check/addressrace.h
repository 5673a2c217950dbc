#pragma once
#include "wizard/check/deadline.h"
#include "wizard/check/linechannel.h"
#include "wizard/check/probelimits.h"

#include <QHostAddress>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Connects to the first address that answers (RFC 8305): families take turns, the next address starts one
/// stagger after the last or at once when one fails. Addresses may be added while it runs.
class AddressRace : public QObject
{
    Q_OBJECT
public:
    using NewChannel = std::function<std::unique_ptr<LineChannel>()>;
    AddressRace(NewChannel newChannel, const Endpoint &endpoint, const ProbeLimits &limits, QObject *parent = nullptr);
    ~AddressRace() override;

    /// Known addresses are passed over.
    void add(const QList<QHostAddress> &addresses);
    void noMoreAddresses();  ///< with nothing left to try the race is lost

    std::unique_ptr<LineChannel> takeWinner();   ///< after won(); the channel is connected
    QHostAddress address() const { return m_address; }  ///< of the winner, or the last one tried

signals:
    void won();
    void lost(ChannelFault fault);  ///< the most telling of all attempts' faults

private:
    struct Attempt;

    void startNext();
    QHostAddress takeNext();
    void onConnected(Attempt *attempt);
    void onFailed(Attempt *attempt, ChannelFault fault);
    void loseIfOver();
    void lose(ChannelFault fault);
    void dropAttempts();

    NewChannel m_newChannel;
    Endpoint m_endpoint;
    ProbeLimits m_limits;
    QList<QHostAddress> m_known;
    QList<QHostAddress> m_waiting;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    std::unique_ptr<LineChannel> m_winner;
    QHostAddress m_address;
    QAbstractSocket::NetworkLayerProtocol m_lastFamily = QAbstractSocket::IPv4Protocol;
    std::optional<ChannelFault> m_worst;
    Deadline m_stagger;
    Deadline m_all;
    bool m_complete = false;
    bool m_over = false;
};
