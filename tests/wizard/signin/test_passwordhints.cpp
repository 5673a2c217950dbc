#include "wizard/signin/passwordhints.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

TEST(PasswordHints, NoticesALookAlikeLetterAnywhere)
{
    EXPECT_EQ(passwordHints(u"pаss"_s), QList{PasswordHint::LettersNotLatin}) << "the second letter is Cyrillic";
    EXPECT_EQ(passwordHints(u"Пароль7"_s), QList{PasswordHint::LettersNotLatin});
    EXPECT_EQ(passwordHints(u"abcω"_s), QList{PasswordHint::LettersNotLatin});
}

TEST(PasswordHints, HasNothingAgainstLatinLettersSignsAndDigits)
{
    EXPECT_TRUE(passwordHints(u"Ąčęėįšųūž-äöå-řůň-ÅØÆ"_s).isEmpty());
    EXPECT_TRUE(passwordHints(u"0123456789 \"'\\{}<>&%$€§°"_s).isEmpty());
    EXPECT_TRUE(passwordHints(u"\U0001F511"_s).isEmpty());
    EXPECT_TRUE(passwordHints(u""_s).isEmpty());
}

TEST(PasswordHints, NoticesASpaceAtTheEdgeOnly)
{
    EXPECT_EQ(passwordHints(u" secret"_s), QList{PasswordHint::BlankAtTheEdge});
    EXPECT_EQ(passwordHints(u"secret\u00a0"_s), QList{PasswordHint::BlankAtTheEdge});
    EXPECT_TRUE(passwordHints(u"two words"_s).isEmpty());
}

TEST(PasswordHints, RefusesOnlyWhatCannotBeSent)
{
    EXPECT_EQ(refusalOf(u"a\nb"_s, 3), PasswordRefusal::LineBreak);
    EXPECT_EQ(refusalOf(u"a\r"_s, 2), PasswordRefusal::LineBreak);
    EXPECT_EQ(refusalOf(QString(QChar(u'\0')), 1), PasswordRefusal::LineBreak);
    EXPECT_EQ(refusalOf(u"a"_s, 1001), PasswordRefusal::TooLong);
    EXPECT_EQ(refusalOf(u"a\tb "_s, 1000), PasswordRefusal::None);
}

TEST(CapsLockGuess, IsMadeFromLettersAndShift)
{
    const auto after = [](CapsLock before, const QString &typed, Qt::KeyboardModifiers with) {
        return capsLockAfter(before, Qt::Key_A, with, typed);
    };
    EXPECT_EQ(after(CapsLock::Unknown, u"A"_s, Qt::NoModifier), CapsLock::On);
    EXPECT_EQ(after(CapsLock::Unknown, u"a"_s, Qt::ShiftModifier), CapsLock::On);
    EXPECT_EQ(after(CapsLock::On, u"a"_s, Qt::NoModifier), CapsLock::Off);
    EXPECT_EQ(after(CapsLock::Unknown, u"A"_s, Qt::ShiftModifier), CapsLock::Unknown) << "some systems write it so with both";
    EXPECT_EQ(after(CapsLock::Off, u"7"_s, Qt::NoModifier), CapsLock::Off);
    EXPECT_EQ(after(CapsLock::Unknown, u"Ж"_s, Qt::NoModifier), CapsLock::On);
}

TEST(CapsLockGuess, FollowsTheKeyItself)
{
    EXPECT_EQ(capsLockAfter(CapsLock::On, Qt::Key_CapsLock, {}, u""_s), CapsLock::Off);
    EXPECT_EQ(capsLockAfter(CapsLock::Off, Qt::Key_CapsLock, {}, u""_s), CapsLock::On);
    EXPECT_EQ(capsLockAfter(CapsLock::Unknown, Qt::Key_CapsLock, {}, u""_s), CapsLock::Unknown);
}
