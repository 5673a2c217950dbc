#pragma once
#include "support/certificates.h"
#include "support/eventloop.h"
#include "support/scriptedserver.h"
#include "wizard/check/tlslinechannel.h"

inline const QString channelHost = QStringLiteral("mail.example.test");

/// A channel with all it reported.
struct ChannelClient {
    TlsLineChannel channel{{TestAuthority::instance().certificate()}};
    bool connected = false;
    QByteArrayList lines;
    std::optional<TlsFacts> secured;
    std::optional<ChannelFault> fault;
    TlsFacts factsOfFault;
    int faults = 0;

    ChannelClient()
    {
        QObject::connect(&channel, &LineChannel::connected, [this] { connected = true; });
        QObject::connect(&channel, &LineChannel::lineArrived, [this](const QByteArray &line) { lines.append(line); });
        QObject::connect(&channel, &LineChannel::secured, [this](const TlsFacts &facts) { secured = facts; });
        QObject::connect(&channel, &LineChannel::failed, [this](ChannelFault f, const TlsFacts &facts) {
            fault = f;
            factsOfFault = facts;
            ++faults;
        });
    }
    void open(const QTcpServer &server, Security security, const QString &name = channelHost)
    {
        channel.open(QHostAddress::LocalHost, server.serverPort(), name, security);
    }
    bool hasLines(int count)
    {
        return waitUntil([&] { return lines.size() >= count || fault; }) && lines.size() >= count;
    }
    bool hasFailed() { return waitUntil([&] { return fault.has_value(); }); }
};
