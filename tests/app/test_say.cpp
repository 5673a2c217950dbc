#include "app/say.h"

#include <gtest/gtest.h>

#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

static QByteArray said(const QStringList &texts)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    std::FILE *stream = std::fopen(QFile::encodeName(file.fileName()).constData(), "wb");
    for (const QString &text : texts)
        say(stream, text);
    std::fclose(stream);
    return file.readAll();
}

TEST(Say, WritesUtf8IntoFilesAndPipes)
{
    EXPECT_EQ(said({u"Ąžuolas ✓"_s}), "Ąžuolas ✓\n");
}

TEST(Say, EndsEveryTextWithOneLineEnd)
{
    EXPECT_EQ(said({u"one"_s, u"two\n"_s, u""_s}), "one\ntwo\n\n");
}
