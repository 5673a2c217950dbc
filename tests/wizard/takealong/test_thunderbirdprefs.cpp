#include "madeprograms.h"
#include "wizard/takealong/programs/prefstext.h"
#include "wizard/takealong/programs/thunderbirdprefs.h"

static PrefsText added(const QByteArray &before, const ProgramAccount &account)
{
    const AddedAccount result = addToThunderbird(before, account);
    EXPECT_EQ(result.outcome, SetUpOutcome::Done);
    const std::optional<PrefsText> prefs = PrefsText::read(result.bytes);
    EXPECT_TRUE(prefs);
    return prefs.value_or(*PrefsText::read(""));
}

/// A profile in use: one IMAP account, local folders last, gaps in the numbers.
static const QByteArray used =
    "user_pref(\"mail.account.account1.server\", \"server1\");\n"
    "user_pref(\"mail.account.account4.identities\", \"id3\");\n"
    "user_pref(\"mail.account.account4.server\", \"server7\");\n"
    "user_pref(\"mail.account.lastKey\", 9);\n"
    "user_pref(\"mail.accountmanager.accounts\", \"account4,account1\");\n"
    "user_pref(\"mail.accountmanager.defaultaccount\", \"account4\");\n"
    "user_pref(\"mail.accountmanager.localfoldersserver\", \"server1\");\n"
    "user_pref(\"mail.identity.id3.useremail\", \"jonas@kitas.lt\");\n"
    "user_pref(\"mail.server.server1.type\", \"none\");\n"
    "user_pref(\"mail.server.server7.hostname\", \"IMAP.kitas.lt\");\n"
    "user_pref(\"mail.server.server7.name\", \"ona@imone.lt\");\n"
    "user_pref(\"mail.server.server7.type\", \"imap\");\n"
    "user_pref(\"mail.server.server7.userName\", \"jonas\");\n"
    "user_pref(\"mail.smtpserver.smtp2.hostname\", \"smtp.kitas.lt\");\n"
    "user_pref(\"mail.smtpservers\", \"smtp2\");\n";

TEST(ThunderbirdPrefs, AFreshProfileGetsTheWholeAccount)
{
    const PrefsText prefs = added(Made::freshPrefs(), Made::account());
    EXPECT_EQ(prefs.text("mail.accountmanager.accounts"), "account1");
    EXPECT_EQ(prefs.text("mail.accountmanager.defaultaccount"), "account1");
    EXPECT_EQ(prefs.text("mail.account.account1.server"), "server1");
    EXPECT_EQ(prefs.text("mail.account.account1.identities"), "id1");
    EXPECT_EQ(prefs.text("mail.server.server1.type"), "imap");
    EXPECT_EQ(prefs.text("mail.server.server1.hostname"), "imap.imone.lt");
    EXPECT_EQ(prefs.number("mail.server.server1.port"), 993);
    EXPECT_EQ(prefs.number("mail.server.server1.socketType"), 3);
    EXPECT_EQ(prefs.text("mail.server.server1.userName"), "ona@imone.lt");
    EXPECT_EQ(prefs.text("mail.identity.id1.useremail"), "ona@imone.lt");
    EXPECT_EQ(prefs.text("mail.identity.id1.smtpServer"), "smtp1");
    EXPECT_EQ(prefs.text("mail.identity.id1.fcc_folder"), "imap://ona%40imone.lt@imap.imone.lt/Sent");
    EXPECT_EQ(prefs.text("mail.smtpservers"), "smtp1");
    EXPECT_EQ(prefs.text("mail.smtpserver.smtp1.hostname"), "smtp.imone.lt");
    EXPECT_EQ(prefs.number("mail.smtpserver.smtp1.port"), 587);
    EXPECT_EQ(prefs.number("mail.smtpserver.smtp1.try_ssl"), 2);
    EXPECT_EQ(prefs.number("mail.smtpserver.smtp1.authMethod"), 3);
}

