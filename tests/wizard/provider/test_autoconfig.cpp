#include "autoconfigfile.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

/// What the file with this first server to receive from comes to.
static AutoconfigReading readWith(const QByteArray &incoming)
{
    return readFor(autoconfigFile(incoming + imapServer("spare.hoster.example") + smtpServer()));
}

static const MailAddress ona{u"ona"_s, u"imone.example"_s};

TEST(Autoconfig, GivesEveryServerInThePublishedOrder)
{
    const QByteArray file = autoconfigFile(
        "<displayName>Hoster of Examples</displayName><displayShortName>Hoster</displayShortName>" + imapServer()
        + "<!-- old --><incomingServer type=\"pop3\"><username>%EMAILLOCALPART%</username><!-- in between -->"
          "<authentication>password-encrypted</authentication><authentication>password-cleartext</authentication>"
          "<socketType>STARTTLS</socketType><port>110</port><hostname>Pop.Hoster.Example</hostname></incomingServer>"
        + smtpServer());
    const AutoconfigReading reading = readFor(file);
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->name, u"Hoster of Examples"_s);
    EXPECT_EQ(reading.finding->shortName, u"Hoster"_s);
    const QList<Service> services = servicesFor(*reading.finding, ona);
    ASSERT_EQ(services.size(), 3);
    EXPECT_EQ(services[0].endpoint, (Endpoint{u"imap.hoster.example"_s, 993, Security::ImplicitTls}));
    EXPECT_EQ(services[0].usernameRule, UsernameRule::WholeAddress);
    EXPECT_EQ(services[0].authentication, QList{Authentication::Password});
    EXPECT_EQ(services[1].protocol, Protocol::Pop3);
    EXPECT_EQ(services[1].endpoint, (Endpoint{u"pop.hoster.example"_s, 110, Security::StartTls}));
    EXPECT_EQ(services[1].usernameRule, UsernameRule::LocalPart);
    EXPECT_EQ(services[1].authentication, (QList{Authentication::EncryptedPassword, Authentication::Password}));
    EXPECT_EQ(services[2].protocol, Protocol::Smtp);
    EXPECT_TRUE(reading.skipped.isEmpty());
}

TEST(Autoconfig, FillsTheDomainIntoHostsAndTexts)
{
    const AutoconfigReading reading = readFor(autoconfigFile(
        "<displayName>Mail of %EMAILDOMAIN%</displayName>" + imapServer("mail.%EMAILDOMAIN%") + smtpServer(),
        "<webMail><loginPage url=\"https://www.hoster.example/login?domain=%EMAILDOMAIN%\"/></webMail>"));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[0].service.endpoint.host, u"mail.imone.example"_s);
    EXPECT_EQ(reading.finding->name, u"Mail of imone.example"_s);
    EXPECT_EQ(reading.finding->webmail, QUrl(u"https://www.hoster.example/login?domain=imone.example"_s));
}

TEST(Autoconfig, NeverPutsTheLocalPartIntoAHostOrALink)
{
    const AutoconfigReading reading = readFor(autoconfigFile(
        "<displayName>Mail of %EMAILADDRESS%</displayName>" + imapServer("%EMAILLOCALPART%.hoster.example")
            + imapServer() + smtpServer(),
        "<webMail><loginPage url=\"https://hoster.example/?user=%EMAILADDRESS%\"/></webMail>"));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.skipped.value(0).reason, SkipReason::BadHost);
    EXPECT_EQ(reading.finding->services[0].service.endpoint.host, u"imap.hoster.example"_s);
    EXPECT_TRUE(reading.finding->webmail.isEmpty());
    EXPECT_TRUE(reading.finding->name.isEmpty());
}

struct UserForm {
    const char *published;
    UsernameRule rule;
    const char *fixed;  ///< after filling
};

