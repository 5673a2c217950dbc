#include "support/owndisk.h"
#include "wizard/settings/exporters/savefile.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

TEST(SaveFile, WritesWholeAndForTheOwnerAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    EXPECT_EQ(saveWhole("ona@ovh.net", path), SaveOutcome::Saved);
    EXPECT_EQ(contentOf(path), QByteArray("ona@ovh.net"));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
}

TEST(SaveFile, ClosesAnExistingFileToOthersToo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    QFile open(path);
    ASSERT_TRUE(open.open(QIODevice::WriteOnly));
    open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    open.close();
    EXPECT_EQ(saveWhole("new", path), SaveOutcome::Saved);
    EXPECT_EQ(QFile::permissions(path) & QFile::ReadOther, 0);
}

TEST(SaveFile, WritesThroughALinkAndLeavesTheLink)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("there.txt"));
    const QString link = folder.filePath(QStringLiteral("link.txt"));
    ASSERT_EQ(saveWhole("old", file), SaveOutcome::Saved);
    ASSERT_TRUE(QFile::link(file, link));
    EXPECT_EQ(saveWhole("new", link), SaveOutcome::Saved);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(file), QByteArray("new"));
}

TEST(SaveFile, SaysWhereTheFolderDoesNotLetUs)
{
    EXPECT_EQ(saveWhole("x", QStringLiteral("/proc/no-such-folder/sheet.pdf")), SaveOutcome::NotAllowed);
    const QTemporaryDir folder;
    EXPECT_EQ(saveWhole("x", folder.path()), SaveOutcome::NotAllowed) << "a folder is no file";
}

TEST(SaveFile, LeavesNothingBehindWhereItFails)
{
    const QTemporaryDir folder;
    EXPECT_NE(saveWhole("x", folder.path()), SaveOutcome::Saved);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

/// What came of saving over a file that holds "old", on a disk of 64 KiB; 100 where any of it was lost or left over.
static int savingOver(DiskMode mode, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    return onOwnDisk(
        folder.path(), 64 * 1024, mode, [&] { saveWhole("old", path); },
        [&] {
            const int outcome = int(saveWhole(bytes, path));
            const bool intact = contentOf(path) == "old" && QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
            return intact ? outcome : 100;
        });
}

TEST(SaveFile, LosesNothingOnAFullDisk)
{
    EXPECT_EQ(savingOver(DiskMode::Writable, QByteArray(200'000, 'x')), int(SaveOutcome::NoRoom));
}

TEST(SaveFile, LosesNothingOnAReadOnlyDisk)
{
    EXPECT_EQ(savingOver(DiskMode::ReadOnly, "new"), int(SaveOutcome::NotAllowed));
}

TEST(SaveFile, LeavesNothingBehindWhereTheProgramIsKilledInTheMiddle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    const int left = onOwnDisk(
        folder.path(), 1024 * 1024, DiskMode::Writable, [&] { saveWhole("old", path); },
        [&] {
            return killedInTheMiddle([&] { saveWhole(QByteArray(200'000, 'x'), path); }) && contentOf(path) == "old"
                       ? int(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size())
                       : 100;
        });
    EXPECT_EQ(left, 1) << "the old file alone";
}

TEST(SaveFile, NamesFilesHarmlessly)
{
    const QString name =
        suggestedFileName(QStringLiteral("../../x/.. CON:<b>") + QString(300, QLatin1Char('y')), QStringLiteral("pdf"));
    EXPECT_FALSE(name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('<')) || name.contains(QLatin1Char(':')));
    EXPECT_LE(name.size(), 80);
    EXPECT_FALSE(name.startsWith(QLatin1Char('.')));
    EXPECT_TRUE(name.endsWith(QStringLiteral(".pdf")));
    EXPECT_EQ(suggestedFileName(QStringLiteral("Mail settings for ona@ovh.net"), QStringLiteral("pdf")),
              QStringLiteral("Mail settings for ona@ovh.net.pdf"));
}

TEST(SaveFile, AvoidsTheNamesThatWindowsKeepsForItself)
{
    for (const char *taken : {"CON", "nul", "com1", "LPT9", "aux.mail", "con ", ""}) {
        const QString name = suggestedFileName(QString::fromLatin1(taken), QStringLiteral("txt"));
        EXPECT_TRUE(name.startsWith(QStringLiteral("mail-"))) << qPrintable(name);
    }
    EXPECT_EQ(suggestedFileName(QStringLiteral("console"), QStringLiteral("txt")), QStringLiteral("console.txt"));
    EXPECT_EQ(suggestedFileName(QStringLiteral("trailing. . "), QStringLiteral("txt")), QStringLiteral("trailing.txt"));
}