TEST(ThunderbirdPrefs, NoPasswordIsEverAmongThem)
{
    EXPECT_FALSE(addToThunderbird(Made::freshPrefs(), Made::account()).bytes.toLower().contains("password"));
}

TEST(ThunderbirdPrefs, EveryOtherLineStaysByteForByte)
{
    const QByteArray before = used + "// a note\n" + Made::freshPrefs();
    const QByteArrayList lines = addToThunderbird(before, Made::account()).bytes.split('\n');
    const QByteArrayList ours = {"mail.accountmanager.accounts", "mail.account.lastKey", "mail.smtpservers"};
    for (const QByteArray &line : before.split('\n')) {
        const bool isOurs = std::any_of(ours.cbegin(), ours.cend(), [&](const QByteArray &name) { return line.contains(name); });
        EXPECT_NE(lines.contains(line), isOurs) << line.constData();
    }
}

TEST(ThunderbirdPrefs, TakesNumbersThatNobodyHasUsed)
{
    const PrefsText prefs = added(used, Made::account());
    EXPECT_EQ(prefs.text("mail.account.account10.server"), "server8");
    EXPECT_EQ(prefs.text("mail.account.account10.identities"), "id4");
    EXPECT_EQ(prefs.number("mail.account.lastKey"), 10);
    EXPECT_EQ(prefs.text("mail.smtpservers"), "smtp2,smtp3");
}

TEST(ThunderbirdPrefs, KeepsTheDefaultAccountAndTheLocalFoldersLast)
{
    const PrefsText prefs = added(used, Made::account());
    EXPECT_EQ(prefs.text("mail.accountmanager.accounts"), "account4,account10,account1");
    EXPECT_EQ(prefs.text("mail.accountmanager.defaultaccount"), "account4");
    EXPECT_FALSE(prefs.has("mail.smtp.defaultserver"));
}

TEST(ThunderbirdPrefs, LocalFoldersAreNoDefaultAccount)
{
    const PrefsText prefs = added("user_pref(\"mail.account.account1.server\", \"server1\");\n"
                                  "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                                  "user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n"
                                  "user_pref(\"mail.server.server1.type\", \"none\");\n", Made::account());
    EXPECT_EQ(prefs.text("mail.accountmanager.defaultaccount"), "account2");
}

TEST(ThunderbirdPrefs, ANameThatIsTakenGetsTheProtocol)
{
    EXPECT_EQ(added(used, Made::account()).text("mail.server.server8.name"), "ona@imone.lt (IMAP)");
}

TEST(ThunderbirdPrefs, Pop3LeavesTheMessagesOnTheServerForGood)
{
    const AddedAccount result = addToThunderbird(Made::freshPrefs(), Made::account(Protocol::Pop3));
    EXPECT_TRUE(result.bytes.contains("user_pref(\"mail.server.server1.leave_on_server\", true);"));
    EXPECT_TRUE(result.bytes.contains("user_pref(\"mail.server.server1.type\", \"pop3\");"));
    EXPECT_FALSE(result.bytes.contains("delete_"));
    EXPECT_TRUE(result.bytes.contains("mailbox://ona%40imone.lt@pop.imone.lt/Sent"));
}

TEST(ThunderbirdPrefs, TheSameMailboxIsNotAddedTwice)
{
    const QByteArray once = addToThunderbird(used, Made::account()).bytes;
    EXPECT_EQ(addToThunderbird(once, Made::account()).outcome, SetUpOutcome::AlreadyHasAccount);
    EXPECT_EQ(addToThunderbird(once, Made::account(Protocol::Pop3)).outcome, SetUpOutcome::Done);
    EXPECT_EQ(addToThunderbird(once, Made::account(Protocol::Imap, QStringLiteral("kita"))).outcome, SetUpOutcome::Done);
}

