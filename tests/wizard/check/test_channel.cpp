#include "support/certificates.h"
#include "support/eventloop.h"
#include "support/scriptedserver.h"
#include "wizard/check/certificatefacts.h"
#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using M = ServerMove;
const QString host = QStringLiteral("mail.example.test");

/// A channel with all it reported.
struct Client {
    TlsLineChannel channel{{TestAuthority::instance().certificate()}};
    bool connected = false;
    QByteArrayList lines;
    std::optional<TlsFacts> secured;
    std::optional<ChannelFault> fault;
    TlsFacts factsOfFault;
    int faults = 0;

    Client()
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
    void open(const QTcpServer &server, Security security, const QString &name = host)
    {
        channel.open(QHostAddress::LocalHost, server.serverPort(), name, security);
    }
    bool hasLines(int count)
    {
        return waitUntil([&] { return lines.size() >= count || fault; }) && lines.size() >= count;
    }
    bool hasFailed() { return waitUntil([&] { return fault.has_value(); }); }
};

/// What becomes of a handshake with the certificate that was wished for.
struct Handshake {
    explicit Handshake(const CertificateWish &wish, const QString &name = host)
        : Handshake(TestAuthority::instance().make(wish), name)
    {
    }
    explicit Handshake(const TestIdentity &identity, const QString &name = host)
    {
        ScriptedServer server(Talk::insideTls({M::send("* OK hello\r\n")}));
        server.identity = identity;
        Client client;
        client.open(server, Security::ImplicitTls, name);
        waitUntil([&] { return client.fault || !client.lines.isEmpty(); });
        works = client.secured.has_value() && client.lines == QByteArrayList{"* OK hello"};
        fault = client.fault;
        facts = client.fault ? client.factsOfFault : client.secured.value_or(TlsFacts());
        EXPECT_NE(fault.has_value(), client.secured.has_value());
    }
    bool works = false;
    std::optional<ChannelFault> fault;
    TlsFacts facts;
};

CertificateWish wishFor(const QByteArrayList &names)
{
    CertificateWish wish;
    wish.dnsNames = names;
    return wish;
}

} // namespace

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

TEST(ChannelCertificate, GoodOnesPass)
{
    EXPECT_TRUE(Handshake(wishFor({host.toLatin1()})).works);
    EXPECT_TRUE(Handshake(wishFor({"*.example.test"})).works);
    EXPECT_TRUE(Handshake(wishFor({"MAIL.EXAMPLE.TEST"})).works);
    CertificateWish chained = wishFor({host.toLatin1()});
    chained.throughIntermediate = true;
    EXPECT_TRUE(Handshake(chained).works);
    CertificateWish rsa = wishFor({host.toLatin1()});
    rsa.key = KeyKind::Rsa2048;
    EXPECT_TRUE(Handshake(rsa).works);
    CertificateWish address;
    address.addresses = {QStringLiteral("127.0.0.1")};
    EXPECT_TRUE(Handshake(address, QStringLiteral("127.0.0.1")).works);
}

TEST(ChannelCertificate, DatesAreToldApart)
{
    CertificateWish expired = wishFor({host.toLatin1()});
    expired.validFrom = -20 * 86400;
    expired.validTo = -86400;
    EXPECT_EQ(Handshake(expired).fault, ChannelFault::CertificateExpired);
    CertificateWish early = wishFor({host.toLatin1()});
    early.validFrom = 86400;
    early.validTo = 2 * 86400;
    const Handshake handshake(early);
    EXPECT_EQ(handshake.fault, ChannelFault::CertificateNotYetValid);
    EXPECT_GT(handshake.facts.notBefore, QDateTime::currentDateTimeUtc());
}

TEST(ChannelCertificate, AnExpiredIntermediateIsAsBadAsAnExpiredLeaf)
{
    CertificateWish wish = wishFor({host.toLatin1()});
    wish.throughIntermediate = true;
    wish.intermediateExpired = true;
    EXPECT_EQ(Handshake(wish).fault, ChannelFault::CertificateExpired);
}

