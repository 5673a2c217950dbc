#include "madetakeouts.h"
#include "wizard/provider/sources/autoconfig.h"
#include "wizard/settings/exporters/autoconfigexport.h"

static SettingsTable readAgain(const Takeout &takeout)
{
    const Exported made = autoconfigExport(takeout);
    const AutoconfigReading reading = readAutoconfig(made.bytes, takeout.table.address.domain);
    EXPECT_EQ(reading.refusal, AutoconfigRefusal::None) << made.bytes.constData();
    EXPECT_TRUE(reading.skipped.isEmpty());
    return reading.finding ? buildSettings(takeout.table.address, servicesFor(*reading.finding, takeout.table.address),
                                           takeout.incoming, {})
                           : SettingsTable{};
}

TEST(AutoconfigExport, ReadAgainGivesTheSameTable)
{
    CheckReport later = Made::goodOvh();
    Made::fail(later, 465, Verdict::Refused);
    for (const Takeout &takeout : {Made::takeout(), Made::takeout(Made::address(), Made::ovhServices(), Protocol::Pop3, later)}) {
        const SettingsTable again = readAgain(takeout);
        for (const SettingsRow &row : takeout.table.rows)
            EXPECT_EQ(again.value(row.key), row.value) << qPrintable(settingToken(row.key));
        EXPECT_EQ(again.incoming->service.endpoint, takeout.table.incoming->service.endpoint);
        EXPECT_EQ(again.outgoing->service.endpoint, takeout.table.outgoing->service.endpoint);
    }
}

TEST(AutoconfigExport, MarksWhatWasTestedAndWhatNot)
{
    EXPECT_EQ(autoconfigExport(Made::takeout()).bytes.count("<!-- tested, works: 2026-11-21 14:02 -->"), 2);
    const Takeout untested = Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, {});
    EXPECT_EQ(autoconfigExport(untested).bytes.count("<!-- not tested: "), 2);
    CheckReport report = Made::finished(Made::ovhServices(), Verdict::Refused);
    const Takeout failed = Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, report);
    EXPECT_EQ(autoconfigExport(failed).bytes.count("<!-- tested, did not work: "), 2);
}

TEST(AutoconfigExport, TakesAlongWhereOAuth2SignsIn)
{
    Takeout takeout = Made::takeout();
    for (std::optional<ChosenService> *chosen : {&takeout.table.incoming, &takeout.table.outgoing})
        (*chosen)->service.authentication = {Authentication::OAuth2};
    const QUrl page(QStringLiteral("https://login.example.com/"));
    takeout.oauth2 = {QStringLiteral("login.example.com"), QStringLiteral("mail"), page, page};
    const AutoconfigReading reading = readAutoconfig(autoconfigExport(takeout).bytes, takeout.table.address.domain);
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->signInIssuer, QStringLiteral("login.example.com"));
}

TEST(AutoconfigExport, IsRefusedWhereAServerHasNoWholeNameOrNoProtection)
{
    Takeout takeout = Made::takeout();
    takeout.table.incoming->service.endpoint.host = QStringLiteral("192.0.2.7");
    EXPECT_EQ(autoconfigExport(takeout).obstacle, TakeoutObstacle::HostNotAName);
    takeout = Made::takeout();
    takeout.table.incoming->service.endpoint.security = Security::Plain;
    EXPECT_EQ(autoconfigExport(takeout).obstacle, TakeoutObstacle::NotProtected);
}

/// Our reader refuses some of these names for good reason; the file must hold them all the same.
TEST(AutoconfigExport, KeepsAwkwardNamesWhole)
{
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.providerName = words;
        takeout.table.incoming->service.usernameRule = UsernameRule::Fixed;
        takeout.table.incoming->service.fixedUsername = words;
        takeout.table.incoming->userName = words;
        QXmlStreamReader xml(autoconfigExport(takeout).bytes);
        QHash<QString, QString> texts;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() != QLatin1String("clientConfig")
                && xml.name() != QLatin1String("emailProvider") && !xml.name().endsWith(QLatin1String("Server")))
                texts.insert(xml.name().toString() + QString::number(texts.contains(xml.name().toString() + u'0')), xml.readElementText());
        EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
        EXPECT_EQ(texts.value(QStringLiteral("displayName0")), words);
        EXPECT_EQ(texts.value(QStringLiteral("username0")), words);
    }
}