TEST(ThunderbirdPrefs, AServerOfARemovedAccountIsNotThere)
{
    const QByteArray orphan = "user_pref(\"mail.server.server2.hostname\", \"imap.imone.lt\");\n"
                              "user_pref(\"mail.server.server2.type\", \"imap\");\n"
                              "user_pref(\"mail.server.server2.userName\", \"ona@imone.lt\");\n";
    EXPECT_EQ(added(orphan, Made::account()).text("mail.account.account1.server"), "server3");
}

TEST(ThunderbirdPrefs, TheVerySameOutgoingServerIsUsedAgain)
{
    const QByteArray imap = addToThunderbird(Made::freshPrefs(), Made::account()).bytes;
    const PrefsText both = added(imap, Made::account(Protocol::Pop3));
    EXPECT_EQ(both.text("mail.smtpservers"), "smtp1");
    EXPECT_EQ(both.text("mail.identity.id2.smtpServer"), "smtp1");
    ProgramAccount otherPort = Made::account(Protocol::Pop3);
    otherPort.outgoing.endpoint.port = 465;
    EXPECT_EQ(added(imap, otherPort).text("mail.smtpservers"), "smtp1,smtp2");
}

TEST(ThunderbirdPrefs, AStrangeFileIsLeftAlone)
{
    EXPECT_EQ(addToThunderbird("lockPref(\"a\", 1);", Made::account()).outcome, SetUpOutcome::NotUnderstood);
    EXPECT_TRUE(addToThunderbird("user_pref(", Made::account()).bytes.isEmpty());
}

TEST(ThunderbirdPrefs, SurvivesEveryKindOfName)
{
    const QString names[] = {QStringLiteral("o'neil\"x\"\\"), QStringLiteral("žuvėdra😀"), QStringLiteral("\u202Eשלום"),
                             QString(4000, u'w')};
    for (const QString &name : names) {
        const ProgramAccount account = Made::account(Protocol::Imap, name);
        const PrefsText prefs = added(Made::freshPrefs(), account);
        EXPECT_EQ(prefs.text("mail.server.server1.userName"), account.incomingUserName.toUtf8());
        EXPECT_EQ(prefs.text("mail.identity.id1.useremail"), account.address.toString().toUtf8());
    }
}

TEST(ThunderbirdPrefs, FoldersAreNamedAsThunderbirdNamesThem)
{
    const QString name = QStringLiteral("a+b~o'n$eil!x*()");
    EXPECT_EQ(added("", Made::account(Protocol::Imap, name)).text("mail.identity.id1.draft_folder"),
              "imap://a%2Bb%7Eo%27n%24eil%21x*%28%29%40imone.lt@imap.imone.lt/Drafts");
    EXPECT_EQ(added("", Made::account(Protocol::Pop3, name)).text("mail.identity.id1.draft_folder"),
              "mailbox://a%2Bb~o'n%24eil!x*()%40imone.lt@pop.imone.lt/Drafts");
}

TEST(ThunderbirdPrefs, EncryptedPasswordsAreSaidWhereNothingElseIsTaken)
{
    ProgramAccount account = Made::account();
    account.incoming.authentication = {Authentication::EncryptedPassword};
    EXPECT_EQ(added("", account).number("mail.server.server1.authMethod"), 4);
    EXPECT_FALSE(added("", Made::account()).has("mail.server.server1.authMethod"));
}

TEST(ThunderbirdPrefs, RepliesStandWhereThePersonHasThem)
{
    EXPECT_EQ(added("", Made::account()).number("mail.identity.id1.reply_on_top"), 1);
    EXPECT_EQ(added(used + "user_pref(\"mail.identity.id3.valid\", true);\n", Made::account())
                  .number("mail.identity.id4.reply_on_top"), 0);
}

TEST(ThunderbirdPrefs, AUserJsThatSpeaksOfAccountsIsSeen)
{
    EXPECT_TRUE(overrulesAccounts("user_pref(\"mail.accountmanager.accounts\", \"account1\");"));
    EXPECT_FALSE(overrulesAccounts("user_pref(\"mailnews.start_page.enabled\", false);"));
}
