#include "autoconfig.h"

#include "autoconfigserver.h"
#include "published.h"

#include <algorithm>

namespace {

constexpr qsizetype mostServers = 8;  ///< to receive, and as many to send; the longest list anybody publishes has 7
constexpr qsizetype mostLinks = 8;
constexpr qsizetype mostLanguages = 40;
constexpr qsizetype longestName = 60;  ///< the format's own advice

AutoconfigRefusal refusalFrom(XmlRefusal refusal)
{
    switch (refusal) {
    case XmlRefusal::None:
        return AutoconfigRefusal::None;
    case XmlRefusal::Empty:
        return AutoconfigRefusal::Empty;
    case XmlRefusal::TooLarge:
        return AutoconfigRefusal::TooLarge;
    case XmlRefusal::NotText:
        return AutoconfigRefusal::NotText;
    case XmlRefusal::Malformed:
        return AutoconfigRefusal::Malformed;
    case XmlRefusal::DoctypeOrEntity:
        return AutoconfigRefusal::DoctypeOrEntity;
    case XmlRefusal::TooDeep:
        return AutoconfigRefusal::TooDeep;
    case XmlRefusal::TooManyParts:
        return AutoconfigRefusal::TooManyParts;
    }
    Q_UNREACHABLE();
}

bool isSameService(const FoundService &a, const FoundService &b)
{
    return a.service.protocol == b.service.protocol && a.service.endpoint == b.service.endpoint;
}

bool isFull(const SettingsFinding &finding, const FoundService &next)
{
    const auto sends = [](const FoundService &each) { return each.service.protocol == Protocol::Smtp; };
    return std::count_if(finding.services.cbegin(), finding.services.cend(),
                         [&](const FoundService &each) { return sends(each) == sends(next); })
           >= mostServers;
}

void addServer(const XmlElement &server, const QString &domain, SettingsFinding &finding)
{
    if (finding.services.size() + finding.skipped.size() > 10 * mostServers)
        return;
    const Service receiving = finding.services.isEmpty() ? Service() : finding.services.constFirst().service;
    const auto read = readAutoconfigServer(server, domain, receiving);
    if (const auto *skipped = std::get_if<SkippedServer>(&read)) {
        finding.skipped.append(*skipped);
        return;
    }
    const FoundService &found = std::get<FoundService>(read);
    const bool repeated = std::any_of(finding.services.cbegin(), finding.services.cend(),
                                      [&](const FoundService &each) { return isSameService(each, found); });
    if (repeated || isFull(finding, found))
        finding.skipped.append({protocolToken(found.service.protocol), found.service.endpoint.host,
                                repeated ? SkipReason::Repeated : SkipReason::TooMany});
    else
        finding.services.append(found);
}

TextByLanguage textsOf(const XmlElement &element, const QString &child, const QString &domain)
{
    TextByLanguage texts;
    for (const XmlElement *each : element.all(child)) {
        const QString language = each->attributes.value(QStringLiteral("lang")).left(20).toLower();
        const QString text = publishedText(each->text, domain);
        if (!text.isEmpty() && !texts.contains(language) && texts.size() < mostLanguages)
            texts.insert(language, text);
    }
    return texts;
}

void addLink(QList<HelpLink> &links, const QString &url, const TextByLanguage &texts, const QString &domain)
{
    const HelpLink link{publishedLink(url, domain), texts};
    if ((!link.url.isEmpty() || !texts.isEmpty()) && links.size() < mostLinks && !links.contains(link))
        links.append(link);
}

/// Help stands in the provider's element or beside it.
void readHelp(const XmlElement &place, const QString &domain, SettingsFinding &finding)
{
    const QString descr = QStringLiteral("descr");
    const QString instruction = QStringLiteral("instruction");
    for (const XmlElement *each : place.all(QStringLiteral("enable")))
        addLink(finding.switchOnFirst, each->attributes.value(QStringLiteral("visiturl")),
                textsOf(*each, instruction, domain), domain);
    for (const XmlElement *each : place.all(QStringLiteral("documentation")) + place.all(instruction))
        addLink(finding.documentation, each->attributes.value(QStringLiteral("url")), textsOf(*each, descr, domain),
                domain);
    if (const XmlElement *webmail = place.child(QStringLiteral("webMail"))) {
        if (const XmlElement *page = webmail->child(QStringLiteral("loginPage")); page && finding.webmail.isEmpty())
            finding.webmail = publishedLink(page->attributes.value(QStringLiteral("url")), domain);
    }
    if (const XmlElement *signIn = place.child(QStringLiteral("oAuth2")); signIn && finding.signInIssuer.isEmpty()) {
        QString issuer = signIn->textOf(QStringLiteral("issuer"));
        if (issuer.startsWith(QLatin1String("https://")))
            issuer = QUrl(issuer).host();
        finding.signInIssuer = publishedHost(issuer, domain).value_or(QString());
    }
}

bool has(const SettingsFinding &finding, bool (*wanted)(Protocol))
{
    return std::any_of(finding.services.cbegin(), finding.services.cend(),
                       [wanted](const FoundService &each) { return wanted(each.service.protocol); });
}

} // namespace

AutoconfigReading readAutoconfig(const QByteArray &bytes, const QString &domain)
{
    const XmlReading xml = readBoundedXml(bytes);
    if (!xml.root)
        return {std::nullopt, refusalFrom(xml.refusal), {}};
    const XmlElement *provider = xml.root->child(QStringLiteral("emailProvider"));
    if (xml.root->name != QLatin1String("clientConfig") || !provider)
        return {std::nullopt, AutoconfigRefusal::NotAutoconfig, {}};

    SettingsFinding finding;
    for (const XmlElement &each : provider->children)
        if (each.name == QLatin1String("incomingServer") || each.name == QLatin1String("outgoingServer"))
            addServer(each, domain, finding);
    const bool incoming = has(finding, [](Protocol each) { return each != Protocol::Smtp; });
    const bool outgoing = has(finding, [](Protocol each) { return each == Protocol::Smtp; });
    if (!incoming || !outgoing)
        return {std::nullopt, incoming ? AutoconfigRefusal::NoOutgoing : AutoconfigRefusal::NoIncoming, finding.skipped};

    finding.name = publishedText(provider->textOf(QStringLiteral("displayName")), domain).left(longestName);
    QString shortName = provider->textOf(QStringLiteral("displayShortName"));
    if (shortName.isEmpty())
        shortName = provider->textOf(QStringLiteral("displayNameShort"));  // a slip that is out in the world
    finding.shortName = publishedText(shortName, domain).left(longestName);
    readHelp(*provider, domain, finding);
    readHelp(*xml.root, domain, finding);
    const QList<SkippedServer> skipped = finding.skipped;
    return {finding, AutoconfigRefusal::None, skipped};
}
