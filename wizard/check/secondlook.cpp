#include "secondlook.h"

namespace {

constexpr qsizetype mostFirstBytes = 64;

/// Faults that only a server which speaks TLS can bring about.
bool provesTls(ChannelFault fault)
{
    switch (fault) {
    case ChannelFault::TlsTooOld:
    case ChannelFault::TlsFailed:
    case ChannelFault::CertificateExpired:
    case ChannelFault::CertificateNotYetValid:
    case ChannelFault::CertificateOtherName:
    case ChannelFault::CertificateUnknownIssuer:
    case ChannelFault::CertificateWeak:
    case ChannelFault::ClientCertificateWanted:
        return true;
    case ChannelFault::Refused:
    case ChannelFault::Unreachable:
    case ChannelFault::NoNetwork:
    case ChannelFault::ConnectTimeout:
    case ChannelFault::ClosedByServer:
    case ChannelFault::LineTooLong:
    case ChannelFault::TooMuchData:
    case ChannelFault::BytesBeforeTls:
    case ChannelFault::NotTls:
    case ChannelFault::ProxyRefused:
    case ChannelFault::ProxySilent:
        return false;
    }
    return false;
}

} // namespace

SecondLook::SecondLook(std::unique_ptr<LineChannel> channel, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_channel(std::move(channel))
    , m_limits(limits)
{
}

SecondLook::~SecondLook()
{
    if (m_channel) {
        m_channel->disconnect();
        m_channel->abort();
        m_channel.release()->deleteLater();
    }
}

void SecondLook::start(Question question, const QHostAddress &address, const Endpoint &endpoint)
{
    LineChannel *channel = m_channel.get();
    connect(&m_deadline, &Deadline::passed, this, &SecondLook::finish);
    connect(channel, &LineChannel::secured, this, [this] {
        m_isTls = true;
        finish();
    });
    connect(channel, &LineChannel::failed, this, [this](ChannelFault fault) {
        m_isTls = provesTls(fault);
        finish();
    });
    if (question == Question::WhatDoesItSay) {
        connect(channel, &LineChannel::lineArrived, this, [this](const QByteArray &line) {
            m_firstBytes = line.left(mostFirstBytes);
            finish();
        });
        // A web server says nothing until it is asked; a mail server that is slow to greet is not disturbed by it.
        connect(&m_hint, &Deadline::passed, this, [channel] {
            channel->say("HEAD / HTTP/1.0");
            channel->say({});
        });
        m_hint.start(m_limits.secondLookHint);
    }
    m_deadline.start(m_limits.secondLook);
    channel->open(address, endpoint.port, endpoint.host,
                  question == Question::IsItTls ? Security::ImplicitTls : Security::Plain);
}

void SecondLook::finish()
{
    m_deadline.stop();
    m_hint.stop();
    const QByteArray raw = m_channel->firstBytes();
    if (!raw.isEmpty())
        m_firstBytes = raw;
    m_channel->disconnect(this);
    m_channel->abort();
    emit finished();
}
