#pragma once
#include "profiles/domainname.h"
#include "profiles/mailaddress.h"
#include "profiles/profilereader.h"

#include <QByteArray>
#include <QString>

/// What must hold for any input; the answer names the first promise that is broken, or is empty.

inline const char *brokenByAddress(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const AddressReading reading = readMailAddress(typed);
    if (reading.address.has_value() != (reading.problem == AddressProblem::None))
        return "an address if and only if there is no problem";
    if (reading.address) {
        if (!isHostName(reading.address->domain) || !reading.address->domain.contains(QLatin1Char('.')))
            return "the domain is in its wire form";
        if (reading.address->localPart.isEmpty() || reading.address->localPart.toUtf8().size() > 64)
            return "the local part has 1 to 64 octets";
        if (reading.address->toString().contains(QLatin1Char(' ')))
            return "no blanks";
        if (readMailAddress(reading.address->toString()).address != reading.address)
            return "an address reads as itself";
    }
    if (!reading.suggestion.isEmpty() && (reading.address || !readMailAddress(reading.suggestion).address))
        return "a suggestion is a good address, offered only for a bad one";
    return "";
}

inline bool areHarmless(const QList<ProfileProblem> &problems)
{
    for (const ProfileProblem &problem : problems)
        if (problem.what.isEmpty() || problem.toLine().size() > 2000 || problem.toLine().contains(QLatin1Char('\n'))
            || problem.toLine().contains(QChar(0x1b)))
            return false;
    return problems.size() <= 200;
}

inline const char *brokenByProvider(const QByteArray &bytes)
{
    const Reading<Provider> reading = readProvider(bytes, QStringLiteral("f/provider.json"));
    if (!areHarmless(reading.problems))
        return "problems are short lines";
    if (!reading.value)
        return reading.problems.isEmpty() ? "no provider without a problem" : "";
    if (!isHostLabel(reading.value->id) || reading.value->name.isEmpty() || reading.value->offers.isEmpty())
        return "a provider has id, name and offers";
    for (const Offer &offer : reading.value->offers) {
        const QString answer = offer.question ? QString::number(offer.question->lowest) : QString();
        for (const Service &service : offer.servicesWith(answer, QStringLiteral("example.org")))
            if (service.endpoint.port == 0 || !(isHostName(service.endpoint.host) || isIpv4Address(service.endpoint.host)))
                return "every service has a host and a port";
    }
    for (const QUrl &link : reading.value->links)
        if (link.scheme() != QLatin1String("https"))
            return "links are https";
    return "";
}

inline const char *brokenByReading(const Reading<Guide> &reading);

inline const char *brokenByGuide(const QByteArray &bytes)
{
    Provider provider;
    provider.offers.resize(2);
    provider.offers[1].id = QStringLiteral("big");
    Guide base;
    base.device = extendedDevice(bytes);
    base.name.source = base.device;
    base.protocols = {Protocol::Imap, Protocol::Pop3};
    base.steps.resize(2);
    for (int number = 1; number <= 2; ++number)
        base.steps[number - 1] = {number, {QStringLiteral("t"), {}, {}}, {{QStringLiteral("w"), {}, {}}}};
    if (const char *broken = brokenByReading(readExtension(bytes, QStringLiteral("f"), provider, base)); *broken)
        return broken;
    return brokenByReading(readGuide(bytes, QStringLiteral("f/guides/g.json")));
}

inline const char *brokenByReading(const Reading<Guide> &reading)
{
    if (!areHarmless(reading.problems))
        return "problems are short lines";
    if (!reading.value)
        return reading.problems.isEmpty() ? "no guide without a problem" : "";
    if (reading.value->steps.isEmpty() || reading.value->protocols.isEmpty() || reading.value->name.isEmpty())
        return "a guide has a name, protocols and steps";
    for (const QList<Step> &part : {reading.value->steps, reading.value->after})
        for (const Step &step : part) {
            if (step.title.isEmpty() || step.text.isEmpty())
                return "a step has title and text";
            if (!step.press.isEmpty() && !reading.value->labels.contains(step.press))
                return "what is pressed is a label";
        }
    for (const DeviceLabel &label : reading.value->labels)
        if (!label.byLanguage.contains(QStringLiteral("en")))
            return "every label has its English wording";
    return "";
}
