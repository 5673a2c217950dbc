#include "wizard/signin/judgereply.h"
#include "wizard/signin/refusalwording.h"
#include "wizard/signin/replylines.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using enum SignInVerdict;

namespace {

/// A refusal as it comes over the wire, and what it has to be understood as.
struct Refusal {
    const char *line;
    SignInVerdict verdict;
    const char *userName = "ona@imone.lt";
};

ServerReply readRefusal(const QByteArray &line)
{
    ServerReply reply;
    reply.kind = ServerReply::Kind::Refused;
    if (line.startsWith("-ERR")) {
        const Pop3Status status = readPop3Status(line);
        reply.protocol = Protocol::Pop3;
        reply.mark = status.mark;
        reply.words = status.words;
    } else if (line.startsWith("b1 ") || line.startsWith("* ")) {
        const ImapLine read = readImapLine(line, "b1");
        reply.protocol = Protocol::Imap;
        reply.mark = read.mark;
        reply.words = read.words;
    } else {
        SmtpReplyReader reader;
        const SmtpReply read = reader.take(line).value_or(SmtpReply());
        reply.protocol = Protocol::Smtp;
        reply.code = read.code;
        reply.status = read.status;
        reply.words = read.words;
    }
    return reply;
}

const Refusal catalogue[] = {
    // SMTP: codes alone
    {"535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", WrongNameOrPassword},
    {"535 Incorrect authentication data", WrongNameOrPassword},
    {"535 5.7.3 Authentication unsuccessful", WrongNameOrPassword},
    {"535 5.7.0 Invalid login or password", WrongNameOrPassword},
    {"550 5.7.8 Bad credentials", WrongNameOrPassword},
    {"535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/", WrongNameOrPassword},
    {"535 authentication failed", WrongNameOrPassword, "ona"},
    {"535 5.7.8 unknown user", WholeAddressWanted, "ona"},
    {"535 5.7.8 unknown user", WrongNameOrPassword},
    {"535 Please use your full email address as user name", WholeAddressWanted, "ona"},
    {"535 Incorrect user name or password", WrongNameOrPassword, "ona"},
    {"534 5.7.9 Application-specific password required.", AppPasswordWanted},
    {"534 5.7.14 <https://accounts.google.com/signin/continue> Please log in via your web browser", AppPasswordWanted},
    {"534 5.7.9 Authentication mechanism is too weak", AppPasswordWanted},
    {"535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", AppPasswordWanted},
    {"535 NEOBHODIM parol prilozheniya https://help.mail.ru / Application password is REQUIRED", AppPasswordWanted},
    {"535 Error: authentication failed, please use authorized code to login", AppPasswordWanted},
    {"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", AccessOff},
    {"525 5.7.13 User account disabled", AccessOff},
    {"535 5.7.1 Your account is suspended", AccessOff},
    {"535 5.7.1 Sending blocked: spam detected", SendingBlocked},
    {"535 5.7.1 Account locked for spam", SendingBlocked},
    {"550 5.7.1 Outgoing mail is blocked for this account", SendingBlocked},
    {"454 4.7.0 Temporary authentication failure: Connection lost to authentication server", Temporary},
    {"421 4.3.2 Service shutting down", Temporary},
    {"451 4.3.0 Try later", Temporary},
    {"454 4.7.0 Too many login attempts, please try again later.", TooManyTries},
    {"421 4.7.0 Too many failed attempts", TooManyTries},
    {"535 5.7.0 (#AUTH005) Too many bad auth attempts.", TooManyTries},
    {"535 5.7.8 Account temporarily locked", TooManyTries},
    {"421 4.7.0 Too many connections from your IP", Temporary},
    {"552 5.2.2 Mailbox full", MailboxFull},
    {"535 5.2.2 over quota", MailboxFull},
    {"504 5.5.4 Unrecognized authentication type", NoCommonMethod},
    {"504 5.7.4 Unrecognized authentication type", NoCommonMethod},
    {"530 5.7.0 Must issue a STARTTLS command first", NotUnderstood},
    {"503 5.5.1 AUTH not available", NotUnderstood},
    {"550 5.1.1 Rejected", NotUnderstood},
    {"554 5.7.1 Access denied", NotUnderstood},
    {"500 5.5.1 Command unrecognized", NotUnderstood},
    // IMAP: response codes
    {"b1 NO [AUTHENTICATIONFAILED] Authentication failed.", WrongNameOrPassword},
    {"b1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", WrongNameOrPassword},
    {"b1 NO [AUTHENTICATIONFAILED] AUTHENTICATE invalid credentials or IMAP is disabled", WrongNameOrPassword},
    {"b1 NO [EXPIRED] That password is not valid any more", WrongNameOrPassword},
    {"b1 NO [ALERT] Application-specific password required: https://support.google.com/", AppPasswordWanted},
    {"b1 NO [WEBALERT https://accounts.google.com/] Web login required.", AppPasswordWanted},
    {"b1 NO [AUTHENTICATIONFAILED] You need to use an app password", AppPasswordWanted},
    {"b1 NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page.", AccessOff},
    {"b1 NO IMAP access is disabled for your account", AccessOff},
    {"b1 NO [AUTHORIZATIONFAILED] No such authorization-ID", AccessOff},
    {"b1 NO [CONTACTADMIN] Please call", AccessOff},
    {"b1 NO [UNAVAILABLE] Temporary authentication failure.", Temporary},
    {"b1 NO [INUSE] Mailbox is in use", Temporary},
    {"b1 NO [LIMIT] Maximum number of connections from user+IP exceeded", Temporary},
    {"b1 NO [ALERT] Too many simultaneous connections. (Failure)", Temporary},
    {"b1 NO [ALERT] Account exceeded command or bandwidth limits, too many login failures", TooManyTries},
    {"b1 NO [OVERQUOTA] Quota exceeded", MailboxFull},
    {"b1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed", NoCommonMethod},
    {"b1 NO LOGIN failed.", NotUnderstood},
    {"b1 NO Login failed: authentication failure", NotUnderstood},
    {"b1 BAD Command Argument Error. 12", NotUnderstood},
    {"b1 NO [SERVERBUG] Internal error", NotUnderstood},
    {"* BYE [UNAVAILABLE] Going down", Temporary},
    {"* BYE Too many invalid login attempts.", TooManyTries},
    // POP3: response codes
    {"-ERR [AUTH] Authentication failed.", WrongNameOrPassword},
    {"-ERR [AUTH] Username and password not accepted.", WrongNameOrPassword},
    {"-ERR [SYS/TEMP] Temporary authentication failure.", Temporary},
    {"-ERR [SYS/PERM] Your account is not enabled for POP access.", AccessOff},
    {"-ERR [SYS/PERM] Out of order", AccessOff},
    {"-ERR [SYS/PERM] Web login required: https://support.google.com", AppPasswordWanted},
    {"-ERR [IN-USE] Do you have another POP session running?", Temporary},
    {"-ERR [LOGIN-DELAY] minimum time between mail checks violation", TooManyTries},
    {"-ERR Logon failure: unknown user name or bad password.", NotUnderstood},
    {"-ERR authorization failed", NotUnderstood},
};

}

