#include "fuzz/invariants.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

/// Every input that was ever interesting, with each of its beginnings and with one byte spoilt.
static QList<QByteArray> corpus(const char *name)
{
    QList<QByteArray> inputs;
    const QDir folder(QStringLiteral(MSW_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(name));
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        QFile opened(folder.filePath(file));
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        const QByteArray whole = opened.readAll();
        inputs.append(whole);
        const qsizetype stride = qMax<qsizetype>(1, whole.size() / 40);
        for (qsizetype at = 0; at < whole.size(); at += stride) {
            inputs.append(whole.left(at));
            QByteArray spoilt = whole;
            spoilt[at] = char(spoilt[at] ^ 0x55);
            inputs.append(spoilt);
        }
    }
    EXPECT_GT(inputs.size(), 20);
    return inputs;
}

TEST(FuzzReplay, AddressesKeepTheirPromises)
{
    for (const QByteArray &input : corpus("address"))
        EXPECT_STREQ(brokenByAddress(input), "") << input.toHex().toStdString();
}

TEST(FuzzReplay, ProfilesKeepTheirPromises)
{
    for (const QByteArray &input : corpus("profile")) {
        EXPECT_STREQ(brokenByProvider(input), "") << input.left(200).toStdString();
        EXPECT_STREQ(brokenByGuide(input), "") << input.left(200).toStdString();
    }
}
