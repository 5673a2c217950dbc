#include "guideparts.h"

#include <algorithm>

static bool isLanguageCode(const QString &text)
{
    const auto small = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    return text.size() >= 2 && text.size() <= 3 && std::all_of(text.cbegin(), text.cend(), small);
}

static std::optional<DeviceLabel> readLabel(JsonObject &at)
{
    DeviceLabel label;
    for (const QString &key : at.keys()) {
        if (key == QLatin1String("unsure"))
            continue;
        if (!isLanguageCode(key)) {
            at.text(key, Need::Optional);
            at.complain(key, QStringLiteral("is no language code; allowed are codes like \"en\" and \"unsure\""));
        } else if (const auto text = at.text(key, Need::Optional)) {
            label.byLanguage.insert(key, *text);
        }
    }
    label.unsure = at.words(QStringLiteral("unsure"), label.byLanguage.keys(), Need::Optional);
    at.refuseOtherKeys();
    if (label.byLanguage.contains(QStringLiteral("en")))
        return label;
    at.complain({}, QStringLiteral("\"en\" is missing; every label needs its English wording"));
    return std::nullopt;
}

void readLabels(JsonObject &at, QMap<QString, DeviceLabel> &into)
{
    std::optional<JsonObject> labels = at.object(QStringLiteral("labels"), Need::Optional);
    if (!labels)
        return;
    for (const QString &key : labels->keys()) {
        std::optional<JsonObject> part = labels->object(key, Need::Optional);
        if (!part)
            continue;
        if (std::optional<DeviceLabel> label = readLabel(*part))
            into.insert(key, *label);
    }
}

QList<Question> readQuestions(JsonObject &at)
{
    QList<Question> faq;
    for (JsonObject &part : at.objects(QStringLiteral("faq"), Need::Optional)) {
        const Question question{part.sentence(QStringLiteral("trQuestion"), Need::Required),
                                part.sentences(QStringLiteral("trAnswer"), Need::Required)};
        part.refuseOtherKeys();
        if (!question.question.isEmpty() && !question.answer.isEmpty())
            faq.append(question);
    }
    return faq;
}
