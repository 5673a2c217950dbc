#include "offerreader.h"

#include "domainname.h"
#include "profilewords.h"
#include "providerparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

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

} // namespace

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
