#include "settingsfinding.h"

#include "profiles/registrabledomain.h"

#include <algorithm>

QList<Service> servicesFor(const SettingsFinding &finding, const MailAddress &address)
{
    QList<Service> services;
    for (const FoundService &found : finding.services) {
        Service service = found.service;
        service.fixedUsername.replace(QLatin1String("%EMAILADDRESS%"), address.toString());
        service.fixedUsername.replace(QLatin1String("%EMAILLOCALPART%"), address.localPart);
        services.append(service);
    }
    return services;
}

bool wantsBrowserSignIn(const SettingsFinding &finding, Protocol protocol)
{
    const auto isOther = [protocol](const FoundService &found) { return found.service.protocol != protocol; };
    return !std::all_of(finding.services.cbegin(), finding.services.cend(), isOther)
           && std::all_of(finding.services.cbegin(), finding.services.cend(), [&](const FoundService &found) {
                  return isOther(found) || found.service.authentication == QList{Authentication::OAuth2};
              });
}

SettingsFinding asUnauthenticated(SettingsFinding finding, const QString &domain)
{
    finding.trusted = std::all_of(finding.services.cbegin(), finding.services.cend(), [&](const FoundService &found) {
        return isWithinDomain(found.service.endpoint.host, domain);
    });
    return finding;
}

QString textIn(const TextByLanguage &texts, const QString &language)
{
    for (const QString &tag : {language, QStringLiteral("en"), QString()})
        if (texts.contains(tag))
            return texts.value(tag);
    return texts.isEmpty() ? QString() : texts.first();
}