TEST(Autoconfig, KnowsEveryFormOfUserName)
{
    const UserForm forms[] = {{"%EMAILADDRESS%", UsernameRule::WholeAddress, ""},
                              {"%EMAILLOCALPART%", UsernameRule::LocalPart, ""},
                              {"%EMAILLOCALPART%@%EMAILDOMAIN%", UsernameRule::WholeAddress, ""},
                              {"%EMAILLOCALPART%.%EMAILDOMAIN%", UsernameRule::Fixed, "ona.imone.example"},
                              {"HOST\\%EMAILADDRESS%", UsernameRule::Fixed, "HOST\\ona@imone.example"},
                              {"info", UsernameRule::Fixed, "info"}};
    for (const UserForm &form : forms) {
        QByteArray server = imapServer();
        server.replace("%EMAILADDRESS%", form.published);
        const AutoconfigReading reading = readFor(autoconfigFile(server + smtpServer()));
        ASSERT_TRUE(reading.finding) << form.published;
        const Service service = servicesFor(*reading.finding, ona)[0];
        EXPECT_EQ(service.usernameRule, form.rule) << form.published;
        EXPECT_EQ(service.fixedUsername, QString::fromLatin1(form.fixed)) << form.published;
    }
}

TEST(Autoconfig, KeepsDifferentUserNamesForReceivingAndSending)
{
    QByteArray server = imapServer();
    server.replace("%EMAILADDRESS%", "%EMAILLOCALPART%");
    const AutoconfigReading reading = readFor(autoconfigFile(server + smtpServer()));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[0].service.usernameRule, UsernameRule::LocalPart);
    EXPECT_EQ(reading.finding->services[1].service.usernameRule, UsernameRule::WholeAddress);
}

struct Flaw {
    const char *good;
    const char *bad;
    SkipReason reason;
};

TEST(Autoconfig, SkipsAServerThatCannotBeUsedAndKeepsTheRest)
{
    const Flaw flaws[] = {
        {"\"imap\"", "\"exchange\"", SkipReason::OtherProtocol},
        {"\"imap\"", "\"jmap\"", SkipReason::OtherProtocol},
        {"\"imap\"", "\"smtp\"", SkipReason::OtherProtocol},
        {"imap.hoster.example", "", SkipReason::NoHost},
        {"imap.hoster.example", "192.0.2.7", SkipReason::BadHost},
        {"imap.hoster.example", "localhost", SkipReason::BadHost},
        {"imap.hoster.example", "imap_hoster.example", SkipReason::BadHost},
        {"imap.hoster.example", "imap.%EMAILDOMAIN", SkipReason::BadHost},
        {"imap.hoster.example", "imap.%REGION%.example", SkipReason::BadHost},
        {"imap.hoster.example", "&lt;b&gt;x.example", SkipReason::BadHost},
        {"993", "", SkipReason::BadPort},
        {"993", "0", SkipReason::BadPort},
        {"993", "65536", SkipReason::BadPort},
        {"993", "+993", SkipReason::BadPort},
        {"993", "22", SkipReason::BadPort},
        {"SSL", "QUIC", SkipReason::UnknownSecurity},
        {"%EMAILADDRESS%", "", SkipReason::BadUserName},
        {"%EMAILADDRESS%", "%EMAILADDRESS", SkipReason::BadUserName},
        {"%EMAILADDRESS%", "%REALNAME%", SkipReason::BadUserName},
        {"</incomingServer>", "<authentication>GSSAPI</authentication></incomingServer>", SkipReason::NoUsableSignIn},
        {"</incomingServer>", "<authentication system=\"http\">password-cleartext</authentication></incomingServer>",
         SkipReason::NoUsableSignIn},
        {"imap.hoster.example", "spare.hoster.example", SkipReason::Repeated},
    };
    for (const Flaw &flaw : flaws) {
        QByteArray server = imapServer();
        server.replace(flaw.good, flaw.bad);
        const AutoconfigReading reading =
            readFor(autoconfigFile(imapServer("spare.hoster.example") + server + smtpServer()));
        ASSERT_TRUE(reading.finding) << flaw.bad;
        ASSERT_EQ(reading.skipped.size(), 1) << flaw.bad;
        EXPECT_EQ(int(reading.skipped[0].reason), int(flaw.reason)) << flaw.bad;
        EXPECT_EQ(reading.finding->services.size(), 2) << flaw.bad;
    }
}

