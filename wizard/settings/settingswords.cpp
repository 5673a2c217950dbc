#include "settingswords.h"

#include "wizard/check/checkwords.h"

#include <QLocale>

#include <algorithm>

QString SettingsWords::name(SettingKey key)
{
    switch (key) {
    case SettingKey::EmailAddress:
        return tr("E-mail address");
    case SettingKey::UserName:
        return tr("User name");
    case SettingKey::Password:
        return tr("Password");
    case SettingKey::IncomingServer:
        return tr("Incoming server");
    case SettingKey::IncomingPort:
        return tr("Incoming port");
    case SettingKey::IncomingSecurity:
        return tr("Incoming security");
    case SettingKey::OutgoingServer:
        return tr("Outgoing server");
    case SettingKey::OutgoingPort:
        return tr("Outgoing port");
    case SettingKey::OutgoingSecurity:
        return tr("Outgoing security");
    case SettingKey::OutgoingAuthentication:
        return tr("Outgoing authentication");
    case SettingKey::SameCredentials:
        return tr("Sign-in for sending");
    case SettingKey::OutgoingUserName:
        return tr("User name for sending");
    case SettingKey::AccountType:
        return tr("Account type");
    case SettingKey::AccountName:
        return tr("Account name");
    case SettingKey::SenderName:
        return tr("Your name");
    case SettingKey::IncomingServerAndPort:
        return tr("Incoming server and port");
    case SettingKey::OutgoingServerAndPort:
        return tr("Outgoing server and port");
    case SettingKey::LeaveCopyOnServer:
        return tr("Leave a copy on the server");
    }
    Q_UNREACHABLE();
}

static QString securityWord(const std::optional<ChosenService> &chosen)
{
    return chosen ? CheckWords::securityName(chosen->service.endpoint.security) : QString();
}

static QString authenticationWord(const std::optional<ChosenService> &chosen)
{
    if (!chosen)
        return {};
    switch (signInOf(chosen->service)) {
    case Authentication::Password:
        return SettingsWords::tr("Yes, with the normal password");
    case Authentication::EncryptedPassword:
        return SettingsWords::tr("Yes, with an encrypted password");
    case Authentication::OAuth2:
        return SettingsWords::tr("Yes, with OAuth2 (a sign-in in the browser)");
    case Authentication::None:
        return SettingsWords::tr("No");
    }
    Q_UNREACHABLE();
}

QString SettingsWords::shown(const SettingsTable &table, SettingKey key)
{
    switch (key) {
    case SettingKey::Password:
        return tr("your mailbox password");
    case SettingKey::IncomingSecurity:
        return securityWord(table.incoming);
    case SettingKey::OutgoingSecurity:
        return securityWord(table.outgoing);
    case SettingKey::OutgoingAuthentication:
        return authenticationWord(table.outgoing);
    case SettingKey::SameCredentials:
        return table.hasOwnNameForSending() ? tr("No: sending has a user name of its own") : tr("Yes: the same user name and password");
    case SettingKey::SenderName:
        return tr("your name, as others shall see it");
    case SettingKey::LeaveCopyOnServer:
        return tr("Yes");
    case SettingKey::EmailAddress:
    case SettingKey::UserName:
    case SettingKey::OutgoingUserName:
    case SettingKey::IncomingServer:
    case SettingKey::IncomingPort:
    case SettingKey::OutgoingServer:
    case SettingKey::OutgoingPort:
    case SettingKey::AccountType:
    case SettingKey::AccountName:
    case SettingKey::IncomingServerAndPort:
    case SettingKey::OutgoingServerAndPort:
        return table.value(key);
    }
    Q_UNREACHABLE();
}

