#include "fuzz/fuzzsignin.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

TEST(FuzzReplay, SigningInKeepsItsPromises)
{
    const QDir folder(QStringLiteral(MSW_SOURCE_DIR "/tests/fuzz/corpus/fuzz_signin"));
    const QStringList names = folder.entryList(QDir::Files);
    EXPECT_GT(names.size(), 10);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray bytes = file.readAll();
        FuzzedSignIn().run(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
}
