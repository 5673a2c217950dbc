#include "support/eventloop.h"
#include "support/fakeresolver.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using M = ServerMove;
const QString host = QStringLiteral("mail.example.test");

struct FakeNetwork : NetworkWatch {
    bool online = true;
    bool isOnline() const override { return online; }
};

/// Servers on loopback under one name, and the check of them all.
struct Lab {
    FakeResolver dns;
    FakeNetwork network;
    Outside outside;
    QList<ProbeTarget> targets;
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    ProbeLimits limits = ProbeLimits().scaled(0.05);
    std::unique_ptr<CheckRun> run;
    int finishes = 0;
    int decisions = 0;

    Lab()
    {
        dns.hosts[host] = {DnsOutcome::Found, {QHostAddress(QHostAddress::LocalHost)}, {}, {}};
        outside.dns = &dns;
        outside.network = &network;
        outside.newChannel = [] {
            return std::make_unique<TlsLineChannel>(QList<QSslCertificate>{TestAuthority::instance().certificate()});
        };
        limits.handshake = 5s;
        limits.reply = 5s;
        limits.connect = 2s;
        limits.connectAll = 2s;
        limits.greeting = 2s;
        limits.whole = 8s;
    }
    ScriptedServer &serve(Protocol protocol, Security security, ServerScript script)
    {
        servers.push_back(std::make_unique<ScriptedServer>(std::move(script)));
        servers.back()->identity = TestAuthority::instance().good(host.toLatin1());
        add(protocol, security, servers.back()->serverPort());
        return *servers.back();
    }
    void add(Protocol protocol, Security security, quint16 port)
    {
        ProbeTarget target;
        target.service.protocol = protocol;
        target.service.endpoint = {host, port, security};
        target.rank = int(targets.size());
        targets.append(target);
    }
    void serveAll()
    {
        serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()));
        serve(Protocol::Pop3, Security::ImplicitTls, Talk::insideTls(Talk::pop3()));
        serve(Protocol::Smtp, Security::ImplicitTls, Talk::insideTls(Talk::smtp()));
        serve(Protocol::Imap, Security::StartTls, Talk::imapStartTls());
        serve(Protocol::Pop3, Security::StartTls, Talk::pop3StartTls());
        serve(Protocol::Smtp, Security::StartTls, Talk::smtpStartTls());
    }
    void start()
    {
        run = std::make_unique<CheckRun>(targets, 7, outside, limits);
        QObject::connect(run.get(), &CheckRun::finished, [this] { ++finishes; });
        QObject::connect(run.get(), &CheckRun::decided, [this] { ++decisions; });
        run->start();
    }
    const CheckReport &finish()
    {
        start();
        EXPECT_TRUE(waitUntil([this] { return finishes > 0; }, 20s));
        return run->report();
    }
    static QList<Verdict> verdictsOf(const CheckReport &report)
    {
        QList<Verdict> verdicts;
        for (const ProbeResult &row : report.results)
            verdicts.append(row.verdict);
        return verdicts;
    }
};

} // namespace

TEST(CheckRun, ProvesSixGoodPortsAtOnce)
{
    Lab lab;
    lab.serveAll();
    const CheckReport &report = lab.finish();
    EXPECT_EQ(lab.finishes, 1);
    EXPECT_EQ(lab.decisions, 1);
    EXPECT_EQ(report.runId, 7u);
    EXPECT_TRUE(report.complete);
    ASSERT_TRUE(report.decided);
    EXPECT_LE(*report.decided, report.elapsed);
    for (const ProbeResult &row : report.results) {
        EXPECT_EQ(verdictToken(row.verdict), verdictToken(Verdict::Works)) << row.serverWords.toStdString();
        EXPECT_EQ(row.stage, Stage::Done);
        EXPECT_EQ(row.address, u"127.0.0.1");
        EXPECT_FALSE(row.tls.version.isEmpty());
        EXPECT_FALSE(row.signInMethods.isEmpty());
        EXPECT_GE(row.times.size(), 5);
    }
    EXPECT_EQ(lab.dns.questions, 6);
}

TEST(CheckRun, PlaysEveryTalkToItsEndAndTellsNoName)
{
    Lab lab;
    lab.serveAll();
    lab.finish();
    EXPECT_TRUE(waitUntil([&] {
        return std::all_of(lab.servers.begin(), lab.servers.end(), [](const auto &s) { return s->completed() == 1; });
    }));
    for (const auto &server : lab.servers) {
        for (const QByteArray &line : server->heard())
            EXPECT_FALSE(line.contains(QSysInfo::machineHostName().toUtf8())) << line.constData();
    }
}

TEST(CheckRun, IsDecidedLongBeforeASilentPortIsGivenUp)
{
    Lab lab;
    lab.serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()));
    lab.serve(Protocol::Smtp, Security::ImplicitTls, Talk::insideTls(Talk::smtp()));
    lab.serve(Protocol::Smtp, Security::StartTls, {M::stall()});
    lab.start();
    ASSERT_TRUE(waitUntil([&] { return lab.decisions == 1; }));
    EXPECT_EQ(lab.finishes, 0);
    EXPECT_FALSE(lab.run->report().complete);
    ASSERT_TRUE(waitUntil([&] { return lab.run->report().results[2].slow; }));
    ASSERT_TRUE(waitUntil([&] { return lab.finishes == 1; }));
    EXPECT_EQ(lab.run->report().results[2].verdict, Verdict::BlockedHere);
    EXPECT_FALSE(lab.run->report().results[2].slow);
}

