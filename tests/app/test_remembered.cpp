#include "app/remembered.h"
#include "wizard/languages.h"

#include <gtest/gtest.h>

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
