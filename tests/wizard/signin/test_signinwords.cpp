#include "wizard/signin/signinwords.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<SignInVerdict> allVerdicts()
{
    QList<SignInVerdict> all;
    for (int value = 0; value <= int(SignInVerdict::Cancelled); ++value)
        all.append(SignInVerdict(value));
    return all;
}

QList<TestMailAnswer> allTestMails()
{
    QList<TestMailAnswer> all;
    for (int value = 0; value <= int(TestMailVerdict::Cancelled); ++value)
        for (const bool did : {false, true}) {
            TestMailAnswer answer;
            answer.stage = TestMailAnswer::Stage::Done;
            answer.verdict = TestMailVerdict(value);
            answer.sent = did;
            answer.removed = did;
            answer.arrivedAfter = 3200ms;
            all.append(answer);
        }
    return all;
}

SignInFacts facts(Protocol protocol, SignInVerdict other = SignInVerdict::NotTried)
{
    return {protocol, u"ona"_s, u"ona@imone.lt"_s, other};
}

/// What no sentence of the wizard does: shout, blame, leave a hole, or stop in the middle.
void expectCalmSentence(const QString &sentence)
{
    EXPECT_FALSE(sentence.isEmpty());
    EXPECT_FALSE(sentence.contains(u'!')) << qPrintable(sentence);
    EXPECT_FALSE(sentence.contains(QRegularExpression(u"%\\d|%n"_s))) << qPrintable(sentence);
    EXPECT_FALSE(sentence.contains(QRegularExpression(u"\\b[Yy]ou (entered|typed)|your fault|\\binvalid\\b"_s)))
        << qPrintable(sentence);
    EXPECT_TRUE(sentence.endsWith(u'.') || sentence.endsWith(u'?')) << qPrintable(sentence);
}

}  // namespace

TEST(SignInWords, EveryVerdictHasACauseAndAnActionForReceivingAndForSending)
{
    for (const SignInVerdict verdict : allVerdicts())
        for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
            expectCalmSentence(SignInWords::cause(verdict, facts(protocol)));
            expectCalmSentence(SignInWords::action(verdict, facts(protocol)));
        }
}

TEST(SignInWords, EveryVerdictHasShortWordsOfItsOwn)
{
    QStringList seen;
    for (const SignInVerdict verdict : allVerdicts()) {
        SignInAnswer answer;
        answer.verdict = verdict;
        const QString state = SignInWords::state(answer);
        EXPECT_FALSE(state.isEmpty());
        EXPECT_LE(state.size(), 32) << qPrintable(state);
        EXPECT_FALSE(seen.contains(state)) << qPrintable(state);
        seen.append(state);
    }
}

TEST(SignInWords, SaysWhatARefusalForSendingAloneMayMean)
{
    const SignInFacts sending = facts(Protocol::Smtp, SignInVerdict::Accepted);
    EXPECT_TRUE(SignInWords::cause(SignInVerdict::WrongNameOrPassword, sending).contains(u"accepted for receiving, but not for sending"_s));
    EXPECT_TRUE(SignInWords::action(SignInVerdict::WrongNameOrPassword, sending).contains(u"locked"_s));
    const SignInFacts both = facts(Protocol::Smtp, SignInVerdict::WrongNameOrPassword);
    EXPECT_FALSE(SignInWords::action(SignInVerdict::WrongNameOrPassword, both).contains(u"locked"_s));
}

TEST(SignInWords, DoubtsARefusalWhereTheOtherServerIsOutOfOrder)
{
    const QString action = SignInWords::action(SignInVerdict::WrongNameOrPassword, facts(Protocol::Smtp, SignInVerdict::Temporary));
    EXPECT_TRUE(action.contains(u"few minutes"_s)) << "Postfix says 535 also where its password service is down";
}

TEST(SignInWords, SaysARefusalOfBothOnce)
{
    const SignInVerdict wrong = SignInVerdict::WrongNameOrPassword;
    EXPECT_TRUE(SignInWords::isSaidForReceiving(wrong, facts(Protocol::Smtp, wrong)));
    EXPECT_FALSE(SignInWords::isSaidForReceiving(wrong, facts(Protocol::Imap, wrong)));
    EXPECT_FALSE(SignInWords::isSaidForReceiving(wrong, facts(Protocol::Smtp, SignInVerdict::Accepted)));
    EXPECT_FALSE(SignInWords::cause(wrong, facts(Protocol::Imap, wrong)).contains(u"receiving"_s));
    const SignInVerdict off = SignInVerdict::AccessOff;
    EXPECT_FALSE(SignInWords::isSaidForReceiving(off, facts(Protocol::Smtp, off))) << "each way is switched on by itself";
}

