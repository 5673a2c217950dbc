#include "speaking.h"
#include "wizard/signin/choosemechanism.h"
#include "wizard/signin/plainmechanisms.h"
#include "wizard/signin/scrammechanism.h"

namespace {

QByteArray said(SaslMechanism &mechanism)
{
    return mechanism.response().view().toByteArray();
}

SaslMechanism::Next workedOut(SaslMechanism &mechanism)
{
    SaslMechanism::Next next = mechanism.work();
    while (next == SaslMechanism::Next::Work)
        next = mechanism.work();
    return next;
}

const QByteArray serverFirst256 = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

/// The conversation of RFC 7677 section 3, as far as the server's first message.
struct Scram256 {
    Person person{"pencil", "user"};
    ScramMechanism mechanism{QCryptographicHash::Sha256, person.credentials(), "rOprNGfwEbeRWgbNEkqO"};
};

using Next = SaslMechanism::Next;

}

TEST(Plain, IsWhatRfc4616Shows)
{
    const Person tim("tanstaaftanstaaf", "tim");
    PlainMechanism plain(tim.credentials());
    EXPECT_FALSE(plain.isComplete());
    EXPECT_EQ(said(plain), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    EXPECT_TRUE(plain.isComplete());
}

TEST(Login, AnswersTwoQuestionsAndNoThird)
{
    const Person person("slaptas", "ona");
    LoginMechanism login(person.credentials());
    EXPECT_EQ(login.hear("Username:"), Next::Respond);
    EXPECT_EQ(said(login), QByteArray("ona"));
    EXPECT_FALSE(login.isComplete());
    EXPECT_EQ(login.hear("Password:"), Next::Respond);
    EXPECT_EQ(said(login), QByteArray("slaptas"));
    EXPECT_TRUE(login.isComplete());
    EXPECT_EQ(login.hear("Again:"), Next::Abort);
}

TEST(CramMd5, IsWhatRfc2195Shows)
{
    const Person tim("tanstaaftanstaaf", "tim");
    CramMd5Mechanism cram(tim.credentials());
    EXPECT_EQ(cram.hear("<1896.697170952@postoffice.reston.mci.net>"), Next::Respond);
    EXPECT_EQ(said(cram), QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
}

TEST(CramMd5, APasswordLongerThanABlockIsHashedFirst)
{
    // RFC 2202 section 2, test case 6.
    Person person("x", "u");
    const HmacKey key(QCryptographicHash::Md5, QByteArray(80, '\xaa'));
    EXPECT_EQ(key.sign("Test Using Larger Than Block-Size Key - Hash Key First").toHex(),
              QByteArray("6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd"));
}

TEST(ScramSha256, IsWhatRfc7677Shows)
{
    Scram256 talk;
    EXPECT_EQ(said(talk.mechanism), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    ASSERT_EQ(talk.mechanism.hear(serverFirst256), Next::Work);
    ASSERT_EQ(workedOut(talk.mechanism), Next::Respond);
    EXPECT_EQ(said(talk.mechanism), QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                               "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    EXPECT_FALSE(talk.mechanism.isComplete());
    EXPECT_EQ(talk.mechanism.hear("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), Next::Respond);
    EXPECT_EQ(said(talk.mechanism), QByteArray());
    EXPECT_TRUE(talk.mechanism.isComplete());
}

TEST(ScramSha1, IsWhatRfc5802Shows)
{
    const Person person("pencil", "user");
    ScramMechanism mechanism(QCryptographicHash::Sha1, person.credentials(), "fyko+d2lbbFgONRv9qkxdawL");
    EXPECT_EQ(said(mechanism), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
    ASSERT_EQ(mechanism.hear("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"), Next::Work);
    ASSERT_EQ(workedOut(mechanism), Next::Respond);
    EXPECT_EQ(said(mechanism), QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
                                          "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
    EXPECT_EQ(mechanism.hear("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="), Next::Respond);
    EXPECT_TRUE(mechanism.isComplete());
}

TEST(ScramSha256, AServerThatDoesNotKnowThePasswordIsFoundOut)
{
    for (const char *signature : {"v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=", "v=", "", "x=1", "e=other-error"}) {
        Scram256 talk;
        said(talk.mechanism);
        talk.mechanism.hear(serverFirst256);
        workedOut(talk.mechanism);
        said(talk.mechanism);
        EXPECT_EQ(talk.mechanism.hear(signature), Next::Abort) << signature;
        EXPECT_FALSE(talk.mechanism.isComplete());
    }
}

TEST(ScramSha256, TheServersNoInsideTheMechanismIsHeard)
{
    Scram256 talk;
    said(talk.mechanism);
    talk.mechanism.hear(serverFirst256);
    workedOut(talk.mechanism);
    said(talk.mechanism);
    EXPECT_EQ(talk.mechanism.hear("e=invalid-proof"), Next::Refused);
}

TEST(ScramSha256, ChallengesThatCannotBeEndIt)
{
    for (const char *challenge :
         {"", "r=", "r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",  // nothing added to our nonce
          "r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096", "r=rOprNGfwEbeRWgbNEkqOabc,s=,i=4096",
          "r=rOprNGfwEbeRWgbNEkqOabc,s=!!,i=4096", "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=x",
          "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z", "m=ext,r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=4096",
          "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=4095", "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=1000001",
          "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=-1", "r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=99999999999"}) {
        Scram256 talk;
        said(talk.mechanism);
        EXPECT_EQ(talk.mechanism.hear(challenge), Next::Abort) << challenge;
    }
}

TEST(ScramSha256, MuchWorkIsDoneInSmallPieces)
{
    Scram256 talk;
    said(talk.mechanism);
    ASSERT_EQ(talk.mechanism.hear("r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=5000"), Next::Work);
    EXPECT_EQ(talk.mechanism.work(), Next::Work);
    EXPECT_EQ(talk.mechanism.work(), Next::Work);
    EXPECT_EQ(talk.mechanism.work(), Next::Respond);
}

TEST(ScramSha256, TheNamesTwoSpecialLettersAreWrittenOut)
{
    const Person person("x", "a=b,c");
    ScramMechanism mechanism(QCryptographicHash::Sha256, person.credentials(), "n");
    EXPECT_EQ(said(mechanism), QByteArray("n,,n=a=3Db=2Cc,r=n"));
}

TEST(Scram, SignaturesAreComparedWhole)
{
    EXPECT_TRUE(equalInConstantTime("abc", "abc"));
    EXPECT_FALSE(equalInConstantTime("abc", "abd"));
    EXPECT_FALSE(equalInConstantTime("abc", "xbc"));
    EXPECT_FALSE(equalInConstantTime("abc", "ab"));
}

TEST(BestMechanism, IsTheStrongestThatBothSidesHave)
{
    const auto best = [](const char *offered) {
        return bestMechanism(QString::fromLatin1(offered).split(u' ')).toStdString();
    };
    EXPECT_EQ(best("PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256"), "SCRAM-SHA-256");
    EXPECT_EQ(best("PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1"), "SCRAM-SHA-1");
    EXPECT_EQ(best("LOGIN PLAIN CRAM-MD5"), "CRAM-MD5");
    EXPECT_EQ(best("LOGIN PLAIN"), "PLAIN");
    EXPECT_EQ(best("LOGIN"), "LOGIN");
    EXPECT_EQ(best("XOAUTH2 GSSAPI NTLM SCRAM-SHA-256-PLUS"), "");
}

TEST(FreshNonce, IsLongAndNeverTheSame)
{
    EXPECT_GE(freshNonce().size(), 32);
    EXPECT_NE(freshNonce(), freshNonce());
    EXPECT_FALSE(freshNonce().contains(','));
}
