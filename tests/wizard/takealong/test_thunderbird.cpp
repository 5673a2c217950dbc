#include "madeprograms.h"
#include "wizard/takealong/programs/profilelock.h"
#include "wizard/takealong/programs/thunderbird.h"

#include <QSet>

using Home = Made::ThunderbirdHome;

/// Every file below the folder with its bytes.
static QHash<QString, QByteArray> everything(const QString &folder)
{
    QHash<QString, QByteArray> files;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (each.isDir())
            files.insert(everything(each.filePath()));
        else
            files.insert(each.filePath(), Made::bytesOf(each.filePath()));
    }
    return files;
}

TEST(Thunderbird, FindsTheProfileThatItOpens)
{
    const Home home;
    const QList<ProgramPlace> places = Thunderbird(home.surroundings()).find();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.constFirst().folder, home.profile());
    EXPECT_EQ(places.constFirst().name, QStringLiteral("default-esr"));
    EXPECT_EQ(places.constFirst().use, ProgramPlace::Use::Default);
    EXPECT_EQ(Thunderbird(home.surroundings()).presence(), ProgramState::Ready);
}

TEST(Thunderbird, FindsProfilesOfEveryPackageTheDefaultOnesFirst)
{
    const Home usual, flatpak;
    Made::put(flatpak.file("aaaa.default/prefs.js"), Made::freshPrefs());
    ProgramSurroundings surroundings = usual.surroundings();
    surroundings.thunderbird = {{ProgramPackage::Flatpak, flatpak.root()}, {ProgramPackage::Usual, usual.root()}};
    const QList<ProgramPlace> places = Thunderbird(surroundings).find();
    ASSERT_EQ(places.size(), 3);
    EXPECT_EQ(places.at(0).package, ProgramPackage::Flatpak);
    EXPECT_EQ(places.at(1).folder, usual.profile());
    EXPECT_EQ(places.at(2).use, ProgramPlace::Use::Other);
}

#if !defined(Q_OS_WIN)
TEST(Thunderbird, AHomeThatIsALinkToAnotherIsListedOnce)
{
    const Home home;
    QTemporaryDir other;
    const QString link = other.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(home.root(), link));
    ProgramSurroundings surroundings = home.surroundings();
    surroundings.thunderbird.append({ProgramPackage::Snap, link});
    EXPECT_EQ(Thunderbird(surroundings).find().size(), 1);
}
#endif

TEST(Thunderbird, IsNotHereOrNotStartedYet)
{
    QTemporaryDir empty;
    ProgramSurroundings surroundings;
    surroundings.thunderbird = {{ProgramPackage::Usual, empty.filePath(QStringLiteral(".thunderbird"))}};
    EXPECT_EQ(Thunderbird(surroundings).presence(), ProgramState::NotHere);
    QDir(empty.path()).mkdir(QStringLiteral(".thunderbird"));
    EXPECT_EQ(Thunderbird(surroundings).presence(), ProgramState::NotStartedYet);
    EXPECT_TRUE(Thunderbird(surroundings).find().isEmpty());
}

TEST(Thunderbird, SetsTheAccountUpAndTouchesNothingElse)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const QHash<QString, QByteArray> before = everything(home.root());
    const SetUpResult result = program.setUp(program.find().constFirst(), Made::account());
    ASSERT_EQ(result.outcome, SetUpOutcome::Done);
    ASSERT_TRUE(result.record);
    EXPECT_TRUE(Made::bytesOf(home.prefsFile()).contains("imap.imone.lt"));
    EXPECT_EQ(program.state(result.record->place, Made::account()), ProgramState::AlreadyHasAccount);
    QHash<QString, QByteArray> after = everything(home.root());
    EXPECT_EQ(after.take(result.record->copy), before.value(home.prefsFile()));
    after.insert(home.prefsFile(), before.value(home.prefsFile()));
    EXPECT_EQ(after, before);
}

#if !defined(Q_OS_WIN)  // there the folder says who may read what lies in it
TEST(Thunderbird, WhatItWritesOnlyTheOwnerMayRead)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const SetUpResult result = program.setUp(program.find().constFirst(), Made::account());
    ASSERT_TRUE(result.record);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(home.prefsFile()) & others);
    EXPECT_FALSE(QFile::permissions(result.record->copy) & others);
}
#endif

TEST(Thunderbird, UndoLeavesEverythingByteForByteAsItWas)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const QHash<QString, QByteArray> before = everything(home.root());
    const SetUpResult result = program.setUp(program.find().constFirst(), Made::account());
    ASSERT_TRUE(result.record);
    EXPECT_EQ(program.undo(*result.record), UndoOutcome::Done);
    EXPECT_EQ(everything(home.root()), before);
    EXPECT_EQ(program.undo(*result.record), UndoOutcome::ChangedSince);
}

