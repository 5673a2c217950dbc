#include "profiles/mailaddress.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

static std::string text(const QString &string)
{
    return string.toStdString();
}

/// The address as it would go on the wire, or the number of the problem.
static std::string wire(const QString &typed)
{
    const AddressReading reading = readMailAddress(typed);
    return reading.address ? text(reading.address->toString())
                           : "problem " + std::to_string(int(reading.problem));
}

static void expectProblem(const QString &typed, AddressProblem problem, const QString &suggestion)
{
    const AddressReading reading = readMailAddress(typed);
    EXPECT_FALSE(reading.address) << text(typed);
    EXPECT_EQ(int(reading.problem), int(problem)) << text(typed);
    EXPECT_EQ(text(reading.suggestion), text(suggestion)) << text(typed);
}

TEST(AddressReading, TakesAnOrdinaryAddressAsItIs)
{
    const AddressReading reading = readMailAddress(QStringLiteral("Ona.Petraite+sms@Imone.LT"));
    ASSERT_TRUE(reading.address);
    EXPECT_EQ(text(reading.address->localPart), "Ona.Petraite+sms");
    EXPECT_EQ(text(reading.address->domain), "imone.lt");
    EXPECT_EQ(reading.problem, AddressProblem::None);
    EXPECT_TRUE(reading.suggestion.isEmpty());
}

TEST(AddressReading, DropsWhatSurelyDoesNotBelongToTheAddress)
{
    const QStringList forms = {
        QStringLiteral("  ona@imone.lt\t\n"),
        QStringLiteral("\u00A0ona@imone.lt\u00A0"),
        QStringLiteral("\uFEFFona\u200B@imone.lt\u200E"),
        QStringLiteral("mailto:ona@imone.lt"),
        QStringLiteral("MAILTO:ona%40imone.lt?subject=Labas&body=a@b"),
        QStringLiteral("Ona Petraitė <ona@imone.lt>"),
        QStringLiteral("\"Petraitė, Ona\" <ona@imone.lt>,"),
        QStringLiteral("<mailto:ona@imone.lt>"),
        QStringLiteral("<ona@imone.lt"),
        QStringLiteral("(ona@imone.lt)"),
        QStringLiteral("„ona@imone.lt“."),
        QStringLiteral("'ona@imone.lt'"),
        QStringLiteral("ona@imone.lt;"),
        QStringLiteral("ona@imone.lt."),
        QStringLiteral("ona＠imone．lt"),
        QStringLiteral("ｏｎａ@imone。lt"),
    };
    for (const QString &form : forms)
        EXPECT_EQ(wire(form), "ona@imone.lt") << text(form);
}

TEST(AddressReading, TurnsAnInternationalDomainIntoItsWireForm)
{
    EXPECT_EQ(wire(QStringLiteral("иван@почта.рф")), text(QStringLiteral("иван@xn--80a1acny.xn--p1ai")));
    EXPECT_EQ(wire(QStringLiteral("ona@šiauliai.lt")), "ona@xn--iauliai-pqb.lt");
    EXPECT_EQ(wire(QStringLiteral("ona@ŠIAULIAI.LT")), "ona@xn--iauliai-pqb.lt");
    const AddressReading reading = readMailAddress(QStringLiteral("ona@xn--iauliai-pqb.lt"));
    ASSERT_TRUE(reading.address);
    EXPECT_EQ(text(reading.address->forPeople()), text(QStringLiteral("ona@šiauliai.lt")));
}

TEST(AddressReading, AcceptsALocalPartWithOtherLettersAsTyped)
{
    EXPECT_EQ(wire(QStringLiteral("pär@ovh.net")), text(QStringLiteral("pär@ovh.net")));
    EXPECT_EQ(wire(QStringLiteral("用户@example.com")), text(QStringLiteral("用户@example.com")));
}

TEST(AddressReading, NamesTheMissingParts)
{
    expectProblem({}, AddressProblem::Empty, {});
    expectProblem(QStringLiteral(" \u200B "), AddressProblem::Empty, {});
    expectProblem(QStringLiteral("mailto:"), AddressProblem::Empty, {});
    expectProblem(QStringLiteral("ona"), AddressProblem::MissingAt, {});
    expectProblem(QStringLiteral("ona.imone.lt"), AddressProblem::MissingAt, {});
    expectProblem(QStringLiteral("@imone.lt"), AddressProblem::MissingLocalPart, {});
    expectProblem(QStringLiteral("ona@"), AddressProblem::MissingDomain, {});
    expectProblem(QStringLiteral("ona@imone"), AddressProblem::MissingEnding, {});
    expectProblem(QStringLiteral("ona@imone.l"), AddressProblem::MissingEnding, {});
    expectProblem(QStringLiteral("ona@127.0.0.1"), AddressProblem::MissingEnding, {});
}

