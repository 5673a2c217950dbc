#include "settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QString confidenceToken(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guide:
        return QStringLiteral("guide");
    case Confidence::Discovered:
        return QStringLiteral("discovered");
    case Confidence::Confirmed:
        return QStringLiteral("confirmed");
    case Confidence::Unreachable:
        return QStringLiteral("unreachable");
    }
    Q_UNREACHABLE();
}

QString authenticationToken(const Service &service)
{
    switch (signInOf(service)) {
    case Authentication::Password:
        return QStringLiteral("password");
    case Authentication::EncryptedPassword:
        return QStringLiteral("encrypted-password");
    case Authentication::OAuth2:
        return QStringLiteral("oauth2");
    case Authentication::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QJsonValue settingAsJson(const std::optional<ChosenService> &chosen)
{
    if (!chosen)
        return QJsonValue::Null;
    const Service &service = chosen->service;
    QJsonObject setting{{QStringLiteral("protocol"), protocolToken(service.protocol)},
                        {QStringLiteral("host"), service.endpoint.host},
                        {QStringLiteral("port"), service.endpoint.port},
                        {QStringLiteral("security"), securityToken(service.endpoint.security)},
                        {QStringLiteral("username"), chosen->userName},
                        {QStringLiteral("authentication"), authenticationToken(service)},
                        {QStringLiteral("confidence"), confidenceToken(chosen->confidence)}};
    if (chosen->proof && !chosen->proof->target.insteadOf.isEmpty())
        setting.insert(QStringLiteral("insteadOf"), chosen->proof->target.insteadOf);
    return setting;
}

/// How sure each line of the table is; by the words that guide files use for it.
static QJsonObject confidences(const SettingsTable &table)
{
    QJsonObject sure;
    for (const SettingsRow &row : table.rows)
        if (row.key != SettingKey::Password)
            sure.insert(settingToken(row.key), confidenceToken(row.confidence));
    return sure;
}

Exported settingsAsJson(const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue::Null : QJsonValue(text); };
    const QJsonObject provider{{QStringLiteral("id"), textOrNull(takeout.providerId)},
                               {QStringLiteral("name"), textOrNull(takeout.providerName)}};
    const QJsonObject root{
        {QStringLiteral("address"), table.address.toString()},
        {QStringLiteral("protocol"), protocolToken(takeout.incoming)},
        {QStringLiteral("provider"), provider},
        {QStringLiteral("settings"), QJsonObject{{QStringLiteral("incoming"), settingAsJson(table.incoming)},
                                                 {QStringLiteral("outgoing"), settingAsJson(table.outgoing)}}},
        {QStringLiteral("confidence"), confidences(table)},
        {QStringLiteral("testedAt"), textOrNull(table.testedAt.toUTC().toString(Qt::ISODate))},
        {QStringLiteral("writtenAt"), takeout.made.toUTC().toString(Qt::ISODate)}};
    return {QJsonDocument(root).toJson()};
}
