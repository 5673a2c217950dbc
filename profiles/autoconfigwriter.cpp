#include "autoconfigwriter.h"

#include "domainname.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace {

Security usualSecurity(quint16 port)
{
    const bool fromFirstByte = port == 993 || port == 995 || port == 465;
    return fromFirstByte ? Security::ImplicitTls : Security::StartTls;
}

bool isFullName(QString host)
{
    host.replace(QLatin1String("{domain}"), QLatin1String("example.org"));
    return isHostName(host) && host.contains(QLatin1Char('.'));
}

QString socketType(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("SSL");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    case Security::Plain:
        return QStringLiteral("plain");
    }
    Q_UNREACHABLE();
}

QString authenticationWord(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Password:
        return QStringLiteral("password-cleartext");
    case Authentication::EncryptedPassword:
        return QStringLiteral("password-encrypted");
    case Authentication::OAuth2:
        return QStringLiteral("OAuth2");
    case Authentication::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

bool takesOAuth2(const Service &service)
{
    return service.authentication.contains(Authentication::OAuth2);
}

/// A program that takes the first way to sign in would get stuck at one whose place it is not told.
QList<Authentication> withOAuth2Last(QList<Authentication> ways)
{
    std::stable_partition(ways.begin(), ways.end(), [](Authentication each) { return each != Authentication::OAuth2; });
    return ways;
}

void writeSignIn(QXmlStreamWriter &xml, const Service &service, const std::optional<OAuth2Endpoints> &oauth2)
{
    const bool untold = takesOAuth2(service) && !oauth2;
    if (untold)
        xml.writeComment(QStringLiteral(" OAuth2 works only in programs that know its sign-in page: it is not told here "));
    for (const Authentication each : untold ? withOAuth2Last(service.authentication) : service.authentication)
        xml.writeTextElement(QStringLiteral("authentication"), authenticationWord(each));
}

void writeServer(QXmlStreamWriter &xml, const Service &service, const std::optional<OAuth2Endpoints> &oauth2,
                 const QString &remark)
{
    const bool outgoing = service.protocol == Protocol::Smtp;
    xml.writeStartElement(outgoing ? QStringLiteral("outgoingServer") : QStringLiteral("incomingServer"));
    xml.writeAttribute(QStringLiteral("type"), protocolToken(service.protocol));
    if (!remark.isEmpty())
        xml.writeComment(remark);
    QString host = service.endpoint.host;
    xml.writeTextElement(QStringLiteral("hostname"), host.replace(QLatin1String("{domain}"), QLatin1String("%EMAILDOMAIN%")));
    xml.writeTextElement(QStringLiteral("port"), QString::number(service.endpoint.port));
    if (!service.securityKnown)
        xml.writeComment(QStringLiteral(" the profile does not say how this port is protected; this is its usual way "));
    xml.writeTextElement(QStringLiteral("socketType"), socketType(service.endpoint.security));
    xml.writeTextElement(QStringLiteral("username"), userNameForm(service));
    writeSignIn(xml, service, oauth2);
    xml.writeEndElement();
}

/// The customers' own domains have no list; the format has a placeholder for the one that asks.
void writeDomains(QXmlStreamWriter &xml, const Offer &offer)
{
    for (const QString &domain : offer.domains)
        xml.writeTextElement(QStringLiteral("domain"), domain);
    if (offer.domains.isEmpty() || !offer.domainsFile.isEmpty())
        xml.writeTextElement(QStringLiteral("domain"), QStringLiteral("%EMAILDOMAIN%"));
}

void writeTexts(QXmlStreamWriter &xml, const QString &element, const LocalText &text)
{
    const auto write = [&](const QString &language, const QString &words) {
        xml.writeStartElement(element);
        xml.writeAttribute(QStringLiteral("lang"), language);
        xml.writeCharacters(words);
        xml.writeEndElement();
    };
    write(QStringLiteral("en"), text.source);
    for (auto each = text.variants.cbegin(); each != text.variants.cend(); ++each)
        write(each.key(), each.value());
}

void writeHelp(QXmlStreamWriter &xml, const Provider &provider)
{
    if (provider.access == ProgramAccess::SwitchedOff && provider.links.contains(QStringLiteral("switchOn"))) {
        xml.writeStartElement(QStringLiteral("enable"));
        xml.writeAttribute(QStringLiteral("visiturl"), provider.links.value(QStringLiteral("switchOn")).toString(QUrl::FullyEncoded));
        writeTexts(xml, QStringLiteral("instruction"), {QStringLiteral("Switch on access for mail programs first."), {}, {}});
        xml.writeEndElement();
    }
    const QString support = provider.links.value(QStringLiteral("support")).toString(QUrl::FullyEncoded);
    if (support.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("documentation"));
    xml.writeAttribute(QStringLiteral("url"), support);
    writeTexts(xml, QStringLiteral("descr"),
               provider.passwordHint.isEmpty() ? LocalText{QStringLiteral("Help of the provider"), {}, {}} : provider.passwordHint);
    xml.writeEndElement();
}

void writeOAuth2(QXmlStreamWriter &xml, const OAuth2Endpoints &oauth2)
{
    xml.writeStartElement(QStringLiteral("oAuth2"));
    xml.writeTextElement(QStringLiteral("issuer"), oauth2.issuer);
    xml.writeTextElement(QStringLiteral("scope"), oauth2.scope);
    xml.writeTextElement(QStringLiteral("authURL"), oauth2.authUrl.toString(QUrl::FullyEncoded));
    xml.writeTextElement(QStringLiteral("tokenURL"), oauth2.tokenUrl.toString(QUrl::FullyEncoded));
    xml.writeEndElement();
}

} // namespace

