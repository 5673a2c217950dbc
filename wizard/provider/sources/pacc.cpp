#include "pacc.h"

#include "published.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static constexpr qsizetype largestFile = 64 * 1024;

QUrl paccUrl(const QString &domain)
{
    return QUrl(QStringLiteral("https://ua-auto-config.%1/.well-known/user-agent-configuration.json").arg(domain));
}

QString paccRecordName(const QString &domain)
{
    return QLatin1String("_ua-auto-config.") + domain;
}

static QMap<QByteArray, QByteArray> tagsOf(const QByteArray &record)
{
    QMap<QByteArray, QByteArray> tags;
    for (const QByteArray &part : record.split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            tags.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
    }
    return tags;
}

bool isVouchedFor(const QByteArray &file, const QByteArrayList &records)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    return std::any_of(records.cbegin(), records.cend(), [&](const QByteArray &record) {
        const QMap<QByteArray, QByteArray> tags = tagsOf(record);
        const auto digest = QByteArray::fromBase64Encoding(tags.value("d"), QByteArray::AbortOnBase64DecodingErrors);
        return tags.value("v") == "UAAC1" && tags.value("a").toLower() == "sha256" && digest && *digest == hash;
    });
}

static QList<Authentication> waysIn(const QJsonObject &authentication)
{
    QList<Authentication> ways;
    if (authentication.contains(QLatin1String("oauth-public")))
        ways.append(Authentication::OAuth2);
    if (authentication.isEmpty() || authentication.value(QLatin1String("password")).toBool())
        ways.append(Authentication::Password);
    return ways;
}

std::optional<SettingsFinding> readPacc(const QByteArray &file, const QString &domain)
{
    if (file.size() > largestFile)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    const QJsonObject protocols = root.value(QLatin1String("protocols")).toObject();
    const QJsonObject authentication = root.value(QLatin1String("authentication")).toObject();
    const QJsonObject info = root.value(QLatin1String("info")).toObject();
    const QJsonObject provider = info.value(QLatin1String("provider")).toObject();

    SettingsFinding finding;
    finding.origin = Origin::Pacc;
    finding.name = publishedText(provider.value(QLatin1String("name")).toString(), domain);
    finding.shortName = publishedText(provider.value(QLatin1String("shortName")).toString(), domain);
    const QString help = info.value(QLatin1String("help")).toObject().value(QLatin1String("documentation")).toString();
    if (const QUrl link = publishedLink(help, domain); !link.isEmpty())
        finding.documentation.append({link, {}});
    const QString issuer = authentication.value(QLatin1String("oauth-public")).toObject()
                               .value(QLatin1String("issuer")).toString();
    finding.signInIssuer = publishedHost(publishedLink(issuer, domain).host(), domain).value_or(QString());

    const QList<Authentication> ways = waysIn(authentication);
    static constexpr std::pair<Protocol, quint16> ports[] = {
        {Protocol::Imap, 993}, {Protocol::Pop3, 995}, {Protocol::Smtp, 465}};
    bool receives = false;
    bool sends = false;
    for (const auto &[protocol, port] : ports) {
        const QString told = protocols.value(protocolToken(protocol)).toObject().value(QLatin1String("host")).toString();
        const std::optional<QString> host = publishedHost(told, domain);
        if (!host || ways.isEmpty()) {
            if (!told.isEmpty())
                finding.skipped.append({protocolToken(protocol), publishedText(told, domain).left(100),
                                        host ? SkipReason::NoUsableSignIn : SkipReason::BadHost});
            continue;
        }
        FoundService found;
        found.service.protocol = protocol;
        found.service.endpoint = {*host, port, Security::ImplicitTls};
        found.service.authentication = ways;
        finding.services.append(found);
        (protocol == Protocol::Smtp ? sends : receives) = true;
    }
    return receives && sends ? std::optional(finding) : std::nullopt;
}