TEST(JudgeReply, EveryRefusalOfTheCatalogueIsUnderstood)
{
    for (const Refusal &refusal : catalogue)
        EXPECT_EQ(int(judgeReply(readRefusal(refusal.line), refusal.userName)), int(refusal.verdict)) << refusal.line;
}

TEST(JudgeReply, WrongIsSaidOnlyWhereACodeSaysSo)
{
    for (const char *word : {"NO", "BAD"})
        for (const char *text : {"Wrong password", "Invalid credentials", "Authentication failed", "Login incorrect", ""})
            EXPECT_EQ(judgeReply(readRefusal(QByteArray("b1 ") + word + ' ' + text), "a@b.lt"), NotUnderstood) << text;
    for (int code = 400; code < 600; ++code) {
        const SignInVerdict verdict = judgeReply(readRefusal(QByteArray::number(code) + " Wrong password"), "a@b.lt");
        EXPECT_EQ(verdict == WrongNameOrPassword, code == 535) << code;
    }
}

TEST(JudgeReply, WhatIsNoRefusalHasItsOwnVerdict)
{
    ServerReply reply;
    EXPECT_EQ(judgeReply(reply, "a"), BrokeOff);
    reply.kind = ServerReply::Kind::Accepted;
    EXPECT_EQ(judgeReply(reply, "a"), Accepted);
    reply.kind = ServerReply::Kind::Senseless;
    EXPECT_EQ(judgeReply(reply, "a"), NotUnderstood);
    reply.kind = ServerReply::Kind::NoMethod;
    EXPECT_EQ(judgeReply(reply, "a"), NoCommonMethod);
    reply.kind = ServerReply::Kind::Refused;
    reply.wrongProof = true;
    EXPECT_EQ(judgeReply(reply, "a"), WrongNameOrPassword);
}

