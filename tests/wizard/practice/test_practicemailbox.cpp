#include "support/eventloop.h"
#include "wizard/conductor.h"
#include "wizard/practice/practicemailbox.h"
#include "wizard/session.h"
#include "wizard/signin/signinoffer.h"
#include "wizard/signin/signinwords.h"

#include <gtest/gtest.h>

namespace {

class PracticeWalk : public testing::TestWithParam<Protocol>
{
};

}  // namespace

/// What the practice promises: type any word where the guide asks for the password.
TEST_P(PracticeWalk, AnyWordIsAcceptedAndTheTestMessageArrives)
{
    const PracticeMailbox mailbox;
    Catalogue catalogue({PracticeMailbox::profilesFolder()});
    Session session(catalogue);
    Conductor conductor(session, mailbox.outside());
    session.setIncoming(GetParam());
    session.setTypedAddress(PracticeMailbox::address());
    ASSERT_TRUE(waitUntil([&] { return !conductor.isChecking() && offeredSignIn(session).has_value(); }));
    SignInTrial &trial = conductor.signIn();
    trial.start(*offeredSignIn(session), u"any word");
    ASSERT_TRUE(waitUntil([&] { return !trial.isRunning(); }));
    EXPECT_EQ(trial.incoming().verdict, SignInVerdict::Accepted);
    EXPECT_EQ(trial.outgoing().verdict, SignInVerdict::Accepted);
    ASSERT_TRUE(trial.maySendTest());
    trial.sendTestMessage(SignInWords::testMail());
    ASSERT_TRUE(waitUntil([&] { return !trial.isRunning(); }));
    EXPECT_EQ(trial.testMail().verdict, TestMailVerdict::Arrived);
    EXPECT_EQ(trial.testMail().removed, GetParam() == Protocol::Imap);
}

INSTANTIATE_TEST_SUITE_P(BothProtocols, PracticeWalk, testing::Values(Protocol::Imap, Protocol::Pop3),
                         [](const auto &test) { return protocolName(test.param).toStdString(); });