TEST(Autoconfig, TakesTheFirstUsableSecurityAndNeverGuessesFromThePort)
{
    const AutoconfigReading reading = readWith(
        "<incomingServer type=\"imap\"><hostname>a.example</hostname><port>587</port><socketType>QUIC</socketType>"
        "<socketType>STARTTLS</socketType><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>"
        "<incomingServer type=\"imap\"><hostname>b.example</hostname><port>143</port><socketType>plain</socketType>"
        "<username>%EMAILADDRESS%</username></incomingServer>"
        "<incomingServer type=\"imap\"><hostname>c.example</hostname><port>993</port>"
        "<username>%EMAILADDRESS%</username></incomingServer>");
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[0].service.endpoint, (Endpoint{u"a.example"_s, 587, Security::StartTls}));
    EXPECT_EQ(reading.finding->services[1].service.endpoint.security, Security::Plain);
    EXPECT_TRUE(reading.finding->services[1].service.securityKnown);
    EXPECT_FALSE(reading.finding->services[2].service.securityKnown);
}

TEST(Autoconfig, KnowsWhereOnlyABrowserSignInWorks)
{
    const QByteArray oauth = "<authentication>OAuth2</authentication>";
    const QByteArray both = oauth + "<authentication>password-cleartext</authentication>";
    const QByteArray issuer = "<oAuth2><issuer>login.hoster.example</issuer><scope>mail</scope></oAuth2>";
    const auto only = readFor(autoconfigFile(imapServer("i.example", oauth) + smtpServer("s.example", both), issuer));
    ASSERT_TRUE(only.finding);
    EXPECT_TRUE(wantsBrowserSignIn(*only.finding, Protocol::Imap));
    EXPECT_FALSE(wantsBrowserSignIn(*only.finding, Protocol::Smtp));
    EXPECT_FALSE(wantsBrowserSignIn(*only.finding, Protocol::Pop3));
    EXPECT_EQ(only.finding->signInIssuer, u"login.hoster.example"_s);
    EXPECT_EQ(only.finding->services[1].service.authentication, (QList{Authentication::OAuth2, Authentication::Password}));
}

TEST(Autoconfig, SendsWithoutSignInWhereNoneIsPublished)
{
    QByteArray nameless = smtpServer("a.example");
    nameless.replace("<username>%EMAILADDRESS%</username>", "");
    const auto reading = readFor(autoconfigFile(
        imapServer() + nameless + smtpServer("b.example", "<authentication>none</authentication>")
        + smtpServer("c.example", "<restriction>client-IP-address</restriction>")));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[1].service.authentication, QList{Authentication::None});
    EXPECT_EQ(reading.finding->services[2].service.authentication, QList{Authentication::None});
    EXPECT_FALSE(reading.finding->services[2].onlyInProvidersNetwork);
    EXPECT_TRUE(reading.finding->services[3].onlyInProvidersNetwork);
}

/// As vivaldi.net and teol.net publish it.
TEST(Autoconfig, SignsInToSendAsToReceiveWhereOnlyTheNameIsLeftOut)
{
    QByteArray receiving = imapServer();
    receiving.replace("%EMAILADDRESS%", "%EMAILLOCALPART%");
    QByteArray nameless = smtpServer("a.example", "<authentication>password-cleartext</authentication>");
    nameless.replace("<username>%EMAILADDRESS%</username>", "");
    const auto reading = readFor(autoconfigFile(receiving + nameless));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[1].service.authentication, QList{Authentication::Password});
    EXPECT_EQ(reading.finding->services[1].service.usernameRule, UsernameRule::LocalPart);
}

TEST(Autoconfig, KeepsTheAdviceForPop3)
{
    const auto reading = readWith(
        "<incomingServer type=\"pop3\"><hostname>pop.example</hostname><port>995</port><socketType>SSL</socketType>"
        "<username>%EMAILADDRESS%</username><pop3><leaveMessagesOnServer>true</leaveMessagesOnServer>"
        "<daysToLeaveMessagesOnServer>14</daysToLeaveMessagesOnServer><checkInterval minutes=\"15\"/></pop3>"
        "</incomingServer>");
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services[0].leaveOnServer, true);
    EXPECT_EQ(reading.finding->services[0].daysOnServer, 14);
    EXPECT_FALSE(reading.finding->services[1].leaveOnServer);
}

