#include "wizard/languages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QWidget>
#include <gtest/gtest.h>

/// Leaves the test program in English, as it was.
class LanguageSwitching : public testing::Test
{
protected:
    void TearDown() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

static std::string best(const QStringList &uiLanguages)
{
    return Languages::best(uiLanguages).toStdString();
}

TEST(LanguageChoice, TakesThePersonsFirstLanguageThatWeSpeak)
{
    EXPECT_EQ(best({QStringLiteral("lt-LT"), QStringLiteral("en")}), "lt");
    EXPECT_EQ(best({QStringLiteral("sv-SE"), QStringLiteral("fi-FI"), QStringLiteral("en")}), "fi");
    EXPECT_EQ(best({QStringLiteral("nl_BE")}), "nl");
    EXPECT_EQ(best({QStringLiteral("RU")}), "ru");
    EXPECT_EQ(best({QStringLiteral("csb")}), "en");
    EXPECT_EQ(best({QStringLiteral("C")}), "en");
    EXPECT_EQ(best({}), "en");
}

TEST(LanguageChoice, OffersSixLanguagesInTheirOwnWords)
{
    QStringList codes;
    for (const Language &language : Languages::all()) {
        codes.append(language.code);
        EXPECT_FALSE(language.ownName.isEmpty());
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/mailsetup_%1.qm").arg(language.code)));
    }
    EXPECT_EQ(codes.join(u' ').toStdString(), "en lt fi cs nl ru");
}

TEST_F(LanguageSwitching, SetsTheLocaleAndTellsOnce)
{
    Languages languages;
    int changes = 0;
    QObject::connect(&languages, &Languages::changed, &languages, [&] { ++changes; });
    for (const Language &language : Languages::all()) {
        languages.switchTo(language.code);
        EXPECT_EQ(languages.current(), language.code);
        EXPECT_EQ(QLocale().name(), language.locale);
    }
    EXPECT_EQ(changes, 6);
    languages.switchTo(QStringLiteral("ru"));
    languages.switchTo(QStringLiteral("tlh"));
    EXPECT_EQ(changes, 6);
    EXPECT_EQ(languages.current(), QStringLiteral("ru"));
}

TEST_F(LanguageSwitching, MakesEachWindowRetranslateOnce)
{
    class Window : public QWidget
    {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent *event) override { changes += event->type() == QEvent::LanguageChange ? 1 : 0; }
    };
    Languages languages;
    languages.switchTo(QStringLiteral("fi"));
    Window window;
    QCoreApplication::processEvents();
    window.changes = 0;
    languages.switchTo(QStringLiteral("lt"));
    QCoreApplication::processEvents();
    EXPECT_EQ(window.changes, 1);
}

TEST_F(LanguageSwitching, IsFast)
{
    Languages languages;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 20; ++round)
        for (const Language &language : Languages::all())
            languages.switchTo(language.code);
    EXPECT_LT(timer.elapsed(), 120 * 100); // 100 ms each, the aim for the whole switch
}

TEST(Languages, SaysASentenceInAnotherLanguageThanTheProgramsOwn)
{
    Languages languages;
    languages.switchTo(QStringLiteral("en"));
    const QString finnish = Languages::inLanguage(QStringLiteral("fi"), "SettingsWords", "User name");
    EXPECT_FALSE(finnish.isEmpty() || finnish == QStringLiteral("User name"));
    EXPECT_EQ(languages.current(), QStringLiteral("en"));
    EXPECT_EQ(Languages::inLanguage(QStringLiteral("tlh"), "SettingsWords", "User name"), QStringLiteral("User name"));
    EXPECT_EQ(Languages::inLanguage(QStringLiteral("fi"), "SettingsWords", "never said"), QStringLiteral("never said"));
}
