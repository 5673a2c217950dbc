#include "profiles/catalogue.h"
#include "profiles/provider.h"
#include "support/madereports.h"
#include "wizard/settings/exporters/supportcode.h"

#include <random>

static const QString letters = QStringLiteral("ABCDEFGHJKLMNPRSTUVWXYZ");

static SupportFacts anyFacts(std::mt19937 &dice)
{
    const auto below = [&dice](int end) { return int(dice() % unsigned(end)); };
    const auto direction = [&] {
        return SupportDirection{Security(below(3)), Made::allVerdicts().at(below(int(Made::allVerdicts().size()))),
                                Stage(below(int(Stage::Done) + 1))};
    };
    return {below(15601), below(2) ? Protocol::Pop3 : Protocol::Imap, direction(), direction(),
            QVersionNumber(below(4), below(19) + 1, below(8))};
}

TEST(SupportCode, IsThreeGroupsOfFourLettersThatDoNotLookAlike)
{
    const QString code = supportCode(supportFacts(Made::goodOvh(), QStringLiteral("ovh"), Protocol::Imap));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[A-HJ-NPR-Z]{4}(-[A-HJ-NPR-Z]{4}){2}$")).match(code).hasMatch())
        << qPrintable(code);
}

TEST(SupportCode, ComesBackAsItWasWritten)
{
    std::mt19937 dice(1);
    for (int run = 0; run < 2000; ++run) {
        const SupportFacts facts = anyFacts(dice);
        EXPECT_EQ(readSupportCode(supportCode(facts)), facts) << qPrintable(supportCode(facts));
    }
}

TEST(SupportCode, CarriesEveryVerdictAndStage)
{
    for (const Verdict verdict : Made::allVerdicts())
        for (int stage = 0; stage <= int(Stage::Done); ++stage) {
            SupportFacts facts;
            facts.receiving = {Security::StartTls, verdict, Stage(stage)};
            EXPECT_EQ(readSupportCode(supportCode(facts)), facts) << qPrintable(verdictToken(verdict));
        }
}

TEST(SupportCode, CarriesTheVersionOfThisProgram)
{
    const SupportFacts facts = supportFacts({}, {}, Protocol::Imap);
    ASSERT_FALSE(facts.program.isNull());
    EXPECT_EQ(readSupportCode(supportCode(facts))->program, facts.program) << "the version outgrows the code";
}

TEST(SupportCode, NoticesAnyWrongLetterAndAnyTwoOfThem)
{
    std::mt19937 dice(2);
    for (int run = 0; run < 20; ++run) {
        const QString code = supportCode(anyFacts(dice)).remove(QLatin1Char('-'));
        for (int one = 0; one < code.size(); ++one)
            for (const QChar letter : letters) {
                QString typed = code;
                typed[one] = letter;
                if (letter == code.at(one))
                    continue;
                EXPECT_FALSE(readSupportCode(typed)) << qPrintable(code) << " " << qPrintable(typed);
                typed[int(dice() % unsigned(one + 1))] = letters.at(int(dice() % 23));
                EXPECT_FALSE(typed != code && readSupportCode(typed)) << qPrintable(code) << " " << qPrintable(typed);
            }
    }
}

TEST(SupportCode, NoticesTwoSwappedLetters)
{
    std::mt19937 dice(3);
    for (int run = 0; run < 50; ++run) {
        const QString code = supportCode(anyFacts(dice)).remove(QLatin1Char('-'));
        for (int one = 0; one < code.size(); ++one)
            for (int other = one + 1; other < code.size(); ++other) {
                QString typed = code;
                std::swap(typed[one], typed[other]);
                EXPECT_FALSE(typed != code && readSupportCode(typed)) << qPrintable(code) << " " << qPrintable(typed);
            }
    }
}

TEST(SupportCode, RefusesWhatIsNoCode)
{
    for (const char *typed : {"", "A", "AAAA-AAAA-AAAA", "ABCD-EFGH-JKL", "ABCD-EFGH-JKLM-NPRS", "1234-5678-9012", "\xc4\x85"})
        EXPECT_FALSE(readSupportCode(QString::fromUtf8(typed))) << typed;
    EXPECT_FALSE(readSupportCode(QString(1'000'000, QLatin1Char('A'))));
}

TEST(SupportCode, IsReadHoweverItIsTyped)
{
    const SupportFacts facts = supportFacts(Made::goodOvh(), QStringLiteral("ovh"), Protocol::Pop3);
    const QString code = supportCode(facts);
    QString blanks = code;
    EXPECT_EQ(readSupportCode(code.toLower()), facts);
    EXPECT_EQ(readSupportCode(QStringLiteral("  ") + blanks.replace(QLatin1Char('-'), QLatin1Char(' '))), facts);
    EXPECT_EQ(readSupportCode(QString(code).replace(QLatin1Char('-'), QChar(0x2013))), facts);
    QString cyrillic = code;
    const QString latin = QStringLiteral("ABEKMHPCTXY"), twins = QStringLiteral("АВЕКМНРСТХУ");
    for (QChar &letter : cyrillic)
        if (const qsizetype place = latin.indexOf(letter); place >= 0)
            letter = twins.at(place);
    EXPECT_EQ(readSupportCode(cyrillic), facts) << "typed on a Russian keyboard";
}

TEST(SupportCode, KnowsEveryShippedProviderFromEveryOther)
{
    const Catalogue catalogue;
    QHash<int, QString> numbers;
    for (const Provider *provider : catalogue.providers()) {
        const int number = providerNumber(provider->id);
        EXPECT_GT(number, 0);
        EXPECT_FALSE(numbers.contains(number)) << qPrintable(provider->id) << " and " << qPrintable(numbers.value(number));
        numbers.insert(number, provider->id);
    }
    EXPECT_EQ(providerNumber({}), 0);
    EXPECT_EQ(providerNumber(QStringLiteral("ovh")), 57) << "stable for ever";
}

TEST(SupportCode, TellsTheRowThatWorksOrTheCause)
{
    CheckReport report = Made::goodOvh();
    SupportFacts facts = supportFacts(report, QStringLiteral("ovh"), Protocol::Imap);
    EXPECT_EQ(facts.receiving, (SupportDirection{Security::ImplicitTls, Verdict::Works, Stage::Done}));
    Made::fail(report, 465, Verdict::CertificateExpired);
    Made::fail(report, 587, Verdict::Refused);
    facts = supportFacts(report, QStringLiteral("ovh"), Protocol::Imap);
    EXPECT_EQ(facts.sending.verdict, Verdict::CertificateExpired);
    EXPECT_EQ(facts.receiving.verdict, Verdict::Works);
    facts = supportFacts({}, QStringLiteral("ovh"), Protocol::Imap);
    EXPECT_EQ(facts.sending, SupportDirection{});
}
