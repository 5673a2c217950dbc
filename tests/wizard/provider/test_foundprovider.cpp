#include "wizard/provider/foundprovider.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "imap imap.example.com:993 tls" for each service.
QStringList lines(const SettingsFinding &finding)
{
    QStringList told;
    for (const FoundService &found : finding.services)
        told.append(u"%1 %2:%3 %4"_s.arg(protocolToken(found.service.protocol), found.service.endpoint.host)
                        .arg(found.service.endpoint.port)
                        .arg(found.service.securityKnown ? securityToken(found.service.endpoint.security) : u"unknown"_s));
    return told;
}

FoundService server(Protocol protocol, Authentication authentication)
{
    FoundService found;
    found.service.protocol = protocol;
    found.service.endpoint = {u"mail.example.com"_s, 993, Security::ImplicitTls};
    found.service.authentication = {authentication};
    return found;
}

}  // namespace

TEST(TypedServers, AreTriedAtEveryUsualPort)
{
    const auto finding = findingFromTyped(u" IMAP.example.com "_s, u"smtp.example.com"_s);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->origin, Origin::Typed);
    EXPECT_TRUE(finding->trusted);
    EXPECT_EQ(lines(*finding),
              (QStringList{u"imap imap.example.com:993 tls"_s, u"imap imap.example.com:143 starttls"_s,
                           u"pop3 imap.example.com:995 tls"_s, u"pop3 imap.example.com:110 starttls"_s,
                           u"smtp smtp.example.com:465 tls"_s, u"smtp smtp.example.com:587 starttls"_s,
                           u"smtp smtp.example.com:25 starttls"_s}));
}

TEST(TypedServers, AreTriedAtAUsualPortAlone)
{
    const auto finding = findingFromTyped(u"mail.example.com:995"_s, u"mail.example.com:587"_s);
    ASSERT_TRUE(finding);
    EXPECT_EQ(lines(*finding),
              (QStringList{u"pop3 mail.example.com:995 tls"_s, u"smtp mail.example.com:587 starttls"_s}));
}

TEST(TypedServers, LeaveTheSecurityOfTheirOwnPortToTheCheck)
{
    const auto finding = findingFromTyped(u"mail.example.com:10993"_s, u"mail.example.com:2525"_s);
    ASSERT_TRUE(finding);
    EXPECT_EQ(lines(*finding),
              (QStringList{u"imap mail.example.com:10993 unknown"_s, u"smtp mail.example.com:2525 unknown"_s}));
}

TEST(TypedServers, AreWrittenAsTheNetworkKnowsThem)
{
    const auto finding = findingFromTyped(u"paštas.example.lt"_s, u"paštas.example.lt"_s);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->services.constFirst().service.endpoint.host, u"xn--patas-wdb.example.lt"_s);
}

class RefusedServer : public testing::TestWithParam<const char *>
{
};

TEST_P(RefusedServer, TypedInEitherFieldGivesNoSettings)
{
    const QString typed = QString::fromUtf8(GetParam());
    EXPECT_FALSE(isTypedServer(typed));
    EXPECT_FALSE(findingFromTyped(typed, u"smtp.example.com"_s));
    EXPECT_FALSE(findingFromTyped(u"imap.example.com"_s, typed));
}

INSTANTIATE_TEST_SUITE_P(All, RefusedServer,
                         testing::Values("", "  ", "localhost", "imap example.com", "imap.example.com:", "imap.example.com:0",
                                         "imap.example.com:65536", "imap.example.com:tls", "https://imap.example.com",
                                         ".example.com", "imap..example.com", ":993", "ona@example.com"));

TEST(FoundProvider, TakesNoPasswordWhereEveryServerForReceivingWantsTheBrowser)
{
    SettingsFinding finding;
    finding.services = {server(Protocol::Imap, Authentication::OAuth2), server(Protocol::Smtp, Authentication::OAuth2)};
    EXPECT_EQ(foundProvider(finding, u"example.com"_s).password, PasswordKind::None);
    finding.services.append(server(Protocol::Pop3, Authentication::Password));
    EXPECT_EQ(foundProvider(finding, u"example.com"_s).password, PasswordKind::OfMailbox);
}

TEST(FoundProvider, IsClosedUntilSwitchedOnWhereItSaysSo)
{
    SettingsFinding finding;
    EXPECT_EQ(foundProvider(finding, u"example.com"_s).access, ProgramAccess::On);
    finding.switchOnFirst = {{QUrl(u"https://example.com/open"_s), {{u"en"_s, u"Tick the box."_s}}}};
    const Provider provider = foundProvider(finding, u"example.com"_s);
    EXPECT_EQ(provider.access, ProgramAccess::SwitchedOff);
    EXPECT_EQ(provider.links.value(u"switchOn"_s), QUrl(u"https://example.com/open"_s));
}

TEST(FoundProvider, BearsTheDomainWhereItHasNoName)
{
    SettingsFinding finding;
    EXPECT_EQ(foundProvider(finding, u"example.com"_s).name, u"example.com"_s);
    finding.name = u"Example Mail"_s;
    EXPECT_EQ(foundProvider(finding, u"example.com"_s).name, u"Example Mail"_s);
}
