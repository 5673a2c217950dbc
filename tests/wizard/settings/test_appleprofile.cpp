#include "madetakeouts.h"
#include "support/readback.h"
#include "wizard/languages.h"
#include "wizard/settings/exporters/appleprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What Python's plistlib, which shares nothing with us, finds in the profile.
static QJsonObject readByOthers(const QByteArray &profile)
{
    const QString script = QStringLiteral("import json, plistlib, sys\n"
                                          "json.dump(plistlib.loads(sys.stdin.buffer.read()), sys.stdout, sort_keys=True)\n");
    const ReadBack back = readBack(QStringLiteral("python3"), {QStringLiteral("-c"), script}, profile);
    EXPECT_TRUE(back.found) << "python3 is needed to read the profile back";
    EXPECT_EQ(back.exitStatus, 0) << profile.constData();
    return QJsonDocument::fromJson(back.output).object();
}

static QJsonObject mailPayload(const QJsonObject &profile)
{
    const QJsonArray content = profile.value(QStringLiteral("PayloadContent")).toArray();
    EXPECT_EQ(content.size(), 1);
    return content.at(0).toObject();
}

static const QStringList identityKeys = {
    QStringLiteral("PayloadDescription"), QStringLiteral("PayloadDisplayName"), QStringLiteral("PayloadIdentifier"),
    QStringLiteral("PayloadType"),        QStringLiteral("PayloadUUID"),        QStringLiteral("PayloadVersion")};

TEST(AppleProfile, HoldsTheMailboxKeyByKey)
{
    QJsonObject mail = mailPayload(readByOthers(appleProfile(Made::takeout()).bytes));
    EXPECT_EQ(mail.value(QStringLiteral("PayloadType")).toString(), QStringLiteral("com.apple.mail.managed"));
    EXPECT_EQ(mail.value(QStringLiteral("PayloadVersion")).toInt(), 1);
    for (const QString &key : identityKeys)
        EXPECT_FALSE(mail.take(key).isUndefined()) << qPrintable(key);
    const QJsonObject expected{
        {QStringLiteral("EmailAccountType"), QStringLiteral("EmailTypeIMAP")},
        {QStringLiteral("EmailAccountDescription"), QStringLiteral("ona@ovh.net")},
        {QStringLiteral("EmailAddress"), QStringLiteral("ona@ovh.net")},
        {QStringLiteral("IncomingMailServerHostName"), QStringLiteral("ssl0.ovh.net")},
        {QStringLiteral("IncomingMailServerPortNumber"), 993},
        {QStringLiteral("IncomingMailServerUseSSL"), true},
        {QStringLiteral("IncomingMailServerAuthentication"), QStringLiteral("EmailAuthPassword")},
        {QStringLiteral("IncomingMailServerUsername"), QStringLiteral("ona@ovh.net")},
        {QStringLiteral("OutgoingMailServerHostName"), QStringLiteral("ssl0.ovh.net")},
        {QStringLiteral("OutgoingMailServerPortNumber"), 465},
        {QStringLiteral("OutgoingMailServerUseSSL"), true},
        {QStringLiteral("OutgoingMailServerAuthentication"), QStringLiteral("EmailAuthPassword")},
        {QStringLiteral("OutgoingMailServerUsername"), QStringLiteral("ona@ovh.net")},
        {QStringLiteral("OutgoingPasswordSameAsIncomingPassword"), true}};
    EXPECT_EQ(mail, expected) << QJsonDocument(mail).toJson().constData();
}

TEST(AppleProfile, IsAConfigurationThatSaysWhatItDoesInEveryLanguage)
{
    const QJsonObject profile = readByOthers(appleProfile(Made::takeout()).bytes);
    EXPECT_EQ(profile.value(QStringLiteral("PayloadType")), QStringLiteral("Configuration"));
    for (const QString &key : identityKeys)
        EXPECT_TRUE(profile.contains(key)) << qPrintable(key);
    const QJsonObject consent = profile.value(QStringLiteral("ConsentText")).toObject();
    EXPECT_EQ(consent.size(), Languages::all().size() + 1);
    EXPECT_EQ(consent.value(QStringLiteral("default")), consent.value(QStringLiteral("en")));
    for (const Language &language : Languages::all()) {
        const QString text = consent.value(language.code).toString();
        for (const char *part : {"ona@ovh.net", "ssl0.ovh.net:993", "ssl0.ovh.net:465", "IMAP"})
            EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << qPrintable(language.code) << qPrintable(text);
        EXPECT_FALSE(text.contains(QLatin1Char('%')));
    }
}

