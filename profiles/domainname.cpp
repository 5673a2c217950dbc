#include "domainname.h"

#include "lookalikes.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

static bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

static bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isHostLabel(QStringView label)
{
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || isAsciiDigit(c) || c == QLatin1Char('-');
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(QLatin1Char('-'))
           && !label.endsWith(QLatin1Char('-')) && std::all_of(label.begin(), label.end(), allowed);
}

bool isHostName(const QString &name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QList<QStringView> labels = QStringView(name).split(QLatin1Char('.'));
    return std::all_of(labels.cbegin(), labels.cend(), isHostLabel) && !isNumber(labels.constLast());
}

bool isIpv4Address(const QString &text)
{
    if (text.size() > 15)
        return false;
    const QList<QStringView> parts = QStringView(text).split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
        return isNumber(part) && part.size() <= 3 && part.toInt() <= 255
               && (part.size() == 1 || !part.startsWith(QLatin1Char('0')));
    });
}

QString toWireDomain(const QString &domain)
{
    QString bare = domain;
    if (bare.endsWith(QLatin1Char('.')))
        bare.chop(1);
    if (bare.isEmpty() || bare.size() > 1000)
        return {};
    const QString lower = QString::fromLatin1(QUrl::toAce(bare, QUrl::IgnoreIDNWhitelist)).toLower();
    return isHostName(lower) ? lower : QString();
}

QString toReadableDomain(const QString &wireDomain)
{
    if (!wireDomain.contains(QLatin1String("xn--")))
        return wireDomain;
    const QString unicode = QUrl::fromAce(wireDomain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (unicode.isEmpty() || hasMixedWord(unicode) || toWireDomain(unicode) != wireDomain)
        return wireDomain;
    const QStringList labels = unicode.split(QLatin1Char('.'));
    const bool latinEnding = isHostLabel(labels.constLast());
    const bool imitates = std::any_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        const QString twin = latinTwin(label);
        return !twin.isNull() && twin != label;
    });
    return latinEnding && imitates ? wireDomain : unicode;
}
