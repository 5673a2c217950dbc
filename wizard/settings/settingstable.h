#pragma once
#include "profiles/mailaddress.h"
#include "profiles/settingkey.h"
#include "wizard/check/checkreport.h"

#include <QList>
#include <optional>

/// How sure a value is; never more than was proven.
enum class Confidence {
    Guide,        ///< the provider says so; not tested
    Discovered,   ///< found by the check, not named by the provider, and not proven
    Confirmed,    ///< proven from this computer
    Unreachable,  ///< tested, and it did not work from here
};

/// The way to sign in that a person is told: the password where it is among the provider's ways, else the first of them.
Authentication signInOf(const Service &service);

struct SettingsRow {
    SettingKey key = SettingKey::EmailAddress;
    QString value;  ///< plain text; empty where a word must stand (password, ticks, security names)
    Confidence confidence = Confidence::Guide;
    bool operator==(const SettingsRow &) const = default;
};

/// One direction's service as it should be typed.
struct ChosenService {
    Service service;
    QString userName;
    Confidence confidence = Confidence::Guide;
    std::optional<ProbeResult> proof;  ///< the probe behind it, where one was made
};

/// What the person types into the device, and the guide's ports table.
struct SettingsTable {
    MailAddress address;
    std::optional<ChosenService> incoming;  ///< nothing if the provider has none for this protocol
    std::optional<ChosenService> outgoing;
    QList<SettingsRow> rows;                ///< in the order of the page
    QList<ProbeResult> ports;               ///< the cells of the guide's ports table: incoming protocol and SMTP
    QDateTime testedAt;                     ///< invalid: not tested

    /// The plain value of a key, also of those only some devices ask for; empty where a word must stand.
    bool hasOwnNameForSending() const;  ///< sending asks for another user name than receiving
    QString value(SettingKey key) const;
};

/// Pure: the table for this address, receiving by `incoming`.
SettingsTable buildSettings(const MailAddress &address, const QList<Service> &services, Protocol incoming,
                            const CheckReport &report);
