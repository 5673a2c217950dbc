#include "app/remembered.h"
#include "wizard/languages.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

TEST(Remembered, KeepsTheLanguageThatWasChosen)
{
    Languages languages;
    languages.switchTo(u"lt"_s);
    Remembered remembered{u"cs"_s, {}};
    keepChosenLanguage(languages, remembered);
    languages.switchTo(u"fi"_s);
    EXPECT_EQ(remembered.language, u"fi"_s);
    languages.switchTo(u"lt"_s);
    EXPECT_EQ(remembered.language, u"lt"_s);
}

TEST(Remembered, LeavesTheLanguageOfTheStartAlone)
{
    Languages languages;
    languages.switchTo(u"lt"_s);
    Remembered remembered;
    keepChosenLanguage(languages, remembered);
    EXPECT_TRUE(remembered.language.isEmpty());
}

TEST(Remembered, NeverOpensAWindowLargerThanTheScreen)
{
    const QSize usual(960, 640);
    const QSize laptopAt150Percent(1280, 720);
    EXPECT_EQ(sizeAtStart({}, usual, laptopAt150Percent), usual);
    EXPECT_EQ(sizeAtStart({{}, {1000, 700}}, usual, {1920, 1080}), QSize(1000, 700));
    const QSize small(800, 600);
    for (const Remembered &remembered : {Remembered(), Remembered{{}, {2500, 1400}}}) {
        const QSize size = sizeAtStart(remembered, usual, small);
        EXPECT_LE(size.width(), small.width());
        EXPECT_LT(size.height(), small.height());
    }
}

TEST(Remembered, StaysInAPortableFolderThatHasTheFileForIt)
{
    QTemporaryDir folder;
    const QString beside = folder.filePath(u"mail-setup-wizard.ini"_s);
    EXPECT_NE(rememberedFile(folder.path()), beside);
    QFile file(beside);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(rememberedFile(folder.path()), beside);
    EXPECT_FALSE(rememberedFile({}).isEmpty());
}
