#include "settingkey.h"

#include <QList>
#include <utility>

static const QList<std::pair<SettingKey, QString>> &tokens()
{
    static const QList<std::pair<SettingKey, QString>> table = {
        {SettingKey::EmailAddress, QStringLiteral("emailAddress")},
        {SettingKey::UserName, QStringLiteral("userName")},
        {SettingKey::Password, QStringLiteral("password")},
        {SettingKey::IncomingServer, QStringLiteral("incomingServer")},
        {SettingKey::IncomingPort, QStringLiteral("incomingPort")},
        {SettingKey::IncomingSecurity, QStringLiteral("incomingSecurity")},
        {SettingKey::OutgoingServer, QStringLiteral("outgoingServer")},
        {SettingKey::OutgoingPort, QStringLiteral("outgoingPort")},
        {SettingKey::OutgoingSecurity, QStringLiteral("outgoingSecurity")},
        {SettingKey::OutgoingAuthentication, QStringLiteral("outgoingAuthentication")},
        {SettingKey::SameCredentials, QStringLiteral("sameCredentials")},
        {SettingKey::OutgoingUserName, QStringLiteral("outgoingUserName")},
        {SettingKey::AccountType, QStringLiteral("accountType")},
        {SettingKey::AccountName, QStringLiteral("accountName")},
        {SettingKey::SenderName, QStringLiteral("senderName")},
        {SettingKey::IncomingServerAndPort, QStringLiteral("incomingServerAndPort")},
        {SettingKey::OutgoingServerAndPort, QStringLiteral("outgoingServerAndPort")},
        {SettingKey::LeaveCopyOnServer, QStringLiteral("leaveCopyOnServer")},
    };
    return table;
}

QString settingToken(SettingKey key)
{
    for (const auto &[candidate, token] : tokens())
        if (candidate == key)
            return token;
    Q_UNREACHABLE();
}

std::optional<SettingKey> settingFromToken(const QString &token)
{
    for (const auto &[key, candidate] : tokens())
        if (candidate == token)
            return key;
    return std::nullopt;
}

QStringList settingTokens()
{
    QStringList words;
    for (const auto &[key, token] : tokens())
        words.append(token);
    return words;
}
