#include "autoconfigserver.h"

#include "published.h"

#include <algorithm>

namespace {

constexpr qsizetype longestUserName = 254;

std::optional<Protocol> protocolOf(const XmlElement &server)
{
    const QString type = server.attributes.value(QStringLiteral("type")).toLower();
    const bool incoming = server.name == QLatin1String("incomingServer");
    if (incoming && type == QLatin1String("imap"))
        return Protocol::Imap;
    if (incoming && type == QLatin1String("pop3"))
        return Protocol::Pop3;
    if (!incoming && type == QLatin1String("smtp"))
        return Protocol::Smtp;
    return std::nullopt;
}

/// The first mode that is known; a server that tells none has a port to be found out about. False if none is usable.
bool readSecurity(const XmlElement &server, Service &service)
{
    const QList<const XmlElement *> told = server.all(QStringLiteral("socketType"));
    service.securityKnown = !told.isEmpty();
    for (const XmlElement *each : told) {
        const QString word = each->text.toLower();
        if (word == QLatin1String("ssl"))
            service.endpoint.security = Security::ImplicitTls;
        else if (word == QLatin1String("starttls"))
            service.endpoint.security = Security::StartTls;
        else if (word == QLatin1String("plain"))
            service.endpoint.security = Security::Plain;
        else
            continue;
        return true;
    }
    return told.isEmpty();
}

std::optional<Authentication> authenticationFrom(const XmlElement &told)
{
    if (told.attributes.value(QStringLiteral("system")) == QLatin1String("http"))
        return std::nullopt;
    const QString word = told.text.toLower();
    if (word == QLatin1String("password-cleartext") || word == QLatin1String("plain"))
        return Authentication::Password;
    if (word == QLatin1String("password-encrypted") || word == QLatin1String("secure"))
        return Authentication::EncryptedPassword;
    if (word == QLatin1String("oauth2"))
        return Authentication::OAuth2;
    if (word == QLatin1String("none") || word == QLatin1String("client-ip-address"))
        return Authentication::None;
    return std::nullopt;
}

QList<Authentication> authenticationOf(const XmlElement &server)
{
    const QList<const XmlElement *> told = server.all(QStringLiteral("authentication"));
    QList<Authentication> known;
    for (const XmlElement *each : told) {
        const std::optional<Authentication> one = authenticationFrom(*each);
        if (one && !known.contains(*one))
            known.append(*one);
    }
    return told.isEmpty() ? QList{Authentication::Password} : known;
}

/// Who signs in to send and is given no name signs in as `receiving` does.
bool readUserName(const XmlElement &server, const QString &domain, const Service &receiving, Service &service)
{
    const QString told = server.textOf(QStringLiteral("username"));
    const bool sendsNameless = told.isEmpty() && service.protocol == Protocol::Smtp;
    if (sendsNameless && server.all(QStringLiteral("authentication")).isEmpty())
        service.authentication = {Authentication::None};
    if (sendsNameless) {
        service.usernameRule = receiving.usernameRule;
        service.fixedUsername = receiving.fixedUsername;
    }
    if (sendsNameless || service.authentication == QList{Authentication::None})
        return true;
    QString form = told;
    form.replace(QLatin1String("%EMAILDOMAIN%"), domain);
    form.replace(QLatin1String("%EMAILLOCALPART%@") + domain, QLatin1String("%EMAILADDRESS%"));
    if (form == QLatin1String("%EMAILADDRESS%")) {
        service.usernameRule = UsernameRule::WholeAddress;
        return true;
    }
    if (form == QLatin1String("%EMAILLOCALPART%")) {
        service.usernameRule = UsernameRule::LocalPart;
        return true;
    }
    QString rest = form;
    rest.remove(QLatin1String("%EMAILADDRESS%")).remove(QLatin1String("%EMAILLOCALPART%"));
    const bool readable = std::all_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isPrint() && c != u'%'; });
    if (form.isEmpty() || form.size() > longestUserName || !readable)
        return false;
    service.usernameRule = UsernameRule::Fixed;
    service.fixedUsername = form;
    return true;
}

bool isRestricted(const XmlElement &server)
{
    const auto isClientAddress = [](const XmlElement *each) {
        return each->text.compare(QLatin1String("client-IP-address"), Qt::CaseInsensitive) == 0;
    };
    const QList<const XmlElement *> told = server.all(QStringLiteral("restriction"))
                                           + server.all(QStringLiteral("authentication"));
    return std::any_of(told.cbegin(), told.cend(), isClientAddress);
}

void readPop3Advice(const XmlElement &server, FoundService &found)
{
    const XmlElement *advice = server.child(QStringLiteral("pop3"));
    if (!advice || found.service.protocol != Protocol::Pop3)
        return;
    const QString leave = advice->textOf(QStringLiteral("leaveMessagesOnServer"));
    if (leave == QLatin1String("true") || leave == QLatin1String("false"))
        found.leaveOnServer = leave == QLatin1String("true");
    bool isNumber = false;
    const int days = advice->textOf(QStringLiteral("daysToLeaveMessagesOnServer")).toInt(&isNumber);
    if (isNumber && days > 0 && days <= 3650)
        found.daysOnServer = days;
}

} // namespace

std::variant<FoundService, SkippedServer> readAutoconfigServer(const XmlElement &server, const QString &domain,
                                                               const Service &receiving)
{
    const QString told = server.textOf(QStringLiteral("hostname"));
    const auto skip = [&](SkipReason reason) {
        return SkippedServer{publishedText(server.attributes.value(QStringLiteral("type")).left(30), domain),
                             publishedText(told.left(100), domain), reason};
    };
    const std::optional<Protocol> protocol = protocolOf(server);
    if (!protocol)
        return skip(SkipReason::OtherProtocol);
    if (told.isEmpty())
        return skip(SkipReason::NoHost);
    const std::optional<QString> host = publishedHost(told, domain);
    if (!host)
        return skip(SkipReason::BadHost);
    const std::optional<quint16> port = publishedPort(server.textOf(QStringLiteral("port")));
    if (!port)
        return skip(SkipReason::BadPort);

    FoundService found;
    found.service.protocol = *protocol;
    found.service.endpoint.host = *host;
    found.service.endpoint.port = *port;
    if (!readSecurity(server, found.service))
        return skip(SkipReason::UnknownSecurity);
    found.service.authentication = authenticationOf(server);
    if (found.service.authentication.isEmpty())
        return skip(SkipReason::NoUsableSignIn);
    if (!readUserName(server, domain, receiving, found.service))
        return skip(SkipReason::BadUserName);
    found.onlyInProvidersNetwork = isRestricted(server);
    readPop3Advice(server, found);
    return found;
}
