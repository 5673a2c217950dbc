#include "speaking.h"

#include "wizard/signin/judgereply.h"
#include "wizard/signin/replylines.h"

namespace {

/// One sign-in with a fixed nonce.
struct Talk {
    Person person;
    std::unique_ptr<SignInSpeech> speech;

    Talk(Protocol protocol, const std::optional<UnderTls> &witness, const char *typed = "slaptas",
         const char *userName = "ona@imone.lt")
        : person(typed, userName)
    {
        EXPECT_TRUE(witness);
        if (witness)
            speech = makeSignIn(protocol, *witness, person.credentials(), "rOprNGfwEbeRWgbNEkqO");
    }
    std::string open() { return words(speech->open()); }
    std::string hear(const QByteArray &line) { return words(speech->receive(line)); }
    std::string mechanism() const { return speech->mechanism().toStdString(); }
    ServerReply::Kind kind() const { return speech->reply().kind; }
};

using Kind = ServerReply::Kind;
const QByteArray plainWords("\0ona@imone.lt\0slaptas", 21);

}

TEST(SignIn, SmtpSaysPlainInOneLine)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH PLAIN LOGIN"));
    EXPECT_EQ(talk.open(), "AUTH PLAIN " + base64(plainWords));
    EXPECT_EQ(talk.hear("235 2.7.0 Authentication successful"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
    EXPECT_EQ(talk.mechanism(), "PLAIN");
    EXPECT_EQ(talk.speech->farewell(), QByteArray("QUIT"));
}

TEST(SignIn, SmtpSaysLongWordsOnlyWhenAsked)
{
    const std::string typed(600, 'a');
    Talk talk(Protocol::Smtp, smtpOffering("AUTH PLAIN"), typed.c_str());
    EXPECT_EQ(talk.open(), "AUTH PLAIN");
    EXPECT_FALSE(talk.speech->wasPasswordSaid());
    EXPECT_EQ(talk.hear("334 "), base64(QByteArray("\0ona@imone.lt\0", 14) + QByteArray::fromStdString(typed)));
    EXPECT_EQ(talk.hear("235 ok"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

/// Every further line brought a blank beyond the limit.
TEST(SignIn, SmtpKeepsNoMoreWordsOfALongRefusalThanAreLookedAt)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH PLAIN"));
    talk.open();
    for (int line = 0; line < 40; ++line)
        EXPECT_EQ(talk.hear("535-5.7.8 " + QByteArray(100, 'x')), "<listen>");
    EXPECT_EQ(talk.hear("535 5.7.8 no"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Refused);
    EXPECT_EQ(talk.speech->reply().words.size(), mostReplyWords);
}

TEST(SignIn, SmtpLoginAnswersItsTwoQuestions)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH=LOGIN"));
    EXPECT_EQ(talk.open(), "AUTH LOGIN");
    EXPECT_EQ(talk.hear("334 VXNlcm5hbWU6"), base64("ona@imone.lt"));
    EXPECT_EQ(talk.hear("334 UGFzc3dvcmQ6"), base64("slaptas"));
    EXPECT_EQ(talk.hear("235 ok"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

TEST(SignIn, ScramIsDoneWhereItIsOffered)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH PLAIN SCRAM-SHA-256"), "pencil", "user");
    EXPECT_EQ(talk.open(), "AUTH SCRAM-SHA-256 " + base64("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    EXPECT_EQ(talk.hear("334 " + QByteArray("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                            "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096").toBase64()),
              "<work>");
    std::string next = words(talk.speech->resume());
    while (next == "<work>")
        next = words(talk.speech->resume());
    EXPECT_EQ(next, base64("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                           "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    EXPECT_EQ(talk.hear("334 " + QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").toBase64()), "");
    EXPECT_EQ(talk.hear("235 ok"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

TEST(SignIn, AYesBeforeTheServerHasProvedItselfIsNone)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH SCRAM-SHA-256"));
    talk.open();
    EXPECT_EQ(talk.hear("235 welcome"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Senseless);
    EXPECT_EQ(talk.speech->farewell(), QByteArray());
}

TEST(SignIn, AYesBeforeThePasswordWasSaidIsNone)
{
    Talk talk(Protocol::Imap, imapOffering("IDLE"), "žąsis");
    EXPECT_EQ(talk.open(), "b1 LOGIN {12}");
    EXPECT_EQ(talk.hear("b1 OK in already"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Senseless);
}

TEST(SignIn, ImapSaysPlainWithItsCommandWhereTheServerTakesThat)
{
    Talk talk(Protocol::Imap, imapOffering("SASL-IR AUTH=PLAIN"));
    EXPECT_EQ(talk.open(), "b1 AUTHENTICATE PLAIN " + base64(plainWords));
    EXPECT_EQ(talk.hear("* CAPABILITY IMAP4rev1"), "<listen>");
    EXPECT_EQ(talk.hear("b1 OK Logged in"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
    EXPECT_EQ(talk.speech->farewell(), QByteArray("b2 LOGOUT"));
}

TEST(SignIn, ImapWaitsForTheQuestionElsewhere)
{
    Talk talk(Protocol::Imap, imapOffering("AUTH=PLAIN LOGINDISABLED"));
    EXPECT_EQ(talk.open(), "b1 AUTHENTICATE PLAIN");
    EXPECT_EQ(talk.hear("+"), base64(plainWords));
    EXPECT_EQ(talk.hear("b1 OK"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

TEST(SignIn, ImapLoginQuotesWhatHasToBeQuoted)
{
    Talk talk(Protocol::Imap, imapOffering("IDLE"), " a\"b\\c {5}");
    EXPECT_EQ(talk.open(), "b1 LOGIN \"ona@imone.lt\" \" a\\\"b\\\\c {5}\"");
    EXPECT_EQ(talk.hear("b1 OK"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
    EXPECT_EQ(talk.mechanism(), "LOGIN");
}

TEST(SignIn, ImapLoginSaysLettersBeyondAsciiAsLiterals)
{
    Talk talk(Protocol::Imap, imapOffering("IDLE"), "žąsis");
    EXPECT_EQ(talk.open(), "b1 LOGIN {12}");
    EXPECT_EQ(talk.hear("+ go on"), "ona@imone.lt {7}");
    EXPECT_FALSE(talk.speech->wasPasswordSaid());
    EXPECT_EQ(talk.hear("+ go on"), "žąsis");
    EXPECT_EQ(talk.hear("b1 OK"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

TEST(SignIn, ImapDoesNotSayLoginWhereItIsSwitchedOff)
{
    Talk talk(Protocol::Imap, imapOffering("AUTH=LOGIN LOGINDISABLED"));
    EXPECT_EQ(talk.open(), "b1 AUTHENTICATE LOGIN");
}

TEST(SignIn, Pop3SaysUserAndPassWhereNothingBetterIsOffered)
{
    Talk talk(Protocol::Pop3, pop3Offering("USER"), " a b ");
    EXPECT_EQ(talk.open(), "USER ona@imone.lt");
    EXPECT_FALSE(talk.speech->wasPasswordSaid());
    EXPECT_EQ(talk.hear("+OK"), "PASS  a b ");
    EXPECT_EQ(talk.hear("+OK 3 messages"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
    EXPECT_EQ(talk.speech->farewell(), QByteArray("QUIT"));
}

TEST(SignIn, Pop3ToldThatTheNameIsUnknownSaysNoPassword)
{
    Talk talk(Protocol::Pop3, pop3Offering("USER"));
    talk.open();
    EXPECT_EQ(talk.hear("-ERR [AUTH] no such user"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Refused);
    EXPECT_FALSE(talk.speech->wasPasswordSaid());
}

TEST(SignIn, Pop3SaysPlainWithItsCommand)
{
    Talk talk(Protocol::Pop3, pop3Offering("USER\nSASL PLAIN LOGIN"));
    EXPECT_EQ(talk.open(), "AUTH PLAIN " + base64(plainWords));
    EXPECT_EQ(talk.hear("+OK Logged in."), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Accepted);
}

TEST(SignIn, WithoutACommonMethodNothingIsSaid)
{
    Talk talk(Protocol::Smtp, smtpOffering("AUTH GSSAPI XOAUTH2"));
    EXPECT_EQ(talk.open(), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::NoMethod);
    EXPECT_FALSE(talk.speech->wasPasswordSaid());
}

TEST(SignIn, ARefusalIsKeptWithItsCodesAndWords)
{
    Talk smtp(Protocol::Smtp, smtpOffering("AUTH PLAIN"));
    smtp.open();
    EXPECT_EQ(smtp.hear("535-5.7.8 Username and Password"), "<listen>");
    EXPECT_EQ(smtp.hear("535 5.7.8 not accepted."), "<finish>");
    EXPECT_EQ(smtp.speech->reply().code, 535);
    EXPECT_EQ(smtp.speech->reply().status, QByteArray("5.7.8"));
    EXPECT_EQ(smtp.speech->reply().words, QByteArray("Username and Password not accepted."));

    Talk imap(Protocol::Imap, imapOffering("SASL-IR AUTH=PLAIN"));
    imap.open();
    EXPECT_EQ(imap.hear("* NO [ALERT] Look here."), "<listen>");
    EXPECT_EQ(imap.hear("b1 NO [AUTHENTICATIONFAILED] No."), "<finish>");
    EXPECT_EQ(imap.speech->reply().mark, QByteArray("AUTHENTICATIONFAILED"));
    EXPECT_EQ(imap.speech->reply().words, QByteArray("Look here. No."));

    Talk pop3(Protocol::Pop3, pop3Offering("SASL PLAIN"));
    pop3.open();
    EXPECT_EQ(pop3.hear("-ERR [SYS/TEMP] Later."), "<finish>");
    EXPECT_EQ(pop3.speech->reply().mark, QByteArray("SYS/TEMP"));
}

TEST(SignIn, AGoodbyeIsARefusal)
{
    Talk talk(Protocol::Imap, imapOffering("SASL-IR AUTH=PLAIN"));
    talk.open();
    EXPECT_EQ(talk.hear("* BYE [UNAVAILABLE] Going down"), "<finish>");
    EXPECT_EQ(talk.kind(), Kind::Refused);
    EXPECT_EQ(talk.speech->farewell(), QByteArray());
}

TEST(SignIn, ChallengesThatCannotBeEndIt)
{
    for (const char *challenge : {"334 !!!", "334 not base64", "334 YQ==\x01"}) {
        Talk talk(Protocol::Smtp, smtpOffering("AUTH CRAM-MD5"));
        talk.open();
        EXPECT_EQ(talk.hear(challenge), "<finish>") << challenge;
        EXPECT_EQ(talk.kind(), Kind::Senseless);
    }
}

TEST(SignIn, EndlessQuestionsEndIt)
{
    for (const char *method : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"}) {
        Talk talk(Protocol::Smtp, smtpOffering(QByteArray("AUTH ") + method));
        talk.open();
        int rounds = 0;
        while (talk.kind() == Kind::None && ++rounds < 20)
            talk.hear("334 YQ==");
        EXPECT_LT(rounds, 8) << method;
        EXPECT_EQ(talk.kind(), Kind::Senseless) << method;
    }
}

TEST(SignIn, WordsOfAnotherProtocolEndIt)
{
    Talk smtp(Protocol::Smtp, smtpOffering("AUTH PLAIN"));
    smtp.open();
    EXPECT_EQ(smtp.hear("+OK"), "<finish>");
    EXPECT_EQ(smtp.kind(), Kind::Senseless);
    Talk imap(Protocol::Imap, imapOffering("AUTH=PLAIN"));
    imap.open();
    EXPECT_EQ(imap.hear("235 ok"), "<finish>");
    EXPECT_EQ(imap.kind(), Kind::Senseless);
    Talk pop3(Protocol::Pop3, pop3Offering("USER"));
    pop3.open();
    EXPECT_EQ(pop3.hear("* OK"), "<finish>");
    EXPECT_EQ(pop3.kind(), Kind::Senseless);
}

TEST(UnderTls, NobodySignsInWithoutHavingHeardTheServerInsideVerifiedTls)
{
    TlsFacts facts;
    facts.version = QStringLiteral("TLS 1.3");
    const auto dialogue = makeDialogue(Protocol::Smtp, Security::StartTls);
    dialogue->open();
    EXPECT_FALSE(UnderTls::witness(*dialogue, facts));
    dialogue->receive("220 mail.test");
    dialogue->receive("250-mail.test");
    dialogue->receive("250-STARTTLS");
    EXPECT_EQ(dialogue->receive("250 AUTH PLAIN"), Move::say("STARTTLS"));
    EXPECT_FALSE(UnderTls::witness(*dialogue, facts));
    EXPECT_EQ(dialogue->receive("220 go"), Move::beginTls());
    EXPECT_FALSE(UnderTls::witness(*dialogue, facts));
    dialogue->secured();
    EXPECT_FALSE(UnderTls::witness(*dialogue, facts));
    dialogue->receive("250 AUTH LOGIN");
    // Only the word AUTH of the EHLO inside TLS has been heard as a greeting line: nothing is offered, all is read.
    EXPECT_TRUE(UnderTls::witness(*dialogue, facts));
    EXPECT_FALSE(UnderTls::witness(*dialogue, TlsFacts()));
}

TEST(UnderTls, MethodsNamedBeforeTlsAreForgotten)
{
    TlsFacts facts;
    facts.version = QStringLiteral("TLS 1.2");
    const auto dialogue = makeDialogue(Protocol::Smtp, Security::StartTls);
    dialogue->open();
    for (const char *line : {"220 mail.test", "250-mail.test", "250-STARTTLS", "250 AUTH LOGIN", "220 go"})
        dialogue->receive(line);
    dialogue->secured();
    dialogue->receive("250-mail.test");
    dialogue->receive("250 AUTH PLAIN");
    const std::optional<UnderTls> witness = UnderTls::witness(*dialogue, facts);
    ASSERT_TRUE(witness);
    EXPECT_EQ(witness->findings().signInMethods, QStringList{QStringLiteral("PLAIN")});
}

TEST(UnderTls, AServerWithoutTlsGivesNone)
{
    TlsFacts facts;
    facts.version = QStringLiteral("TLS 1.3");
    for (const Security security : {Security::Plain, Security::StartTls}) {
        const auto dialogue = makeDialogue(Protocol::Pop3, security);
        dialogue->open();
        for (const char *line : {"+OK", "+OK", "USER", "SASL PLAIN", "."})
            dialogue->receive(line);
        EXPECT_FALSE(UnderTls::witness(*dialogue, facts));
    }
}
