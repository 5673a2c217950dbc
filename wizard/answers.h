#pragma once
#include "profiles/mailaddress.h"
#include "profiles/mailservice.h"

#include <QString>
#include <optional>

/// How the provider came to be known; the words of --check --json.
enum class ProviderSource { Nobody, BuiltIn, File, Mx, Person, Found };  ///< Found: not in the catalogue

struct ProviderChoice {
    QString providerId;  ///< empty: not known yet
    QString offerId;
    QString answer;      ///< to the offer's question (server number), or empty
    ProviderSource source = ProviderSource::Nobody;
    bool operator==(const ProviderChoice &) const = default;
};

/// What the person has said so far: a plain value.
struct Answers {
    QString typedAddress;
    std::optional<MailAddress> address;
    ProviderChoice provider;
    QString device;                    ///< device id of a guide, "other" for the table alone, empty: not chosen
    std::optional<Protocol> incoming;  ///< Imap or Pop3
    bool trySignIn = false;            ///< the person wants to try the password, too
    bool takesAlong = false;           ///< wishes to take the settings to a device or a program
    QString deviceLanguage;            ///< what the device shows; empty: the program's language
    bool operator==(const Answers &) const = default;
};
