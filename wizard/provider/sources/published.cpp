#include "published.h"

#include "profiles/domainname.h"
#include "wizard/check/cleantext.h"

#include <algorithm>
#include <iterator>

static constexpr qsizetype longestLink = 2000;
static constexpr int longestText = 600;

std::optional<QString> filledForDomain(const QString &text, const QString &domain)
{
    QString filled = text;
    filled.replace(QLatin1String("%EMAILDOMAIN%"), domain);
    if (filled.contains(QLatin1String("%EMAIL"), Qt::CaseInsensitive))
        return std::nullopt;
    return filled;
}

std::optional<QString> publishedHost(const QString &text, const QString &domain)
{
    const std::optional<QString> filled = filledForDomain(text.trimmed(), domain);
    if (!filled || filled->contains(QLatin1Char('%')))
        return std::nullopt;
    const QString host = toWireDomain(*filled);
    if (!host.contains(QLatin1Char('.')) || host.endsWith(QLatin1String(".localhost")))
        return std::nullopt;
    return host;
}

std::optional<quint16> publishedPort(const QString &text)
{
    static constexpr quint16 others[] = {20, 21, 22, 23, 53, 80};
    const QString digits = text.trimmed();
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const ushort port = digits.toUShort(&fits);
    if (!onlyDigits || !fits || port == 0 || std::find(std::begin(others), std::end(others), port) != std::end(others))
        return std::nullopt;
    return port;
}

QUrl publishedLink(const QString &text, const QString &domain)
{
    const std::optional<QString> filled = filledForDomain(text.trimmed(), domain);
    if (!filled || filled->size() > longestLink)
        return {};
    const QUrl url(*filled, QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty()
                      && !toWireDomain(url.host()).isEmpty();
    return good ? url : QUrl();
}

QString publishedText(const QString &text, const QString &domain)
{
    const std::optional<QString> filled = filledForDomain(text.left(8 * longestText).simplified(), domain);
    return filled ? cleanServerText(filled->toUtf8(), longestText) : QString();
}
