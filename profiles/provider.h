#pragma once
#include "localtext.h"
#include "mailservice.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <optional>

/// One more thing an offer must know before its host names are complete, for example a server number.
struct OfferQuestion {
    LocalText label;      ///< "Number of your server"
    LocalText help;       ///< where the person finds it
    QString placeholder;  ///< what stands for the answer in host names, for example "?"
    int lowest = 1;
    int highest = 99;
    bool operator==(const OfferQuestion &) const = default;
};

/// One product of a provider, with its own servers.
struct Offer {
    QString id;    ///< unique within the provider, for example "mxplan"
    LocalText name;          ///< the provider's name where there is but one offer and it has none of its own
    QStringList domains;     ///< address domains that belong to this offer
    QString domainsFile;     ///< path of a text file with many more of them (see DomainsFile), or empty
    QStringList mxSuffixes;  ///< "mail.ovh.net": a customer's MX host ends in it
    QList<Service> services; ///< best first within a protocol
    std::optional<OfferQuestion> question;
    bool operator==(const Offer &) const = default;

    /// The services with the answer to the question, and the address's domain for {domain}, filled into the host names.
    QList<Service> servicesWith(const QString &answer, const QString &domain) const;
};

/// Which password a mail program needs.
enum class PasswordKind {
    OfMailbox,  ///< the one that opens the webmail
    OfProgram,  ///< an app password: a second one, made by the provider for mail programs
    None,       ///< none works: the provider wants a sign-in in the browser (OAuth2)
};
/// Whether mail programs may sign in as the mailbox was made, or the person must switch that on first.
enum class ProgramAccess { On, SwitchedOff };

/// How a hoster's own wizard looks and who helps.
struct Brand {
    QString logoFile;     ///< a PNG beside the provider's file, or empty
    QString colour;       ///< "#2a6fb0", or empty
    QString supportPhone; ///< as people dial it, or empty
    QString supportEmail; ///< or empty
    bool operator==(const Brand &) const = default;
};

/// Where mail programs sign in with OAuth2 (RFC 6749), as the autoconfig format tells it; public, no secret in it.
struct OAuth2Endpoints {
    QString issuer;  ///< a host name: "login.example.com"
    QString scope;   ///< words with a blank between (RFC 6749 section 3.3)
    QUrl authUrl;
    QUrl tokenUrl;
    bool operator==(const OAuth2Endpoints &) const = default;
};

/// Everything known about one hoster.
struct Provider {
    QString id;    ///< "ovh"
    QString name;  ///< a proper name, not translated
    QList<Offer> offers;  ///< at least one; the first is the usual one
    QMap<QString, QUrl> links;  ///< "controlPanel", "webmail", "status", "support", "appPassword", "switchOn"
    PasswordKind password = PasswordKind::OfMailbox;
    ProgramAccess access = ProgramAccess::On;
    std::optional<OAuth2Endpoints> oauth2;
    Brand brand;
    LocalText passwordHint;     ///< where the password comes from and how it is made
    QList<LocalText> notes;     ///< shown with the settings
    QString source;             ///< where the facts were read
    QDate checkedOn;
    bool operator==(const Provider &) const = default;

    const Offer *offer(const QString &offerId) const;  ///< nullptr if there is none
};

/// A provider and which of its offers; both stay valid as long as the catalogue.
struct ProviderMatch {
    const Provider *provider = nullptr;
    const Offer *offer = nullptr;
    explicit operator bool() const { return provider && offer; }
};
