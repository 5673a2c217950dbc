#include "problems.h"

#include "profiles/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

TEST(DroppedInFolder, NeverWaitsForAPipeOrADevice)
{
    const QTemporaryDir folder;
    for (const char *provider : {"pipe", "device"})
        ASSERT_TRUE(QDir(folder.path()).mkdir(QString::fromLatin1(provider)));
    ASSERT_EQ(mkfifo(qPrintable(folder.filePath(QStringLiteral("pipe/provider.json"))), 0600), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/zero"), folder.filePath(QStringLiteral("device/provider.json"))));
    const Catalogue catalogue({folder.path()});
    EXPECT_EQ(catalogue.problems().size(), 2);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral(": cannot be read")), 2);
}
