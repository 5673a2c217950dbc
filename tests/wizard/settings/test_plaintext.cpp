#include "support/madereports.h"
#include "wizard/settings/exporters/plaintext.h"
#include "wizard/settings/settingssheet.h"
#include "wizard/settings/settingswords.h"

static SettingsSheet sheetFor(Protocol incoming, const CheckReport &report, const QList<Service> &services)
{
    const SettingsTable table = buildSettings(Made::address(), services, incoming, report);
    return makeSheet(table, incoming, {}, QDateTime(QDate(2026, 11, 21), QTime(14, 3)));
}

TEST(PlainText, HoldsEveryValueOfTheTable)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, Made::goodOvh());
    const QString text = sheetAsText(sheetFor(Protocol::Imap, Made::goodOvh(), Made::ovhServices()));
    for (const SettingsRow &row : table.rows) {
        const QString line =
            SettingsWords::name(row.key) + QStringLiteral(": ") + SettingsWords::shown(table, row.key);
        EXPECT_TRUE(text.contains(line + QLatin1Char('\n'))) << qPrintable(line);
    }
}

TEST(PlainText, CarriesTheProofAndWhereThereIsNoneTheReason)
{
    const QString good = sheetAsText(sheetFor(Protocol::Imap, Made::goodOvh(), Made::ovhServices()));
    EXPECT_TRUE(good.contains(QStringLiteral(
        "Tested from this computer at 14:02 · TLS 1.3 · certificate of ssl0.ovh.net, valid until 3 May 2027")));
    const CheckReport refused = Made::finished(Made::ovhServices(), Verdict::Refused);
    const QString bad = sheetAsText(sheetFor(Protocol::Imap, refused, Made::ovhServices()));
    EXPECT_TRUE(bad.contains(QStringLiteral("Does not work from here (tested at 14:02). ssl0.ovh.net is there")));
}

TEST(PlainText, CallsUpgradedPortsStartTlsAndNeverSslOff)
{
    const QString text = sheetAsText(sheetFor(Protocol::Pop3, Made::goodOvh(), Made::ovhServices()));
    EXPECT_TRUE(text.contains(QStringLiteral("Outgoing (SMTP), STARTTLS (begins plain, then encrypted), 587")));
    EXPECT_TRUE(text.contains(QStringLiteral("Incoming (POP3), SSL/TLS from the start, 995")));
    EXPECT_FALSE(text.contains(QStringLiteral("993")));
    EXPECT_FALSE(text.contains(QStringLiteral("SSL off")));
    EXPECT_FALSE(text.contains(QStringLiteral("25:"))) << "a port for servers among themselves is no choice";
}

TEST(PlainText, TellsPop3ToLeaveACopy)
{
    EXPECT_TRUE(sheetAsText(sheetFor(Protocol::Pop3, {}, Made::ovhServices())).contains(QStringLiteral("leave a copy")));
    EXPECT_FALSE(sheetAsText(sheetFor(Protocol::Imap, {}, Made::ovhServices())).contains(QStringLiteral("leave a copy")));
}

TEST(PlainText, LeavesNoPlaceholderOpen)
{
    for (const CheckReport &report :
         {CheckReport{}, Made::goodOvh(), Made::finished(Made::ovhServices(), Verdict::NoAnswer)}) {
        const QString text = sheetAsText(sheetFor(Protocol::Imap, report, Made::ovhServices()));
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%\\d")))) << qPrintable(text);
    }
}