QString userNameForm(const Service &service)
{
    switch (service.usernameRule) {
    case UsernameRule::WholeAddress:
        return QStringLiteral("%EMAILADDRESS%");
    case UsernameRule::LocalPart:
        return QStringLiteral("%EMAILLOCALPART%");
    case UsernameRule::Fixed:
        return service.fixedUsername;
    }
    Q_UNREACHABLE();
}

QList<Service> publishedServices(const Offer &offer, const QString &answer)
{
    QList<Service> services = offer.servicesWith(answer, QStringLiteral("{domain}"));
    services.removeIf([](const Service &service) { return !isFullName(service.endpoint.host); });
    for (Service &service : services)
        if (!service.securityKnown)
            service.endpoint.security = usualSecurity(service.endpoint.port);
    return services;
}

QStringList unpublishedHosts(const Offer &offer, const QString &answer)
{
    QStringList hosts;
    for (const Service &service : offer.servicesWith(answer, QStringLiteral("{domain}")))
        if (!isFullName(service.endpoint.host) && !hosts.contains(service.endpoint.host))
            hosts.append(service.endpoint.host);
    return hosts;
}

QStringList hostsOfUntoldOAuth2(const Provider &provider, const Offer &offer, const QString &answer)
{
    QStringList hosts;
    if (provider.oauth2)
        return hosts;
    for (const Service &service : publishedServices(offer, answer))
        if (service.authentication == QList{Authentication::OAuth2} && !hosts.contains(service.endpoint.host))
            hosts.append(service.endpoint.host);
    return hosts;
}

QByteArray autoconfigXml(const Provider &provider, const Offer &offer, const QString &answer, const ServerRemark &remark)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("clientConfig"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    xml.writeStartElement(QStringLiteral("emailProvider"));
    xml.writeAttribute(QStringLiteral("id"), offer.domains.value(0, offer.mxSuffixes.value(0, provider.id)));
    writeDomains(xml, offer);
    xml.writeTextElement(QStringLiteral("displayName"), provider.name);
    xml.writeTextElement(QStringLiteral("displayShortName"), provider.name);
    const QList<Service> services = publishedServices(offer, answer);
    for (const Service &service : services)
        writeServer(xml, service, provider.oauth2, remark ? remark(service) : QString());
    writeHelp(xml, provider);
    xml.writeEndElement();
    if (provider.oauth2 && std::any_of(services.cbegin(), services.cend(), takesOAuth2))
        writeOAuth2(xml, *provider.oauth2);
    if (const QUrl webmail = provider.links.value(QStringLiteral("webmail")); !webmail.isEmpty()) {
        xml.writeStartElement(QStringLiteral("webMail"));
        xml.writeEmptyElement(QStringLiteral("loginPage"));
        xml.writeAttribute(QStringLiteral("url"), webmail.toString(QUrl::FullyEncoded));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}
