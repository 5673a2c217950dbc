#include "wizard/check/cleantext.h"

#include <gtest/gtest.h>

TEST(CleanText, LeavesPlainWordsAlone)
{
    EXPECT_EQ(cleanServerText("Too many connections"), QStringLiteral("Too many connections"));
    EXPECT_EQ(cleanServerText("Palvelu ei ole käytössä, Простите"), QStringLiteral("Palvelu ei ole käytössä, Простите"));
    EXPECT_EQ(cleanServerText(""), QString());
}

TEST(CleanText, KeepsMarkupAsTheLettersItIs)
{
    EXPECT_EQ(cleanServerText("<b>x</b> & %1"), QStringLiteral("<b>x</b> & %1"));
}

TEST(CleanText, ShowsControlsAsSigns)
{
    EXPECT_EQ(cleanServerText("a\x1b[31mb\x07" "c\x7f" "d"), QStringLiteral("a␛[31mb␇c␡d"));
    EXPECT_EQ(cleanServerText(QByteArray("a\0b\rc\nd\te", 9)), QStringLiteral("a␀b␍c␊d␉e"));
}

TEST(CleanText, ShowsDirectionAndInvisibleCharacters)
{
    EXPECT_EQ(cleanServerText("a\u202eb\u2066c\u200bd\u00ade\ufefff"),
              QStringLiteral("a\\u{202E}b\\u{2066}c\\u{200B}d\\u{AD}e\\u{FEFF}f"));
    EXPECT_EQ(cleanServerText("a\u2028b\u0085c\ue000d\u3164e"),
              QStringLiteral("a\\u{2028}b\\u{85}c\\u{E000}d\\u{3164}e"));
    EXPECT_EQ(cleanServerText("a\U000E0041b"), QStringLiteral("a\\u{E0041}b"));
}

TEST(CleanText, ReplacesWhatIsNotUtf8)
{
    EXPECT_EQ(cleanServerText("a\xff" "b"), QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(cleanServerText("a\xc3"), QStringLiteral("a\uFFFD"));
}

TEST(CleanText, KeepsTwoCombiningMarksOfAFlood)
{
    QByteArray flood = "e";
    for (int i = 0; i < 300; ++i)
        flood += "\u0301";
    flood += "x";
    EXPECT_EQ(cleanServerText(flood), QStringLiteral("e\u0301\u0301x"));
    EXPECT_EQ(cleanServerText("\u0301x"), QStringLiteral("x"));
}

TEST(CleanText, CutsAt200CharactersAndSaysSo)
{
    const QString cut = cleanServerText(QByteArray(1'000'000, 'x'));
    EXPECT_EQ(cut.size(), 200);
    EXPECT_TRUE(cut.endsWith(u'…'));
    const QByteArray fits(199, 'x');
    EXPECT_EQ(cleanServerText(fits), QString::fromLatin1(fits));
}

TEST(CleanText, NeverCutsInsideASignOrAPair)
{
    QByteArray faces;
    for (int i = 0; i < 150; ++i)
        faces += "\U0001F600";
    const QString cut = cleanServerText(faces);
    EXPECT_LE(cut.size(), 200);
    EXPECT_TRUE(cut.chopped(1).back().isLowSurrogate());
    QByteArray signs;
    for (int i = 0; i < 150; ++i)
        signs += "\u202e";
    EXPECT_TRUE(cleanServerText(signs).chopped(1).endsWith(u'}'));
}