TEST(Thunderbird, UndoTouchesNothingThatChangedSince)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const SetUpResult result = program.setUp(program.find().constFirst(), Made::account());
    ASSERT_TRUE(result.record);
    Made::put(home.prefsFile(), Made::bytesOf(home.prefsFile()) + "user_pref(\"new\", 1);\n");
    const QHash<QString, QByteArray> changed = everything(home.root());
    EXPECT_EQ(program.undo(*result.record), UndoOutcome::ChangedSince);
    EXPECT_EQ(everything(home.root()), changed);
}

TEST(Thunderbird, AnOlderCopyIsNeverWrittenOver)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const SetUpResult first = program.setUp(program.find().constFirst(), Made::account());
    const SetUpResult second = program.setUp(program.find().constFirst(), Made::account(Protocol::Pop3));
    ASSERT_TRUE(first.record && second.record);
    EXPECT_NE(first.record->copy, second.record->copy);
    EXPECT_EQ(Made::bytesOf(first.record->copy), Made::freshPrefs());
}

TEST(Thunderbird, WhileItIsOpenNothingIsWritten)
{
    const Home home;
    Made::put(home.file("bbbb.default-esr/.parentlock"), "");
    const Thunderbird program(home.surroundings(LockLook::Held));
    const QHash<QString, QByteArray> before = everything(home.root());
    const ProgramPlace place = program.find().constFirst();
    EXPECT_EQ(program.state(place, Made::account()), ProgramState::Running);
    EXPECT_EQ(program.setUp(place, Made::account()).outcome, SetUpOutcome::Running);
    EXPECT_EQ(program.undo({place, {{home.prefsFile(), QByteArray("x"), Made::freshPrefs()}}, {}}), UndoOutcome::Running);
    EXPECT_EQ(everything(home.root()), before);
}

TEST(Thunderbird, LeavesAloneWhatItDoesNotUnderstandOrMayNotRead)
{
    const Home strange("lockPref(\"a\", 1);\n");
    EXPECT_EQ(Thunderbird(strange.surroundings()).setUp({ProgramKind::Thunderbird, {}, strange.profile(), {}, {}},
                                                        Made::account()).outcome, SetUpOutcome::NotUnderstood);
    EXPECT_EQ(everything(strange.profile()).size(), 1);
    const Home overruled;
    Made::put(overruled.file("bbbb.default-esr/user.js"), "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n");
    EXPECT_EQ(Thunderbird(overruled.surroundings()).state({ProgramKind::Thunderbird, {}, overruled.profile(), {}, {}},
                                                          Made::account()), ProgramState::NotUnderstood);
    const Home folder;
    QFile::remove(folder.prefsFile());
    QDir().mkdir(folder.prefsFile());
    EXPECT_EQ(Thunderbird(folder.surroundings()).state({ProgramKind::Thunderbird, {}, folder.profile(), {}, {}},
                                                       Made::account()), ProgramState::NotAllowed);
}

TEST(Thunderbird, AProfileThatIsGoneIsSaidSo)
{
    const Home home;
    const Thunderbird program(home.surroundings());
    const ProgramPlace place = program.find().constFirst();
    QFile::remove(home.prefsFile());
    EXPECT_EQ(program.state(place, Made::account()), ProgramState::NotStartedYet);
    QDir(home.profile()).removeRecursively();
    EXPECT_EQ(program.setUp(place, Made::account()).outcome, SetUpOutcome::NotHere);
}

TEST(ProfileLock, TheSystemsWordBeatsTheMarkOfACrash)
{
    using Mark = LockSigns::Mark;
    EXPECT_TRUE(isOpen({LockLook::Held, Mark::None}));
    EXPECT_FALSE(isOpen({LockLook::Free, Mark::There}));
    EXPECT_TRUE(isOpen({LockLook::Unknown, Mark::There}));
    EXPECT_FALSE(isOpen({LockLook::Unknown, Mark::None}));
}

#if !defined(Q_OS_WIN)  // where no program leaves such a link
TEST(ProfileLock, SeesTheLinkThatPointsNowhere)
{
    const Home home;
    QFile::link(QStringLiteral("127.0.0.1:+2099"), home.file("bbbb.default-esr/lock"));
    EXPECT_EQ(lookAtLocks(home.profile(), {}).mark, LockSigns::Mark::There);
    EXPECT_EQ(lookAtLocks(home.file("aaaa.default"), {}).mark, LockSigns::Mark::None);
}
#endif
