#include "wizard/practice/practicetalk.h"

#include <gtest/gtest.h>

using Then = PracticeReply::Then;

namespace {

/// One connection, already inside TLS unless it is said otherwise.
struct Visit {
    std::shared_ptr<PracticeMail> mail;
    std::unique_ptr<PracticeTalk> talk;
    PracticeLine line;

    explicit Visit(Protocol protocol, PracticeLine state = PracticeLine::Secured,
                   std::shared_ptr<PracticeMail> with = std::make_shared<PracticeMail>())
        : mail(with), talk(makePracticeTalk(protocol, with)), line(state)
    {
    }
    QByteArray say(const QByteArray &words) { return talk->hear(line, words).bytes; }
    Then after(const QByteArray &words) { return talk->hear(line, words).then; }
};

const QByteArray anyWord = QByteArray("\0ona@practice.example\0any word", 30).toBase64();
const QByteArray noWord = QByteArray("\0ona@practice.example\0", 22).toBase64();

void send(const std::shared_ptr<PracticeMail> &mail, const QByteArray &id)
{
    Visit smtp(Protocol::Smtp, PracticeLine::Secured, mail);
    smtp.say("AUTH PLAIN " + anyWord);
    for (const QByteArray &words : {QByteArray("MAIL FROM:<ona@practice.example>"), QByteArray("RCPT TO:<ona@practice.example>"),
                                    QByteArray("DATA"), "Message-ID: <" + id + '>', QByteArray(""), QByteArray("..dot")})
        smtp.say(words);
    EXPECT_TRUE(smtp.say(".").startsWith("250"));
}

}  // namespace

TEST(PracticeTalk, OffersTheUpgradeInClearAndSignInOnlyInsideTls)
{
    EXPECT_TRUE(Visit(Protocol::Imap, PracticeLine::Clear).say("a CAPABILITY").contains("STARTTLS LOGINDISABLED"));
    EXPECT_TRUE(Visit(Protocol::Imap).say("a CAPABILITY").contains("AUTH=PLAIN"));
    EXPECT_TRUE(Visit(Protocol::Pop3, PracticeLine::Clear).say("CAPA").contains("STLS"));
    EXPECT_FALSE(Visit(Protocol::Pop3, PracticeLine::Clear).say("CAPA").contains("SASL"));
    EXPECT_TRUE(Visit(Protocol::Smtp).say("EHLO [127.0.0.1]").contains("AUTH PLAIN"));
    EXPECT_FALSE(Visit(Protocol::Smtp, PracticeLine::Clear).say("EHLO [127.0.0.1]").contains("AUTH"));
}

TEST(PracticeTalk, BeginsTlsOnceAndClosesWhenAsked)
{
    EXPECT_EQ(Visit(Protocol::Imap, PracticeLine::Clear).after("a STARTTLS"), Then::BeginTls);
    EXPECT_EQ(Visit(Protocol::Imap).after("a STARTTLS"), Then::Listen);
    EXPECT_EQ(Visit(Protocol::Pop3, PracticeLine::Clear).after("STLS"), Then::BeginTls);
    EXPECT_EQ(Visit(Protocol::Smtp, PracticeLine::Clear).after("STARTTLS"), Then::BeginTls);
    EXPECT_EQ(Visit(Protocol::Smtp, PracticeLine::Clear).after("QUIT"), Then::Close);
}

TEST(PracticeTalk, LetsAnyPasswordInInsideTlsAndNoEmptyOne)
{
    Visit imap(Protocol::Imap);
    EXPECT_EQ(imap.say("b1 AUTHENTICATE PLAIN"), "+ \r\n");
    EXPECT_TRUE(imap.say(noWord).startsWith("b1 NO"));
    imap.say("b2 AUTHENTICATE PLAIN");
    EXPECT_TRUE(imap.say(anyWord).startsWith("b2 OK"));
    EXPECT_TRUE(Visit(Protocol::Pop3).say("AUTH PLAIN " + anyWord).startsWith("+OK"));
    EXPECT_TRUE(Visit(Protocol::Pop3).say("AUTH PLAIN " + noWord).startsWith("-ERR"));
    EXPECT_TRUE(Visit(Protocol::Smtp).say("AUTH PLAIN " + anyWord).startsWith("235"));
    EXPECT_TRUE(Visit(Protocol::Smtp).say("AUTH PLAIN " + noWord).startsWith("535"));
    EXPECT_TRUE(Visit(Protocol::Imap, PracticeLine::Clear).say("b1 AUTHENTICATE PLAIN").startsWith("b1 BAD"));
    EXPECT_TRUE(Visit(Protocol::Smtp, PracticeLine::Clear).say("AUTH PLAIN " + anyWord).startsWith("502"));
}

TEST(PracticeTalk, TakesAndShowsMailOnlyAfterASignIn)
{
    EXPECT_TRUE(Visit(Protocol::Smtp).say("MAIL FROM:<ona@practice.example>").startsWith("502"));
    EXPECT_TRUE(Visit(Protocol::Imap).say("c1 EXAMINE INBOX").startsWith("c1 BAD"));
    EXPECT_TRUE(Visit(Protocol::Pop3).say("STAT").startsWith("-ERR"));
}

TEST(PracticeTalk, ShowsASentMessageToBothProtocolsUntilItIsRemoved)
{
    const auto mail = std::make_shared<PracticeMail>();
    send(mail, "1@practice.example");
    send(mail, "2@practice.example");
    EXPECT_TRUE(mail->messages().last().endsWith("\r\n\r\n.dot\r\n"));
    Visit pop3(Protocol::Pop3, PracticeLine::Secured, mail);
    pop3.say("AUTH PLAIN " + anyWord);
    EXPECT_TRUE(pop3.say("STAT").startsWith("+OK 2 "));
    EXPECT_TRUE(pop3.say("TOP 2 0").contains("<2@practice.example>"));
    Visit imap(Protocol::Imap, PracticeLine::Secured, mail);
    imap.say("b1 AUTHENTICATE PLAIN");
    imap.say(anyWord);
    EXPECT_TRUE(imap.say("c1 UID SEARCH HEADER Message-ID \"2@practice.example\"").startsWith("* SEARCH 2\r\n"));
    EXPECT_TRUE(imap.say("c2 UID FETCH 2 (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])").contains("<2@practice.example>"));
    EXPECT_TRUE(imap.say("c3 UID EXPUNGE 2").startsWith("c3 OK"));
    EXPECT_EQ(imap.say("c4 UID SEARCH HEADER Message-ID \"2@practice.example\""), "* SEARCH\r\nc4 OK Done\r\n");
    EXPECT_EQ(mail->messages().size(), 1);
}

TEST(PracticeTalk, KeepsTheNewestFewMessages)
{
    const auto mail = std::make_shared<PracticeMail>();
    for (int number = 0; number < 30; ++number)
        mail->take("Message-ID: <" + QByteArray::number(number) + "@practice.example>\r\n\r\n");
    EXPECT_EQ(mail->messages().size(), 20);
    EXPECT_TRUE(mail->messages().last().contains("<29@"));
}
