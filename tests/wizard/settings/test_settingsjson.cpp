#include "madetakeouts.h"
#include "wizard/settings/exporters/settingsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

static QJsonObject jsonOf(const Takeout &takeout)
{
    return QJsonDocument::fromJson(settingsAsJson(takeout).bytes).object();
}

TEST(SettingsJson, HoldsTheTableAndHowSureEachLineIs)
{
    const Takeout takeout = Made::takeout();
    const QJsonObject root = jsonOf(takeout);
    EXPECT_EQ(root.keys(), (QStringList{QStringLiteral("address"), QStringLiteral("confidence"), QStringLiteral("protocol"),
                                        QStringLiteral("provider"), QStringLiteral("settings"), QStringLiteral("testedAt"),
                                        QStringLiteral("writtenAt")}));
    const QJsonObject incoming = root.value(QStringLiteral("settings")).toObject().value(QStringLiteral("incoming")).toObject();
    EXPECT_EQ(incoming.value(QStringLiteral("host")), QStringLiteral("ssl0.ovh.net"));
    EXPECT_EQ(incoming.value(QStringLiteral("port")), 993);
    EXPECT_EQ(incoming.value(QStringLiteral("security")), QStringLiteral("tls"));
    EXPECT_EQ(incoming.value(QStringLiteral("confidence")), QStringLiteral("confirmed"));
    const QJsonObject sure = root.value(QStringLiteral("confidence")).toObject();
    EXPECT_EQ(sure.size(), takeout.table.rows.size() - 1) << "all but the password, of which nothing is known";
    EXPECT_EQ(sure.value(QStringLiteral("incomingPort")), QStringLiteral("confirmed"));
    EXPECT_EQ(sure.value(QStringLiteral("userName")), QStringLiteral("guide"));
}

TEST(SettingsJson, SaysNullWhereThereIsNothing)
{
    const QJsonObject root = jsonOf(Takeout{});
    EXPECT_TRUE(root.value(QStringLiteral("testedAt")).isNull());
    EXPECT_TRUE(root.value(QStringLiteral("settings")).toObject().value(QStringLiteral("incoming")).isNull());
    EXPECT_TRUE(root.value(QStringLiteral("provider")).toObject().value(QStringLiteral("id")).isNull());
}

TEST(SettingsJson, KeepsAwkwardWordsWhole)
{
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.providerName = words;
        takeout.table.address.localPart = words;
        takeout.table.outgoing->userName = words;
        const QJsonObject root = jsonOf(takeout);
        EXPECT_EQ(root.value(QStringLiteral("address")), words + QStringLiteral("@ovh.net"));
        EXPECT_EQ(root.value(QStringLiteral("provider")).toObject().value(QStringLiteral("name")), words);
        EXPECT_EQ(root.value(QStringLiteral("settings")).toObject().value(QStringLiteral("outgoing")).toObject().value(QStringLiteral("username")),
                  words);
    }
}
