#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/resources.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using M = ServerMove;

/// Where a check stands when the window is closed.
enum class Moment {
    LookingUp, Connecting, Greeting, StartTls, Handshake, Capabilities, Retry, SecondLook, IsItTls, OtherName, Control,
    ProxyQuestion, Proxy, Farewell
};
constexpr Moment moments[] = {Moment::LookingUp, Moment::Connecting, Moment::Greeting, Moment::StartTls,
                              Moment::Handshake, Moment::Capabilities, Moment::Retry, Moment::SecondLook,
                              Moment::IsItTls, Moment::OtherName, Moment::Control, Moment::ProxyQuestion,
                              Moment::Proxy, Moment::Farewell};
constexpr const char *names[] = {"LookingUp", "Connecting", "Greeting", "StartTls", "Handshake", "Capabilities", "Retry",
                                 "SecondLook", "IsItTls", "OtherName", "Control", "ProxyQuestion", "Proxy", "Farewell"};

/// A channel that never gets through; at the web port, too.
class DeafChannel : public LineChannel
{
public:
    explicit DeafChannel(QList<quint16> &knocks) : m_knocks(knocks) {}
    void open(const QHostAddress &, quint16 port, const QString &, Security) override { m_knocks.append(port); }
    void say(const QByteArray &) override {}
    void saySecret(QByteArrayView) override {}
    void beginTls() override {}
    void abort() override {}

private:
    QList<quint16> &m_knocks;
};

struct SlowProxies : ProxySettings {
    std::optional<SystemProxy> proxy;
    int asked = 0;
    void proxyFor(const QString &, quint16, QObject *owner, Found found) override
    {
        ++asked;
        if (proxy)
            QTimer::singleShot(0, owner, [this, found] { found(proxy); });
    }
};

/// A check brought to its moment and held there; nothing in it ends by time.
struct Scene {
    ProbeWorld world;
    ProbeLimits limits = world.patient;
    QList<quint16> knocks;
    SlowProxies proxies;
    std::vector<std::unique_ptr<QTcpServer>> servers;
    QList<ProbeTarget> targets;
    std::function<bool()> reached;
    std::unique_ptr<CheckRun> run;
    int finishes = 0;
    int changes = 0;
    int files = 0;  ///< open before the check began

