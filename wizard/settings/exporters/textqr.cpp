#include "textqr.h"

#include "wizard/check/checkwords.h"
#include "wizard/settings/settingswords.h"

namespace {

struct Line {
    QString text;
    int need;  ///< the greatest gives way first; 0 never does
};

/// "Receiving (IMAP): ssl0.ovh.net 993 SSL/TLS"
QString serverLine(const ChosenService &chosen)
{
    const Endpoint &endpoint = chosen.service.endpoint;
    QStringList words = {endpoint.host, QString::number(endpoint.port), CheckWords::securityName(endpoint.security)};
    if (chosen.confidence != Confidence::Confirmed)
        words.append(QLatin1Char('(') + SettingsWords::confidence(chosen.confidence) + QLatin1Char(')'));
    return SettingsWords::direction(chosen.service.protocol) + QStringLiteral(": ") + words.join(QLatin1Char(' '));
}

QString valueLine(const SettingsTable &table, SettingKey key)
{
    return SettingsWords::name(key) + QStringLiteral(": ") + SettingsWords::shown(table, key);
}

qsizetype sizeOf(const QList<Line> &lines)
{
    qsizetype size = 0;
    for (const Line &line : lines)
        size += line.text.toUtf8().size() + 1;
    return size;
}

}  // namespace

Exported textQr(const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    if (!table.incoming || !table.outgoing)
        return {{}, TakeoutObstacle::NoServer};
    QList<Line> lines = {{valueLine(table, SettingKey::EmailAddress), 2},
                         {serverLine(*table.incoming), 0},
                         {serverLine(*table.outgoing), 0},
                         {valueLine(table, SettingKey::UserName), 1}};
    if (table.hasOwnNameForSending())
        lines.append({valueLine(table, SettingKey::OutgoingUserName), 1});
    lines.append({valueLine(table, SettingKey::OutgoingAuthentication), 3});
    lines.append({valueLine(table, SettingKey::Password), 4});
    if (takeout.incoming == Protocol::Pop3)
        lines.append({valueLine(table, SettingKey::LeaveCopyOnServer), 5});
    for (int need = 5; need > 0 && sizeOf(lines) > mostInTextQr; --need)
        lines.removeIf([need](const Line &line) { return line.need == need; });
    if (sizeOf(lines) > mostInTextQr)
        return {{}, TakeoutObstacle::TooLong};
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text.simplified());
    return {texts.join(QLatin1Char('\n')).toUtf8()};
}
