#include "speaking.h"

#include "wizard/signin/finderrand.h"
#include "wizard/signin/imapfolder.h"
#include "wizard/signin/judgetestmail.h"
#include "wizard/signin/senderrand.h"

namespace {

using namespace std::chrono_literals;

TestMessage message(const QString &local = QStringLiteral("ona"), const QString &body = QStringLiteral("Labas\n.taškas"))
{
    return composeTestMessage({local, QStringLiteral("imone.lt")}, QStringLiteral("Bandomasis laiškas"), body,
                              QDateTime(QDate(2026, 11, 21), QTime(17, 5, 3), Qt::OffsetFromUTC, 2 * 3600), "abc123");
}

Findings abilities(const QByteArray &extensions = "AUTH PLAIN")
{
    const std::optional<UnderTls> witness = smtpOffering(extensions);
    return witness ? witness->findings() : Findings();
}

const QByteArray id = "test.abc123@imone.lt";

/// Looks for the message with no pause between two looks.
struct Search {
    std::unique_ptr<FindErrand> errand;
    explicit Search(Protocol protocol, int looks = 0)
        : errand(makeFindErrand(protocol, id, LookPauses(looks, 0ms)))
    {
    }
    std::string open() { return words(errand->open()); }
    std::string hear(const QByteArray &lines)
    {
        std::string said;
        for (const QByteArray &line : lines.split('\n'))
            said = words(errand->receive(line));
        return said;
    }
    std::string resume() { return words(errand->resume()); }

