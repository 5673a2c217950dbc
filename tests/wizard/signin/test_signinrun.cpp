#include "signinstand.h"

#include "wizard/check/tlslinechannel.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using M = ServerMove;
using enum SignInVerdict;
using SignInTalk::then;

const QByteArray secret = QByteArray("\0ona@imone.lt\0slaptas žodis", 28).toBase64();

ServerScript smtpStartTls(const QByteArray &answer)
{
    return then({M::send("220 mail.test\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250-AUTH LOGIN\r\n250 STARTTLS\r\n"),
                 M::expect("STARTTLS"), M::send("220 go\r\n"), M::startTls(), M::expect("EHLO"),
                 M::send("250-mail.test\r\n250 AUTH PLAIN\r\n")},
                {M::expect("AUTH PLAIN "), M::send(answer)});
}

}

TEST(SignInRun, ARightPasswordIsAcceptedByEachProtocol)
{
    SignInStand imap(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(SignInTalk::imap("b1 OK\r\n")));
    EXPECT_EQ(imap.go(), Accepted);
    SignInStand pop3(Protocol::Pop3, Security::ImplicitTls, Talk::insideTls(SignInTalk::pop3("+OK\r\n")));
    EXPECT_EQ(pop3.go(), Accepted);
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls, Talk::insideTls(SignInTalk::smtp("235 ok\r\n")));
    EXPECT_EQ(smtp.go(), Accepted);
    EXPECT_TRUE(smtp.server.heard().contains("AUTH PLAIN " + secret));
    EXPECT_EQ(smtp.run->mechanism(), QStringLiteral("PLAIN"));
}

TEST(SignInRun, AfterStartTlsThePasswordGoesInsideOnly)
{
    SignInStand smtp(Protocol::Smtp, Security::StartTls, smtpStartTls("235 ok\r\n"));
    EXPECT_EQ(smtp.go(), Accepted);
    const QByteArrayList heard = smtp.server.heard();
    ASSERT_GE(heard.size(), 4);
    EXPECT_EQ(heard[1], QByteArray("STARTTLS"));
    EXPECT_TRUE(heard[2].startsWith("EHLO"));
    EXPECT_EQ(heard[3], "AUTH PLAIN " + secret);
}

TEST(SignInRun, AWrongPasswordIsToldInTheServersWordsAndTriedOnce)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                     Talk::insideTls(then(SignInTalk::smtp("535 5.7.8 No \x1b[31m entry\r\n"), {M::expect("QUIT")})));
    EXPECT_EQ(smtp.go(), WrongNameOrPassword);
    EXPECT_EQ(smtp.run->serverWords(), QStringLiteral("No ␛[31m entry"));
    letPass(50ms);
    EXPECT_EQ(smtp.heard("AUTH"), 1);
    EXPECT_EQ(smtp.heard("QUIT"), 1);
    EXPECT_EQ(smtp.server.guests(), 1);
    EXPECT_EQ(smtp.ends, 1);
}

TEST(SignInRun, WithoutTlsNothingOfThePasswordIsSaid)
{
    SignInStand stripped(Protocol::Smtp, Security::StartTls,
                         {M::send("220 mail.test\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250 AUTH PLAIN\r\n"),
                          M::expect(), M::send("235 welcome\r\n"), M::expect()});
    EXPECT_EQ(stripped.go(), NotProtected);
    EXPECT_EQ(stripped.heard("AUTH"), 0);
    SignInStand refused(Protocol::Imap, Security::StartTls,
                        {M::send("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"), M::expect(),
                         M::send("a1 NO not today\r\n"), M::expect()});
    EXPECT_EQ(refused.go(), NotProtected);
    SignInStand plain(Protocol::Pop3, Security::Plain,
                      {M::send("+OK\r\n"), M::expect("CAPA"), M::send("+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n"), M::expect()});
    EXPECT_EQ(plain.go(), NotProtected);
    for (const SignInStand *stand : {&stripped, &refused, &plain})
        EXPECT_EQ(stand->heard("AUTH") + stand->heard("b1") + stand->heard("USER") + stand->heard("PASS"), 0);
}

TEST(SignInRun, UnderACertificateOfAnotherNameNothingIsSaid)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls, Talk::insideTls(SignInTalk::smtp("235 ok\r\n")));
    smtp.server.identity = TestAuthority::instance().good("mail.other.test");
    EXPECT_EQ(smtp.go(), NotProtected);
    EXPECT_TRUE(smtp.server.heard().isEmpty());
}

TEST(SignInRun, AnAnswerThatWasThereBeforeTlsIsNotBelieved)
{
    SignInStand smtp(Protocol::Smtp, Security::StartTls,
                     {M::send("220 mail.test\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250 STARTTLS\r\n"),
                      M::expect("STARTTLS"), M::send("220 go\r\n250-mail.test\r\n250 AUTH PLAIN\r\n235 ok\r\n"), M::startTls(),
                      M::stall()});
    EXPECT_EQ(smtp.go(), NotProtected);
    EXPECT_EQ(smtp.heard("AUTH"), 0);
}

