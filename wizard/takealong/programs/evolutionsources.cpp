#include "evolutionsources.h"

#include "inisections.h"

#include <QUuid>

#include <algorithm>

namespace {

/// A text as key files want it.
QString keyFileText(const QString &text)
{
    QString written = text;
    written.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    if (written.startsWith(QLatin1Char(' ')))
        written.replace(0, 1, QStringLiteral("\\s"));
    return written;
}

QString backendOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return QStringLiteral("imapx");
    case Protocol::Pop3:
        return QStringLiteral("pop");
    case Protocol::Smtp:
        return QStringLiteral("smtp");
    }
    Q_UNREACHABLE();
}

QString securityOf(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("ssl-on-alternate-port");
    case Security::StartTls:
        return QStringLiteral("starttls-on-standard-port");
    case Security::Plain:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

/// The SASL name; "none" means the protocol's own plain sign-in, which SMTP does not have.
QString methodOf(const Service &service, const QStringList &offered)
{
    if (!service.authentication.contains(Authentication::Password))
        return QStringLiteral("CRAM-MD5");
    const bool onlyLogin = offered.contains(QStringLiteral("LOGIN")) && !offered.contains(QStringLiteral("PLAIN"));
    if (service.protocol == Protocol::Smtp)
        return onlyLogin ? QStringLiteral("LOGIN") : QStringLiteral("PLAIN");
    return offered.contains(QStringLiteral("PLAIN")) ? QStringLiteral("PLAIN") : QStringLiteral("none");
}

/// The same for the same account, so that nothing piles up.
QString uidOf(const ProgramAccount &account, const char *role)
{
    const QUuid wizard(QStringLiteral("{5f0c1f0a-6f3e-4c07-9d5b-3c6f7f4f2b61}"));
    const QString whole = QStringList{account.address.toString(), backendOf(account.incoming.protocol),
                                      account.incoming.endpoint.host, QLatin1String(role)}.join(QLatin1Char('\n'));
    return QUuid::createUuidV5(wizard, whole).toString(QUuid::Id128);
}

QString dataSource(const ProgramAccount &account, const QString &parent)
{
    return QStringLiteral("[Data Source]\nDisplayName=%1\nEnabled=true\nParent=%2\n")
        .arg(keyFileText(account.address.forPeople()), parent);
}

QString connection(const Service &service, const QString &userName, const QStringList &offered)
{
    return QStringLiteral("\n[Authentication]\nHost=%1\nMethod=%2\nPort=%3\nUser=%4\n\n[Security]\nMethod=%5\n")
        .arg(keyFileText(service.endpoint.host), methodOf(service, offered), QString::number(service.endpoint.port),
             keyFileText(userName), securityOf(service.endpoint.security));
}

}  // namespace

QList<WrittenFile> evolutionSources(const ProgramAccount &account, const QString &folder)
{
    const QString receiving = uidOf(account, "account");
    const QString person = uidOf(account, "identity");
    const QString sending = uidOf(account, "transport");
    const auto file = [&](const QString &uid, const QString &text) {
        return WrittenFile{folder + QLatin1Char('/') + uid + QStringLiteral(".source"), std::nullopt, text.toUtf8()};
    };
    QString incoming = dataSource(account, QString())
        + QStringLiteral("\n[Mail Account]\nBackendName=%1\nIdentityUid=%2\n").arg(backendOf(account.incoming.protocol), person)
        + connection(account.incoming, account.incomingUserName, account.incomingMethods);
    if (account.incoming.protocol == Protocol::Pop3)
        incoming += QStringLiteral("\n[Pop Backend]\nKeepOnServer=true\n");
    const QString identity = dataSource(account, receiving)
        + QStringLiteral("\n[Mail Identity]\nAddress=%1\n").arg(keyFileText(account.address.toString()))
        + QStringLiteral("\n[Mail Submission]\nTransportUid=%1\n").arg(sending);
    const QString outgoing = dataSource(account, receiving)
        + QStringLiteral("\n[Mail Transport]\nBackendName=smtp\n")
        + connection(account.outgoing, account.outgoingUserName, account.outgoingMethods);
    return {file(sending, outgoing), file(person, identity), file(receiving, incoming)};
}

bool isEvolutionSourceOf(const QByteArray &source, const ProgramAccount &account)
{
    QString backend, host, user;
    for (const IniSection &section : readIniSections(source)) {
        if (section.title == QLatin1String("Mail Account"))
            backend = section.values.value(QStringLiteral("BackendName"));
        if (section.title == QLatin1String("Authentication")) {
            host = section.values.value(QStringLiteral("Host"));
            user = section.values.value(QStringLiteral("User"));
        }
    }
    return backend == backendOf(account.incoming.protocol) && user == keyFileText(account.incomingUserName)
        && host.compare(account.incoming.endpoint.host, Qt::CaseInsensitive) == 0;
}

bool keepsEvolutionSource(const QByteArray &now, const QByteArray &written)
{
    const QList<IniSection> sections = readIniSections(now);
    const auto keeps = [&](const IniSection &ours) {
        return std::any_of(sections.cbegin(), sections.cend(), [&](const IniSection &section) {
            const auto same = [&](const QString &key) { return section.values.value(key) == ours.values.value(key); };
            const QStringList keys = ours.values.keys();
            return section.title == ours.title && std::all_of(keys.cbegin(), keys.cend(), same);
        });
    };
    const QList<IniSection> wanted = readIniSections(written);
    return std::all_of(wanted.cbegin(), wanted.cend(), keeps);
}