QString SettingsWords::meaning(SettingKey key)
{
    switch (key) {
    case SettingKey::EmailAddress:
        return tr("Your address, as others write to it.");
    case SettingKey::UserName:
        return tr("The name that the server knows you by; also called login or account.");
    case SettingKey::Password:
        return tr("The password of your mailbox, not that of the device.");
    case SettingKey::IncomingServer:
        return tr("This server receives your mail.");
    case SettingKey::IncomingPort:
        return tr("A port is the numbered door of the server for one kind of mail.");
    case SettingKey::IncomingSecurity:
        return tr("How the way to the server is encrypted. SSL/TLS is often called SSL alone.");
    case SettingKey::OutgoingServer:
        return tr("This server sends your mail; also called SMTP server.");
    case SettingKey::OutgoingPort:
        return tr("Sending has a port of its own.");
    case SettingKey::OutgoingSecurity:
        return tr("How the way to the sending server is encrypted.");
    case SettingKey::OutgoingAuthentication:
        return tr("Authentication is the sign-in with user name and password; without it, the server does not send.");
    case SettingKey::SameCredentials:
        return tr("Sending asks for the same user name and password as receiving.");
    case SettingKey::OutgoingUserName:
        return tr("Sending has a user name of its own; the password is the same.");
    case SettingKey::AccountType:
        return tr("The way in which mail arrives.");
    case SettingKey::AccountName:
        return tr("Only you see this name. Choose what you like.");
    case SettingKey::SenderName:
        return tr("The name that others see beside your address.");
    case SettingKey::IncomingServerAndPort:
    case SettingKey::OutgoingServerAndPort:
        return tr("The server, a colon and its port, without spaces.");
    case SettingKey::LeaveCopyOnServer:
        return tr("Otherwise the mail is taken off the server and your other devices no longer see it.");
    }
    Q_UNREACHABLE();
}

bool SettingsWords::isWord(SettingKey key)
{
    switch (key) {
    case SettingKey::Password:
    case SettingKey::IncomingSecurity:
    case SettingKey::OutgoingSecurity:
    case SettingKey::OutgoingAuthentication:
    case SettingKey::SameCredentials:
    case SettingKey::SenderName:
    case SettingKey::LeaveCopyOnServer:
        return true;
    case SettingKey::EmailAddress:
    case SettingKey::UserName:
    case SettingKey::OutgoingUserName:
    case SettingKey::IncomingServer:
    case SettingKey::IncomingPort:
    case SettingKey::OutgoingServer:
    case SettingKey::OutgoingPort:
    case SettingKey::AccountType:
    case SettingKey::AccountName:
    case SettingKey::IncomingServerAndPort:
    case SettingKey::OutgoingServerAndPort:
        return false;
    }
    Q_UNREACHABLE();
}

QString SettingsWords::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guide:
        return tr("Not tested");
    case Confidence::Discovered:
        return tr("Not tested; the provider does not say");
    case Confidence::Confirmed:
        return tr("Tested, works");
    case Confidence::Unreachable:
        return tr("Does not work from here");
    }
    Q_UNREACHABLE();
}

QString SettingsWords::direction(Protocol protocol)
{
    return protocol == Protocol::Smtp ? tr("Sending (%1)").arg(protocolName(protocol))
                                      : tr("Receiving (%1)").arg(protocolName(protocol));
}

static QString proven(const ProbeResult &proof, const QString &time)
{
    QStringList parts = {SettingsWords::tr("Tested from this computer at %1").arg(time)};
    if (!proof.tls.version.isEmpty())
        parts.append(proof.tls.version);
    if (proof.tls.notAfter.isValid())
        parts.append(SettingsWords::tr("certificate of %1, valid until %2")
                         .arg(proof.target.service.endpoint.host,
                              CheckWords::day(proof.tls.notAfter.toLocalTime().date())));
    if (!proof.target.insteadOf.isEmpty())
        parts.append(CheckWords::otherName(proof.target));
    return parts.join(QStringLiteral(" · "));
}

QString SettingsWords::proof(const ChosenService &chosen, const QDateTime &testedAt)
{
    const QString time = QLocale().toString(testedAt.time(), QLocale::ShortFormat);
    switch (chosen.confidence) {
    case Confidence::Confirmed:
        return chosen.proof ? proven(*chosen.proof, time) : confidence(chosen.confidence);
    case Confidence::Unreachable:
        return tr("Does not work from here (tested at %1). %2")
            .arg(time, chosen.proof ? CheckWords::explanation(*chosen.proof) : QString())
            .trimmed();
    case Confidence::Guide:
        return chosen.service.securityKnown
                   ? tr("Not tested from this computer: these are the provider's own values.")
                   : tr("Not tested from this computer: the server and port are the provider's, the security is the "
                        "usual one for this port.");
    case Confidence::Discovered:
        return tr("Not tested from this computer: the provider does not name this port, but it is the usual one.");
    }
    Q_UNREACHABLE();
}

