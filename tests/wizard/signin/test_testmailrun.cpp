#include "signinstand.h"

#include "wizard/signin/testmailrun.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using M = ServerMove;
using SignInTalk::then;

const QByteArray id = "test.abc@imone.lt";

ServerScript takes(const QByteArray &lastWord)
{
    return Talk::insideTls(then(SignInTalk::smtp("235 ok\r\n"),
                                {M::expect("MAIL FROM:<ona@imone.lt>"), M::send("250 ok\r\n"), M::expect("RCPT TO:<ona@imone.lt>"),
                                 M::send("250 ok\r\n"), M::expect("DATA"), M::send("354 go\r\n"), M::expect("Date: "),
                                 M::send(lastWord), M::expect(), M::stall()}));
}

/// An IMAP server on which the message is there at the second look.
ServerScript showsLater(const QByteArray &capabilities)
{
    return Talk::insideTls(
        then(SignInTalk::imap("b1 OK\r\n"),
             {M::expect("c1 CAPABILITY"), M::send("* CAPABILITY IMAP4rev1 " + capabilities + "\r\nc1 OK\r\n"),
              M::expect("c2 EXAMINE INBOX"), M::send("* OK [UIDVALIDITY 1]\r\nc2 OK\r\n"), M::expect("c3 UID SEARCH"),
              M::send("* SEARCH\r\nc3 OK\r\n"), M::expect("c4 EXAMINE INBOX"), M::send("* OK [UIDVALIDITY 1]\r\nc4 OK\r\n"),
              M::expect("c5 UID SEARCH HEADER Message-ID \"" + id + '"'), M::send("* SEARCH 7\r\nc5 OK\r\n"),
              M::expect("c6 UID FETCH 7"),
              M::send("* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] {35}\r\nMessage-ID: <" + id + ">\r\n\r\n)\r\nc6 OK\r\n"),
              M::expect("c7"), M::send("* OK [UIDVALIDITY 1]\r\nc7 OK\r\n"), M::expect("c8"), M::send("c8 OK\r\n"),
              M::expect("c9 UID EXPUNGE 7"), M::send("c9 OK\r\n"), M::expect("c10 LOGOUT")}));
}

struct MailTrial {
    SignInStand sending;
    SignInStand receiving;
    TestMailLimits limits;
    std::unique_ptr<TestMailRun> run;
    QList<TestMailAnswer::Stage> stages;
    int ends = 0;

    MailTrial(ServerScript send, Protocol protocol, ServerScript receive)
        : sending(Protocol::Smtp, Security::ImplicitTls, std::move(send))
        , receiving(protocol, Security::ImplicitTls, std::move(receive))
    {
        limits.signIn = sending.limits;
        limits.pauses = {5ms, 5ms};
        limits.reconnects = {5ms, 5ms};
    }
    void begin()
    {
        const TestMessage message = composeTestMessage({QStringLiteral("ona"), QStringLiteral("imone.lt")}, QStringLiteral("Bandymas"),
                                                       QStringLiteral("Labas"), QDateTime::currentDateTime(), "abc");
        run = std::make_unique<TestMailRun>(receiving.chosen, sending.chosen, sending.password, message, sending.world.outside, limits);
        QObject::connect(run.get(), &TestMailRun::changed, [this] { stages.append(run->answer().stage); });
        QObject::connect(run.get(), &TestMailRun::finished, [this] { ++ends; });
        run->start();
    }
    const TestMailAnswer &go()
    {
        begin();
        EXPECT_TRUE(waitUntil([this] { return ends > 0; }));
        return run->answer();
    }
};

}

TEST(TestMailRun, IsSentFoundAndRemovedByImap)
{
    MailTrial trial(takes("250 queued\r\n"), Protocol::Imap, showsLater("UIDPLUS"));
    const TestMailAnswer &answer = trial.go();
    EXPECT_EQ(answer.verdict, TestMailVerdict::Arrived);
    EXPECT_TRUE(answer.sent);
    EXPECT_TRUE(answer.removed);
    EXPECT_GE(answer.arrivedAfter, 5ms);
    using enum TestMailAnswer::Stage;
    EXPECT_EQ(trial.stages, (QList{Sending, Looking, Tidying}));
    EXPECT_EQ(answer.stage, Done);
    EXPECT_EQ(trial.sending.heard("AUTH") + trial.receiving.heard("b1 AUTHENTICATE"), 2);
}

