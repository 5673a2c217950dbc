#include "signinstand.h"

#include "profiles/catalogue.h"
#include "wizard/conductor.h"
#include "wizard/session.h"
#include "wizard/signin/signinbackoff.h"
#include "wizard/signin/signintrial.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using M = ServerMove;
using enum SignInVerdict;

struct Trial {
    SignInStand receiving;
    SignInStand sending;
    SignInTrial trial;
    int changes = 0;

    Trial(const QByteArray &imap, const QByteArray &smtp)
        : receiving(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(SignInTalk::imap(imap)))
        , sending(Protocol::Smtp, Security::ImplicitTls, Talk::insideTls(SignInTalk::smtp(smtp)))
        , trial(receiving.world.outside)
    {
        QObject::connect(&trial, &SignInTrial::changed, [this] { ++changes; });
    }
    SignInPlan plan() const
    {
        return {{QStringLiteral("ona"), QStringLiteral("imone.lt")}, receiving.chosen, sending.chosen};
    }
    void press()
    {
        trial.start(plan(), u"slaptas žodis");
        EXPECT_TRUE(waitUntil([this] { return !trial.isRunning(); }));
    }
    int tries() const { return sending.heard("AUTH") + receiving.heard("b1"); }
};

}

TEST(SignInTrial, OnePressIsOneTryOnEachService)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    trial.press();
    EXPECT_EQ(trial.trial.incoming().verdict, Accepted);
    EXPECT_EQ(trial.trial.outgoing().verdict, Accepted);
    EXPECT_EQ(trial.trial.outgoing().mechanism, QStringLiteral("PLAIN"));
    EXPECT_TRUE(trial.trial.maySendTest());
    EXPECT_EQ(trial.sending.heard("AUTH"), 1);
    EXPECT_EQ(trial.receiving.heard("b1"), 1);
    EXPECT_GE(trial.changes, 2);
}

TEST(SignInTrial, ASecondPressMeanwhileIsNone)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    trial.trial.start(trial.plan(), u"slaptas");
    EXPECT_TRUE(trial.trial.incoming().running);
    EXPECT_FALSE(trial.trial.mayTry());
    trial.trial.start(trial.plan(), u"kitas");
    ASSERT_TRUE(waitUntil([&] { return !trial.trial.isRunning(); }));
    EXPECT_EQ(trial.tries(), 2);
}

TEST(SignInTrial, APasswordThatMayNotBeSentIsNotTried)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    trial.trial.start(trial.plan(), u"a\r\nb");
    EXPECT_FALSE(trial.trial.isRunning());
    EXPECT_EQ(trial.trial.incoming().verdict, NotTried);
}

TEST(SignInTrial, TheReplyThatProvidersGiveWhereSendingIsLockedIsToldApartFromAWrongPassword)
{
    Trial locked("b1 OK\r\n", "535 5.7.8 authentication failed\r\n");
    locked.press();
    EXPECT_EQ(locked.trial.incoming().verdict, Accepted);
    EXPECT_EQ(locked.trial.outgoing().verdict, SendingBlocked);
    EXPECT_FALSE(locked.trial.maySendTest());
    Trial wrong("b1 NO [AUTHENTICATIONFAILED] no\r\n", "535 5.7.8 authentication failed\r\n");
    wrong.press();
    EXPECT_EQ(wrong.trial.outgoing().verdict, WrongNameOrPassword);
}

TEST(SignInTrial, WithOneDirectionProvenOnlyThatOneIsTried)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    SignInPlan plan = trial.plan();
    plan.outgoing.reset();
    trial.trial.start(plan, u"slaptas");
    ASSERT_TRUE(waitUntil([&] { return !trial.trial.isRunning(); }));
    EXPECT_EQ(trial.trial.incoming().verdict, Accepted);
    EXPECT_EQ(trial.trial.outgoing().verdict, NotTried);
    EXPECT_FALSE(trial.trial.maySendTest());
    EXPECT_EQ(trial.sending.server.guests(), 0);
}

TEST(SignInTrial, AServerThatWantsAPauseGetsIt)
{
    Trial trial("b1 OK\r\n", "454 4.7.0 Too many login attempts, try again in 2 minutes\r\n");
    trial.press();
    EXPECT_EQ(trial.trial.outgoing().verdict, TooManyTries);
    EXPECT_EQ(trial.trial.outgoing().waitBefore, 120s);
    EXPECT_FALSE(trial.trial.mayTry());
    trial.trial.forget();
    EXPECT_GT(trial.trial.waitLeft(), 100s);
    trial.press();
    EXPECT_EQ(trial.tries(), 2);
}

TEST(SignInTrial, ThreeWrongOnesInARowMakeThePersonWait)
{
    Trial trial("b1 NO [AUTHENTICATIONFAILED] no\r\n", "535 5.7.8 no\r\n");
    trial.press();
    trial.press();
    EXPECT_TRUE(trial.trial.mayTry());
    trial.press();
    EXPECT_FALSE(trial.trial.mayTry());
    EXPECT_GT(trial.trial.waitLeft(), 8s);
    EXPECT_LE(trial.trial.waitLeft(), 10s);
    EXPECT_EQ(trial.tries(), 6);
}

