#include "obstacles.h"

#include "profiles/domainname.h"

#include <QHostAddress>

#include <algorithm>

static bool isServerName(const QString &host)
{
    return isHostName(host) || isIpv4Address(host) || QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
}

static TakeoutObstacle obstacleOf(const std::optional<ChosenService> &chosen)
{
    if (!chosen || chosen->service.endpoint.port == 0)
        return TakeoutObstacle::NoServer;
    if (chosen->service.endpoint.security == Security::Plain)
        return TakeoutObstacle::NotProtected;
    if (!isServerName(chosen->service.endpoint.host))
        return TakeoutObstacle::HostNotAName;
    return isOneLine(chosen->userName) ? TakeoutObstacle::None : TakeoutObstacle::UserNameUnreadable;
}

TakeoutObstacle commonObstacle(const SettingsTable &table)
{
    const TakeoutObstacle incoming = obstacleOf(table.incoming);
    return incoming == TakeoutObstacle::None ? obstacleOf(table.outgoing) : incoming;
}

bool isPlainLocalPart(const QString &localPart)
{
    const auto allowed = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QLatin1String(".!#$%&'*+/=?^_`{|}~-").contains(c));
    };
    return !localPart.isEmpty() && std::all_of(localPart.cbegin(), localPart.cend(), allowed)
           && !localPart.startsWith(u'.') && !localPart.endsWith(u'.') && !localPart.contains(QLatin1String(".."));
}

bool isOneLine(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::none_of(points.cbegin(), points.cend(), [](uint point) {
        return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 || point == 0xFFFD
               || (point & 0xFFFE) == 0xFFFE || (point >= 0xD800 && point < 0xE000);
    });
}