TEST(TestMailRun, AServerWithoutUidPlusKeepsIt)
{
    MailTrial trial(takes("250 queued\r\n"), Protocol::Imap, showsLater("IDLE"));
    const TestMailAnswer &answer = trial.go();
    EXPECT_EQ(answer.verdict, TestMailVerdict::Arrived);
    EXPECT_FALSE(answer.removed);
    letPass(30ms);
    EXPECT_EQ(trial.receiving.heard("c7 LOGOUT"), 1);
}

TEST(TestMailRun, ARefusedMessageIsSaidAndNotLookedFor)
{
    MailTrial trial(takes("554 5.7.1 Spam message rejected, account blocked for spam\r\n"), Protocol::Imap, {});
    const TestMailAnswer &answer = trial.go();
    EXPECT_EQ(answer.verdict, TestMailVerdict::SendingBlocked);
    EXPECT_FALSE(answer.sent);
    EXPECT_EQ(answer.serverWords, QStringLiteral("Spam message rejected, account blocked for spam"));
    EXPECT_EQ(trial.receiving.server.guests(), 0);
}

TEST(TestMailRun, Pop3ConnectsAgainUntilItIsThere)
{
    MailTrial trial(takes("250 queued\r\n"), Protocol::Pop3,
                    Talk::insideTls(then(SignInTalk::pop3("+OK\r\n"), {M::expect("STAT"), M::send("+OK 1 100\r\n"), M::expect("TOP 1 0"),
                                                                      M::send("+OK\r\nMessage-ID: <other@b>\r\n.\r\n"), M::expect("QUIT")})));
    const TestMailAnswer &answer = trial.go();
    EXPECT_EQ(answer.verdict, TestMailVerdict::NotArrivedYet);
    EXPECT_TRUE(answer.sent);
    EXPECT_EQ(trial.receiving.server.guests(), 3);
    MailTrial found(takes("250 queued\r\n"), Protocol::Pop3,
                    Talk::insideTls(then(SignInTalk::pop3("+OK\r\n"), {M::expect("STAT"), M::send("+OK 1 100\r\n"), M::expect("TOP 1 0"),
                                                                      M::send("+OK\r\nMessage-ID: <" + id + ">\r\n.\r\n"), M::expect("QUIT")})));
    EXPECT_EQ(found.go().verdict, TestMailVerdict::Arrived);
    EXPECT_FALSE(found.run->answer().removed);
}

TEST(TestMailRun, ASignInThatFailsNowIsTheCause)
{
    MailTrial trial(Talk::insideTls(SignInTalk::smtp("454 4.7.0 later\r\n")), Protocol::Imap, {});
    EXPECT_EQ(trial.go().verdict, TestMailVerdict::NotAccepted);
    EXPECT_EQ(trial.run->answer().cause, SignInVerdict::Temporary);
    MailTrial blind(takes("250 queued\r\n"), Protocol::Imap, Talk::insideTls(SignInTalk::imap("b1 NO [UNAVAILABLE] later\r\n")));
    EXPECT_EQ(blind.go().verdict, TestMailVerdict::CouldNotLook);
    EXPECT_EQ(blind.run->answer().cause, SignInVerdict::Temporary);
    EXPECT_TRUE(blind.run->answer().sent);
}

TEST(TestMailRun, CancellingEndsItOnce)
{
    MailTrial trial(Talk::insideTls({M::send("220 mail.test\r\n"), M::expect("EHLO"), M::stall()}), Protocol::Imap, {});
    trial.begin();
    ASSERT_TRUE(waitUntil([&] { return trial.sending.heard("EHLO") == 1; }));
    trial.run->cancel();
    ASSERT_TRUE(waitUntil([&] { return trial.ends > 0; }));
    EXPECT_EQ(trial.run->answer().verdict, TestMailVerdict::Cancelled);
    letPass(20ms);
    EXPECT_EQ(trial.ends, 1);
}

TEST(TestMailRun, LooksForAboutAMinute)
{
    const TestMailLimits limits = patientTestMailLimits();
    std::chrono::milliseconds imap{0};
    for (const auto pause : limits.pauses)
        imap += pause;
    std::chrono::milliseconds pop3{0};
    for (const auto pause : limits.reconnects)
        pop3 += pause;
    EXPECT_GE(imap, 50s);
    EXPECT_LE(imap, 60s);
    EXPECT_GE(pop3, 50s);
    EXPECT_LE(pop3, 60s);
}