TEST(JudgeWay, NothingIsProtectedWithoutAGoodCertificate)
{
    for (const Verdict verdict : {Verdict::CertificateOtherName, Verdict::CertificateExpired, Verdict::CertificateIntercepted,
                                  Verdict::StartTlsNotOffered, Verdict::BytesBeforeTls, Verdict::WorksButPlain})
        EXPECT_EQ(judgeWay(verdict), NotProtected) << verdictToken(verdict).toStdString();
    EXPECT_EQ(judgeWay(Verdict::Refused), NoConnection);
    EXPECT_EQ(judgeWay(Verdict::ServerBusy), Temporary);
    EXPECT_EQ(judgeWay(Verdict::Cancelled), Cancelled);
}

namespace {

struct Pair {
    SignInOutcome incoming{Accepted, false, "ona@imone.lt", QStringLiteral("ssl0.ovh.net")};
    SignInOutcome outgoing{WrongNameOrPassword, false, "ona@imone.lt", QStringLiteral("ssl0.ovh.net")};
};

}

TEST(JudgePair, APasswordTakenForReceivingAndCalledWrongForSendingMeansThatSendingIsLocked)
{
    Pair pair;
    judgePair(pair.incoming, pair.outgoing);
    EXPECT_EQ(pair.incoming.verdict, Accepted);
    EXPECT_EQ(pair.outgoing.verdict, SendingBlocked);
}

TEST(JudgePair, AnotherNameOrAnotherHouseMeansNothing)
{
    Pair otherName;
    otherName.outgoing.userName = "ona";
    judgePair(otherName.incoming, otherName.outgoing);
    EXPECT_EQ(otherName.outgoing.verdict, WrongNameOrPassword);
    Pair otherHouse;
    otherHouse.outgoing.host = QStringLiteral("mail.example.com");
    judgePair(otherHouse.incoming, otherHouse.outgoing);
    EXPECT_EQ(otherHouse.outgoing.verdict, WrongNameOrPassword);
}

TEST(JudgePair, ARefusalWithoutAReasonMeansWhatTheOtherServiceExplains)
{
    Pair pair;
    pair.incoming.verdict = NotUnderstood;
    pair.incoming.unexplained = true;
    judgePair(pair.incoming, pair.outgoing);
    EXPECT_EQ(pair.incoming.verdict, WrongNameOrPassword);
    EXPECT_EQ(pair.outgoing.verdict, WrongNameOrPassword);

    Pair senseless;
    senseless.incoming.verdict = NotUnderstood;
    judgePair(senseless.incoming, senseless.outgoing);
    EXPECT_EQ(senseless.incoming.verdict, NotUnderstood);
}

TEST(JudgeReply, OnlyARefusalWithoutACodeIsUnexplained)
{
    const ServerReply bare = readRefusal("b1 NO LOGIN failed.");
    EXPECT_TRUE(isUnexplained(bare, judgeReply(bare, "a@b.lt")));
    const ServerReply bug = readRefusal("b1 NO [SERVERBUG] Internal error");
    EXPECT_FALSE(isUnexplained(bug, judgeReply(bug, "a@b.lt")));
    const ServerReply wrong = readRefusal("b1 NO [AUTHENTICATIONFAILED] no");
    EXPECT_FALSE(isUnexplained(wrong, judgeReply(wrong, "a@b.lt")));
}

TEST(RefusalWording, TheTimeToWaitIsReadWhereItIsNamed)
{
    EXPECT_EQ(waitNamedIn("Too many tries, try again in 5 minutes"), 300s);
    EXPECT_EQ(waitNamedIn("Please wait 30 seconds"), 30s);
    EXPECT_EQ(waitNamedIn("locked for 2 hours"), 3600s);
    EXPECT_EQ(waitNamedIn("retry after 90s"), 90s);
    EXPECT_FALSE(waitNamedIn("Too many tries"));
    EXPECT_FALSE(waitNamedIn("in 5 messages"));
}

TEST(RefusalWording, HostileTextIsReadQuickly)
{
    for (const char *bait : {"too many too many ", "block ", "sending ", "account ", "a "})
        EXPECT_EQ(int(wordingOf(QByteArray(bait).repeated(100000))), int(RefusalWording::Nothing)) << bait;
}
