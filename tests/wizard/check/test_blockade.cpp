#include "support/eventloop.h"
#include "support/fakeresolver.h"
#include "support/madereports.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/observation.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
const QString host = QStringLiteral("mail.example.test");
constexpr quint16 webPort = 443;

/// Counts guests at the web port and leads them to a free one; ports in `silent` never answer.
struct Ways {
    quint16 web = 0;
    QList<quint16> silent;
    int webGuests = 0;
};

class LedChannel : public TlsLineChannel
{
public:
    explicit LedChannel(Ways &ways) : TlsLineChannel({TestAuthority::instance().certificate()}), m_ways(ways) {}
    void open(const QHostAddress &address, quint16 port, const QString &verifyName, Security security) override
    {
        m_ways.webGuests += port == webPort;
        if (m_ways.silent.contains(port))
            return;
        TlsLineChannel::open(address, port == webPort ? m_ways.web : port, verifyName, security);
    }

private:
    Ways &m_ways;
};

/// A free port that refuses, for nobody listens there any more.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

struct BlockLab {
    FakeResolver dns;
    Outside outside;
    Ways ways;
    QList<ProbeTarget> targets;
    ProbeLimits limits = ProbeLimits().scaled(0.1);
    ScriptedServer web{{ServerMove::stall()}};

    BlockLab()
    {
        dns.hosts[host] = {DnsOutcome::Found, {QHostAddress(QHostAddress::LocalHost)}, {}, {}};
        outside.dns = &dns;
        outside.newChannel = [this] { return std::make_unique<LedChannel>(ways); };
        ways.web = web.serverPort();
    }
    void add(Protocol protocol, quint16 port)
    {
        targets.append({Made::service(protocol, host, port, Security::StartTls), true, int(targets.size())});
    }
    CheckReport finish()
    {
        CheckRun run(targets, 1, outside, limits);
        bool finished = false;
        QObject::connect(&run, &CheckRun::finished, [&] { finished = true; });
        run.start();
        EXPECT_TRUE(waitUntil([&] { return finished; }, 20s));
        return run.report();
    }
};

ProbeResult finishedRow(quint16 port, Verdict verdict)
{
    ProbeResult row;
    row.target.service = Made::service(port == 25 ? Protocol::Smtp : Protocol::Imap, host, port, Security::StartTls);
    Made::finish(row, verdict);
    return row;
}

QList<Verdict> judged(QList<ProbeResult> rows, const QStringList &hostsUp)
{
    judgeTogether(rows, QDateTime::currentDateTimeUtc(), QDate(2020, 1, 1), hostsUp);
    QList<Verdict> verdicts;
    for (const ProbeResult &row : rows)
        verdicts.append(row.verdict);
    return verdicts;
}

} // namespace

TEST(Blockade, IsKnownByTheWebPortThatAnswers)
{
    BlockLab lab;
    lab.add(Protocol::Imap, closedPort());
    lab.ways.silent = {9};
    lab.add(Protocol::Smtp, 9);
    const CheckReport report = lab.finish();
    EXPECT_EQ(report.results[0].verdict, Verdict::BlockedHere);
    EXPECT_EQ(report.results[1].verdict, Verdict::BlockedHere);
    EXPECT_EQ(lab.ways.webGuests, 1);
    EXPECT_EQ(conclude(report, Protocol::Imap).culprit, QStringLiteral("network"));
}

TEST(Blockade, OfSilentPortsIsAskedForBeforeTheyAreGivenUp)
{
    BlockLab lab;
    lab.limits.doubt = 20ms;
    lab.limits.connect = lab.limits.connectAll = 2s;
    lab.ways.silent = {9};
    lab.add(Protocol::Imap, 9);
    CheckRun run(lab.targets, 1, lab.outside, lab.limits);
    run.start();
    ASSERT_TRUE(waitUntil([&] { return lab.web.guests() == 1; }, 1500ms));
    EXPECT_FALSE(run.report().complete);
}

TEST(Blockade, IsNoneWhereTheWebPortIsClosedToo)
{
    BlockLab lab;
    lab.ways.web = closedPort();
    lab.add(Protocol::Imap, closedPort());
    const CheckReport report = lab.finish();
    EXPECT_EQ(report.results[0].verdict, Verdict::Refused);
    EXPECT_EQ(lab.ways.webGuests, 1);
}

TEST(Blockade, AServerThatIsDownCostsNoMoreThanTheControlMay)
{
    BlockLab lab;
    lab.ways.silent = {9, webPort};
    lab.add(Protocol::Imap, 9);
    EXPECT_EQ(lab.finish().results[0].verdict, Verdict::NoAnswer);
}

TEST(Blockade, NeedsNoControlWhereAMailPortAnswers)
{
    BlockLab lab;
    ScriptedServer imap(Talk::imapStartTls());
    imap.identity = TestAuthority::instance().good(host.toLatin1());
    lab.add(Protocol::Imap, imap.serverPort());
    lab.add(Protocol::Smtp, closedPort());
    const CheckReport report = lab.finish();
    EXPECT_EQ(report.results[1].verdict, Verdict::BlockedHere);
    EXPECT_EQ(lab.ways.webGuests, 0);
}

TEST(Blockade, IsOfPort25AloneOnlyWhereNothingElseOfTheHostIsSilent)
{
    const QList<ProbeResult> both = {finishedRow(993, Verdict::NoAnswer), finishedRow(25, Verdict::NoAnswer)};
    EXPECT_EQ(judged(both, {host}), (QList<Verdict>{Verdict::BlockedHere, Verdict::BlockedHere}));
    EXPECT_EQ(judged({both.last()}, {host}), QList<Verdict>{Verdict::Port25Blocked});
    EXPECT_EQ(judged(both, {}), (QList<Verdict>{Verdict::NoAnswer, Verdict::NoAnswer}));
}

TEST(Blockade, IsNotSaidOfPortsThatNobodyNamed)
{
    ProbeResult beside = finishedRow(143, Verdict::Refused);
    beside.target.fromProvider = false;
    EXPECT_EQ(judged({beside}, {host}), QList<Verdict>{Verdict::Refused});
}

TEST(Culprit, IsNamedWhereverItIsOnThisSideOfTheServer)
{
    const QList<std::pair<Verdict, QString>> expected = {
        {Verdict::CaptivePortal, QStringLiteral("captive portal")},
        {Verdict::ClockWrong, QStringLiteral("own clock")},
        {Verdict::Port25Blocked, QStringLiteral("internet provider")},
        {Verdict::BlockedHere, QStringLiteral("network")},
        {Verdict::NoAnswer, QString()},
        {Verdict::CertificateExpired, QString()},
    };
    for (const auto &[verdict, culprit] : expected) {
        CheckReport report = Made::finished(Made::ovhServices(), verdict);
        EXPECT_EQ(conclude(report, Protocol::Imap).culprit, culprit) << qPrintable(verdictToken(verdict));
    }
}
