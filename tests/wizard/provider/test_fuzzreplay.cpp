#include "fuzz/autoconfiginvariants.h"
#include "fuzz/publishedinvariants.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace {

/// Every file of the corpus whole, spoilt and cut, in at most 40 places each.
void replay(const char *corpus, const char *(*broken)(const QByteArray &))
{
    const QDir folder(QStringLiteral(MSW_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(corpus));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_GE(files.size(), 5);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        EXPECT_STREQ(broken(whole), "") << name.toStdString();
        const qsizetype stride = qMax<qsizetype>(1, whole.size() / 40);
        for (qsizetype at = 0; at < whole.size(); at += stride) {
            QByteArray spoilt = whole;
            spoilt[at] = char(spoilt[at] ^ 0x55);
            EXPECT_STREQ(broken(spoilt), "") << name.toStdString() << at;
            EXPECT_STREQ(broken(whole.left(at)), "") << name.toStdString() << at;
        }
    }
}

const char *brokenByPublished(const QByteArray &bytes)
{
    return bytes.startsWith('{') ? brokenByPacc(bytes) : brokenBySrv(bytes);
}

} // namespace

TEST(FuzzReplay, SettingsFilesKeepTheirPromises)
{
    replay("autoconfig", brokenByAutoconfig);
}

TEST(FuzzReplay, ProviderFilesAndServiceRecordsKeepTheirPromises)
{
    replay("published", brokenByPublished);
}
