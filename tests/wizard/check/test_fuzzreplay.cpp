#include "fuzz/fuzzdialogue.h"
#include "fuzz/fuzzlines.h"

#include <QDir>
#include <QFile>
#include <functional>
#include <gtest/gtest.h>

namespace {

using Target = std::function<void(const uint8_t *, size_t)>;

/// Runs every file of a target's corpus; a broken promise ends the test program.
int replay(const char *corpus, const Target &target)
{
    const QDir folder(QStringLiteral(MSW_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(corpus));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        const QByteArray bytes = file.readAll();
        target(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return int(names.size());
}

Target dialogue(Protocol protocol)
{
    return [protocol](const uint8_t *data, size_t size) { fuzzDialogue(protocol, data, size); };
}

}

TEST(FuzzReplay, Imap)
{
    EXPECT_GT(replay("fuzz_imap", dialogue(Protocol::Imap)), 3);
}

TEST(FuzzReplay, Pop3)
{
    EXPECT_GT(replay("fuzz_pop3", dialogue(Protocol::Pop3)), 3);
}

TEST(FuzzReplay, Smtp)
{
    EXPECT_GT(replay("fuzz_smtp", dialogue(Protocol::Smtp)), 3);
}

TEST(FuzzReplay, CleanText)
{
    EXPECT_GT(replay("fuzz_cleantext", fuzzCleanText), 3);
}

TEST(FuzzReplay, Lines)
{
    EXPECT_GT(replay("fuzz_lines", fuzzLines), 3);
}
