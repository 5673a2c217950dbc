#include "wizard/check/channelclient.h"

#include <gtest/gtest.h>

using M = ServerMove;
using Client = ChannelClient;
static const QString &host = channelHost;

TEST(Channel, SaysNothingFromInsideOpenEvenWithoutARoute)
{
    Client client;
    client.channel.open(QHostAddress(QStringLiteral("fe80::1%nonexistent")), 9, host, Security::Plain);
    EXPECT_FALSE(client.fault);
    EXPECT_TRUE(client.hasFailed());
    EXPECT_EQ(client.faults, 1);
}

TEST(Channel, TellsAClosedPort)
{
    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    Client client;
    client.channel.open(QHostAddress::LocalHost, port, host, Security::ImplicitTls);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::Refused);
}

TEST(Channel, SplitsLinesAndTakesTheirEndsAway)
{
    ScriptedServer server({M::send("one\r\ntwo\nthr"), M::expect("go"), M::send("ee\r\n\r\n")});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasLines(2));
    EXPECT_EQ(client.lines, (QByteArrayList{"one", "two"}));
    client.channel.say("go");
    ASSERT_TRUE(client.hasLines(4));
    EXPECT_EQ(client.lines.mid(2), (QByteArrayList{"three", ""}));
    EXPECT_EQ(client.channel.firstBytes().left(12), "one\r\ntwo\nthr");
}

TEST(Channel, ReadsWhatComesByteByByte)
{
    ScriptedServer server({M::drip("220 slow\r\n")});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasLines(1));
    EXPECT_EQ(client.lines.first(), "220 slow");
}

TEST(Channel, EndsAnEndlessLineAtEightKilobytes)
{
    ScriptedServer server({M::flood(QByteArray(1000, 'x'))});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::LineTooLong);
}

TEST(Channel, EndsAFloodOfLinesAt64Kilobytes)
{
    ScriptedServer server({M::flood("* junk junk junk\r\n")});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::TooMuchData);
    EXPECT_LE(client.lines.size(), TlsLineChannel::mostData / 18);
}

TEST(Channel, DeliversTheLastWordsBeforeAHangUp)
{
    ScriptedServer server({M::send("421 too busy\r\n"), M::close()});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::ClosedByServer);
    EXPECT_EQ(client.lines, QByteArrayList{"421 too busy"});
}

TEST(Channel, TellsAReset)
{
    ScriptedServer server({M::reset()});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::ClosedByServer);
}

TEST(Channel, DoesNotKnockForEverWhereItIsResetAtOnce)
{
    ScriptedServer server({M::reset()});
    Client client;
    client.open(server, Security::ImplicitTls);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_LT(server.guests(), 12);
}

TEST(Channel, NeverDeliversHalfALine)
{
    ScriptedServer server({M::send("220 half"), M::close()});
    Client client;
    client.open(server, Security::Plain);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_TRUE(client.lines.isEmpty());
    EXPECT_EQ(client.channel.firstBytes(), "220 half");
}

TEST(Channel, IsSilentAfterAbort)
{
    ScriptedServer server({M::send("hello\r\n"), M::close()});
    Client client;
    client.open(server, Security::Plain);
    client.channel.abort();
    letPass(std::chrono::milliseconds(50));
    EXPECT_FALSE(client.connected);
    EXPECT_FALSE(client.fault);

    Client second;
    QObject::connect(&second.channel, &LineChannel::lineArrived, [&] { second.channel.abort(); });
    second.open(server, Security::Plain);
    ASSERT_TRUE(second.hasLines(1));
    letPass(std::chrono::milliseconds(50));
    EXPECT_FALSE(second.fault);
}

TEST(Channel, MayBeDeletedInItsOwnSignal)
{
    ScriptedServer server({M::send("a\r\nb\r\n")});
    auto *channel = new TlsLineChannel;
    int lines = 0;
    QObject::connect(channel, &LineChannel::lineArrived, [&] {
        ++lines;
        delete channel;
    });
    channel->open(QHostAddress::LocalHost, server.serverPort(), host, Security::Plain);
    ASSERT_TRUE(waitUntil([&] { return lines > 0; }));
    letPass(std::chrono::milliseconds(20));
    EXPECT_EQ(lines, 1);
}

