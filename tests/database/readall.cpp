// Reads every file named on the command line as the public database's answer for a domain that it lists, and prints
// one JSON line for each: what run.py compares with a reading of its own.
#include "profiles/autoconfigwriter.h"
#include "wizard/provider/sources/autoconfig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

static QJsonObject asJson(const FoundService &found)
{
    const Service &service = found.service;
    const bool signsIn = service.authentication != QList{Authentication::None};
    return {{QStringLiteral("type"), protocolToken(service.protocol)},
            {QStringLiteral("host"), service.endpoint.host},
            {QStringLiteral("port"), service.endpoint.port},
            {QStringLiteral("security"), securityToken(service.endpoint.security)},
            {QStringLiteral("user"), signsIn ? QJsonValue(userNameForm(service)) : QJsonValue()}};
}

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    for (int i = 1; i + 1 < argc; i += 2) {  // DOMAIN FILE ...
        QFile file(QString::fromLocal8Bit(argv[i + 1]));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const AutoconfigReading reading = readAutoconfig(file.readAll(), QString::fromLocal8Bit(argv[i]));
        QJsonArray services;
        for (const FoundService &each : reading.finding.value_or(SettingsFinding()).services)
            services.append(asJson(each));
        QJsonArray skipped;
        for (const SkippedServer &each : reading.skipped)
            skipped.append(QJsonObject{{QStringLiteral("type"), each.type}, {QStringLiteral("host"), each.host},
                                       {QStringLiteral("reason"), int(each.reason)}});
        const SettingsFinding finding = reading.finding.value_or(SettingsFinding());
        out << QJsonDocument(QJsonObject{{QStringLiteral("refusal"), int(reading.refusal)},
                                         {QStringLiteral("name"), finding.name},
                                         {QStringLiteral("switchOn"), finding.switchOnFirst.size()},
                                         {QStringLiteral("issuer"), finding.signInIssuer},
                                         {QStringLiteral("services"), services},
                                         {QStringLiteral("skipped"), skipped}})
                   .toJson(QJsonDocument::Compact)
            << '\n';
    }
    return 0;
}
