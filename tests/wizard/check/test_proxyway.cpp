#include "support/eventloop.h"
#include "support/madereports.h"
#include "support/probestand.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/checkwords.h"
#include "wizard/check/proxyway.h"
#include "wizard/check/qtproxysettings.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

struct FakeProxies : ProxySettings {
    std::optional<SystemProxy> proxy;
    QStringList asked;
    void proxyFor(const QString &host, quint16 port, QObject *owner, Found found) override
    {
        asked.append(host + QLatin1Char(':') + QString::number(port));
        QTimer::singleShot(0, owner, [this, found] { found(proxy); });
    }
};

/// No direct way leads anywhere; behind the proxy there are good servers.
struct ProxyLab {
    ProbeWorld world;
    FakeProxies proxies;
    ScriptedServer imap{Talk::insideTls(Talk::imap())};
    ScriptedServer smtp{Talk::smtpStartTls()};
    QList<ProbeTarget> targets;
    ProbeLimits limits;

    explicit ProxyLab(const ScriptedProxy *proxy = nullptr)
    {
        imap.identity = smtp.identity = world.identity;
        targets = {world.target(Protocol::Imap, Security::ImplicitTls, imap.serverPort()),
                   world.target(Protocol::Smtp, Security::StartTls, smtp.serverPort())};
        limits = world.patient;
        world.dns.hosts[QString::fromLatin1(ProbeWorld::host)] = {DnsOutcome::NoSuchName, {}, {}, {}};
        world.outside.proxies = &proxies;
        world.outside.newChannelThrough = [](const SystemProxy &way) {
            auto channel = std::make_unique<TlsLineChannel>(QList<QSslCertificate>{TestAuthority::instance().certificate()});
            channel->goThrough(way);
            return channel;
        };
        if (proxy)
            proxies.proxy = SystemProxy{SystemProxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy->serverPort()};
    }
    CheckReport finish()
    {
        CheckRun run(targets, 1, world.outside, limits);
        int finishes = 0;
        QObject::connect(&run, &CheckRun::finished, [&] { ++finishes; });
        run.start();
        EXPECT_TRUE(waitUntil([&] { return finishes > 0; }, 30s));
        letPass(5ms);
        EXPECT_EQ(finishes, 1);
        return run.report();
    }
};

void expectAll(const CheckReport &report, Verdict verdict)
{
    for (const ProbeResult &row : report.results)
        EXPECT_EQ(verdictToken(row.verdict).toStdString(), verdictToken(verdict).toStdString());
    EXPECT_EQ(conclude(report, Protocol::Imap).culprit, QStringLiteral("proxy"));
    EXPECT_EQ(conclude(report, Protocol::Imap).cause, verdict);
}

QList<ProbeResult> rows(std::initializer_list<Verdict> verdicts)
{
    QList<ProbeResult> made;
    for (const Verdict verdict : verdicts) {
        ProbeResult row;
        row.target.rank = int(verdicts.size() - size_t(made.size()));  // the last one is the best
        row.target.service.protocol = made.isEmpty() ? Protocol::Smtp : Protocol::Imap;
        row.finished = verdict != Verdict::NotTested;
        row.verdict = verdict;
        made.append(row);
    }
    return made;
}

} // namespace

TEST(ProxyWay, IsTriedOnlyWhereNothingWasHeardAtAll)
{
    EXPECT_EQ(worthAProxy(rows({Verdict::NoAnswer, Verdict::Refused, Verdict::DnsSilent})), (QList<qsizetype>{2, 0}));
    EXPECT_TRUE(worthAProxy(rows({Verdict::NoAnswer, Verdict::ServerBusy})).isEmpty());
    EXPECT_TRUE(worthAProxy(rows({Verdict::NoAnswer, Verdict::NotTested})).isEmpty());
    EXPECT_TRUE(worthAProxy({}).isEmpty());
}

TEST(ProxyWay, ThatWorksIsNamedAndNotTakenForADirectOne)
{
    const ScriptedProxy proxy(ScriptedProxy::Kind::Http);
    ProxyLab lab(&proxy);
    const CheckReport report = lab.finish();
    expectAll(report, Verdict::OnlyThroughProxy);
    EXPECT_EQ(proxy.asked().size(), 2);
    EXPECT_TRUE(proxy.asked().contains("mail.example.test:" + QByteArray::number(lab.imap.serverPort())));
    EXPECT_EQ(report.best(Protocol::Imap), nullptr);
    const QString said = CheckWords::advice(conclude(report, Protocol::Imap), report);
    EXPECT_TRUE(said.contains(QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort()))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("Your mail program needs this proxy, too"))) << qPrintable(said);
}