TEST(CheckRun, ChangesAtMostOncePerTurn)
{
    Lab lab;
    lab.serveAll();
    int changes = 0;
    int turns = 0;
    lab.run = std::make_unique<CheckRun>(lab.targets, 1, lab.outside, lab.limits);
    bool done = false;
    QObject::connect(lab.run.get(), &CheckRun::changed, [&] { ++changes; });
    QObject::connect(lab.run.get(), &CheckRun::finished, [&] { done = true; });
    lab.run->start();
    while (!done) {
        const int before = changes;
        QCoreApplication::sendPostedEvents();
        EXPECT_LE(changes - before, 2);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        ++turns;
    }
    EXPECT_GT(changes, 0);
}

TEST(CheckRun, CancelEndsItAtOnceWhileALookUpHangs)
{
    Lab lab;
    lab.dns.hosts.clear();
    lab.add(Protocol::Imap, Security::ImplicitTls, 993);
    lab.add(Protocol::Smtp, Security::ImplicitTls, 465);
    lab.limits = {};
    lab.start();
    letPass(20ms);
    QElapsedTimer clock;
    clock.start();
    lab.run->cancel();
    EXPECT_EQ(lab.finishes, 0);
    ASSERT_TRUE(waitUntil([&] { return lab.finishes == 1; }));
    EXPECT_LT(clock.elapsed(), 200);
    EXPECT_EQ(Lab::verdictsOf(lab.run->report()), (QList<Verdict>{Verdict::Cancelled, Verdict::Cancelled}));
    lab.run->cancel();
    letPass(20ms);
    EXPECT_EQ(lab.finishes, 1);
}

TEST(CheckRun, CancelKeepsWhatWasProven)
{
    Lab lab;
    lab.serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()));
    lab.serve(Protocol::Smtp, Security::StartTls, {M::stall()});
    lab.start();
    ASSERT_TRUE(waitUntil([&] { return lab.run->report().best(Protocol::Imap) != nullptr; }));
    lab.run->cancel();
    ASSERT_TRUE(waitUntil([&] { return lab.finishes == 1; }));
    EXPECT_EQ(Lab::verdictsOf(lab.run->report()), (QList<Verdict>{Verdict::Works, Verdict::Cancelled}));
}

TEST(CheckRun, MayBeDestroyedAtAnyTime)
{
    for (int turns = 0; turns < 60; turns += 3) {
        Lab lab;
        lab.serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()));
        lab.serve(Protocol::Smtp, Security::StartTls, Talk::smtpStartTls());
        lab.add(Protocol::Pop3, Security::ImplicitTls, 1);
        lab.start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        lab.run.reset();
        letPass(2ms);
        EXPECT_LE(lab.finishes, 1);
    }
}

TEST(CheckRun, TriesAgainOneByOneWhereAServerTakesOneGuestAtATime)
{
    Lab lab;
    ScriptedServer &one = lab.serve(Protocol::Imap, Security::StartTls, Talk::imapStartTls());
    one.mostAtOnce = 1;
    one.busyLine = "* BYE too many connections\r\n";
    lab.add(Protocol::Imap, Security::StartTls, one.serverPort());
    lab.add(Protocol::Imap, Security::StartTls, one.serverPort());
    const CheckReport &report = lab.finish();
    EXPECT_EQ(Lab::verdictsOf(report), (QList<Verdict>{Verdict::Works, Verdict::Works, Verdict::Works}));
}

TEST(CheckRun, ABusyServerStaysBusyWhereNothingElseWorks)
{
    Lab lab;
    lab.serve(Protocol::Smtp, Security::StartTls, {M::send("421 try later\r\n"), M::close()});
    const CheckReport &report = lab.finish();
    EXPECT_EQ(report.results.first().verdict, Verdict::ServerBusy);
    EXPECT_EQ(lab.servers.front()->guests(), 1);
}

TEST(CheckRun, OfflineIsToldAsSuch)
{
    Lab lab;
    lab.network.online = false;
    lab.dns.hosts[host] = {DnsOutcome::NoAnswer, {}, {}, {}};
    lab.add(Protocol::Imap, Security::ImplicitTls, 993);
    lab.add(Protocol::Smtp, Security::ImplicitTls, 465);
    const CheckReport &report = lab.finish();
    EXPECT_EQ(Lab::verdictsOf(report), (QList<Verdict>{Verdict::NoNetwork, Verdict::NoNetwork}));
}

TEST(CheckRun, WithoutTargetsIsFinishedAtOnce)
{
    Lab lab;
    EXPECT_TRUE(lab.finish().complete);
    EXPECT_EQ(lab.finishes, 1);
}

TEST(CheckRun, ABadCertificateAfterStartTlsIsNoWayBackToPlainWords)
{
    Lab lab;
    ScriptedServer &server = lab.serve(Protocol::Imap, Security::StartTls, Talk::imapStartTls());
    server.identity = TestAuthority::instance().good("other.test");
    EXPECT_EQ(lab.finish().results.first().verdict, Verdict::CertificateOtherName);
    EXPECT_EQ(server.guests(), 1);
    EXPECT_EQ(server.heard().size(), 2);  // what stands before the handshake, and nothing after
}
