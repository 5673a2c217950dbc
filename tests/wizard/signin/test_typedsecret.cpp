#include "wizard/signin/typedsecret.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static QString textOf(const TypedSecret &secret, const QString &tokens)
{
    QString text;
    secret.handOver(tokens, [&text](QStringView typed) { text = typed.toString(); });
    return text;
}

TEST(TypedSecret, GivesBackEveryCharacterInTheTokensOrder)
{
    TypedSecret secret;
    const QString typed = u"Ąž \"\\{\U0001F511}"_s;
    const QString tokens = *secret.keep(typed);
    EXPECT_EQ(textOf(secret, tokens), typed);
    EXPECT_EQ(tokens.size(), typed.size() - 1) << "a pair is one character, so no cursor stands inside it";
    EXPECT_EQ(textOf(secret, tokens.last(1) + tokens.first(1)), u"}Ą"_s);
}

TEST(TypedSecret, TheTokensSayNothing)
{
    TypedSecret secret;
    const QString tokens = *secret.keep(u"aab"_s);
    for (const QChar token : tokens) {
        EXPECT_EQ(token.category(), QChar::Other_PrivateUse);
        EXPECT_TRUE(secret.isToken(token));
    }
    EXPECT_NE(tokens[0], tokens[1]) << "the same letter twice has two tokens";
    EXPECT_FALSE(secret.isToken(u'a'));
}

TEST(TypedSecret, OverwritesWhatIsDeletedAndUsesItsRoomAgain)
{
    TypedSecret secret;
    const QString tokens = *secret.keep(u"abc"_s);
    secret.keepOnly(tokens.first(1));
    EXPECT_EQ(secret.characterOf(tokens[1]), 0u);
    EXPECT_EQ(textOf(secret, tokens.first(1) + *secret.keep(u"xy"_s)), u"axy"_s);
}

TEST(TypedSecret, KeepsAllOrNothing)
{
    TypedSecret secret;
    const QString many(TypedSecret::most, u'x');
    EXPECT_FALSE(secret.keep(many + u'y').has_value());
    EXPECT_TRUE(secret.keep(many).has_value());
    EXPECT_FALSE(secret.keep(u"z"_s).has_value());
}

TEST(TypedSecret, LeavesNothingBehindOnceWiped)
{
    alignas(TypedSecret) std::array<std::byte, sizeof(TypedSecret)> room{};
    auto *secret = new (room.data()) TypedSecret;
    ASSERT_TRUE(secret->keep(u"Laukas-7"_s).has_value());
    secret->~TypedSecret();
    EXPECT_TRUE(std::all_of(room.cbegin(), room.cend(), [](std::byte each) { return each == std::byte{}; }));
}