TEST(AddressReading, SuggestsTheEndingOfAWellKnownProvider)
{
    expectProblem(QStringLiteral("ona@gmail"), AddressProblem::MissingEnding, QStringLiteral("ona@gmail.com"));
    expectProblem(QStringLiteral("ona@OVH"), AddressProblem::MissingEnding, QStringLiteral("ona@ovh.net"));
}

TEST(AddressReading, SuggestsTheSpelledOutAt)
{
    expectProblem(QStringLiteral("ona(at)imone.lt"), AddressProblem::MissingAt, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona [AT] imone.lt"), AddressProblem::MissingAt, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona at imone.lt"), AddressProblem::MissingAt, QStringLiteral("ona@imone.lt"));
}

TEST(AddressReading, SuggestsADotForAComma)
{
    expectProblem(QStringLiteral("ona@imone,lt"), AddressProblem::CommaForDot, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona,p@imone,co,uk"), AddressProblem::CommaForDot,
                  QStringLiteral("ona.p@imone.co.uk"));
}

TEST(AddressReading, SuggestsTheAddressWithoutBlanks)
{
    expectProblem(QStringLiteral("ona @imone.lt"), AddressProblem::BlankInside, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@imone .lt"), AddressProblem::BlankInside, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@ imone.lt"), AddressProblem::BlankInside, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona\u00A0@imone.lt"), AddressProblem::BlankInside, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@imone lt"), AddressProblem::BlankInside, QStringLiteral("ona@imone.lt"));
}

