#pragma once
#include "settingsfinding.h"

#include <QByteArray>

/// Why a settings file is not used.
enum class AutoconfigRefusal {
    None,
    Empty,
    TooLarge,
    NotText,          ///< NUL bytes, UTF-16
    Malformed,        ///< no well-formed XML: cut off, a web page, wrong encoding
    DoctypeOrEntity,
    TooDeep,
    TooManyParts,
    NotAutoconfig,    ///< XML of another kind
    NoIncoming,       ///< no server that a mail program can receive from
    NoOutgoing,
};

struct AutoconfigReading {
    std::optional<SettingsFinding> finding;  ///< set if and only if refusal is None
    AutoconfigRefusal refusal = AutoconfigRefusal::None;
    QList<SkippedServer> skipped;            ///< also where the file is refused
};

/// Pure: reads the autoconfig format, versions 1.1 and 1.2 (draft-ietf-mailmaint-autoconfig). What is unknown is
/// ignored, a server that cannot be used is skipped with its reason, the rest is kept. Only %EMAILDOMAIN% is filled
/// in; the local part stays a placeholder in user names until servicesFor().
AutoconfigReading readAutoconfig(const QByteArray &bytes, const QString &domain);
