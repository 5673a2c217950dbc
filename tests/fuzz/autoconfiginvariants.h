#pragma once
#include "profiles/domainname.h"
#include "wizard/provider/sources/autoconfig.h"

/// What must hold for any settings file; the answer names the first promise that is broken, or is empty.
inline const char *brokenByAutoconfig(const QByteArray &bytes)
{
    const AutoconfigReading reading = readAutoconfig(bytes, QStringLiteral("imone.example"));
    if (reading.finding.has_value() != (reading.refusal == AutoconfigRefusal::None))
        return "a finding if and only if there is no refusal";
    if (reading.skipped.size() > 200)
        return "the list of skipped servers is bounded";
    if (!reading.finding)
        return "";
    const SettingsFinding &finding = *reading.finding;
    for (const Service &service : servicesFor(finding, {QStringLiteral("ona"), QStringLiteral("imone.example")})) {
        if (!isHostName(service.endpoint.host) || !service.endpoint.host.contains(QLatin1Char('.')))
            return "every server has a full host name";
        if (service.endpoint.port == 0 || service.authentication.isEmpty())
            return "every server has a port and a way to sign in";
        if (service.fixedUsername.contains(QLatin1Char('%')))
            return "no placeholder is left in a user name";
    }
    if (finding.services.size() < 2 || finding.services.size() > 16)
        return "there is one server to receive and one to send, and not too many";
    for (const HelpLink &link : finding.switchOnFirst + finding.documentation + QList{HelpLink{finding.webmail, {}}}) {
        if (!link.url.isEmpty() && link.url.scheme() != QLatin1String("https"))
            return "links are https";
        for (const QString &text : link.texts)
            if (text.isEmpty() || text.size() > 600 || text.contains(QLatin1Char('\n')))
                return "texts are short lines";
    }
    return finding.name.size() <= 60 ? "" : "the name is short";
}
