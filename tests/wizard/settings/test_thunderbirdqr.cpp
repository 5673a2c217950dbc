#include "madetakeouts.h"
#include "wizard/settings/exporters/qrcode.h"
#include "wizard/settings/exporters/thunderbirdqr.h"

#include <QJsonArray>
#include <QJsonDocument>

TEST(ThunderbirdQr, IsOneAccountWithoutPasswordInFormatVersionOne)
{
    const Exported made = thunderbirdQr(Made::takeout());
    EXPECT_EQ(made.obstacle, TakeoutObstacle::None);
    EXPECT_EQ(made.bytes, QByteArray(R"([1,[1,1],[0,"ssl0.ovh.net",993,3,1,"ona@ovh.net"],)"
                                     R"([[[0,"ssl0.ovh.net",465,3,1,"ona@ovh.net"],["ona@ovh.net","ona@ovh.net"]]]])"));
}

TEST(ThunderbirdQr, NamesPop3AndStartTls)
{
    CheckReport report = Made::goodOvh();
    Made::fail(report, 995, Verdict::Refused);
    Made::fail(report, 465, Verdict::Refused);
    const QJsonArray root =
        QJsonDocument::fromJson(thunderbirdQr(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Pop3, report)).bytes)
            .array();
    EXPECT_EQ(root.at(2).toArray(), (QJsonArray{1, QStringLiteral("ssl0.ovh.net"), 110, 2, 1, QStringLiteral("ona@ovh.net")}));
    EXPECT_EQ(root.at(3).toArray().at(0).toArray().at(0).toArray().at(3), 2);
}

TEST(ThunderbirdQr, HasAWordForEveryWayToSignIn)
{
    const QList<std::pair<Authentication, int>> ways = {{Authentication::None, 0},
                                                        {Authentication::Password, 1},
                                                        {Authentication::EncryptedPassword, 2},
                                                        {Authentication::OAuth2, 6}};
    for (const auto &[way, number] : ways) {
        Takeout takeout = Made::takeout();
        takeout.table.incoming->service.authentication = {way};
        const QJsonArray root = QJsonDocument::fromJson(thunderbirdQr(takeout).bytes).array();
        EXPECT_EQ(root.at(2).toArray().at(4), number);
    }
}

TEST(ThunderbirdQr, WritesAForeignDomainInItsWireForm)
{
    const Exported made = thunderbirdQr(Made::takeout(Made::address(QStringLiteral("ona"), QStringLiteral("xn--mon-7ua.example"))));
    EXPECT_TRUE(made.bytes.contains("\"ona@xn--mon-7ua.example\"")) << made.bytes.constData();
}

TEST(ThunderbirdQr, IsNotMadeWhereTheAppWouldRefuseIt)
{
    const auto obstacleFor = [](const auto &change) {
        Takeout takeout = Made::takeout();
        change(takeout.table);
        const Exported made = thunderbirdQr(takeout);
        EXPECT_EQ(made.bytes.isEmpty(), made.obstacle != TakeoutObstacle::None);
        return made.obstacle;
    };
    for (const char *local : {"jolantä", "иван", "\"ona o\"", "ona..o", ".ona", "ona.", "o na", "", "💌", "o@na"})
        EXPECT_EQ(obstacleFor([&](SettingsTable &table) { table.address.localPart = QString::fromUtf8(local); }),
                  TakeoutObstacle::LettersBeforeAt)
            << local;
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.outgoing->service.endpoint.security = Security::Plain; }),
              TakeoutObstacle::NotProtected);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.incoming->service.endpoint.host = QStringLiteral("paštas.lt"); }),
              TakeoutObstacle::HostNotAName);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.incoming->service.endpoint.host.clear(); }),
              TakeoutObstacle::HostNotAName);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.incoming->userName = QStringLiteral("ona\r\nA1 LOGOUT"); }),
              TakeoutObstacle::UserNameUnreadable);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.outgoing.reset(); }), TakeoutObstacle::NoServer);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.incoming->service.endpoint.port = 0; }), TakeoutObstacle::NoServer);
    EXPECT_EQ(obstacleFor([](SettingsTable &table) { table.incoming->userName = QString(900, QLatin1Char('o')); }),
              TakeoutObstacle::TooLong);
}

TEST(ThunderbirdQr, TakesAServerThatHasOnlyAnAddress)
{
    for (const char *host : {"192.0.2.7", "2001:db8::7"}) {
        Takeout takeout = Made::takeout();
        takeout.table.incoming->service.endpoint.host = QString::fromLatin1(host);
        EXPECT_EQ(thunderbirdQr(takeout).obstacle, TakeoutObstacle::None) << host;
    }
}

TEST(ThunderbirdQr, KeepsAwkwardUserNamesWhole)
{
    for (const QString &name : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.table.incoming->userName = name;
        const Exported made = thunderbirdQr(takeout);
        if (made.obstacle == TakeoutObstacle::TooLong)
            continue;
        const QJsonArray root = QJsonDocument::fromJson(made.bytes).array();
        EXPECT_EQ(root.at(2).toArray().at(5).toString(), name) << made.bytes.constData();
    }
}

#ifdef MSW_QR
TEST(ThunderbirdQr, StaysSmallForAnOrdinaryAddress)
{
    const std::optional<QrCode> code = makeQr(thunderbirdQr(Made::takeout()).bytes);
    ASSERT_TRUE(code);
    EXPECT_LE(code->side, 57) << "more than version 10";
}
#endif
