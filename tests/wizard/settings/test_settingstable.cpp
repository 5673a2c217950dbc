#include "support/madereports.h"
#include "wizard/settings/settingstable.h"

static Confidence confidenceOf(const SettingsTable &table, SettingKey key)
{
    for (const SettingsRow &row : table.rows)
        if (row.key == key)
            return row.confidence;
    ADD_FAILURE() << "no such row";
    return Confidence::Guide;
}

TEST(SettingsTable, KeepsTheOrderOfThePage)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, Made::goodOvh());
    const QList<SettingKey> order = {SettingKey::EmailAddress,     SettingKey::UserName,
                                     SettingKey::Password,         SettingKey::IncomingServer,
                                     SettingKey::IncomingPort,     SettingKey::IncomingSecurity,
                                     SettingKey::OutgoingServer,   SettingKey::OutgoingPort,
                                     SettingKey::OutgoingSecurity, SettingKey::OutgoingAuthentication,
                                     SettingKey::SameCredentials};
    QList<SettingKey> keys;
    for (const SettingsRow &row : table.rows) {
        keys.append(row.key);
        EXPECT_EQ(row.value, table.value(row.key));
    }
    EXPECT_EQ(keys, order);
}

TEST(SettingsTable, RecommendsTheProvenEncryptedPorts)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, Made::goodOvh());
    ASSERT_TRUE(table.incoming && table.outgoing);
    EXPECT_EQ(table.incoming->service.endpoint,
              (Endpoint{QStringLiteral("ssl0.ovh.net"), 993, Security::ImplicitTls}));
    EXPECT_EQ(table.outgoing->service.endpoint.port, 465);
    EXPECT_EQ(table.incoming->confidence, Confidence::Confirmed);
    EXPECT_TRUE(table.incoming->proof);
    EXPECT_EQ(confidenceOf(table, SettingKey::OutgoingPort), Confidence::Confirmed);
    EXPECT_EQ(confidenceOf(table, SettingKey::OutgoingSecurity), Confidence::Confirmed);
    EXPECT_EQ(table.testedAt, QDateTime(QDate(2026, 11, 21), QTime(14, 2)));
}

TEST(SettingsTable, GivesPop3ItsOwnPortsAndNeverImaps)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Pop3, Made::goodOvh());
    EXPECT_EQ(table.value(SettingKey::IncomingPort), QStringLiteral("995"));
    EXPECT_EQ(table.value(SettingKey::AccountType), QStringLiteral("POP3"));
    for (const ProbeResult &cell : table.ports)
        EXPECT_NE(cell.target.service.protocol, Protocol::Imap);
    EXPECT_EQ(table.ports.size(), 5);
}

TEST(SettingsTable, TakesTheUpgradedPortWhereTheEncryptedOneFails)
{
    CheckReport report = Made::goodOvh();
    Made::fail(report, 465, Verdict::BlockedHere);
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, report);
    EXPECT_EQ(table.outgoing->service.endpoint.port, 587);
    EXPECT_EQ(table.outgoing->service.endpoint.security, Security::StartTls);
    EXPECT_EQ(table.outgoing->confidence, Confidence::Confirmed);
}

TEST(SettingsTable, ConfirmsAPortTheProviderDoesNotName)
{
    CheckReport report = Made::finished(Made::astraServices(), Verdict::Refused);
    Made::fail(report, 993, Verdict::Works);
    Made::fail(report, 25, Verdict::Works);
    const SettingsTable table = buildSettings(Made::address(QStringLiteral("ivan"), QStringLiteral("astra.od.ua")),
                                              Made::astraServices(), Protocol::Imap, report);
    EXPECT_EQ(table.value(SettingKey::IncomingServerAndPort), QStringLiteral("astra.od.ua:993"));
    EXPECT_EQ(table.incoming->confidence, Confidence::Confirmed);
    EXPECT_EQ(table.value(SettingKey::OutgoingServerAndPort), QStringLiteral("astra.od.ua:25"));
    EXPECT_EQ(confidenceOf(table, SettingKey::OutgoingSecurity), Confidence::Confirmed);
}

TEST(SettingsTable, CallsAGuessedSecurityAGuess)
{
    const SettingsTable table = buildSettings(Made::address(), Made::astraServices(), Protocol::Pop3, {});
    EXPECT_EQ(table.value(SettingKey::IncomingPort), QStringLiteral("110"));
    EXPECT_EQ(confidenceOf(table, SettingKey::IncomingPort), Confidence::Guide);
    EXPECT_EQ(confidenceOf(table, SettingKey::IncomingSecurity), Confidence::Discovered);
}

