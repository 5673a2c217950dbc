#include "wizard/signin/password.h"
#include "wizard/signin/secretbytes.h"

#include <gtest/gtest.h>
#include <type_traits>

static QByteArray bytesOf(const Password &password)
{
    return password.utf8().toByteArray();
}

TEST(Password, HoldsWhatWasTypedAsUtf8)
{
    Password password;
    password.set(u" Žąsis \"\\{5}😀 ");
    EXPECT_EQ(bytesOf(password), QByteArray(" Žąsis \"\\{5}😀 "));
    password.set(u"kita");
    EXPECT_EQ(bytesOf(password), QByteArray("kita"));
}

TEST(Password, IsOverwrittenWhereItStands)
{
    Password password;
    password.set(u"slaptas-zodis");
    const char *where = password.utf8().data();
    password.wipe();
    EXPECT_TRUE(password.isEmpty());
    // The memory still belongs to the object, so it may be looked at.
    EXPECT_EQ(QByteArray(where, 13), QByteArray(13, '\0'));
}

TEST(Password, AShorterOneLeavesNothingOfTheLonger)
{
    Password password;
    password.set(u"ilgas-slaptas-zodis");
    const char *where = password.utf8().data();
    password.set(u"abc");
    ASSERT_EQ(password.utf8().data(), where);
    EXPECT_EQ(QByteArray(where + 3, 16), QByteArray(16, '\0'));
}

TEST(Password, IsNeverCopied)
{
    EXPECT_FALSE(std::is_copy_constructible_v<Password>);
    EXPECT_FALSE(std::is_copy_assignable_v<Password>);
    EXPECT_FALSE(std::is_copy_constructible_v<SecretBytes>);
    EXPECT_FALSE(std::is_copy_assignable_v<SecretBytes>);
}

TEST(Password, LineEndsAndNulMayNotBeSent)
{
    EXPECT_TRUE(mayBeSent(u" \"\\ {5} žąsis 😀 "));
    EXPECT_FALSE(mayBeSent(u""));
    EXPECT_FALSE(mayBeSent(u"a\rb"));
    EXPECT_FALSE(mayBeSent(u"a\nb"));
    EXPECT_FALSE(mayBeSent(QStringView(u"a\0b", 3)));
    const char16_t half[] = {u'a', 0xD83D, u'b'};
    EXPECT_FALSE(mayBeSent(QStringView(half, 3)));
}

TEST(Password, AThousandBytesMayBeSentAndNotOneMore)
{
    EXPECT_TRUE(mayBeSent(QString(1000, u'a')));
    EXPECT_FALSE(mayBeSent(QString(1001, u'a')));
    EXPECT_TRUE(mayBeSent(QString(500, u'ž')));
    EXPECT_FALSE(mayBeSent(QString(501, u'ž')));
}

TEST(SecretBytes, GrowsMovesAndTurnsIntoBase64)
{
    for (int size = 0; size < 40; ++size) {
        QByteArray plain;
        SecretBytes secret;
        for (int i = 0; i < size; ++i) {
            const char byte = char(i * 37 + 200);
            plain += byte;
            secret.append(QByteArrayView(&byte, 1));
        }
        const SecretBytes moved = std::move(secret);
        EXPECT_EQ(moved.view().toByteArray(), plain);
        EXPECT_EQ(moved.toBase64().view().toByteArray(), plain.toBase64());
    }
}

TEST(SecretBytes, IsOverwrittenWhereItStands)
{
    SecretBytes secret("slaptas");
    const char *where = secret.view().data();
    secret.wipe();
    EXPECT_EQ(QByteArray(where, 7), QByteArray(7, '\0'));
}

TEST(SecretBytes, AreFoundInWordsAsTheyAreAndInsideBase64)
{
    const QByteArray secret = "slaptas žodis";
    EXPECT_TRUE(holdsSecret("a slaptas žodis b", secret));
    for (int before = 0; before < 7; ++before)
        for (int after = 0; after < 4; ++after)
            EXPECT_TRUE(holdsSecret("no: " + (QByteArray(before, '~') + secret + QByteArray(after, '~')).toBase64(), secret));
    EXPECT_FALSE(holdsSecret("Authentication failed.", secret));
    EXPECT_FALSE(holdsSecret("Authentication failed.", ""));
}
