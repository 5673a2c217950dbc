#include "domainname.h"
#include "jsonwalker.h"
#include "mailaddress.h"
#include "placeholders.h"
#include "profilewords.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

/// A host or domain as the file should write it, or a problem that says how.
bool checkDomain(const JsonObject &at, const QString &place, const QString &domain, int fewestLabels)
{
    if (isHostName(domain) && domain.count(QLatin1Char('.')) + 1 >= fewestLabels)
        return true;
    const QString wire = toWireDomain(domain.trimmed());
    const bool mendable = !wire.isEmpty() && wire != domain && wire.count(QLatin1Char('.')) + 1 >= fewestLabels;
    at.problems().add(place, mendable ? QStringLiteral("write it as \"%1\"").arg(wire)
                                      : QStringLiteral("is no host name; it must be like \"mail.example.org\""));
    return false;
}

QStringList readDomains(JsonObject &offer, const QString &key)
{
    QStringList good;
    for (const QString &domain : offer.texts(key, Need::Optional)) {
        if (good.contains(domain))
            offer.complain(key, QStringLiteral("\"%1\" is listed twice").arg(domain));
        else if (checkDomain(offer, offer.placeOf(key), domain, 2))
            good.append(domain);
    }
    return good;
}

/// The path of a file beside the provider's own.
QString besideFile(const QString &file, const QString &name)
{
    return QFileInfo(file).dir().filePath(name);
}

QString readDomainsFile(JsonObject &offer, const QString &file)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]+\\.txt\\z"));
    const QString key = QStringLiteral("domainsFile");
    const std::optional<QString> name = offer.text(key, Need::Optional);
    if (!name)
        return {};
    if (form.match(*name).hasMatch())
        return besideFile(file, *name);
    offer.complain(key, QStringLiteral("must name a .txt file in the same folder"));
    return {};
}

std::optional<OfferQuestion> readQuestion(JsonObject &offer)
{
    std::optional<JsonObject> at = offer.object(QStringLiteral("question"), Need::Optional);
    if (!at)
        return std::nullopt;
    OfferQuestion question;
    question.label = at->sentence(QStringLiteral("trLabel"), Need::Required);
    question.help = at->sentence(QStringLiteral("trHelp"), Need::Optional);
    const std::optional<QString> placeholder = at->text(QStringLiteral("placeholder"), Need::Required);
    question.placeholder = placeholder.value_or(QString());
    question.lowest = at->number(QStringLiteral("lowest"), 0, 9999, Need::Optional).value_or(1);
    question.highest = at->number(QStringLiteral("highest"), 0, 9999, Need::Optional).value_or(99);
    at->refuseOtherKeys();
    if (question.lowest > question.highest)
        at->complain(QStringLiteral("lowest"), QStringLiteral("is greater than \"highest\""));
    else if (!question.label.isEmpty() && placeholder)
        return question;
    return std::nullopt;
}

bool checkHost(JsonObject &service, const QString &host, const Offer &offer)
{
    QString filled = QString(host).replace(QLatin1String("{domain}"), QLatin1String("example.org"));
    if (offer.question)
        filled.replace(offer.question->placeholder, QString::number(offer.question->lowest));
    return isIpv4Address(filled) || checkDomain(service, service.placeOf(QStringLiteral("host")), filled, 1);
}

std::optional<Service> readService(JsonObject &at, const Offer &offer)
{
    Service service;
    const auto protocol = at.word(QStringLiteral("protocol"), protocolWords(), Need::Required);
    const auto host = at.text(QStringLiteral("host"), Need::Required);
    const auto port = at.number(QStringLiteral("port"), 1, 65535, Need::Required);
    const auto security = at.word(QStringLiteral("security"), securityWords(), Need::Required);
    const QString username =
        at.text(QStringLiteral("username"), Need::Optional).value_or(QStringLiteral("address"));
    const QStringList authentication =
        at.words(QStringLiteral("authentication"), authenticationWords(), Need::Optional);
    at.refuseOtherKeys();
    if (!protocol || !host || !port || !security || !checkHost(at, *host, offer))
        return std::nullopt;

    service.protocol = protocolFromWord(*protocol);
    service.securityKnown = *security != QLatin1String("unknown");
    const Security kind = *security == QLatin1String("tls")    ? Security::ImplicitTls
                          : *security == QLatin1String("none") ? Security::Plain
                                                               : Security::StartTls;
    service.endpoint = {*host, quint16(*port), kind};
    if (username == QLatin1String("localpart"))
        service.usernameRule = UsernameRule::LocalPart;
    else if (username != QLatin1String("address"))
        service.usernameRule = UsernameRule::Fixed;
    if (service.usernameRule == UsernameRule::Fixed)
        service.fixedUsername = username;
    if (!authentication.isEmpty())
        service.authentication.clear();
    for (const QString &word : authentication)
        service.authentication.append(authenticationFromWord(word));
    return service;
}

