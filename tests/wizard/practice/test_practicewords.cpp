#include "wizard/practice/practicewords.h"

#include <gtest/gtest.h>

using Then = PracticeReply::Then;

TEST(PracticeWords, OfferTheUpgradeInClearAndSignInOnlyInsideTls)
{
    const auto reply = [](Protocol protocol, PracticeLine line, const char *words) {
        return practiceReply(protocol, line, words).bytes;
    };
    EXPECT_TRUE(reply(Protocol::Imap, PracticeLine::Clear, "a CAPABILITY").contains("STARTTLS LOGINDISABLED"));
    EXPECT_TRUE(reply(Protocol::Imap, PracticeLine::Secured, "a CAPABILITY").contains("AUTH=PLAIN"));
    EXPECT_TRUE(reply(Protocol::Pop3, PracticeLine::Clear, "CAPA").contains("STLS"));
    EXPECT_FALSE(reply(Protocol::Pop3, PracticeLine::Clear, "CAPA").contains("USER"));
    EXPECT_TRUE(reply(Protocol::Smtp, PracticeLine::Secured, "EHLO [127.0.0.1]").contains("AUTH PLAIN"));
    EXPECT_FALSE(reply(Protocol::Smtp, PracticeLine::Clear, "EHLO [127.0.0.1]").contains("AUTH"));
}

TEST(PracticeWords, BeginTlsOnceAndCloseWhenAsked)
{
    EXPECT_EQ(practiceReply(Protocol::Imap, PracticeLine::Clear, "a STARTTLS").then, Then::BeginTls);
    EXPECT_EQ(practiceReply(Protocol::Imap, PracticeLine::Secured, "a STARTTLS").then, Then::Listen);
    EXPECT_EQ(practiceReply(Protocol::Pop3, PracticeLine::Clear, "STLS").then, Then::BeginTls);
    EXPECT_EQ(practiceReply(Protocol::Smtp, PracticeLine::Clear, "STARTTLS").then, Then::BeginTls);
    EXPECT_EQ(practiceReply(Protocol::Smtp, PracticeLine::Clear, "QUIT").then, Then::Close);
}

TEST(PracticeWords, NeverAcceptASignIn)
{
    EXPECT_TRUE(practiceReply(Protocol::Imap, PracticeLine::Secured, "a LOGIN u p").bytes.startsWith("a BAD"));
    EXPECT_TRUE(practiceReply(Protocol::Pop3, PracticeLine::Secured, "USER u").bytes.startsWith("-ERR"));
    EXPECT_TRUE(practiceReply(Protocol::Smtp, PracticeLine::Secured, "AUTH PLAIN x").bytes.startsWith("502"));
}