TEST(SettingsTable, ShowsTheProvidersWordBeforeAnyTest)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, {});
    EXPECT_EQ(table.value(SettingKey::IncomingPort), QStringLiteral("993"));
    EXPECT_EQ(table.incoming->confidence, Confidence::Guide);
    EXPECT_FALSE(table.incoming->proof);
    EXPECT_FALSE(table.testedAt.isValid());
    EXPECT_EQ(table.ports.size(), 5);
}

TEST(SettingsTable, IsNotTestedWithoutANetwork)
{
    const CheckReport report = Made::finished(Made::ovhServices(), Verdict::NoNetwork);
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, report);
    EXPECT_EQ(table.value(SettingKey::OutgoingPort), QStringLiteral("465"));
    EXPECT_EQ(table.outgoing->confidence, Confidence::Guide);
    EXPECT_FALSE(table.testedAt.isValid());
}

TEST(SettingsTable, SaysWhatDoesNotWorkFromHere)
{
    const CheckReport report = Made::finished(Made::ovhServices(), Verdict::NoAnswer);
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, report);
    EXPECT_EQ(table.value(SettingKey::IncomingPort), QStringLiteral("993"));
    EXPECT_EQ(table.incoming->confidence, Confidence::Unreachable);
    EXPECT_EQ(table.incoming->proof->verdict, Verdict::NoAnswer);
}

TEST(SettingsTable, NeverRecommendsAConnectionWithoutEncryption)
{
    const CheckReport report = Made::finished(Made::astraServices(), Verdict::WorksButPlain);
    const SettingsTable table = buildSettings(Made::address(), Made::astraServices(), Protocol::Imap, report);
    EXPECT_NE(table.incoming->confidence, Confidence::Confirmed);
    EXPECT_NE(table.incoming->service.endpoint.security, Security::Plain);
    EXPECT_EQ(table.outgoing->confidence, Confidence::Unreachable);
}

TEST(SettingsTable, PrefersAPortStillOpenToDoubtToOneThatFailed)
{
    CheckReport report = Made::planned(Made::ovhServices());
    Made::fail(report, 993, Verdict::Refused);
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, report);
    EXPECT_EQ(table.value(SettingKey::IncomingPort), QStringLiteral("143"));
    EXPECT_EQ(table.incoming->confidence, Confidence::Guide);
}

TEST(SettingsTable, FollowsTheServicesUserNameRule)
{
    QList<Service> services = Made::ovhServices();
    const auto userName = [&](UsernameRule rule) {
        services.first().usernameRule = rule;
        services.first().fixedUsername = QStringLiteral("box17");
        return buildSettings(Made::address(), services, Protocol::Imap, {}).value(SettingKey::UserName);
    };
    EXPECT_EQ(userName(UsernameRule::WholeAddress), QStringLiteral("ona@ovh.net"));
    EXPECT_EQ(userName(UsernameRule::LocalPart), QStringLiteral("ona"));
    EXPECT_EQ(userName(UsernameRule::Fixed), QStringLiteral("box17"));
}

TEST(SettingsTable, HasNoIncomingServerWhereTheProviderHasNone)
{
    const QList<Service> sendingOnly = Made::ovhServices().mid(4);
    const SettingsTable table = buildSettings(Made::address(), sendingOnly, Protocol::Imap, {});
    EXPECT_FALSE(table.incoming);
    EXPECT_TRUE(table.outgoing);
    EXPECT_EQ(table.value(SettingKey::IncomingServer), QString());
    EXPECT_EQ(table.value(SettingKey::IncomingServerAndPort), QString());
    EXPECT_EQ(table.rows.size(), 8);
}

TEST(SettingsTable, NeverHoldsAPassword)
{
    const SettingsTable table = buildSettings(Made::address(), Made::ovhServices(), Protocol::Imap, Made::goodOvh());
    EXPECT_EQ(table.value(SettingKey::Password), QString());
}

TEST(SettingsTable, TellsTheUserNameForSendingApartWhereItDiffers)
{
    QList<Service> services = Made::ovhServices();
    for (Service &service : services)
        if (service.protocol == Protocol::Imap)
            service.usernameRule = UsernameRule::LocalPart;
    const SettingsTable table = buildSettings(Made::address(), services, Protocol::Imap, {});
    EXPECT_TRUE(table.hasOwnNameForSending());
    EXPECT_EQ(table.value(SettingKey::UserName), Made::address().localPart);
    EXPECT_EQ(table.value(SettingKey::OutgoingUserName), Made::address().toString());
    EXPECT_EQ(table.rows.last().key, SettingKey::OutgoingUserName) << "in the place of “the same user name and password”";
}