TEST(SignInWords, NamesTheUserNameThatWasTriedAndTheOneThatIsWanted)
{
    EXPECT_TRUE(SignInWords::cause(SignInVerdict::WholeAddressWanted, facts(Protocol::Imap)).contains(u"user name ona;"_s));
    EXPECT_TRUE(SignInWords::action(SignInVerdict::WholeAddressWanted, facts(Protocol::Imap)).contains(u"ona@imone.lt"_s));
}

TEST(SignInWords, NeverCallsAPasswordWrongThatWasNotJudged)
{
    for (const SignInVerdict verdict : {SignInVerdict::Temporary, SignInVerdict::NotUnderstood, SignInVerdict::BrokeOff,
                                        SignInVerdict::NoConnection, SignInVerdict::NotProtected, SignInVerdict::Cancelled}) {
        const QString words = SignInWords::cause(verdict, facts(Protocol::Imap)) + SignInWords::action(verdict, facts(Protocol::Imap));
        EXPECT_FALSE(words.contains(u"not accepted"_s) || words.contains(u"wrong"_s)) << qPrintable(words);
    }
}

TEST(SignInWords, EveryEndOfATestMessageHasACauseAndAnAction)
{
    for (const TestMailAnswer &answer : allTestMails()) {
        expectCalmSentence(SignInWords::cause(answer));
        expectCalmSentence(SignInWords::action(answer));
    }
}

TEST(SignInWords, TellsOfAMessageThatWasSentWhatBecameOfIt)
{
    for (const TestMailAnswer &answer : allTestMails()) {
        const bool arrived = answer.verdict == TestMailVerdict::Arrived || answer.verdict == TestMailVerdict::ArrivedInJunk;
        if (arrived) {
            EXPECT_EQ(SignInWords::action(answer).contains(u"removed"_s), answer.removed);
        }
        if (arrived && !answer.removed) {
            EXPECT_TRUE(SignInWords::action(answer).contains(SignInWords::testMail().subject));
        }
    }
}

TEST(SignInWords, CountsTheSecondsAndNeverNone)
{
    TestMailAnswer answer;
    answer.verdict = TestMailVerdict::Arrived;
    answer.arrivedAfter = 3200ms;
    EXPECT_TRUE(SignInWords::cause(answer).contains(u"3 second"_s)) << qPrintable(SignInWords::cause(answer));
    answer.arrivedAfter = 20ms;
    EXPECT_TRUE(SignInWords::cause(answer).contains(u"1 second"_s));
}

TEST(SignInWords, SaysWhenTheNextTryIsPossible)
{
    EXPECT_TRUE(SignInWords::waiting(0s).isEmpty());
    EXPECT_TRUE(SignInWords::waiting(30s).contains(u"30"_s));
    EXPECT_TRUE(SignInWords::waiting(900s).contains(u"15"_s));
}

TEST(SignInWords, QuotesTheServerAndNamesTheMechanismInTheDetails)
{
    SignInAnswer answer;
    answer.mechanism = u"SCRAM-SHA-256"_s;
    answer.serverWords = u"535 5.7.8 Error"_s;
    answer.elapsed = 1200ms;
    ChosenService chosen;
    chosen.service.endpoint = {u"ssl0.ovh.net"_s, 993, Security::ImplicitTls};
    chosen.userName = u"ona@imone.lt"_s;
    QStringList values;
    for (const SignInWords::Detail &detail : SignInWords::details(answer, chosen))
        values.append(detail.value);
    EXPECT_EQ(values, (QStringList{u"ssl0.ovh.net, port 993, SSL/TLS"_s, u"ona@imone.lt"_s, u"SCRAM-SHA-256"_s, u"1.20 s"_s,
                                   u"“535 5.7.8 Error”"_s}));
}

TEST(SignInWords, TheTestMessageSaysWhatItIsAndThatItMayGo)
{
    const TestMailText text = SignInWords::testMail();
    EXPECT_FALSE(text.subject.contains(u'\n'));
    EXPECT_TRUE(text.body.contains(u"Mail Setup Wizard"_s));
    EXPECT_TRUE(text.body.contains(u"deleted"_s));
    EXPECT_LT(text.body.size(), 400);
}