void readServices(JsonObject &at, Offer &offer)
{
    for (JsonObject &part : at.objects(QStringLiteral("services"), Need::Required)) {
        const std::optional<Service> service = readService(part, offer);
        const bool twice = service && std::any_of(offer.services.cbegin(), offer.services.cend(), [&](const Service &s) {
            return s.protocol == service->protocol && s.endpoint.host == service->endpoint.host
                   && s.endpoint.port == service->endpoint.port;
        });
        if (twice)
            part.complain({}, QStringLiteral("the same protocol, host and port are listed twice"));
        else if (service)
            offer.services.append(*service);
    }
}

/// The only offer of a provider needs no name of its own.
std::optional<Offer> readOffer(JsonObject &at, Need nameNeeded, const QString &providerName, const QString &file)
{
    Offer offer;
    const std::optional<QString> id = at.text(QStringLiteral("id"), Need::Required);
    offer.id = id.value_or(QString());
    if (id && !isProfileId(*id))
        at.complain(QStringLiteral("id"), idRule());
    offer.name = at.sentence(QStringLiteral("trName"), nameNeeded);
    if (offer.name.isEmpty() && nameNeeded == Need::Optional)
        offer.name.source = providerName;
    offer.domains = readDomains(at, QStringLiteral("domains"));
    offer.domainsFile = readDomainsFile(at, file);
    offer.mxSuffixes = readDomains(at, QStringLiteral("mxSuffixes"));
    offer.question = readQuestion(at);
    const bool questionBroken = at.has(QStringLiteral("question")) && !offer.question;
    readServices(at, offer);
    at.refuseOtherKeys();

    const auto sends = [](const Service &s) { return s.protocol == Protocol::Smtp; };
    const auto outgoing = std::count_if(offer.services.cbegin(), offer.services.cend(), sends);
    const bool both = outgoing > 0 && outgoing < offer.services.size();
    if (!both)
        at.complain(QStringLiteral("services"),
                    QStringLiteral("must have at least one \"imap\" or \"pop3\" and one \"smtp\" service"));
    if (!both || questionBroken || !isProfileId(offer.id) || offer.name.isEmpty())
        return std::nullopt;
    return offer;
}

/// An https link without a user name, or a problem.
std::optional<QUrl> readLink(JsonObject &at, const QString &key, Need need)
{
    const std::optional<QString> text = at.text(key, need);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty() && isHostName(url.host()))
        return url;
    at.complain(key, QStringLiteral("must be a whole link that begins with https://"));
    return std::nullopt;
}

void readLinks(JsonObject &at, Provider &provider)
{
    std::optional<JsonObject> links = at.object(QStringLiteral("links"), Need::Optional);
    if (!links)
        return;
    for (const QString &name : linkWords())
        if (const std::optional<QUrl> url = readLink(*links, name, Need::Optional))
            provider.links.insert(name, *url);
    links->refuseOtherKeys();
}

/// Words of RFC 6749 section 3.3 with a blank between.
std::optional<QString> readScope(JsonObject &at)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[!#-\[\]-~]+( [!#-\[\]-~]+)*\z)"));
    const QString key = QStringLiteral("scope");
    const std::optional<QString> scope = at.text(key, Need::Required);
    if (!scope || form.match(*scope).hasMatch())
        return scope;
    at.complain(key, QStringLiteral("must be words of plain letters and signs, one blank between them, no \" and no \\"));
    return std::nullopt;
}

std::optional<OAuth2Endpoints> readOAuth2(JsonObject &at)
{
    std::optional<JsonObject> part = at.object(QStringLiteral("oauth2"), Need::Optional);
    if (!part)
        return std::nullopt;
    const std::optional<QString> issuer = part->text(QStringLiteral("issuer"), Need::Required);
    const bool issuerGood = issuer && checkDomain(*part, part->placeOf(QStringLiteral("issuer")), *issuer, 2);
    const std::optional<QString> scope = readScope(*part);
    const std::optional<QUrl> authUrl = readLink(*part, QStringLiteral("authURL"), Need::Required);
    const std::optional<QUrl> tokenUrl = readLink(*part, QStringLiteral("tokenURL"), Need::Required);
    part->refuseOtherKeys();
    if (!issuerGood || !scope || !authUrl || !tokenUrl)
        return std::nullopt;
    return OAuth2Endpoints{*issuer, *scope, *authUrl, *tokenUrl};
}

