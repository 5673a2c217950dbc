#pragma once
#include "profiles/mailaddress.h"
#include "profiles/mailservice.h"
#include "wizard/answers.h"

#include <QMap>
#include <QUrl>
#include <optional>

/// Where settings were found. The order is the rank: the first is believed before the others.
enum class Origin {
    Typed,             ///< the person's own word
    File,              ///< a hoster's profile file on this computer
    BuiltIn,
    OwnAutoconfig,     ///< https://autoconfig.DOMAIN
    OwnWellKnown,      ///< https://DOMAIN/.well-known/autoconfig
    Srv,               ///< the domain's service records (RFC 6186, RFC 8314)
    Database,          ///< Thunderbird's public database
    KnownHoster,       ///< the domain's MX hosts belong to a provider of the catalogue
    HosterAutoconfig,  ///< the settings page of the MX host's own domain
    HosterDatabase,    ///< the public database, asked for the MX host's own domain
    Pacc,              ///< draft-ietf-mailmaint-pacc
    Guess,             ///< usual host names that exist
};

/// Why a published server is left out.
enum class SkipReason {
    OtherProtocol,       ///< "exchange", "jmap", ...
    NoHost,
    BadHost,             ///< no full host name, an address, or a placeholder that is not the domain's
    BadPort,             ///< none, out of bounds, or one where no mail server is
    UnknownSecurity,
    BadUserName,         ///< none, unreadable, or with an unknown placeholder
    NoUsableSignIn,      ///< only methods that no ordinary mail program knows
    Repeated,
    TooMany,
};

struct SkippedServer {
    QString type;  ///< as published, cleaned: "exchange"
    QString host;  ///< as published, cleaned, or empty
    SkipReason reason = SkipReason::OtherProtocol;
    bool operator==(const SkippedServer &) const = default;
};

/// A text as published, by language tag in lower case; "" where none is told. Cleaned hostile text.
using TextByLanguage = QMap<QString, QString>;

struct HelpLink {
    QUrl url;  ///< https, or empty
    TextByLanguage texts;
    bool operator==(const HelpLink &) const = default;
};

struct FoundService {
    Service service;  ///< a Fixed user name may hold %EMAILADDRESS% and %EMAILLOCALPART%: see servicesFor()
    bool onlyInProvidersNetwork = false;
    std::optional<bool> leaveOnServer;  ///< POP3: the provider's advice
    std::optional<int> daysOnServer;
    bool operator==(const FoundService &) const = default;
};

/// What one source tells about a domain.
struct SettingsFinding {
    Origin origin = Origin::Guess;
    ProviderChoice provider;         ///< set for providers of the catalogue, whose services stand there
    QString name;                    ///< cleaned, or empty
    QString shortName;
    QList<FoundService> services;    ///< best first within a protocol
    QList<Protocol> notOffered;      ///< declared absent
    QList<HelpLink> switchOnFirst;   ///< must be done before a mail program gets in
    QList<HelpLink> documentation;
    QUrl webmail;
    QString signInIssuer;            ///< host of the OAuth2 sign-in page, or empty
    QList<SkippedServer> skipped;
    QString answeredBy;              ///< the host that gave the answer, or empty
    bool trusted = true;             ///< false: came an unauthenticated way and points out of the domain
    bool operator==(const SettingsFinding &) const = default;
};

/// Pure: the services with the address filled into the user names.
QList<Service> servicesFor(const SettingsFinding &finding, const MailAddress &address);

/// Pure: there are servers of this protocol and every one wants a sign-in in the browser (OAuth2), no password.
bool wantsBrowserSignIn(const SettingsFinding &finding, Protocol protocol);

/// Pure: the same finding, trusted only if all its servers are in the domain (for what DNS alone says).
SettingsFinding asUnauthenticated(SettingsFinding finding, const QString &domain);

/// Pure: the text in the wanted language ("lt"), else English, else the one without a language, else any.
QString textIn(const TextByLanguage &texts, const QString &language);