TEST(SignInTrial, CancellingAnswersAtOnce)
{
    Trial trial("", "");
    trial.trial.start(trial.plan(), u"slaptas");
    ASSERT_TRUE(waitUntil([&] { return trial.tries() == 2; }));
    trial.trial.cancel();
    EXPECT_FALSE(trial.trial.isRunning());
    EXPECT_EQ(trial.trial.incoming().verdict, Cancelled);
    EXPECT_EQ(trial.trial.outgoing().verdict, Cancelled);
}

TEST(SignInTrial, ForgettingLeavesNothing)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    trial.press();
    trial.trial.forget();
    EXPECT_EQ(trial.trial.incoming().verdict, NotTried);
    EXPECT_FALSE(trial.trial.maySendTest());
    trial.trial.sendTestMessage({QStringLiteral("x"), QStringLiteral("y")});
    EXPECT_EQ(trial.trial.testMail().stage, TestMailAnswer::Stage::NotStarted);
}

TEST(SignInTrial, GoesAwayInTheMiddleWithoutHarm)
{
    Trial trial("", "");
    auto early = std::make_unique<SignInTrial>(trial.receiving.world.outside);
    early->start(trial.plan(), u"slaptas");
    ASSERT_TRUE(waitUntil([&] { return trial.tries() == 2; }));
    early.reset();
    letPass(20ms);
}

TEST(SignInBackoff, GrowsWithEachWrongOneAndIsOverAfterARightOne)
{
    SignInBackoff backoff;
    std::chrono::milliseconds now = 1000ms;
    QList<qint64> waits;
    for (int i = 0; i < 9; ++i) {
        backoff.note(WrongNameOrPassword, {}, now);
        waits.append(backoff.left(now).value_or(0s).count());
        now += 1h;
    }
    EXPECT_EQ(waits, (QList<qint64>{0, 0, 10, 20, 40, 80, 160, 300, 300}));
    backoff.note(Accepted, {}, now);
    backoff.note(WrongNameOrPassword, {}, now);
    EXPECT_FALSE(backoff.left(now));
}

TEST(SignInBackoff, WhatIsNobodysFaultCostsNoTime)
{
    SignInBackoff backoff;
    for (const SignInVerdict verdict : {NoConnection, NotProtected, BrokeOff, Cancelled, Temporary, MailboxFull})
        for (int i = 0; i < 5; ++i)
            backoff.note(verdict, {}, 1000ms);
    EXPECT_FALSE(backoff.left(1000ms));
    backoff.note(TooManyTries, {}, 1000ms);
    EXPECT_EQ(backoff.left(1000ms), 60s);
    EXPECT_EQ(backoff.left(1500ms), 60s);
    EXPECT_FALSE(backoff.left(61000ms));
}

TEST(SignInPlan, HoldsOnlyWhatAProbeHasProvenUnderTls)
{
    ChosenService good;
    good.service.endpoint = {QStringLiteral("mail.imone.lt"), 993, Security::ImplicitTls};
    good.userName = QStringLiteral("ona@imone.lt");
    good.confidence = Confidence::Confirmed;
    good.proof = ProbeResult();
    good.proof->finished = true;
    good.proof->verdict = Verdict::Works;
    SettingsTable table;
    table.incoming = good;
    EXPECT_TRUE(makeSignInPlan(table));
    EXPECT_TRUE(makeSignInPlan(table)->incoming);
    EXPECT_FALSE(makeSignInPlan(table)->outgoing);
    for (int i = 0; i < 5; ++i) {
        ChosenService bad = good;
        if (i == 0)
            bad.confidence = Confidence::Guide;
        else if (i == 1)
            bad.proof.reset();
        else if (i == 2)
            bad.proof->verdict = Verdict::NoAnswer;
        else if (i == 3)
            bad.service.endpoint.security = Security::Plain;
        else
            bad.userName = QStringLiteral("ona\r\nQUIT");
        table.incoming = bad;
        EXPECT_FALSE(makeSignInPlan(table)) << i;
    }
}

TEST(ConductorAndSignIn, AnotherAddressForgetsTheAnswers)
{
    Trial trial("b1 OK\r\n", "235 ok\r\n");
    const Catalogue catalogue;
    Session session(catalogue);
    Conductor conductor(session, trial.receiving.world.outside);
    session.setTypedAddress(QStringLiteral("ona@imone.lt"));
    conductor.signIn().start(trial.plan(), u"slaptas");
    ASSERT_TRUE(waitUntil([&] { return !conductor.signIn().isRunning(); }));
    EXPECT_EQ(conductor.signIn().incoming().verdict, Accepted);
    session.setTypedAddress(QStringLiteral("jonas@imone.lt"));
    EXPECT_EQ(conductor.signIn().incoming().verdict, NotTried);
    EXPECT_FALSE(conductor.signIn().maySendTest());
}
