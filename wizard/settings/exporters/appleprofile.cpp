#include "appleprofile.h"

#include "exporterwords.h"
#include "obstacles.h"
#include "plistwriter.h"
#include "wizard/languages.h"

#include <QUuid>

namespace {

/// Empty where the profile has no word for this way to sign in.
QString signInWord(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Password:
        return QStringLiteral("EmailAuthPassword");
    case Authentication::EncryptedPassword:
        return QStringLiteral("EmailAuthCRAMMD5");
    case Authentication::None:
        return QStringLiteral("EmailAuthNone");
    case Authentication::OAuth2:
        return {};
    }
    Q_UNREACHABLE();
}

/// The same for an address and a provider on every computer (RFC 4122 section 4.3 with SHA-1); never to be changed.
QString stableId(const Takeout &takeout, const QString &part)
{
    const QUuid ours = QUuid::fromString(QLatin1String("{7d1a7a52-9d0c-4d5b-8f0e-3a2f5b1c9e64}"));
    const QString name = takeout.table.address.toString().toLower() + QLatin1Char('\n') + takeout.providerId
                         + QLatin1Char('\n') + part;
    return QUuid::createUuidV5(ours, name.toUtf8()).toString(QUuid::WithoutBraces).toUpper();
}

void writeIdentity(PlistWriter &plist, const Takeout &takeout, const QString &part, const QString &type)
{
    const QString whole = QStringLiteral("mailsetupwizard.") + stableId(takeout, QStringLiteral("profile")).toLower();
    plist.text(QStringLiteral("PayloadType"), type);
    plist.number(QStringLiteral("PayloadVersion"), 1);
    plist.text(QStringLiteral("PayloadIdentifier"), part == QLatin1String("profile") ? whole : whole + QLatin1Char('.') + part);
    plist.text(QStringLiteral("PayloadUUID"), stableId(takeout, part));
    plist.text(QStringLiteral("PayloadDisplayName"), ExporterWords::profileName(takeout.table.address));
    plist.text(QStringLiteral("PayloadDescription"), ExporterWords::profileDescription(takeout.table));
}

/// Port and encryption are always said: without a port the device tries 25 first, and without the flag nothing is encrypted.
void writeServer(PlistWriter &plist, const QString &direction, const ChosenService &chosen)
{
    const Endpoint &endpoint = chosen.service.endpoint;
    const QString server = direction + QStringLiteral("MailServer");
    plist.text(server + QStringLiteral("HostName"), endpoint.host);
    plist.number(server + QStringLiteral("PortNumber"), endpoint.port);
    plist.yes(server + QStringLiteral("UseSSL"));
    plist.text(server + QStringLiteral("Authentication"), signInWord(signInOf(chosen.service)));
    plist.text(server + QStringLiteral("Username"), chosen.userName);
}

void writeMailPayload(PlistWriter &plist, const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    plist.beginDictionary();
    writeIdentity(plist, takeout, QStringLiteral("mail"), QStringLiteral("com.apple.mail.managed"));
    plist.text(QStringLiteral("EmailAccountType"),
               table.incoming->service.protocol == Protocol::Pop3 ? QStringLiteral("EmailTypePOP") : QStringLiteral("EmailTypeIMAP"));
    plist.text(QStringLiteral("EmailAccountDescription"), table.address.forPeople());
    plist.text(QStringLiteral("EmailAddress"), table.address.toString());
    writeServer(plist, QStringLiteral("Incoming"), *table.incoming);
    writeServer(plist, QStringLiteral("Outgoing"), *table.outgoing);
    plist.yes(QStringLiteral("OutgoingPasswordSameAsIncomingPassword"));
    plist.endDictionary();
}

void writeConsent(PlistWriter &plist, const SettingsTable &table)
{
    plist.beginDictionary(QStringLiteral("ConsentText"));
    plist.text(QStringLiteral("default"), ExporterWords::profileConsent(table, QStringLiteral("en")));
    for (const Language &language : Languages::all())
        plist.text(language.code, ExporterWords::profileConsent(table, language.code));
    plist.endDictionary();
}

}  // namespace

Exported appleProfile(const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    if (const TakeoutObstacle obstacle = commonObstacle(table); obstacle != TakeoutObstacle::None)
        return {{}, obstacle};
    if (!isOneLine(table.address.localPart))
        return {{}, TakeoutObstacle::LettersBeforeAt};
    for (const ChosenService &chosen : {*table.incoming, *table.outgoing})
        if (signInWord(signInOf(chosen.service)).isEmpty())
            return {{}, TakeoutObstacle::SignInNotSupported};
    QByteArray bytes;
    PlistWriter plist(&bytes);
    plist.begin();
    writeIdentity(plist, takeout, QStringLiteral("profile"), QStringLiteral("Configuration"));
    plist.text(QStringLiteral("PayloadOrganization"), QStringLiteral("Mail Setup Wizard"));
    writeConsent(plist, table);
    plist.beginArray(QStringLiteral("PayloadContent"));
    writeMailPayload(plist, takeout);
    plist.endArray();
    plist.end();
    return {bytes};
}
