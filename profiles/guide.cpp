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

QList<Step> Guide::stepsFor(Protocol protocol) const
{
    QList<Step> chosen;
    for (const QList<Step> &part : {steps, after})
        for (const Step &step : part)
            if (step.protocols.isEmpty() || step.protocols.contains(protocol))
                chosen.append(step);
    return chosen;
}