QString SettingsWords::missingService(Protocol protocol)
{
    return tr("The provider names no server for %1. Go back and choose the other way, or ask the provider.")
        .arg(protocolName(protocol));
}

QString SettingsWords::portsHeading()
{
    return tr("All ports (numbered doors of the servers)");
}

QString SettingsWords::portsRow(Protocol protocol)
{
    return protocol == Protocol::Smtp ? tr("Outgoing (%1)").arg(protocolName(protocol))
                                      : tr("Incoming (%1)").arg(protocolName(protocol));
}

QString SettingsWords::portsColumn(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return tr("SSL/TLS from the start");
    case Security::StartTls:
        return tr("STARTTLS (begins plain, then encrypted)");
    case Security::Plain:
        return tr("Without encryption");
    }
    Q_UNREACHABLE();
}

QString SettingsWords::portsFinding(const ProbeResult &result)
{
    //: %1 is a port number, %2 what the test found: "993: Works, protected"
    return tr("%1: %2").arg(QString::number(result.target.service.endpoint.port),
                            result.finished ? CheckWords::state(result) : CheckWords::verdict(Verdict::NotTested));
}

QString SettingsWords::sheetTitle(const MailAddress &address)
{
    return tr("Mail settings for %1").arg(address.forPeople());
}

static bool isConfirmed(const std::optional<ChosenService> &chosen)
{
    return chosen && chosen->confidence == Confidence::Confirmed;
}

QString SettingsWords::overall(const SettingsTable &table)
{
    if (isConfirmed(table.incoming) && isConfirmed(table.outgoing))
        return tr("The servers and ports below were tested from this computer, and they work.");
    if (!table.testedAt.isValid())
        return tr("These values are the provider's own; they were not tested from this computer yet.");
    if (isConfirmed(table.incoming))
        return tr("Receiving was tested and works. Sending is not proven from this computer.");
    if (isConfirmed(table.outgoing))
        return tr("Sending was tested and works. Receiving is not proven from this computer.");
    return tr("Receiving and sending are not proven from this computer; below is why, and what to do now.");
}

QString SettingsWords::keepCopyNote()
{
    return tr("With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this "
              "one device.");
}

QString SettingsWords::signInToSendNote()
{
    return tr("Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.");
}

QString SettingsWords::foreignLettersNote(const MailAddress &address, const ChosenService &outgoing)
{
    const QString local = address.localPart;
    if (std::all_of(local.cbegin(), local.cend(), [](QChar c) { return c.unicode() < 128; }))
        return {};
    if (!outgoing.proof || !outgoing.proof->works())
        return tr("The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other "
                  "than a–z. Whether this one does was not tested.");
    return outgoing.proof->utf8Addresses
               ? tr("The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other "
                    "than a–z.")
               : tr("The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for "
                    "letters other than a–z. Ask your provider for an address with a–z only.");
}

QString SettingsWords::linkName(const QString &link)
{
    if (link == QLatin1String("controlPanel"))
        return tr("Control panel of the provider (for a new password)");
    if (link == QLatin1String("webmail"))
        return tr("Webmail (your mail in the browser)");
    if (link == QLatin1String("status"))
        return tr("Known faults at the provider");
    if (link == QLatin1String("support"))
        return tr("Help from the provider");
    if (link == QLatin1String("appPassword"))
        return tr("App passwords (second passwords, for mail programs)");
    if (link == QLatin1String("switchOn"))
        return tr("Access for mail programs (to switch it on)");
    return link;
}

QString SettingsWords::made(const QDateTime &moment)
{
    return tr("Written on %1 at %2. This sheet holds no password.")
        .arg(CheckWords::day(moment.date()), QLocale().toString(moment.time(), QLocale::ShortFormat));
}
