#include "guidestepreader.h"
#include "placeholders.h"
#include "profilewords.h"

#include <algorithm>

namespace {

bool isLanguageCode(const QString &text)
{
    const auto small = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    return text.size() >= 2 && text.size() <= 3 && std::all_of(text.cbegin(), text.cend(), small);
}

std::optional<DeviceLabel> readLabel(JsonObject &at)
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

void readLabels(JsonObject &at, Guide &guide)
{
    std::optional<JsonObject> labels = at.object(QStringLiteral("labels"), Need::Optional);
    if (!labels)
        return;
    for (const QString &key : labels->keys()) {
        std::optional<JsonObject> part = labels->object(key, Need::Optional);
        if (!part)
            continue;
        if (std::optional<DeviceLabel> label = readLabel(*part))
            guide.labels.insert(key, *label);
    }
}

/// Adds a problem for each protocol in whose walk the step does not follow the one before.
class StepNumbers
{
public:
    explicit StepNumbers(const QList<Protocol> &protocols)
    {
        for (const Protocol protocol : protocols)
            m_next.insert(protocol, 1);
    }

    void check(const JsonObject &at, int number, const QList<Protocol> &only)
    {
        int expected = 0;
        for (auto it = m_next.begin(); it != m_next.end(); ++it) {
            if (!only.isEmpty() && !only.contains(it.key()))
                continue;
            if (it.value() != number)
                expected = it.value();
            it.value() = number + 1;
        }
        if (expected > 0)
            at.complain(QStringLiteral("number"),
                        QStringLiteral("is %1; steps are numbered 1, 2, 3, ... and here must be %2").arg(number).arg(expected));
    }

private:
    QMap<Protocol, int> m_next;
};

void readSteps(JsonObject &at, Guide &guide)
{
    const StepReader reader(guide.labels);
    StepNumbers numbers(guide.protocols);
    for (JsonObject &part : at.objects(QStringLiteral("steps"), Need::Required)) {
        const std::optional<int> number = part.number(QStringLiteral("number"), 1, 500, Need::Required);
        const std::optional<Step> step = reader.read(part, number.value_or(0));
        if (number)
            numbers.check(part, *number, step ? step->protocols : QList<Protocol>());
        if (number && step)
            guide.steps.append(*step);
    }
    for (JsonObject &part : at.objects(QStringLiteral("after"), Need::Optional))
        if (const std::optional<Step> step = reader.read(part, 0))
            guide.after.append(*step);
}

void readQuestions(JsonObject &at, Guide &guide)
{
    for (JsonObject &part : at.objects(QStringLiteral("faq"), Need::Optional)) {
        const Question question{part.sentence(QStringLiteral("trQuestion"), Need::Required),
                                part.sentences(QStringLiteral("trAnswer"), Need::Required)};
        part.refuseOtherKeys();
        if (!question.question.isEmpty() && !question.answer.isEmpty())
            guide.faq.append(question);
    }
}

/// The provider's id from ".../<provider>/guides/<device>.json"; empty for a guide that lies elsewhere.
QString providerOf(const QString &file)
{
    const QStringList parts = QString(file).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    if (parts.size() < 3 || parts[parts.size() - 2] != QLatin1String("guides"))
        return {};
    const QString id = parts[parts.size() - 3];
    return isProfileId(id) ? id : QString();
}

} // namespace

Reading<Guide> readGuide(const QByteArray &json, const QString &file)
{
    ProblemList problems(file);
    const std::optional<QJsonObject> root = parseProfile(json, problems);
    if (!root)
        return {std::nullopt, problems.take()};

    JsonObject at(*root, {}, problems);
    at.text(QStringLiteral("$schema"), Need::Optional);
    Guide guide;
    guide.device = at.text(QStringLiteral("device"), Need::Required).value_or(QString());
    if (!guide.device.isEmpty() && !isProfileId(guide.device))
        at.complain(QStringLiteral("device"), idRule());
    guide.provider = providerOf(file);
    guide.id = guide.provider.isEmpty() ? guide.device : guide.provider + QLatin1Char('/') + guide.device;
    guide.name = at.sentence(QStringLiteral("trName"), Need::Required);
    guide.picture =
        at.word(QStringLiteral("picture"), pictureWords(), Need::Required).value_or(QStringLiteral("program"));
    guide.about = at.sentence(QStringLiteral("trAbout"), Need::Optional);
    for (const QString &word : at.words(QStringLiteral("protocols"), incomingWords(), Need::Required))
        guide.protocols.append(protocolFromWord(word));
    guide.whyNot = at.sentence(QStringLiteral("trWhyNot"), Need::Optional);
    guide.oldDevice = at.sentence(QStringLiteral("trOldDevice"), Need::Optional);
    readLabels(at, guide);
    readSteps(at, guide);
    readQuestions(at, guide);
    guide.source = at.text(QStringLiteral("source"), Need::Optional).value_or(QString());
    guide.checkedOn = at.date(QStringLiteral("checkedOn"));
    at.refuseOtherKeys();
    checkPlaceholders(*root, guide.labels.keys(), problems);

    if (guide.steps.isEmpty())
        at.complain(QStringLiteral("steps"), QStringLiteral("holds no step that can be used"));
    if (guide.steps.isEmpty() || guide.protocols.isEmpty() || guide.name.isEmpty() || !isProfileId(guide.device))
        return {std::nullopt, problems.take()};
    return {guide, problems.take()};
}
