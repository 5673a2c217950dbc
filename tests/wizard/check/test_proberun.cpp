#include "support/eventloop.h"
#include "support/fakeresolver.h"
#include "support/scriptedserver.h"
#include "wizard/check/proberun.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using M = ServerMove;
const QString host = QStringLiteral("mail.example.test");

/// One probe of one scripted server, with short deadlines.
struct Probe {
    FakeResolver dns;
    Outside outside;
    ProbeLimits limits;
    ScriptedServer server;
    std::unique_ptr<ProbeRun> run;
    bool done = false;

    Probe(Protocol protocol, Security security, ServerScript script)
        : server(std::move(script))
    {
        server.identity = TestAuthority::instance().good(host.toLatin1());
        dns.hosts[host] = {DnsOutcome::Found, {QHostAddress(QHostAddress::LocalHost)}, {}, {}};
        outside.dns = &dns;
        outside.newChannel = [] {
            return std::make_unique<TlsLineChannel>(QList<QSslCertificate>{TestAuthority::instance().certificate()});
        };
        limits.name = 200ms;
        limits.greeting = limits.handshake = limits.reply = 400ms;
        limits.slow = 150ms;
        limits.secondLook = 300ms;
        limits.secondLookHint = 50ms;
        limits.farewell = 100ms;
        target.service.protocol = protocol;
        target.service.endpoint = {host, server.serverPort(), security};
    }
    const Observation &go()
    {
        run = std::make_unique<ProbeRun>(target, outside, limits);
        QObject::connect(run.get(), &ProbeRun::finished, [this] { done = true; });
        run->start();
        EXPECT_TRUE(waitUntil([this] { return done; }));
        return run->observation();
    }
    std::string verdict() { return verdictToken(judge(go())).toStdString(); }
    ProbeTarget target;
};

std::string token(Verdict verdict)
{
    return verdictToken(verdict).toStdString();
}

} // namespace

TEST(ProbeRun, GivesUpANameThatIsNotAnswered)
{
    Probe probe(Protocol::Imap, Security::ImplicitTls, {});
    probe.dns.hosts.clear();
    const Observation &seen = probe.go();
    EXPECT_EQ(seen.nameFault, DnsOutcome::NoAnswer);
    EXPECT_EQ(judge(seen), Verdict::DnsSilent);
}

TEST(ProbeRun, TellsAMissingName)
{
    Probe probe(Protocol::Imap, Security::ImplicitTls, {});
    probe.dns.hosts[host] = {DnsOutcome::NoSuchName, {}, {}, {}};
    EXPECT_EQ(probe.verdict(), token(Verdict::NameNotFound));
}

TEST(ProbeRun, TellsSilenceOfEachKind)
{
    Probe plain(Protocol::Smtp, Security::StartTls, {M::stall()});
    EXPECT_EQ(plain.go().stage, Stage::Greeting);
    EXPECT_TRUE(plain.run->isSlow());
    EXPECT_TRUE(plain.run->observation().timedOut);
    Probe handshake(Protocol::Imap, Security::ImplicitTls, {M::stall()});
    EXPECT_EQ(handshake.go().stage, Stage::Tls);
    EXPECT_EQ(judge(handshake.run->observation()), Verdict::NoAnswer);
    Probe inside(Protocol::Pop3, Security::ImplicitTls, {M::startTls(), M::stall()});
    EXPECT_EQ(inside.go().stage, Stage::Greeting);
    EXPECT_NE(judge(inside.run->observation()), Verdict::Works);
}

TEST(ProbeRun, FindsOutWhatSpeaksWhereTlsWasExpected)
{
    Probe mail(Protocol::Imap, Security::ImplicitTls, {M::send("* OK Dovecot ready.\r\n")});
    EXPECT_EQ(mail.verdict(), token(Verdict::PlainWhereTlsExpected));
    EXPECT_TRUE(mail.run->observation().firstBytes.startsWith("* OK"));
    Probe other(Protocol::Imap, Security::ImplicitTls, {M::send("220 mail.test ESMTP Postfix\r\n")});
    EXPECT_EQ(other.verdict(), token(Verdict::OtherService));
    // A web server speaks when it is spoken to: the handshake's first line end, then our question.
    Probe web(Protocol::Imap, Security::ImplicitTls, {M::send("HTTP/1.1 400 Bad Request\r\n\r\n"), M::close()});
    EXPECT_EQ(web.verdict(), token(Verdict::OtherService));
    Probe rubbish(Protocol::Imap, Security::ImplicitTls, {M::send(QByteArray("\x01\x02\x03\x04\x05\x06\x07", 7))});
    EXPECT_EQ(rubbish.verdict(), token(Verdict::SenselessData));
}

