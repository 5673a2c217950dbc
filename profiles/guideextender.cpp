#include "guidechanges.h"
#include "guideparts.h"
#include "guidestepreader.h"
#include "placeholders.h"
#include "profilewords.h"

#include <QJsonDocument>

static std::optional<GuideChange> readChange(JsonObject &at, const StepReader &reader)
{
    const std::optional<int> number = at.number(QStringLiteral("at"), 1, 500, Need::Required);
    const std::optional<QString> place = at.word(QStringLiteral("place"), placeWords(), Need::Required);
    if (!place) {
        reader.read(at, 0);  // names what else is wrong
        return std::nullopt;
    }
    GuideChange change;
    change.at = number.value_or(0);
    change.place = ChangePlace(placeWords().indexOf(*place));
    const std::optional<Step> step =
        change.place == ChangePlace::Add ? reader.readAddition(at) : reader.read(at, change.at);
    if (!number || !step)
        return std::nullopt;
    change.step = *step;
    return change;
}

static int lastNumber(const Guide &base)
{
    int last = 0;
    for (const Step &step : base.steps)
        last = qMax(last, step.number);
    return last;
}

static void readChanges(JsonObject &at, const StepReader &reader, ChangedSteps &steps, const Guide &base)
{
    for (JsonObject &part : at.objects(QStringLiteral("changes"), Need::Optional)) {
        const std::optional<GuideChange> change = readChange(part, reader);
        if (change && !steps.apply(*change))
            part.complain(QStringLiteral("at"), QStringLiteral("is %1; the guide \"%2\" has no such step for these "
                                                               "protocols and offers; it has 1 to %3")
                                                    .arg(change->at)
                                                    .arg(base.device)
                                                    .arg(lastNumber(base)));
    }
}

Guide extendedCard(const QByteArray &json, const Provider &provider, Guide card)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ProblemList problems{QString()};
    JsonObject at(root, {}, problems);
    card.provider = provider.id;
    card.id = provider.id + QLatin1Char('/') + card.device;
    card.offers = StepReader(card.labels, &provider).readOffers(at);
    return card;
}

QString extendedDevice(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("extends")).toString();
}

QString noBaseGuide(const QString &device, const QStringList &known)
{
    return QStringLiteral("there is no guide \"%1\" for every provider; allowed are %2")
        .arg(device.left(60), known.join(QStringLiteral(", ")));
}

Reading<Guide> readExtension(const QByteArray &json, const QString &file, const Provider &provider, const Guide &base)
{
    ProblemList problems(file);
    const std::optional<QJsonObject> root = parseProfile(json, problems);
    if (!root)
        return {std::nullopt, problems.take()};

    JsonObject at(*root, {}, problems);
    at.text(QStringLiteral("$schema"), Need::Optional);
    const std::optional<QString> device = at.word(QStringLiteral("extends"), {base.device}, Need::Required);
    Guide guide = base;
    guide.provider = provider.id;
    guide.id = provider.id + QLatin1Char('/') + base.device;
    readLabels(at, guide.labels);
    const StepReader reader(guide.labels, &provider);
    guide.offers = reader.readOffers(at);
    QStringList offers;
    for (const Offer &offer : provider.offers)
        offers.append(offer.id);
    ChangedSteps steps(base, offers);
    readChanges(at, reader, steps, base);
    guide.steps = steps.steps();
    guide.faq = readQuestions(at) + base.faq;
    guide.source = at.text(QStringLiteral("source"), Need::Optional).value_or(base.source);
    if (const QDate day = at.date(QStringLiteral("checkedOn")); day.isValid())
        guide.checkedOn = day;
    at.refuseOtherKeys();
    checkPlaceholders(*root, guide.labels.keys(), problems);
    const bool forNobody = at.has(QStringLiteral("offers")) && guide.offers.isEmpty();
    if (!device || forNobody)
        return {std::nullopt, problems.take()};
    return {guide, problems.take()};
}
