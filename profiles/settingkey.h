#pragma once
#include <QString>
#include <QStringList>
#include <optional>

/// One line of the settings table; also what a guide's step may ask for.
enum class SettingKey {
    EmailAddress,
    UserName,
    Password,  ///< never a value: "your mailbox password"
    IncomingServer,
    IncomingPort,
    IncomingSecurity,
    OutgoingServer,
    OutgoingPort,
    OutgoingSecurity,
    OutgoingAuthentication,
    SameCredentials,
    OutgoingUserName,       ///< a row of its own only where it differs from UserName
    // What only some devices ask for:
    AccountType,            ///< "IMAP" or "POP3"
    AccountName,            ///< the address, as the name shown on the device
    SenderName,             ///< the person's own name; never known to us
    IncomingServerAndPort,  ///< "ssl0.ovh.net:993"
    OutgoingServerAndPort,
    LeaveCopyOnServer,      ///< POP3 only
};

/// "incomingServer": the word used in guide files and exports.
QString settingToken(SettingKey key);
std::optional<SettingKey> settingFromToken(const QString &token);
QStringList settingTokens();  ///< all words, in the order of SettingKey