TEST(ChannelCertificate, OddChainsPassWhereTheyHoldWhatIsNeeded)
{
    CertificateWish wish = wishFor({host.toLatin1()});
    wish.throughIntermediate = true;
    const TestIdentity plain = TestAuthority::instance().make(wish);
    const QSslCertificate root = TestAuthority::instance().certificate();
    TestIdentity upsideDown = plain;
    upsideDown.chain.insert(1, root);
    TestIdentity doubled = plain;
    doubled.chain += plain.chain + plain.chain;
    TestIdentity crowded = plain;
    for (int i = 0; i < 20; ++i)
        crowded.chain.insert(1, TestAuthority::instance().good("unneeded.test").chain.first());
    for (const TestIdentity &identity : {upsideDown, doubled, crowded})
        EXPECT_TRUE(Handshake(identity).works) << identity.chain.size();
}

TEST(ChannelCertificate, AChainOfAMegabyteIsNotRead)
{
    TestIdentity huge = TestAuthority::instance().good(host.toLatin1());
    const QByteArray label = QByteArray(60, 'x') + '.';
    huge.chain.append(TestAuthority::instance().make(wishFor(QByteArrayList(5000, label.repeated(4) + "test"))).chain);
    const Handshake handshake(huge);
    EXPECT_EQ(handshake.fault, ChannelFault::TlsFailed);
    EXPECT_LE(handshake.facts.names.size(), 100);
}

TEST(ChannelCertificate, OtherNamesAreRefused)
{
    const Handshake other(wishFor({"ssl0.hoster.test"}));
    EXPECT_EQ(other.fault, ChannelFault::CertificateOtherName);
    EXPECT_EQ(other.facts.names, QStringList{QStringLiteral("ssl0.hoster.test")});
    EXPECT_EQ(Handshake(wishFor({"*.test"})).fault, ChannelFault::CertificateOtherName);
    EXPECT_EQ(Handshake(wishFor({QByteArray("mail.example.test\0.evil.test", 28)})).fault,
              ChannelFault::CertificateOtherName);
}

TEST(ChannelCertificate, WhatQtAloneWouldAcceptIsRefused)
{
    CertificateWish commonNameOnly;
    commonNameOnly.commonName = host;
    EXPECT_EQ(Handshake(commonNameOnly).fault, ChannelFault::CertificateOtherName);
    CertificateWish beside = wishFor({"other.test"});
    beside.commonName = host;
    EXPECT_EQ(Handshake(beside).fault, ChannelFault::CertificateOtherName);
    EXPECT_EQ(Handshake(wishFor({"m*.example.test"})).fault, ChannelFault::CertificateOtherName);
    EXPECT_EQ(Handshake(wishFor({"127.0.0.1"}), QStringLiteral("127.0.0.1")).fault,
              ChannelFault::CertificateOtherName);
}

TEST(ChannelCertificate, UnknownIssuersAreTold)
{
    CertificateWish selfSigned = wishFor({host.toLatin1()});
    selfSigned.selfSigned = true;
    EXPECT_EQ(Handshake(selfSigned).fault, ChannelFault::CertificateUnknownIssuer);
    const TestAuthority stranger;
    EXPECT_EQ(Handshake(stranger.good(host.toLatin1())).fault, ChannelFault::CertificateUnknownIssuer);
    CertificateWish incomplete = wishFor({host.toLatin1()});
    incomplete.throughIntermediate = true;
    incomplete.sendIntermediate = false;
    const Handshake handshake(incomplete);
    EXPECT_EQ(handshake.fault, ChannelFault::CertificateUnknownIssuer);
    EXPECT_EQ(handshake.facts.issuer, u"Test Intermediate");
}

TEST(ChannelCertificate, WeakOnesAreNamed)
{
    CertificateWish sha1 = wishFor({host.toLatin1()});
    sha1.signature = SignatureKind::Sha1;
    sha1.throughIntermediate = true;
    CertificateWish md5 = sha1;
    md5.signature = SignatureKind::Md5;
    CertificateWish small = wishFor({host.toLatin1()});
    small.key = KeyKind::Rsa1024;
    for (const CertificateWish &wish : {sha1, md5, small})
        EXPECT_TRUE(isWeak(TestAuthority::instance().make(wish).chain));
    EXPECT_FALSE(isWeak(TestAuthority::instance().good("a.test").chain));
}
