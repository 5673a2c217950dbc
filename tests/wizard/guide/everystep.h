#pragma once
#include "tests/support/everyguide.h"
#include "wizard/guide/stepfacts.h"

#include <functional>

/// The languages the program speaks.
inline QStringList programLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("lt"), QStringLiteral("fi"),
            QStringLiteral("cs"), QStringLiteral("nl"), QStringLiteral("ru")};
}

inline SettingsTable tableFor(const Provider &provider, Protocol protocol, const QString &localPart)
{
    const Offer &offer = provider.offers.constFirst();
    const MailAddress address{localPart, offer.domains.value(0, QStringLiteral("example.org"))};
    return buildSettings(address, offer.servicesWith(QStringLiteral("1"), address.domain), protocol, {});
}

/// Calls `visit` for every step of every shipped guide, by every protocol, in every language of its labels.
inline int forEveryStep(const std::function<void(const Step &, const StepFacts &, const std::string &where)> &visit,
                        const QString &localPart = QStringLiteral("ona"))
{
    const Catalogue catalogue;
    int steps = 0;
    forEveryGuide(catalogue, [&](const Provider &provider, const Guide &guide) {
        for (const Protocol protocol : guide.protocols) {
            const SettingsTable table = tableFor(provider, protocol, localPart);
            QStringList languages = guide.labelLanguages() + programLanguages();
            languages.removeDuplicates();
            for (const QString &language : std::as_const(languages))
                for (const Step &step : guide.stepsFor(protocol, offerFor(provider, guide).id)) {
                    if (step.protocols.isEmpty() && protocol != guide.protocols.constFirst())
                        continue;  // both protocols share it
                    visit(step, {guide, table, provider.name, language},
                          (guide.id + u' ' + protocolName(protocol) + u' ' + language + u' '
                           + QString::number(step.number) + u' ' + step.title.source)
                              .toStdString());
                    ++steps;
                }
        }
    });
    return steps;
}
