#include "wizard/takealong/programs/prefstext.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

static QByteArray valueOf(const QByteArray &statement)
{
    const std::optional<PrefsText> prefs = PrefsText::read(statement);
    return prefs ? prefs->text("a") : QByteArray("(not understood)");
}

TEST(PrefsText, ReadsWhatMozillaWrites)
{
    const auto prefs = PrefsText::read("// head\n# also\n/* and\nthis */\nuser_pref(\"a\", \"x\");\r\nuser_pref ( 'b' , -7 ) ;"
                                       "user_pref(\"c\", true);");
    ASSERT_TRUE(prefs);
    EXPECT_EQ(prefs->text("a"), "x");
    EXPECT_EQ(prefs->number("b"), -7);
    EXPECT_TRUE(prefs->has("c"));
    EXPECT_EQ(prefs->names().size(), 3);
}

TEST(PrefsText, ReadsEveryEscape)
{
    EXPECT_EQ(valueOf("user_pref(\"a\", \"q\\\" s\\' b\\\\ n\\n r\\r\");"), "q\" s' b\\ n\n r\r");
    EXPECT_EQ(valueOf("user_pref(\"a\", \"\\x41\\u017e\\ud83d\\ude00\");"), "Až😀");
    EXPECT_EQ(valueOf("user_pref(\"a\", 'it is \"so\"');"), "it is \"so\"");
}

TEST(PrefsText, TheLastStatementOfANameCounts)
{
    auto prefs = PrefsText::read("user_pref(\"a\", \"1\");\nuser_pref(\"a\", \"2\");\n");
    ASSERT_TRUE(prefs);
    EXPECT_EQ(prefs->text("a"), "2");
    prefs->set("a", QByteArray("3"));
    EXPECT_EQ(prefs->bytes(), "user_pref(\"a\", \"1\");\nuser_pref(\"a\", \"3\");\n");
}

TEST(PrefsText, RefusesWhatItDoesNotKnow)
{
    const char *const strange[] = {
        "user_pref(\"a\", \"x\")", "user_pref(\"a\");", "user_pref(\"a\", );", "user_pref(\"a\", 1.5);", "lockPref(\"a\", 1);",
        "user_pref(a, 1);", "user_pref(\"\", 1);", "user_pref(\"a\", \"x);", "user_pref(\"a\", 99999999999);", "/* no end",
        "user_pref(\"a\", \"\\q\");", "user_pref(\"a\", \"\\ud83d\");", "user_pref(\"a\", \"\\x4\");", "if (1) {}",
        "user_pref(\"a\", \"\\u0000\");", "<<<<<<< HEAD", "user_pref(\"a\", \"x\\", "user_pref(\"a\", nothing);",
    };
    for (const char *text : strange)
        EXPECT_FALSE(PrefsText::read(text)) << text;
    EXPECT_FALSE(PrefsText::read(QByteArray("user_pref(\"a\", \"x\0y\");", 22)));
}

TEST(PrefsText, GivesTheSameBytesBackWhereNothingWasSet)
{
    const QByteArray odd = "\xEF\xBF\xBD// \xFF\xFE not even UTF-8\nuser_pref('a',1 );\t\r\n\n\nuser_pref(\"b\", \"\xC5\xBE\");  ";
    const QByteArray file = "//" + odd;
    const auto prefs = PrefsText::read(file);
    ASSERT_TRUE(prefs);
    EXPECT_EQ(prefs->bytes(), file);
}

TEST(PrefsText, ChangesTheValueAlone)
{
    auto prefs = PrefsText::read("// one\nuser_pref( 'a' ,  \"x\" ); // why\nuser_pref(\"b\", 1);\n");
    ASSERT_TRUE(prefs);
    prefs->set("a", QByteArray("y,z"));
    prefs->set("b", 1);
    EXPECT_EQ(prefs->bytes(), "// one\nuser_pref( 'a' ,  \"y,z\" ); // why\nuser_pref(\"b\", 1);\n");
}

TEST(PrefsText, AddsNewLinesAtTheEndWithTheFilesOwnLineEnds)
{
    auto unix = PrefsText::read("user_pref(\"a\", 1);");
    ASSERT_TRUE(unix);
    unix->set("b", true);
    EXPECT_EQ(unix->bytes(), "user_pref(\"a\", 1);\nuser_pref(\"b\", true);\n");
    auto windows = PrefsText::read("user_pref(\"a\", 1);\r\n");
    ASSERT_TRUE(windows);
    windows->set("b", 2);
    EXPECT_EQ(windows->bytes(), "user_pref(\"a\", 1);\r\nuser_pref(\"b\", 2);\r\n");
}

TEST(PrefsText, WhatItWritesItReadsAgain)
{
    const QByteArray values[] = {"o'neil \"x\" \\ back", "žuvėdra 😀", "\u202Eעברית", "line\nbreak\r", "", "\x01\x7F", "');//"};
    for (const QByteArray &value : values) {
        auto prefs = PrefsText::read("");
        ASSERT_TRUE(prefs);
        prefs->set("a", value);
        EXPECT_EQ(valueOf(prefs->bytes()), value);
        EXPECT_EQ(prefs->bytes().count('\n'), 1);
    }
}

TEST(PrefsText, ReadsALargeFileInNoTime)
{
    QByteArray large;
    while (large.size() < 400'000)
        large += "user_pref(\"a." + QByteArray::number(large.size()) + "\", \"some value that goes on for a while\");\n";
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(PrefsText::read(large));
    EXPECT_FALSE(PrefsText::read("user_pref(" + QByteArray(400'000, '"')));
    EXPECT_LT(timer.elapsed(), 2000);
}