TEST(AddressReading, NamesSeveralAts)
{
    expectProblem(QStringLiteral("ona@@imone.lt"), AddressProblem::SeveralAts, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("@ona@imone.lt"), AddressProblem::SeveralAts, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@imone@lt"), AddressProblem::SeveralAts, {});
    expectProblem(QStringLiteral("a@b.lt, c@d.lt"), AddressProblem::SeveralAts, {});
}

TEST(AddressReading, SuggestsLatinLettersForLookAlikes)
{
    const AddressReading reading = readMailAddress(QStringLiteral("ona@gmаil.com")); // Cyrillic а
    EXPECT_EQ(reading.problem, AddressProblem::LookAlikeLetters);
    EXPECT_EQ(text(reading.offending), text(QStringLiteral("а")));
    EXPECT_EQ(text(reading.suggestion), "ona@gmail.com");
    expectProblem(QStringLiteral("оna@imone.lt"), AddressProblem::LookAlikeLetters, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@οvh.net"), AddressProblem::LookAlikeLetters, QStringLiteral("ona@ovh.net"));
    expectProblem(QStringLiteral("ona@асе.со"), AddressProblem::LookAlikeLetters, QStringLiteral("ona@ace.co"));
    expectProblem(QStringLiteral("иван@пoчта.рф"), AddressProblem::LookAlikeLetters,
                  QStringLiteral("иван@почта.рф")); // Latin o among Cyrillic letters
    expectProblem(QStringLiteral("ona@gmяil.com"), AddressProblem::LookAlikeLetters, {});
}

TEST(AddressReading, LeavesGenuineCyrillicAlone)
{
    EXPECT_EQ(readMailAddress(QStringLiteral("иван@почта.рф")).problem, AddressProblem::None);
    EXPECT_EQ(readMailAddress(QStringLiteral("иван@e-почта.рф")).problem, AddressProblem::None);
    EXPECT_EQ(readMailAddress(QStringLiteral("ivan@сахар.com")).problem, AddressProblem::None);
}

TEST(AddressReading, ShowsAnImitatingDomainInItsWireForm)
{
    EXPECT_EQ(text(MailAddress{QStringLiteral("ona"), QStringLiteral("xn--pple-43d.com")}.domainForPeople()),
              "xn--pple-43d.com");
    EXPECT_EQ(text(MailAddress{QStringLiteral("ona"), QStringLiteral("xn--80a1acny.xn--p1ai")}.domainForPeople()),
              text(QStringLiteral("почта.рф")));
}

TEST(AddressReading, SuggestsTheAddressWithoutStrayDots)
{
    expectProblem(QStringLiteral("ona..p@imone.lt"), AddressProblem::DotInWrongPlace,
                  QStringLiteral("ona.p@imone.lt"));
    expectProblem(QStringLiteral(".ona@imone.lt"), AddressProblem::DotInWrongPlace, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona.@imone.lt"), AddressProblem::DotInWrongPlace, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@.imone.lt"), AddressProblem::DotInWrongPlace, QStringLiteral("ona@imone.lt"));
    expectProblem(QStringLiteral("ona@imone..lt"), AddressProblem::DotInWrongPlace, QStringLiteral("ona@imone.lt"));
}

TEST(AddressReading, NamesTheFirstOfSeveralSlipsAndMendsAll)
{
    expectProblem(QStringLiteral("ona @gmail,com"), AddressProblem::BlankInside, QStringLiteral("ona@gmail.com"));
}

TEST(AddressReading, NamesAWrongCharacter)
{
    for (const QString &typed : {QStringLiteral("ona(p@imone.lt"), QStringLiteral("ona\"p@imone.lt"),
                                 QStringLiteral("ona@im_one.lt"), QStringLiteral("ona@im/one.lt"),
                                 QStringLiteral("ona@[127.0.0.1]"), QStringLiteral("ona@-imone.lt"),
                                 QStringLiteral("o\u0001na@imone.lt")}) {
        const AddressReading reading = readMailAddress(typed);
        EXPECT_EQ(int(reading.problem), int(AddressProblem::WrongCharacter)) << text(typed);
        EXPECT_FALSE(reading.offending.isEmpty()) << text(typed);
    }
    EXPECT_EQ(text(readMailAddress(QStringLiteral("ona@im_one.lt")).offending), "_");
}

TEST(AddressReading, HoldsTheLengthLimits)
{
    const QString label63(63, QLatin1Char('a'));
    const QString local64(64, QLatin1Char('b'));
    EXPECT_TRUE(readMailAddress(local64 + QStringLiteral("@imone.lt")).address);
    EXPECT_EQ(readMailAddress(local64 + QStringLiteral("b@imone.lt")).problem, AddressProblem::TooLong);
    EXPECT_TRUE(readMailAddress(QStringLiteral("a@") + label63 + QStringLiteral(".lt")).address);
    EXPECT_EQ(readMailAddress(QStringLiteral("a@a") + label63 + QStringLiteral(".lt")).problem,
              AddressProblem::TooLong);
    const QString domain = QStringList({label63, label63, label63, label63.left(58), QStringLiteral("lt")}).join(u'.');
    EXPECT_TRUE(readMailAddress(QStringLiteral("a@") + domain).address); // 253 octets
    EXPECT_EQ(readMailAddress(QStringLiteral("a@b") + domain.mid(5) + QStringLiteral(".lt.lt")).problem,
              AddressProblem::TooLong);
    EXPECT_EQ(readMailAddress(QString(65, QChar(0x0105)).left(33) + QStringLiteral("@imone.lt")).problem,
              AddressProblem::TooLong); // 66 octets in UTF-8
}

TEST(AddressReading, RefusesAMegabyteAtOnce)
{
    QElapsedTimer timer;
    timer.start();
    for (const QChar c : QStringLiteral("a@. ,<а"))
        EXPECT_EQ(readMailAddress(QString(1024 * 1024, c)).problem, AddressProblem::TooLong);
    for (const QChar c : QStringLiteral("a@. ,<а("))
        EXPECT_FALSE(readMailAddress(QString(2048, c)).address);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST(AddressReading, ReadsItsOwnSuggestionsAndAddresses)
{
    for (const QString &typed : {QStringLiteral("ona @imone,lt"), QStringLiteral("ona@gmаil"),
                                 QStringLiteral("Ona <ona..p@šiauliai,lt>"), QStringLiteral("иван@пoчта.рф")}) {
        const AddressReading reading = readMailAddress(typed);
        ASSERT_FALSE(reading.suggestion.isEmpty()) << text(typed);
        const AddressReading again = readMailAddress(reading.suggestion);
        ASSERT_TRUE(again.address) << text(reading.suggestion);
        EXPECT_EQ(readMailAddress(again.address->toString()).address, again.address);
        EXPECT_EQ(readMailAddress(again.address->forPeople()).address, again.address);
    }
}