TEST(AppleProfile, HoldsNoPassword)
{
    const QByteArray bytes = appleProfile(Made::takeout()).bytes;
    for (const char *key : {"<key>IncomingPassword</key>", "<key>OutgoingPassword</key>"})
        EXPECT_FALSE(bytes.contains(key));
}

TEST(AppleProfile, NamesPop3StartTlsAndEncryptedPasswords)
{
    CheckReport report = Made::goodOvh();
    Made::fail(report, 465, Verdict::Refused);
    Takeout takeout = Made::takeout(Made::address(), Made::ovhServices(), Protocol::Pop3, report);
    takeout.table.incoming->service.authentication = {Authentication::EncryptedPassword};
    const QJsonObject mail = mailPayload(readByOthers(appleProfile(takeout).bytes));
    EXPECT_EQ(mail.value(QStringLiteral("EmailAccountType")), QStringLiteral("EmailTypePOP"));
    EXPECT_EQ(mail.value(QStringLiteral("IncomingMailServerPortNumber")), 995);
    EXPECT_EQ(mail.value(QStringLiteral("IncomingMailServerAuthentication")), QStringLiteral("EmailAuthCRAMMD5"));
    EXPECT_EQ(mail.value(QStringLiteral("OutgoingMailServerPortNumber")), 587);
    EXPECT_EQ(mail.value(QStringLiteral("OutgoingMailServerUseSSL")), true);
}

TEST(AppleProfile, TakesThePlaceOfAnEarlierOneOfTheSameMailboxAlone)
{
    const auto idsOf = [](const Takeout &takeout) {
        const QJsonObject profile = readByOthers(appleProfile(takeout).bytes);
        const QJsonObject mail = mailPayload(profile);
        QStringList ids;
        for (const QJsonObject &each : {profile, mail})
            ids += {each.value(QStringLiteral("PayloadIdentifier")).toString(), each.value(QStringLiteral("PayloadUUID")).toString()};
        EXPECT_EQ(QSet<QString>(ids.cbegin(), ids.cend()).size(), 4) << "each part has its own";
        return ids;
    };
    const QStringList first = idsOf(Made::takeout());
    CheckReport report = Made::goodOvh();
    Made::fail(report, 993, Verdict::Refused);
    EXPECT_EQ(idsOf(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, report)), first);
    EXPECT_EQ(idsOf(Made::takeout(Made::address(QStringLiteral("Ona")))), first) << "the same mailbox, typed otherwise";
    EXPECT_NE(idsOf(Made::takeout(Made::address(QStringLiteral("jonas")))), first);
    Takeout elsewhere = Made::takeout();
    elsewhere.providerId = QStringLiteral("gandi");
    EXPECT_NE(idsOf(elsewhere), first);
}

TEST(AppleProfile, IsRefusedWithoutProtectionAndForASignInThatItCannotSay)
{
    Takeout takeout = Made::takeout();
    takeout.table.outgoing->service.endpoint.security = Security::Plain;
    EXPECT_EQ(appleProfile(takeout).obstacle, TakeoutObstacle::NotProtected);
    takeout = Made::takeout();
    takeout.table.incoming->service.authentication = {Authentication::OAuth2};
    EXPECT_EQ(appleProfile(takeout).obstacle, TakeoutObstacle::SignInNotSupported);
    EXPECT_TRUE(appleProfile(takeout).bytes.isEmpty());
}

TEST(AppleProfile, SaysWhereItWasNotTested)
{
    const QString tested = QString::fromUtf8(appleProfile(Made::takeout()).bytes);
    EXPECT_FALSE(tested.contains(QStringLiteral("not tested")));
    const Takeout takeout = Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, {});
    EXPECT_TRUE(QString::fromUtf8(appleProfile(takeout).bytes).contains(QStringLiteral("not tested")));
}

TEST(AppleProfile, KeepsAwkwardWordsWhole)
{
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.table.incoming->userName = words;
        takeout.table.address.localPart = words;
        const QJsonObject mail = mailPayload(readByOthers(appleProfile(takeout).bytes));
        EXPECT_EQ(mail.value(QStringLiteral("IncomingMailServerUsername")), words);
        EXPECT_EQ(mail.value(QStringLiteral("EmailAddress")), words + QStringLiteral("@ovh.net"));
    }
}