/// The file's own folder is where its logo must lie.
void readBrand(JsonObject &at, const QString &file, Brand &brand)
{
    std::optional<JsonObject> part = at.object(QStringLiteral("brand"), Need::Optional);
    if (!part)
        return;
    static const QRegularExpression fileName(QStringLiteral("\\A[A-Za-z0-9_-]+\\.png\\z"));
    static const QRegularExpression colour(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    static const QRegularExpression phone(QStringLiteral("\\A\\+?[0-9 ()/.-]{3,40}\\z"));
    const auto matching = [&](const QString &key, const QRegularExpression &form, const char *rule) {
        const QString text = part->text(key, Need::Optional).value_or(QString());
        if (text.isEmpty() || form.match(text).hasMatch())
            return text;
        part->complain(key, QString::fromLatin1(rule));
        return QString();
    };
    if (const QString logo = matching(QStringLiteral("logo"), fileName, "must name a .png file in the same folder");
        !logo.isEmpty())
        brand.logoFile = besideFile(file, logo);
    brand.colour = matching(QStringLiteral("colour"), colour, "must be like \"#2a6fb0\"");
    brand.supportPhone = matching(QStringLiteral("supportPhone"), phone, "must be a number as people dial it");
    if (const auto email = part->text(QStringLiteral("supportEmail"), Need::Optional)) {
        if (const AddressReading reading = readMailAddress(*email); reading.address && reading.address->toString() == *email)
            brand.supportEmail = *email;
        else
            part->complain(QStringLiteral("supportEmail"), QStringLiteral("must be an e-mail address"));
    }
    part->refuseOtherKeys();
}

void readOffers(JsonObject &at, const QString &file, Provider &provider)
{
    QSet<QString> domains;
    QList<JsonObject> parts = at.objects(QStringLiteral("offers"), Need::Required);
    const Need nameNeeded = parts.size() > 1 ? Need::Required : Need::Optional;
    for (JsonObject &part : parts) {
        const std::optional<Offer> offer = readOffer(part, nameNeeded, provider.name, file);
        if (!offer)
            continue;
        if (provider.offer(offer->id)) {
            part.complain(QStringLiteral("id"), QStringLiteral("\"%1\" is the id of an earlier offer").arg(offer->id));
            continue;
        }
        for (const QString &domain : offer->domains) {
            if (domains.contains(domain))
                part.complain(QStringLiteral("domains"),
                              QStringLiteral("\"%1\" belongs to an earlier offer already").arg(domain));
            domains.insert(domain);
        }
        provider.offers.append(*offer);
    }
}

} // namespace

Reading<Provider> readProvider(const QByteArray &json, const QString &file)
{
    ProblemList problems(file);
    const std::optional<QJsonObject> root = parseProfile(json, problems);
    if (!root)
        return {std::nullopt, problems.take()};

    JsonObject at(*root, {}, problems);
    at.text(QStringLiteral("$schema"), Need::Optional);
    Provider provider;
    provider.id = at.text(QStringLiteral("id"), Need::Required).value_or(QString());
    if (!provider.id.isEmpty() && !isProfileId(provider.id))
        at.complain(QStringLiteral("id"), idRule());
    provider.name = at.text(QStringLiteral("name"), Need::Required).value_or(QString());
    readOffers(at, file, provider);
    readLinks(at, provider);
    if (const auto word = at.word(QStringLiteral("password"), passwordWords(), Need::Optional))
        provider.password = PasswordKind(passwordWords().indexOf(*word));
    if (const auto word = at.word(QStringLiteral("access"), accessWords(), Need::Optional))
        provider.access = ProgramAccess(accessWords().indexOf(*word));
    provider.oauth2 = readOAuth2(at);
    readBrand(at, file, provider.brand);
    provider.passwordHint = at.sentence(QStringLiteral("trPasswordHint"), Need::Optional);
    provider.notes = at.sentences(QStringLiteral("trNotes"), Need::Optional);
    provider.source = at.text(QStringLiteral("source"), Need::Optional).value_or(QString());
    provider.checkedOn = at.date(QStringLiteral("checkedOn"));
    at.refuseOtherKeys();
    checkPlaceholders(*root, {}, problems);

    if (provider.offers.isEmpty())
        at.complain(QStringLiteral("offers"), QStringLiteral("holds no offer that can be used"));
    if (provider.offers.isEmpty() || !isProfileId(provider.id) || provider.name.isEmpty())
        return {std::nullopt, problems.take()};
    return {provider, problems.take()};
}
