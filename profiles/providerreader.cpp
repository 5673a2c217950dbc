#include "domainname.h"
#include "mailaddress.h"
#include "offerreader.h"
#include "placeholders.h"
#include "profilewords.h"
#include "providerparts.h"

#include <QRegularExpression>

namespace {

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
