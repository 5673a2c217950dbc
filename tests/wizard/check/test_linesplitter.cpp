#include "wizard/check/linesplitter.h"

#include <gtest/gtest.h>

static QByteArrayList linesOf(LineSplitter &splitter)
{
    QByteArrayList lines;
    while (const std::optional<QByteArray> line = splitter.take())
        lines.append(*line);
    return lines;
}

TEST(LineSplitter, EndsALineAtLfWithOrWithoutOneCr)
{
    LineSplitter splitter;
    splitter.add("* OK ready\r\n+OK\n\n\r\r\n\r");
    EXPECT_EQ(linesOf(splitter), (QByteArrayList{"* OK ready", "+OK", "", "\r"}));
    EXPECT_EQ(splitter.waiting(), 1);
}

TEST(LineSplitter, HoldsAnUnfinishedLineBack)
{
    LineSplitter splitter;
    splitter.add("250 mail.");
    EXPECT_TRUE(linesOf(splitter).isEmpty());
    splitter.add("example\r");
    EXPECT_TRUE(linesOf(splitter).isEmpty());
    splitter.add("\n");
    EXPECT_EQ(linesOf(splitter), QByteArrayList{"250 mail.example"});
    EXPECT_EQ(splitter.waiting(), 0);
}

TEST(LineSplitter, GivesNothingFromALineOnThatIsTooLong)
{
    LineSplitter splitter;
    const QByteArray longest(LineSplitter::longestLine, 'x');
    splitter.add("first\n" + longest + "\n" + longest + "x\nafter\n");
    EXPECT_EQ(linesOf(splitter), (QByteArrayList{"first", longest}));
    EXPECT_TRUE(splitter.isTooLong());
    splitter.add("more\n");
    EXPECT_TRUE(linesOf(splitter).isEmpty());
}
