#include "support/owndisk.h"
#include "wizard/settings/exporters/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
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