TEST(Autoconfig, TellsWhatMustBeSwitchedOnFirstInTheReadersLanguage)
{
    const QByteArray enable = "<enable visiturl=\"https://hoster.example/settings\"><instruction>Switch IMAP on</instruction>"
                              "<instruction lang=\"lt\">Įjunkite\n   IMAP</instruction></enable>";
    for (const QByteArray &file : {autoconfigFile(enable + imapServer() + smtpServer()),
                                   autoconfigFile(imapServer() + smtpServer(), enable)}) {
        const auto reading = readFor(file);
        ASSERT_TRUE(reading.finding);
        ASSERT_EQ(reading.finding->switchOnFirst.size(), 1);
        const HelpLink &link = reading.finding->switchOnFirst[0];
        EXPECT_EQ(link.url, QUrl(u"https://hoster.example/settings"_s));
        EXPECT_EQ(textIn(link.texts, u"lt"_s), u"Įjunkite IMAP"_s);
        EXPECT_EQ(textIn(link.texts, u"fi"_s), u"Switch IMAP on"_s);
    }
}

TEST(Autoconfig, KeepsHelpPagesAndDropsLinksThatAreNotHttps)
{
    const auto reading = readFor(autoconfigFile(
        "<documentation url=\"https://help.example/imap\"><descr lang=\"en\">How to</descr><descr lang=\"cs\">Jak na to"
        "</descr></documentation><documentation url=\"javascript:alert(1)\"/>"
        "<documentation url=\"http://help.example/old\"/><instruction url=\"https://help.example/app\"><descr>App"
        "</descr></instruction>" + imapServer() + smtpServer()));
    ASSERT_TRUE(reading.finding);
    ASSERT_EQ(reading.finding->documentation.size(), 2);
    EXPECT_EQ(textIn(reading.finding->documentation[0].texts, u"cs"_s), u"Jak na to"_s);
    EXPECT_EQ(textIn(reading.finding->documentation[0].texts, u"nl"_s), u"How to"_s);
    EXPECT_EQ(reading.finding->documentation[1].url.path(), u"/app"_s);
}

TEST(Autoconfig, IgnoresWhatItDoesNotKnow)
{
    const auto reading = readFor(autoconfigFile(
        "<domain purpose=\"mx\">mx.example</domain><inputField key=\"A\" label=\"b\"/><futureThing><deep/></futureThing>"
        + imapServer("imap.hoster.example", "<password>x</password><futureThing/>")
        + smtpServer("smtp.hoster.example", "<addThisServer>true</addThisServer><useGlobalPreferredServer>false"
                                            "</useGlobalPreferredServer>"),
        "<addressbook type=\"carddav\"/><clientConfigUpdate url=\"https://x.example/\"/>"));
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->services.size(), 2);
    EXPECT_TRUE(reading.skipped.isEmpty());
}

TEST(Autoconfig, BoundsTheNumberOfServers)
{
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += imapServer("imap" + QByteArray::number(i) + ".example");
    const auto reading = readFor(autoconfigFile(many + smtpServer()));
    ASSERT_FALSE(reading.finding);  // the server to send with stands behind all that anybody would publish
    const auto fewer = readFor(autoconfigFile(smtpServer() + many));
    ASSERT_TRUE(fewer.finding);
    EXPECT_EQ(fewer.finding->services.size(), 9);
    EXPECT_LE(fewer.skipped.size(), 200);
    EXPECT_EQ(fewer.skipped[0].reason, SkipReason::TooMany);
}

TEST(Autoconfig, CleansAndCutsHostileText)
{
    const auto reading = readFor(autoconfigFile("<displayName>&lt;b&gt;\xE2\x80\xAE" + QByteArray(5000, 'x')
                                                + "</displayName>" + imapServer() + smtpServer()));
    ASSERT_TRUE(reading.finding);
    EXPECT_TRUE(reading.finding->name.startsWith(u"<b>\\u{202E}xxx"_s));
    EXPECT_LE(reading.finding->name.size(), 60);
}
