#include "madeprograms.h"
#include "wizard/takealong/programs/evolution.h"
#include "wizard/takealong/programs/evolutionsources.h"
#include "wizard/takealong/programs/inisections.h"

namespace {

/// A home in which Evolution has been used.
class Home
{
public:
    Home() { Made::put(sources() + QStringLiteral("/system-proxy.source"), "[Data Source]\nDisplayName=Proxy\n"); }

    QString sources() const { return m_folder.path() + QStringLiteral("/config/evolution/sources"); }
    QString mail() const { return m_folder.path() + QStringLiteral("/data/evolution/mail"); }
    void use() const { QDir().mkpath(mail()); }
    Evolution program() const
    {
        ProgramSurroundings made;
        made.evolution = {{ProgramPackage::Usual, sources(), mail()}};
        return Evolution(made);
    }
    QStringList files() const { return QDir(sources()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

/// "Mail Account/BackendName" of all files together.
QMap<QString, QString> valuesOf(const QList<WrittenFile> &files)
{
    QMap<QString, QString> values;
    for (const WrittenFile &file : files)
        for (const IniSection &section : readIniSections(file.after))
            for (auto value = section.values.cbegin(); value != section.values.cend(); ++value)
                values.insert(section.title + QLatin1Char('/') + value.key(), value.value());
    return values;
}

}  // namespace

TEST(EvolutionSources, SayHowMailIsReceivedAndSent)
{
    const QList<WrittenFile> files = evolutionSources(Made::account(), QStringLiteral("/x"));
    ASSERT_EQ(files.size(), 3);
    const QByteArray outgoing = files.at(0).after, identity = files.at(1).after, incoming = files.at(2).after;
    EXPECT_TRUE(incoming.contains("BackendName=imapx\n") && incoming.contains("Host=imap.imone.lt\n"));
    EXPECT_TRUE(incoming.contains("Port=993\n") && incoming.contains("Method=ssl-on-alternate-port\n"));
    EXPECT_TRUE(outgoing.contains("BackendName=smtp\n") && outgoing.contains("Host=smtp.imone.lt\n"));
    EXPECT_TRUE(outgoing.contains("Port=587\n") && outgoing.contains("Method=starttls-on-standard-port\n"));
    EXPECT_TRUE(identity.contains("Address=ona@imone.lt\n"));
}

TEST(EvolutionSources, HoldTogether)
{
    const QList<WrittenFile> files = evolutionSources(Made::account(), QStringLiteral("/x"));
    const auto uid = [&](qsizetype at) { return QFileInfo(files.at(at).path).completeBaseName(); };
    const QMap<QString, QString> values = valuesOf(files);
    EXPECT_EQ(values.value(QStringLiteral("Mail Submission/TransportUid")), uid(0));
    EXPECT_EQ(values.value(QStringLiteral("Mail Account/IdentityUid")), uid(1));
    EXPECT_TRUE(files.at(0).after.contains("Parent=" + uid(2).toUtf8() + '\n'));
    EXPECT_TRUE(files.at(1).after.contains("Parent=" + uid(2).toUtf8() + '\n'));
    EXPECT_NE(uid(0), uid(1));
}

TEST(EvolutionSources, AreTheSameForTheSameAccountAndOthersForAnother)
{
    const QString folder = QStringLiteral("/x");
    EXPECT_EQ(evolutionSources(Made::account(), folder).at(2).path, evolutionSources(Made::account(), folder).at(2).path);
    EXPECT_NE(evolutionSources(Made::account(), folder).at(2).path,
              evolutionSources(Made::account(Protocol::Pop3), folder).at(2).path);
}

TEST(EvolutionSources, Pop3KeepsTheMessagesOnTheServer)
{
    EXPECT_TRUE(evolutionSources(Made::account(Protocol::Pop3), {}).at(2).after.contains("[Pop Backend]\nKeepOnServer=true\n"));
    EXPECT_FALSE(evolutionSources(Made::account(), {}).at(2).after.contains("KeepOnServer"));
}

TEST(EvolutionSources, SendingSignsInWithWhatTheServerOffers)
{
    ProgramAccount account = Made::account();
    EXPECT_TRUE(evolutionSources(account, {}).at(0).after.contains("Method=PLAIN\n"));
    account.outgoingMethods = {QStringLiteral("LOGIN")};
    EXPECT_TRUE(evolutionSources(account, {}).at(0).after.contains("Method=LOGIN\n"));
    account.outgoing.authentication = {Authentication::EncryptedPassword};
    EXPECT_TRUE(evolutionSources(account, {}).at(0).after.contains("Method=CRAM-MD5\n"));
}

TEST(EvolutionSources, NoNameBreaksOutOfItsLine)
{
    const QString names[] = {QStringLiteral("o'neil\"x\"\\n[Security]"), QStringLiteral("žuvėdra😀"), QStringLiteral("\u202Eשלום"),
                             QStringLiteral(" gap"), QString(3000, u'w')};
    for (const QString &name : names) {
        const ProgramAccount account = Made::account(Protocol::Imap, name);
        const QList<WrittenFile> files = evolutionSources(account, {});
        EXPECT_EQ(readIniSections(files.at(2).after).size(), 4);
        EXPECT_TRUE(isEvolutionSourceOf(files.at(2).after, account)) << qPrintable(name);
        EXPECT_FALSE(isEvolutionSourceOf(files.at(2).after, Made::account()));
    }
}

TEST(Evolution, IsHereOnlyWhereItWasUsed)
{
    const Home home;  // as on every GNOME desktop: the calendar's sources, no mail
    EXPECT_EQ(home.program().presence(), ProgramState::NotHere);
    home.use();
    EXPECT_EQ(home.program().presence(), ProgramState::Ready);
    EXPECT_EQ(home.program().find().constFirst().folder, home.sources());
    QDir(home.sources()).removeRecursively();
    EXPECT_EQ(home.program().presence(), ProgramState::NotStartedYet);
}

TEST(Evolution, AddsItsFilesAndTakesThemAwayAgain)
{
    const Home home;
    home.use();
    const ProgramPlace place = home.program().find().constFirst();
    const SetUpResult result = home.program().setUp(place, Made::account());
    ASSERT_TRUE(result.record);
    EXPECT_EQ(home.files().size(), 4);
    EXPECT_EQ(home.program().state(place, Made::account()), ProgramState::AlreadyHasAccount);
    EXPECT_EQ(home.program().setUp(place, Made::account()).outcome, SetUpOutcome::AlreadyHasAccount);
    EXPECT_EQ(home.program().undo(*result.record), UndoOutcome::Done);
    EXPECT_EQ(home.files(), QStringList{QStringLiteral("system-proxy.source")});
}

TEST(Evolution, UndoTakesAwayWhatTheDataServerHasAddedTo)
{
    const Home home;
    home.use();
    const SetUpResult result = home.program().setUp(home.program().find().constFirst(), Made::account());
    ASSERT_TRUE(result.record);
    const WrittenFile &file = result.record->files.constFirst();
    QByteArray more = file.after;
    Made::put(file.path, more.replace("[Security]", "RememberPassword=true\n\n[Security]") + "\n[Offline]\nStaySynchronized=true\n");
    EXPECT_EQ(home.program().undo(*result.record), UndoOutcome::Done);
    EXPECT_EQ(home.files().size(), 1);
}

TEST(Evolution, UndoTouchesNothingThatChangedSince)
{
    const Home home;
    home.use();
    const SetUpResult result = home.program().setUp(home.program().find().constFirst(), Made::account());
    ASSERT_TRUE(result.record);
    Made::put(result.record->files.constFirst().path, "[Data Source]\nDisplayName=mine\n");
    EXPECT_EQ(home.program().undo(*result.record), UndoOutcome::ChangedSince);
    EXPECT_EQ(home.files().size(), 4);
}

TEST(Evolution, WritesAllItsFilesOrNone)
{
    const Home home;
    home.use();
    const ProgramPlace place = home.program().find().constFirst();
    QDir().mkpath(evolutionSources(Made::account(), place.folder).constLast().path);  // a folder stands in the way
    EXPECT_EQ(home.program().setUp(place, Made::account()).outcome, SetUpOutcome::NotAllowed);
    EXPECT_EQ(home.files(), QStringList{QStringLiteral("system-proxy.source")});
}