    /// Up to the message being there in the inbox as number 12.
    void find(const QByteArray &capabilities)
    {
        EXPECT_EQ(open(), "c1 CAPABILITY");
        EXPECT_EQ(hear("* CAPABILITY IMAP4rev1 " + capabilities + "\nc1 OK"), "c2 EXAMINE INBOX");
        EXPECT_EQ(hear("* 3 EXISTS\n* OK [UIDVALIDITY 77] ok\nc2 OK [READ-ONLY] done"),
                  "c3 UID SEARCH HEADER Message-ID \"test.abc123@imone.lt\"");
        EXPECT_EQ(hear("* SEARCH 12\nc3 OK"), "c4 UID FETCH 12 (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    }
    std::string fetched(const QByteArray &theId, const QByteArray &uid = "12")
    {
        const QByteArray header = "Message-ID: <" + theId + ">\r\n\r\n";
        return hear("* 3 FETCH (UID " + uid + " BODY[HEADER.FIELDS (MESSAGE-ID)] {" + QByteArray::number(header.size())
                    + "}\nMessage-ID: <" + theId + ">\n\n)\nc4 OK");
    }
};

ServerReply refusal(int code, const char *status, const char *text)
{
    ServerReply reply;
    reply.kind = ServerReply::Kind::Refused;
    reply.protocol = Protocol::Smtp;
    reply.code = code;
    reply.status = status;
    reply.words = text;
    return reply;
}

}

TEST(TestMessageText, IsAnInternetMessageToOneself)
{
    const QByteArray bytes = message().bytes;
    EXPECT_TRUE(bytes.startsWith("Date: Sat, 21 Nov 2026 17:05:03 +0200\r\n"));
    EXPECT_TRUE(bytes.contains("\r\nFrom: <ona@imone.lt>\r\nTo: <ona@imone.lt>\r\nMessage-ID: <test.abc123@imone.lt>\r\n"));
    EXPECT_TRUE(bytes.contains("\r\nSubject: =?UTF-8?B?" + QByteArray("Bandomasis laiškas").toBase64() + "?=\r\n"));
    EXPECT_TRUE(bytes.contains("\r\nAuto-Submitted: auto-generated\r\n"));
    EXPECT_TRUE(bytes.endsWith("\r\n\r\n" + QByteArray("Labas\r\n.taškas").toBase64() + "\r\n"));
    EXPECT_EQ(message().id, id);
}

TEST(TestMessageText, HoldsNoBareLineEndAndNoLongLineWhateverItsWords)
{
    const QString wild = QString::fromUtf8("ąčę😀\n\r.\n").repeated(500);
    const TestMessage made = composeTestMessage({QStringLiteral("a"), QStringLiteral("b.lt")}, wild, wild,
                                                QDateTime::currentDateTime(), "x");
    for (const QByteArray &line : QByteArray(made.bytes).replace("\r\n", "\x01").split('\x01')) {
        EXPECT_LE(line.size(), 78);
        EXPECT_FALSE(line.contains('\n') || line.contains('\r'));
    }
}

TEST(TestMessageText, ALocalPartThatIsNoAtomIsQuoted)
{
    EXPECT_EQ(message(QStringLiteral("ona jone")).sender, QStringLiteral("\"ona jone\"@imone.lt"));
    EXPECT_FALSE(message().needsUtf8);
    EXPECT_TRUE(message(QStringLiteral("žąsis")).needsUtf8);
}

TEST(SendErrand, HandsTheMessageOver)
{
    SendErrand errand(message(), abilities());
    EXPECT_EQ(words(errand.open()),
              "MAIL FROM:<ona@imone.lt> SIZE=" + std::to_string(message().bytes.size()));
    EXPECT_EQ(words(errand.receive("250 2.1.0 Ok")), "RCPT TO:<ona@imone.lt>");
    EXPECT_EQ(words(errand.receive("250 2.1.5 Ok")), "DATA");
    EXPECT_EQ(words(errand.receive("354 go")), message().bytes.toStdString() + ".");
    EXPECT_EQ(words(errand.receive("250 2.0.0 queued")), "<finish>");
    EXPECT_TRUE(errand.isTaken());
    EXPECT_EQ(errand.farewell(), QByteArray("QUIT"));
}

TEST(SendErrand, DoublesDotsThatBeginALine)
{
    TestMessage dotted = message();
    dotted.bytes = ".a\r\n..b\r\nc.\r\n";
    SendErrand errand(dotted, Findings());
    EXPECT_EQ(words(errand.open()), "MAIL FROM:<ona@imone.lt>");
    errand.receive("250 ok");
    errand.receive("250 ok");
    EXPECT_EQ(words(errand.receive("354 go")), "..a\r\n...b\r\nc.\r\n.");
}

TEST(SendErrand, LettersBeyondAsciiNeedAServerThatTakesThem)
{
    SendErrand refused(message(QStringLiteral("žąsis")), abilities());
    EXPECT_EQ(words(refused.open()), "<finish>");
    EXPECT_EQ(refused.reply().kind, ServerReply::Kind::NoMethod);
    SendErrand taken(message(QStringLiteral("žąsis")), abilities("SMTPUTF8"));
    EXPECT_TRUE(words(taken.open()).ends_with(" SMTPUTF8"));
}

TEST(SendErrand, AMessageTooLargeForTheServerIsNotBegun)
{
    Findings small = abilities();
    small.mostBytes = 10;
    SendErrand errand(message(), small);
    EXPECT_EQ(words(errand.open()), "<finish>");
    EXPECT_FALSE(errand.isTaken());
}

TEST(SendErrand, ANoAtAnyStepIsNotTaken)
{
    for (int step = 0; step < 4; ++step) {
        SendErrand errand(message(), abilities());
        errand.open();
        for (int i = 0; i < step; ++i)
            errand.receive(i == 2 ? "354 go" : "250 ok");
        EXPECT_EQ(words(errand.receive("550 5.7.1 no")), "<finish>") << step;
        EXPECT_FALSE(errand.isTaken());
        EXPECT_EQ(errand.reply().kind, ServerReply::Kind::Refused);
        EXPECT_EQ(errand.reply().status, QByteArray("5.7.1"));
    }
}

TEST(JudgeSending, TheCodesOfProvidersAreKnown)
{
    const auto verdict = [](int code, const char *status, const char *text) {
        return judgeSending(refusal(code, status, text)).verdict;
    };
    EXPECT_EQ(verdict(553, "", "sorry, that domain isn't allowed to be relayed thru this MTA (#5.7.1)"),
              TestMailVerdict::SendingBlocked);
    EXPECT_EQ(verdict(550, "5.7.26", "no SPF"), TestMailVerdict::SendingBlocked);
    EXPECT_EQ(verdict(551, "", "relay denied"), TestMailVerdict::SendingBlocked);
    EXPECT_EQ(verdict(550, "", "Sending is blocked for this account"), TestMailVerdict::SendingBlocked);
    EXPECT_EQ(verdict(552, "5.2.2", "full"), TestMailVerdict::MailboxFull);
    EXPECT_EQ(verdict(452, "4.2.2", "over quota"), TestMailVerdict::MailboxFull);
    EXPECT_EQ(verdict(555, "", "200 mails per hour"), TestMailVerdict::NotAccepted);
    EXPECT_EQ(judgeSending(refusal(555, "", "200 mails per hour")).cause, SignInVerdict::TooManyTries);
    EXPECT_EQ(judgeSending(refusal(451, "4.3.0", "later")).cause, SignInVerdict::Temporary);
    EXPECT_EQ(judgeSending(refusal(550, "5.1.1", "no such user")).cause, SignInVerdict::NotUnderstood);
}

TEST(ImapFind, FindsReadsAndRemovesOneMessageOnly)
{
    Search search(Protocol::Imap);
    search.find("UIDPLUS");
    EXPECT_EQ(search.errand->part(), Errand::Part::Working);
    EXPECT_EQ(search.fetched(id), "c5 SELECT INBOX");
    EXPECT_EQ(search.errand->part(), Errand::Part::Tidying);
    EXPECT_EQ(search.hear("* OK [UIDVALIDITY 77] ok\nc5 OK [READ-WRITE] ok"), "c6 UID STORE 12 +FLAGS.SILENT (\\Deleted)");
    EXPECT_EQ(search.hear("c6 OK"), "c7 UID EXPUNGE 12");
    EXPECT_EQ(search.hear("* 3 EXPUNGE\nc7 OK"), "<finish>");
    EXPECT_EQ(search.errand->result(), FindResult::InInbox);
    EXPECT_TRUE(search.errand->isRemoved());
    EXPECT_EQ(search.errand->farewell(), QByteArray("c8 LOGOUT"));
}

TEST(ImapFind, WithoutUidPlusNothingIsMarkedOrRemoved)
{
    Search search(Protocol::Imap);
    search.find("IDLE");
    EXPECT_EQ(search.fetched(id), "<finish>");
    EXPECT_EQ(search.errand->result(), FindResult::InInbox);
    EXPECT_FALSE(search.errand->isRemoved());
}

TEST(ImapFind, AMessageOfAnotherIdIsNotTouchedWhateverTheSearchSays)
{
    for (const char *other : {"test.abc1234@imone.lt", "other@imone.lt", ""}) {
        Search search(Protocol::Imap);
        search.find("UIDPLUS");
        EXPECT_EQ(search.fetched(other), "<finish>") << other;
        EXPECT_EQ(search.errand->result(), FindResult::NotThereYet);
    }
    Search otherUid(Protocol::Imap);
    otherUid.find("UIDPLUS");
    EXPECT_EQ(otherUid.fetched(id, "13"), "<finish>");
    EXPECT_EQ(otherUid.errand->result(), FindResult::NotThereYet);
}

TEST(ImapFind, WhereTheNumbersHaveChangedNothingIsRemoved)
{
    Search search(Protocol::Imap);
    search.find("UIDPLUS");
    search.fetched(id);
    EXPECT_EQ(search.hear("* OK [UIDVALIDITY 78] new\nc5 OK"), "<finish>");
    EXPECT_EQ(search.errand->result(), FindResult::InInbox);
    EXPECT_FALSE(search.errand->isRemoved());
}

TEST(ImapFind, LooksAgainAndThenIntoTheJunk)
{
    Search search(Protocol::Imap, 3);
    search.open();
    search.hear("* CAPABILITY IMAP4rev1\nc1 OK");
    search.hear("c2 OK");
    EXPECT_EQ(search.hear("* SEARCH\nc3 OK"), "<pause>");
    EXPECT_EQ(search.resume(), "c4 EXAMINE INBOX");
    search.hear("c4 OK");
    EXPECT_EQ(search.hear("* SEARCH\nc5 OK"), "<pause>");
    EXPECT_EQ(search.resume(), "c6 EXAMINE INBOX");
    search.hear("c6 OK");
    EXPECT_EQ(search.hear("* SEARCH\nc7 OK"), "c8 LIST \"\" \"*\"");
    EXPECT_EQ(search.hear("* LIST (\\HasNoChildren) \"/\" Spam\n* LIST (\\Junk) \"/\" {9}\nMy \"Junk\"\n"
                          "* LIST (\\Sent) \"/\" Sent\nc8 OK"),
              "c9 EXAMINE \"My \\\"Junk\\\"\"");
    search.hear("* OK [UIDVALIDITY 5]\nc9 OK");
    EXPECT_EQ(search.hear("* SEARCH 3 4\nc10 OK"), "c11 UID FETCH 4 (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    EXPECT_EQ(search.hear("* 1 FETCH (UID 4 BODY[HEADER.FIELDS (MESSAGE-ID)] {40}\nmessage-id:\n <test.abc123@imone.lt>\n\n)\nc11 OK"),
              "<finish>");
    EXPECT_EQ(search.errand->result(), FindResult::InJunk);
}

TEST(ImapFind, EndsAfterItsLastLook)
{
    Search search(Protocol::Imap, 1);
    search.open();
    search.hear("c1 OK");
    search.hear("c2 OK");
    EXPECT_EQ(search.hear("c3 OK"), "<pause>");
    EXPECT_EQ(search.resume(), "c4 EXAMINE INBOX");
    search.hear("c4 OK");
    EXPECT_EQ(search.hear("c5 OK"), "<finish>");
    EXPECT_TRUE(search.errand->couldLook());
    EXPECT_EQ(search.errand->result(), FindResult::NotThereYet);
}

TEST(ImapFind, AnInboxThatDoesNotOpenIsSaid)
{
    Search search(Protocol::Imap, 3);
    search.open();
    search.hear("c1 OK");
    EXPECT_EQ(search.hear("c2 NO [SERVERBUG] broken"), "<finish>");
    EXPECT_FALSE(search.errand->couldLook());
    EXPECT_EQ(search.errand->reply().words, QByteArray("broken"));
}

TEST(ImapFind, HugeLiteralsEndIt)
{
    Search search(Protocol::Imap, 3);
    search.open();
    EXPECT_EQ(search.hear("* LIST () \"/\" {99999999}"), "<finish>");
    EXPECT_FALSE(search.errand->couldLook());
}

TEST(Pop3Find, LooksAtTheHeadersOfTheNewestOnly)
{
    Search search(Protocol::Pop3);
    EXPECT_EQ(search.open(), "STAT");
    EXPECT_EQ(search.hear("+OK 300 123456"), "TOP 300 0");
    EXPECT_EQ(search.hear("+OK\nFrom: a\nMessage-ID: <x@y>\nIn-Reply-To: <test.abc123@imone.lt>\n\n."), "TOP 299 0");
    EXPECT_EQ(search.hear("+OK\nmessage-id:\n <test.abc123@imone.lt>\nFrom: a\n\n."), "<finish>");
    EXPECT_EQ(search.errand->result(), FindResult::InInbox);
    EXPECT_FALSE(search.errand->isRemoved());
    EXPECT_EQ(search.errand->farewell(), QByteArray("QUIT"));
}

TEST(Pop3Find, StopsAfterAFewMessagesAndAtTheFirst)
{
    Search many(Protocol::Pop3);
    many.open();
    std::string next = many.hear("+OK 300 1");
    int looked = 0;
    while (next.starts_with("TOP")) {
        ++looked;
        next = many.hear("+OK\nSubject: x\n.");
    }
    EXPECT_EQ(looked, 8);
    Search two(Protocol::Pop3);
    two.open();
    two.hear("+OK 2 1");
    EXPECT_EQ(two.hear("+OK\n."), "TOP 1 0");
    EXPECT_EQ(two.hear("+OK\n."), "<finish>");
    Search none(Protocol::Pop3);
    none.open();
    EXPECT_EQ(none.hear("+OK 0 0"), "<finish>");
    EXPECT_TRUE(none.errand->couldLook());
}

TEST(Pop3Find, ACountThatCannotBeIsNoTrouble)
{
    Search search(Protocol::Pop3);
    search.open();
    EXPECT_EQ(search.hear("+OK 2147483647 1"), "TOP 2147483646 0");
}

TEST(Pop3Find, AServerWithoutTopIsSaid)
{
    Search search(Protocol::Pop3);
    search.open();
    search.hear("+OK 2 1");
    EXPECT_EQ(search.hear("-ERR unknown command"), "<finish>");
    EXPECT_FALSE(search.errand->couldLook());
}

TEST(ImapFolder, JunkIsKnownByItsMarkOrItsName)
{
    EXPECT_TRUE(readListing("(\\HasNoChildren \\Junk) \"/\" Roska").isMarked);
    EXPECT_EQ(readListing("(\\Junk) \"/\" Roska").name, QByteArray("\"Roska\""));
    EXPECT_TRUE(readListing("() \".\" INBOX.Spam").isJunk);
    EXPECT_TRUE(readListing("() \"/\" \"Junk E-mail\"").isJunk);
    EXPECT_FALSE(readListing("() \"/\" \"Junkyard\"").isJunk);
    EXPECT_TRUE(readListing("(\\Noselect \\Junk) \"/\" Junk").name.isEmpty());
    EXPECT_TRUE(readListing("nonsense").name.isEmpty());
    EXPECT_TRUE(readListing("(\\Junk) NIL \"a\x01\"").name.isEmpty());
}
