#include "practicemailbox.h"

#include "wizard/check/tlslinechannel.h"
#include "wizard/practice/practicemail.h"
#include "wizard/practice/practiceserver.h"

#include <QTimer>

static const QString &practiceHost()
{
    static const QString host = QStringLiteral("mail.practice.example");
    return host;
}

namespace {

/// Knows one name, the practice host.
class PracticeResolver : public DnsResolver
{
public:
    void addressesOf(const QString &host, QObject *owner, AddressesFound found) override
    {
        QTimer::singleShot(0, owner, [host, found] {
            if (host == practiceHost())
                found(DnsOutcome::Found, {QHostAddress(QHostAddress::LocalHost)}, true);
            else
                found(DnsOutcome::NoSuchName, {}, true);
        });
    }
    void mxOf(const QString &, QObject *owner, MxFound found) override
    {
        QTimer::singleShot(0, owner, [found] { found({DnsOutcome::NothingPublished, {}}); });
    }
};

class PracticeNetwork : public NetworkWatch
{
public:
    bool isOnline() const override { return true; }
};

/// Goes to the free port that stands for a usual one.
class PracticeChannel : public TlsLineChannel
{
public:
    PracticeChannel(const QHash<quint16, quint16> &ports, const QSslCertificate &authority)
        : TlsLineChannel({authority}), m_ports(ports)
    {
    }
    void open(const QHostAddress &address, quint16 port, const QString &verifyName, Security security) override
    {
        TlsLineChannel::open(address, m_ports.value(port, port), verifyName, security);
    }

private:
    QHash<quint16, quint16> m_ports;
};

}  // namespace

struct PracticeMailbox::Network {
    PracticeResolver resolver;
    PracticeNetwork network;
    QSslCertificate authority;
    QHash<quint16, quint16> ports;  ///< shown → real
};

PracticeMailbox::PracticeMailbox(QObject *parent)
    : QObject(parent), m_network(std::make_unique<Network>()), m_mail(std::make_shared<PracticeMail>())
{
    const std::optional<ThrowawayIdentity> identity = makeThrowawayIdentity({practiceHost()});
    if (!identity)
        return;
    m_network->authority = identity->authority;
    addServer(993, Protocol::Imap, Security::ImplicitTls, *identity);
    addServer(143, Protocol::Imap, Security::StartTls, *identity);
    addServer(995, Protocol::Pop3, Security::ImplicitTls, *identity);
    addServer(110, Protocol::Pop3, Security::StartTls, *identity);
    addServer(465, Protocol::Smtp, Security::ImplicitTls, *identity);
    addServer(587, Protocol::Smtp, Security::StartTls, *identity);
    addServer(25, Protocol::Smtp, Security::StartTls, *identity);
}

PracticeMailbox::~PracticeMailbox() = default;

void PracticeMailbox::addServer(quint16 shownPort, Protocol protocol, Security security,
                                const ThrowawayIdentity &identity)
{
    auto server = std::make_unique<PracticeServer>(protocol, security, identity, m_mail);
    if (!server->listenOnLoopback())
        return;
    m_network->ports.insert(shownPort, server->serverPort());
    m_servers.push_back(std::move(server));
}

Outside PracticeMailbox::outside() const
{
    Outside outside;
    outside.dns = &m_network->resolver;
    outside.network = &m_network->network;
    outside.newChannel = [network = m_network.get()]() -> std::unique_ptr<LineChannel> {
        return std::make_unique<PracticeChannel>(network->ports, network->authority);
    };
    return outside;
}

QString PracticeMailbox::address()
{
    return QStringLiteral("ona@practice.example");
}

QString PracticeMailbox::profilesFolder()
{
    return QStringLiteral(":/practice");
}
