#pragma once
#include "profiles/provider.h"
#include "wizard/guide/shownstep.h"
#include "wizard/settings/settingssheet.h"

class Session;

/// What the program runs on; for the support report alone.
struct SystemFacts {
    QString program;   ///< "0.1.0"
    QString language;  ///< "lt"
    QString system;    ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;    ///< "linux 6.1.0-18-amd64"
    QString qt;        ///< "6.4.2"
    QString tls;       ///< "OpenSSL 3.0.11 19 Sep 2023"
};
SystemFacts systemFacts();

/// The guide that the person followed, as paper shows it.
struct TakeoutGuide {
    QString name;  ///< "Windows Phone 8"; empty without a guide
    QList<ShownStep> steps;
};

/// All that a form to take along is made of: a plain value, so that every exporter is pure.
struct Takeout {
    SettingsTable table;
    SettingsSheet sheet;
    QString providerId;    ///< empty where the provider is not of the catalogue
    QString providerName;
    std::optional<OAuth2Endpoints> oauth2;  ///< the provider's
    Protocol incoming = Protocol::Imap;
    CheckReport report;
    TakeoutGuide guide;
    SystemFacts system;
    QDateTime made;
};

/// The forms in which settings leave the program.
enum class TakeoutKind { PlainText, Pdf, ThunderbirdPhoneQr, TextQr, AppleProfile, AutoconfigXml, Json, SupportReport };

/// How far receiving and sending together are proven; what is to be said beside a form that cannot say it itself.
enum class TakeoutTrust {
    Proven,              ///< both directions work from this computer
    NotTested,           ///< at least one is only the provider's word
    DoesNotWorkFromHere, ///< at least one was tested and failed
};

/// Why a form cannot be made of these settings; the first reason a person should know.
enum class TakeoutObstacle {
    None,
    NoServer,             ///< there is no server for receiving or for sending
    NotProtected,         ///< a server without encryption: the form would send the password in the clear
    LettersBeforeAt,      ///< letters other than a–z, or signs, before the @ that the reading program refuses
    HostNotAName,         ///< a server that the form cannot name
    UserNameUnreadable,   ///< a user name with a line end or a control character
    SignInNotSupported,   ///< the provider's way to sign in has no word in this form
    TooLong,              ///< more than a camera reads from one code
};

struct Exported {
    QByteArray bytes;  ///< empty if and only if there is an obstacle
    TakeoutObstacle obstacle = TakeoutObstacle::None;
};

TakeoutTrust trustIn(const SettingsTable &table);
Takeout makeTakeout(const Session &session, const QDateTime &now);