TEST(ProbeRun, FindsTlsBehindAServerThatWaitsForUs)
{
    Probe probe(Protocol::Imap, Security::StartTls, Talk::insideTls(Talk::imap()));
    EXPECT_EQ(probe.verdict(), token(Verdict::TlsWherePlainExpected));
}

TEST(ProbeRun, ASlowGreeterStillWorksAndIsMarked)
{
    Probe probe(Protocol::Smtp, Security::StartTls, Talk::smtpStartTls());
    ServerScript slow = Talk::smtpStartTls();
    slow[0] = M::drip("220-mail.test hello and more words\r\n220 ESMTP\r\n");
    Probe dripping(Protocol::Smtp, Security::StartTls, slow);
    dripping.limits.slow = 50ms;
    dripping.limits.greeting = 5s;
    dripping.limits.reply = dripping.limits.handshake = 5s;
    EXPECT_EQ(dripping.verdict(), token(Verdict::Works));
    EXPECT_TRUE(dripping.run->isSlow());
}

TEST(ProbeRun, TheWholeTimeEndsADripThatNeverEnds)
{
    Probe probe(Protocol::Imap, Security::StartTls, {M::drip(QByteArray(4000, 'x'))});
    probe.limits.greeting = 60s;
    probe.limits.whole = 300ms;
    EXPECT_NE(probe.verdict(), token(Verdict::Works));
    EXPECT_TRUE(probe.run->observation().timedOut);
}

TEST(ProbeRun, TellsBytesBeforeTls)
{
    Probe probe(Protocol::Smtp, Security::StartTls,
                {M::send("220 hi\r\n"), M::expect("EHLO"), M::send("250-x\r\n250 STARTTLS\r\n"), M::expect("STARTTLS"),
                 M::send("220 go\r\n250-evil\r\n250 AUTH PLAIN\r\n"), M::startTls()});
    EXPECT_EQ(probe.verdict(), token(Verdict::BytesBeforeTls));
    EXPECT_EQ(probe.server.heard().size(), 2);
}

TEST(ProbeRun, EndlessDataIsSenseless)
{
    for (const QByteArray &data : {QByteArray(1000, 'x'), QByteArray("* OK junk\r\n"), QByteArray("\r\n")}) {
        Probe probe(Protocol::Imap, Security::StartTls, {M::flood(data)});
        EXPECT_EQ(probe.verdict(), token(Verdict::SenselessData)) << data.left(20).constData();
    }
}

TEST(ProbeRun, BooksTheTimeOfEachStage)
{
    Probe probe(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()));
    probe.limits.handshake = probe.limits.reply = probe.limits.greeting = 5s;
    EXPECT_EQ(probe.verdict(), token(Verdict::Works));
    std::chrono::milliseconds sum{0};
    QList<Stage> stages;
    for (const StageTime &time : probe.run->times()) {
        sum += time.taken;
        stages.append(time.stage);
    }
    EXPECT_LE(sum, probe.run->elapsed() + 5ms);
    for (const Stage stage : {Stage::Name, Stage::Connect, Stage::Tls, Stage::Greeting})
        EXPECT_TRUE(stages.contains(stage)) << int(stage);
}

// Every good talk, cut or stalled after each line's every byte: a verdict, in time, and never "works".
TEST(ProbeRun, NeverWorksOnAHalfTalk)
{
    const ServerScript script = Talk::insideTls(Talk::pop3());
    for (const M &ending : {M::close(), M::stall()}) {
        for (size_t move = 1; move + 1 < script.size(); ++move) {
            for (qsizetype bytes = 0; bytes < script[move].bytes.size(); bytes += 3) {
                if (script[move].kind != M::Kind::Send)
                    break;
                ServerScript cut(script.begin(), script.begin() + ptrdiff_t(move));
                cut.push_back(M::send(script[move].bytes.left(bytes)));
                cut.push_back(ending);
                Probe probe(Protocol::Pop3, Security::ImplicitTls, cut);
                probe.limits.reply = probe.limits.greeting = 30ms;
                EXPECT_NE(probe.verdict(), token(Verdict::Works)) << move << ' ' << bytes;
            }
        }
    }
}
