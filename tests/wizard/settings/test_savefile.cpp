#include "wizard/settings/exporters/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

TEST(SaveFile, WritesWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    EXPECT_EQ(saveWhole("ona@ovh.net", path), SaveOutcome::Saved);
    EXPECT_EQ(contentOf(path), QByteArray("ona@ovh.net"));
}

#if defined(Q_OS_WIN)
TEST(SaveFile, SaysThatAnotherProgramHoldsTheFileAndLosesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    ASSERT_EQ(saveWhole("old", path), SaveOutcome::Saved);
    const HANDLE held = ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    ASSERT_NE(held, INVALID_HANDLE_VALUE);
    EXPECT_EQ(saveWhole("new", path), SaveOutcome::InUse);
    ::CloseHandle(held);
    EXPECT_EQ(contentOf(path), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}
#else  // on Windows the folder says who may read what lies in it, and links are of another kind
TEST(SaveFile, LetsTheOwnerAloneReadIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.txt"));
    EXPECT_EQ(saveWhole("ona@ovh.net", path), SaveOutcome::Saved);
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
#endif

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
