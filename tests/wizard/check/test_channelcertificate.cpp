#include "wizard/check/certificatefacts.h"
#include "wizard/check/channelclient.h"

#include <gtest/gtest.h>

namespace {

using M = ServerMove;
const QString &host = channelHost;

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
        ChannelClient client;
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
