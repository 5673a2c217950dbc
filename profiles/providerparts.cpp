#include "providerparts.h"

#include "domainname.h"

#include <QDir>
#include <QFileInfo>

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

QString besideFile(const QString &file, const QString &name)
{
    return QFileInfo(file).dir().filePath(name);
}