TEST(Channel, UpgradesWithStartTls)
{
    ScriptedServer server({M::send("220 hi\r\n"), M::expect("STARTTLS"), M::send("220 go\r\n"), M::startTls(),
                           M::expect("EHLO"), M::send("250 inside\r\n")});
    server.identity = TestAuthority::instance().good(host.toLatin1());
    Client client;
    client.open(server, Security::StartTls);
    ASSERT_TRUE(client.hasLines(1));
    client.channel.say("STARTTLS");
    ASSERT_TRUE(client.hasLines(2));
    client.channel.beginTls();
    ASSERT_TRUE(waitUntil([&] { return client.secured || client.fault; }));
    ASSERT_TRUE(client.secured);
    client.channel.say("EHLO x");
    ASSERT_TRUE(client.hasLines(3));
    EXPECT_EQ(client.lines.last(), "250 inside");
}

TEST(Channel, RefusesBytesThatCameBeforeTls)
{
    for (const QByteArray &extra : {QByteArray("250-evil\r\n250 AUTH PLAIN\r\n"), QByteArray("250-inj")}) {
        ScriptedServer server({M::send("220 go\r\n" + extra), M::startTls()});
        server.identity = TestAuthority::instance().good(host.toLatin1());
        Client client;
        QObject::connect(&client.channel, &LineChannel::lineArrived, [&] { client.channel.beginTls(); });
        client.open(server, Security::StartTls);
        ASSERT_TRUE(client.hasFailed());
        EXPECT_EQ(client.fault, ChannelFault::BytesBeforeTls);
        EXPECT_FALSE(client.secured);
        EXPECT_EQ(client.lines.size(), 1);
    }
}

TEST(Channel, TellsWordsWhereTlsWasExpected)
{
    for (const QByteArray &words : {QByteArray("220 mail.test ESMTP Postfix\r\n"), QByteArray("* OK Dovecot ready\r\n"),
                                    QByteArray("+OK\r\n"), QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"),
                                    QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07", 8)}) {
        ScriptedServer server({M::send(words)});
        Client client;
        client.open(server, Security::ImplicitTls);
        ASSERT_TRUE(client.hasFailed()) << words.constData();
        EXPECT_EQ(client.fault, ChannelFault::NotTls) << words.constData();
    }
}

TEST(Channel, TellsAHangUpDuringTheHandshake)
{
    ScriptedServer server({M::close()});
    Client client;
    client.open(server, Security::ImplicitTls);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::ClosedByServer);
}

TEST(Channel, TellsOldTls)
{
    // What a server says that knows nothing newer than TLS 1.0: the alert protocol_version (RFC 5246 section 7.2).
    ScriptedServer alerting({M::send(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7))});
    Client client;
    client.open(alerting, Security::ImplicitTls);
    ASSERT_TRUE(client.hasFailed());
    EXPECT_EQ(client.fault, ChannelFault::TlsTooOld);
}

TEST(Channel, WorksWithTls12AndTls13Alone)
{
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        ScriptedServer server(Talk::insideTls({M::send("+OK\r\n")}));
        server.identity = TestAuthority::instance().good(host.toLatin1());
        server.protocol = protocol;
        Client client;
        client.open(server, Security::ImplicitTls);
        ASSERT_TRUE(client.hasLines(1));
        EXPECT_EQ(client.secured->version, protocol == QSsl::TlsV1_2 ? u"TLS 1.2" : u"TLS 1.3");
        EXPECT_EQ(client.secured->issuer, u"Test Authority");
        EXPECT_EQ(client.secured->names, QStringList{host});
        EXPECT_TRUE(client.secured->notAfter.isValid());
    }
}
