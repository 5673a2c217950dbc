#include "guide.h"

#include <QSet>

QString DeviceLabel::in(const QString &language) const
{
    const auto known = byLanguage.constFind(language);
    return known == byLanguage.cend() ? byLanguage.value(QStringLiteral("en")) : *known;
}

bool DeviceLabel::isSure(const QString &language) const
{
    return byLanguage.contains(language) && !unsure.contains(language);
}

QStringList Guide::labelLanguages() const
{
    QSet<QString> languages;
    for (const DeviceLabel &label : labels)
        for (auto it = label.byLanguage.keyBegin(); it != label.byLanguage.keyEnd(); ++it)
            languages.insert(*it);
    QStringList sorted(languages.cbegin(), languages.cend());
    sorted.sort();
    return sorted;
}

QList<Step> Guide::stepsFor(Protocol protocol, const QString &offer) const
{
    QList<Step> chosen;
    int number = 0;
    for (const QList<Step> &part : {steps, after})
        for (const Step &step : part) {
            const bool hasProtocol = step.protocols.isEmpty() || step.protocols.contains(protocol);
            if (!hasProtocol || !(step.offers.isEmpty() || step.offers.contains(offer)))
                continue;
            chosen.append(step);
            if (step.number > 0)
                chosen.last().number = ++number;
        }
    return chosen;
}

QString Guide::securityLabel(Security security) const
{
    switch (security) {
    case Security::ImplicitTls:
        return securityWords.tls;
    case Security::StartTls:
        return securityWords.startTls;
    case Security::Plain:
        return securityWords.none;
    }
    Q_UNREACHABLE();
}