TEST(SignInRun, AConnectionThatBreaksAfterThePasswordLeavesItOpenAndIsNotTriedAgain)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                     Talk::insideTls({M::send("220 mail.test\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250 AUTH PLAIN\r\n"),
                                      M::expect("AUTH"), M::close()}));
    EXPECT_EQ(smtp.go(), BrokeOff);
    letPass(50ms);
    EXPECT_EQ(smtp.server.guests(), 1);
    EXPECT_EQ(smtp.heard("AUTH"), 1);
}

TEST(SignInRun, SilenceAfterThePasswordEndsByTime)
{
    SignInStand imap(Protocol::Imap, Security::ImplicitTls,
                     Talk::insideTls({M::send("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n"), M::expect("b1"), M::stall()}));
    imap.limits.login = 100ms;
    EXPECT_EQ(imap.go(), BrokeOff);
    EXPECT_EQ(imap.heard("b1 AUTHENTICATE"), 1);
}

TEST(SignInRun, AChallengeOfAMegabyteEndsIt)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                     Talk::insideTls({M::send("220 mail.test\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250 AUTH LOGIN\r\n"),
                                      M::expect("AUTH LOGIN"), M::send("334 " + QByteArray(1024 * 1024, 'A') + "\r\n"), M::expect()}));
    EXPECT_EQ(smtp.go(), BrokeOff);
    EXPECT_EQ(smtp.server.heard().size(), 2);
}

TEST(SignInRun, LoginsMayTakeAsLongAsDovecotMakesPeopleWait)
{
    EXPECT_GE(SignInLimits().login, 20s);
}

TEST(SignInRun, AServerThatIsNotThereWasNeverTold)
{
    SignInStand gone(Protocol::Imap, Security::ImplicitTls, {});
    gone.server.close();
    EXPECT_EQ(gone.go(), NoConnection);
}

TEST(SignInRun, WithoutACommonMethodNoPasswordIsSaid)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                     Talk::insideTls({M::send("220 mail.test\r\n"), M::expect("EHLO"),
                                      M::send("250-mail.test\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n"), M::expect()}));
    EXPECT_EQ(smtp.go(), AppPasswordWanted);
    EXPECT_EQ(smtp.heard("AUTH"), 0);
}

TEST(SignInRun, AServerThatSaysThePasswordBackIsNotQuoted)
{
    for (const QByteArray &echo : {QByteArray("slaptas žodis"), secret, QByteArray("slaptas žodis").toBase64()}) {
        SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                         Talk::insideTls(SignInTalk::smtp("535 5.7.8 wrong: " + echo + "\r\n")));
        EXPECT_EQ(smtp.go(), WrongNameOrPassword);
        EXPECT_EQ(smtp.run->serverWords(), QString()) << echo.toStdString();
    }
}

TEST(SignInRun, CancellingEndsItOnceAndSaysNothingMore)
{
    SignInStand smtp(Protocol::Smtp, Security::ImplicitTls,
                     Talk::insideTls({M::send("220 mail.test\r\n"), M::expect("EHLO"), M::stall()}));
    smtp.begin();
    ASSERT_TRUE(waitUntil([&] { return smtp.heard("EHLO") == 1; }));
    smtp.run->cancel();
    EXPECT_EQ(smtp.end(), Cancelled);
    letPass(30ms);
    EXPECT_EQ(smtp.ends, 1);
    EXPECT_EQ(smtp.heard("AUTH"), 0);
}

TEST(SecretsInTheChannel, DoNotLeaveBeforeTls)
{
    ProbeWorld world;
    ScriptedServer server({M::expect(), M::expect()});
    TlsLineChannel channel;
    bool connected = false;
    QObject::connect(&channel, &LineChannel::connected, [&] { connected = true; });
    channel.open(QHostAddress(QHostAddress::LocalHost), server.serverPort(), QStringLiteral("mail.example.test"), Security::Plain);
    ASSERT_TRUE(waitUntil([&] { return connected; }));
    channel.saySecret("slaptas");
    channel.say("labas");
    ASSERT_TRUE(waitUntil([&] { return !server.heard().isEmpty(); }));
    EXPECT_EQ(server.heard(), QByteArrayList{"labas"});
}

TEST(SecretsInTheChannel, ArriveWholeInsideTls)
{
    ProbeWorld world;
    ScriptedServer server(Talk::insideTls({M::expect(), M::expect()}));
    server.identity = world.identity;
    const std::unique_ptr<LineChannel> channel = world.outside.newChannel();
    bool secured = false;
    QObject::connect(channel.get(), &LineChannel::secured, [&] { secured = true; });
    channel->open(QHostAddress(QHostAddress::LocalHost), server.serverPort(), QString::fromLatin1(ProbeWorld::host),
                  Security::ImplicitTls);
    ASSERT_TRUE(waitUntil([&] { return secured; }));
    const QByteArray longSecret(3000, 's');
    channel->saySecret(longSecret);
    channel->say("labas");
    ASSERT_TRUE(waitUntil([&] { return server.heard().size() == 2; }));
    EXPECT_EQ(server.heard(), (QByteArrayList{longSecret, "labas"}));
}