TEST(ProxyWay, LeadsThroughSocksToo)
{
    const ScriptedProxy proxy(ScriptedProxy::Kind::Socks5);
    ProxyLab lab(&proxy);
    lab.proxies.proxy->kind = SystemProxy::Kind::Socks5;
    expectAll(lab.finish(), Verdict::OnlyThroughProxy);
}

TEST(ProxyWay, ThatIsForbiddenOrWantsASignInIsNamed)
{
    for (const QByteArray &no : {QByteArray("403 Forbidden"), QByteArray("405 Method Not Allowed"),
                                 QByteArray("407 Sign in\r\nProxy-Authenticate: Basic realm=\"x\"")}) {
        SCOPED_TRACE(no.toStdString());
        const ScriptedProxy proxy(ScriptedProxy::Kind::Http, no);
        expectAll(ProxyLab(&proxy).finish(), Verdict::ProxyRefuses);
    }
}

// Qt says "host not found" for every way in which a SOCKS proxy may say no, so the direct way's verdict stays.
TEST(ProxyWay, OfSocksThatForbidsIsNotTakenForAnythingElse)
{
    const ScriptedProxy proxy(ScriptedProxy::Kind::Socks5, "\x02");  // not allowed by ruleset
    ProxyLab lab(&proxy);
    lab.proxies.proxy->kind = SystemProxy::Kind::Socks5;
    EXPECT_EQ(lab.finish().results.first().verdict, Verdict::NameNotFound);
    EXPECT_EQ(proxy.asked().size(), 2);
}

TEST(ProxyWay, ThatIsDeadIsNamed)
{
    ScriptedProxy proxy(ScriptedProxy::Kind::Http);
    ProxyLab lab(&proxy);
    proxy.close();
    expectAll(lab.finish(), Verdict::ProxySilent);
}

// Where the proxy cannot reach the server either, the server is to blame and not the proxy.
TEST(ProxyWay, ThatFindsNoServerEitherIsNotBlamed)
{
    for (const QByteArray &no : {QByteArray("503 Service Unavailable"), QByteArray("502 Bad Gateway"),
                                 QByteArray("404 Not Found")}) {
        SCOPED_TRACE(no.toStdString());
        const ScriptedProxy proxy(ScriptedProxy::Kind::Http, no);
        const CheckReport report = ProxyLab(&proxy).finish();
        EXPECT_EQ(report.results.first().verdict, Verdict::NameNotFound);
        EXPECT_TRUE(report.results.first().proxy.isEmpty());
    }
}

TEST(ProxyWay, IsNotAskedForWhereADirectWayWorks)
{
    const ScriptedProxy proxy(ScriptedProxy::Kind::Http);
    ProxyLab lab(&proxy);
    lab.world.dns.hosts[QString::fromLatin1(ProbeWorld::host)] = {DnsOutcome::Found,
                                                                  {QHostAddress(QHostAddress::LocalHost)}, {}, {}};
    EXPECT_TRUE(lab.finish().best(Protocol::Imap));
    EXPECT_TRUE(lab.proxies.asked.isEmpty());
    EXPECT_TRUE(proxy.asked().isEmpty());
}

TEST(ProxyWay, WithoutAProxyChangesNothing)
{
    ProxyLab lab;
    EXPECT_EQ(lab.finish().results.first().verdict, Verdict::NameNotFound);
    EXPECT_EQ(lab.proxies.asked.size(), 2);
}

TEST(ProxyWay, IsGivenUpWithTheRest)
{
    ScriptedServer silent({ServerMove::stall()});
    ScriptedProxy mute(ScriptedProxy::Kind::Http);
    ProxyLab lab(&mute);
    lab.targets.first().service.endpoint.port = silent.serverPort();
    CheckRun run(lab.targets, 1, lab.world.outside, lab.limits);
    int finishes = 0;
    QObject::connect(&run, &CheckRun::finished, [&] { ++finishes; });
    run.start();
    ASSERT_TRUE(waitUntil([&] { return silent.guests() == 1; }));
    EXPECT_EQ(finishes, 0);
    run.cancel();
    EXPECT_TRUE(waitUntil([&] { return finishes == 1; }));
    EXPECT_EQ(run.report().results.first().verdict, Verdict::NameNotFound);
}

// The variables that scripts and old systems use; the answer comes from the event loop.
TEST(QtProxySettings, ReadsTheProxyOfTheEnvironmentAndNeverAnswersAtOnce)
{
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", "http://127.0.0.1:3128");
    QtProxySettings settings;
    std::optional<SystemProxy> heard;
    QObject owner;
    settings.proxyFor(QStringLiteral("mail.example.test"), 993, &owner, [&](const auto &proxy) { heard = proxy; });
    EXPECT_FALSE(heard);
    EXPECT_TRUE(waitUntil([&] { return heard.has_value(); }));
    before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->kind, SystemProxy::Kind::Http);
    EXPECT_EQ(heard->host, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(heard->port, 3128);
}
