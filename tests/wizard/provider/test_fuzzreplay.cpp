#include "fuzz/autoconfiginvariants.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

TEST(FuzzReplay, SettingsFilesKeepTheirPromises)
{
    const QDir folder(QStringLiteral(MSW_SOURCE_DIR "/tests/fuzz/corpus/autoconfig"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_GE(files.size(), 5);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        EXPECT_STREQ(brokenByAutoconfig(whole), "") << name.toStdString();
        const qsizetype stride = qMax<qsizetype>(1, whole.size() / 40);
        for (qsizetype at = 0; at < whole.size(); at += stride) {
            QByteArray spoilt = whole;
            spoilt[at] = char(spoilt[at] ^ 0x55);
            EXPECT_STREQ(brokenByAutoconfig(spoilt), "") << name.toStdString() << at;
            EXPECT_STREQ(brokenByAutoconfig(whole.left(at)), "") << name.toStdString() << at;
        }
    }
}