    explicit Scene(Moment moment)
    {
        set(moment);
        files = Resources::openFiles();
        run = std::make_unique<CheckRun>(targets, 1, world.outside, limits);
        QObject::connect(run.get(), &CheckRun::finished, [this] { ++finishes; });
        QObject::connect(run.get(), &CheckRun::changed, [this] { ++changes; });
        run->start();
        EXPECT_TRUE(waitUntil(reached));
    }
    ScriptedServer &serve(Security security, ServerScript script, Protocol protocol = Protocol::Imap)
    {
        auto server = std::make_unique<ScriptedServer>(std::move(script));
        ScriptedServer &served = *server;
        served.identity = world.identity;
        targets.append(world.target(protocol, security, served.serverPort()));
        servers.push_back(std::move(server));
        return served;
    }
    void holdAt(Security security, ServerScript script, Stage stage)
    {
        serve(security, std::move(script));
        reached = [this, stage] { return run->report().results.first().stage == stage; };
    }
    void deaf(quint16 port)
    {
        targets.append(world.target(Protocol::Imap, Security::ImplicitTls, port));
        world.outside.newChannel = [this] { return std::make_unique<DeafChannel>(knocks); };
    }
    void nameless()
    {
        world.dns.hosts[QString::fromLatin1(ProbeWorld::host)] = {DnsOutcome::NoSuchName, {}, {}, {}};
        world.outside.proxies = &proxies;
        world.outside.newChannelThrough = [](const SystemProxy &way) {
            auto channel = std::make_unique<TlsLineChannel>();
            channel->goThrough(way);
            return channel;
        };
        reached = [this] { return proxies.asked > 0; };
    }
    void set(Moment moment)
    {
        switch (moment) {
        case Moment::LookingUp:
            world.dns.hosts.clear();
            targets.append(world.target(Protocol::Imap, Security::ImplicitTls, 993));
            reached = [this] { return world.dns.questions > 0; };
            return;
        case Moment::Connecting:
            deaf(993);
            reached = [this] { return !knocks.isEmpty(); };
            return;
        case Moment::Greeting:
            return holdAt(Security::StartTls, {M::stall()}, Stage::Greeting);
        case Moment::StartTls:
            return holdAt(Security::StartTls, {M::send("* OK hi\r\n"), M::expect(), M::stall()}, Stage::StartTls);
        case Moment::Handshake:
            return holdAt(Security::ImplicitTls, {M::stall()}, Stage::Tls);
        case Moment::Capabilities:
            return holdAt(Security::ImplicitTls, Talk::insideTls({M::send("* OK hi\r\n"), M::expect(), M::stall()}),
                          Stage::Capabilities);
        case Moment::Retry: {
            serve(Security::ImplicitTls, Talk::insideTls(Talk::imap()));
            ScriptedServer &busy = serve(Security::StartTls, {M::send("* BYE busy\r\n"), M::close()});
            limits.farewell = std::chrono::seconds(20);
            reached = [this, &busy] { return busy.guests() == 1 && run->report().results.first().works(); };
            return;
        }
        case Moment::SecondLook: {
            limits.secondLook = limits.secondLookHint = std::chrono::seconds(20);
            ScriptedServer &words = serve(Security::ImplicitTls, {M::swallow(), M::send("no TLS here"), M::stall()});
            reached = [&words] { return words.guests() == 2; };
            return;
        }
        case Moment::IsItTls: {
            limits.slow = std::chrono::milliseconds(20);
            limits.secondLook = std::chrono::seconds(20);
            ScriptedServer &mute = serve(Security::StartTls, {M::stall()});
            reached = [&mute] { return mute.guests() == 2; };
            return;
        }
        case Moment::OtherName: {
            limits.secondLook = std::chrono::seconds(20);
            CertificateWish wish;
            wish.commonName = QStringLiteral("imap.hoster.test");
            wish.dnsNames = {"imap.hoster.test"};
            serve(Security::ImplicitTls, Talk::insideTls(Talk::imap())).identity = TestAuthority::instance().make(wish);
            reached = [this] { return world.dns.questions == 2; };
            return;
        }
        case Moment::Control:
            limits.doubt = std::chrono::milliseconds(10);
            deaf(993);
            reached = [this] { return knocks.contains(443); };
            return;
        case Moment::ProxyQuestion:
            targets.append(world.target(Protocol::Imap, Security::ImplicitTls, 993));
            return nameless();
        case Moment::Proxy: {
            nameless();
            serve(Security::ImplicitTls, {M::stall()});
            auto proxy = std::make_unique<ScriptedProxy>(ScriptedProxy::Kind::Http);
            proxies.proxy = SystemProxy{SystemProxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy->serverPort()};
            reached = [server = proxy.get()] { return !server->asked().isEmpty(); };
            servers.push_back(std::move(proxy));
            return;
        }
        case Moment::Farewell:
            limits.farewell = std::chrono::seconds(20);
            serve(Security::ImplicitTls, Talk::insideTls(Talk::imap()));
            serve(Security::ImplicitTls, {M::stall()}, Protocol::Smtp);
            reached = [this] { return run->report().results.first().works(); };
            return;
        }
    }
};

class Closing : public testing::TestWithParam<Moment>
{
};

} // namespace

// The window is gone: the check goes in the same call, says nothing more and keeps no connection open.
TEST_P(Closing, LeavesNothingBehind)
{
    { const Scene warmUp(GetParam()); }
    letPass(std::chrono::milliseconds(5));
    Scene scene(GetParam());
    scene.run.reset();
    const int heard = scene.finishes + scene.changes;
    // The servers are still there, so it is our side that closes.
    EXPECT_TRUE(waitUntil([&] { return Resources::openFiles() <= scene.files; }, std::chrono::seconds(5)));
    letPass(std::chrono::milliseconds(5));
    EXPECT_EQ(scene.finishes + scene.changes, heard);
}

// Cancelled: finished within a few turns of the event loop, whatever the rest of the world does.
TEST_P(Closing, MayBeCancelledAndThenClosed)
{
    Scene scene(GetParam());
    scene.run->cancel();
    EXPECT_EQ(scene.finishes, 0);
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::sendPostedEvents();
    EXPECT_EQ(scene.finishes, 1);
    EXPECT_TRUE(scene.run->report().complete);
    for (const ProbeResult &row : scene.run->report().results)
        EXPECT_TRUE(row.finished);
    scene.run.reset();
    letPass(std::chrono::milliseconds(5));
    EXPECT_EQ(scene.finishes, 1);
}

INSTANTIATE_TEST_SUITE_P(At, Closing, testing::ValuesIn(moments),
                         [](const auto &moment) { return std::string(names[size_t(moment.param)]); });
