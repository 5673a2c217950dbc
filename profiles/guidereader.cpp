#include "guideparts.h"
#include "guidestepreader.h"
#include "placeholders.h"
#include "profilewords.h"

#include <QJsonDocument>

namespace {

/// One way through the guide: who reads the steps one after another.
struct Walk {
    Protocol protocol;
    QString offer;  ///< empty: an offer that no step names
    int next = 1;

    bool takes(const Step &step) const
    {
        return (step.protocols.isEmpty() || step.protocols.contains(protocol))
               && (step.offers.isEmpty() || step.offers.contains(offer));
    }
};

/// Adds a problem for each step that does not follow the one before in one of the walks.
class StepNumbers
{
public:
    StepNumbers(const QList<Protocol> &protocols, const Provider *provider)
    {
        for (const Protocol protocol : protocols) {
            if (!provider)
                m_walks.append({protocol, {}});
            else
                for (const Offer &offer : provider->offers)
                    m_walks.append({protocol, offer.id});
        }
    }

    void check(const JsonObject &at, const Step &step)
    {
        int expected = 0;
        for (Walk &walk : m_walks) {
            if (!walk.takes(step))
                continue;
            if (walk.next != step.number)
                expected = walk.next;
            walk.next = step.number + 1;
        }
        if (expected > 0)
            at.complain(QStringLiteral("number"), QStringLiteral("is %1; steps are numbered 1, 2, 3, ... and here must be %2")
                                                      .arg(step.number)
                                                      .arg(expected));
    }

private:
    QList<Walk> m_walks;
};

void readSteps(JsonObject &at, const StepReader &reader, const Provider *provider, Guide &guide)
{
    StepNumbers numbers(guide.protocols, provider);
    for (JsonObject &part : at.objects(QStringLiteral("steps"), Need::Required)) {
        const std::optional<int> number = part.number(QStringLiteral("number"), 1, 500, Need::Required);
        const std::optional<Step> step = reader.read(part, number.value_or(0));
        if (!number)
            continue;
        Step unreadable;
        unreadable.number = *number;
        numbers.check(part, step.value_or(unreadable));
        if (step)
            guide.steps.append(*step);
    }
    for (JsonObject &part : at.objects(QStringLiteral("after"), Need::Optional))
        if (const std::optional<Step> step = reader.read(part, 0))
            guide.after.append(*step);
}

/// What the page shows on which the device is chosen.
void readCard(JsonObject &at, Guide &guide)
{
    guide.name = at.sentence(QStringLiteral("trName"), Need::Required);
    guide.picture =
        at.word(QStringLiteral("picture"), pictureWords(), Need::Required).value_or(QStringLiteral("program"));
    guide.about = at.sentence(QStringLiteral("trAbout"), Need::Optional);
    guide.whyNot = at.sentence(QStringLiteral("trWhyNot"), Need::Optional);
    guide.oldDevice = at.sentence(QStringLiteral("trOldDevice"), Need::Optional);
    guide.group = at.word(QStringLiteral("group"), groupWords(), Need::Optional)
                      .value_or(guide.oldDevice.isEmpty() ? usualGroup(guide.picture) : QStringLiteral("older"));
    guide.systems = at.words(QStringLiteral("systems"), systemWords(), Need::Optional);
    guide.keywords = at.texts(QStringLiteral("keywords"), Need::Optional);
    for (const QString &word : at.words(QStringLiteral("protocols"), incomingWords(), Need::Required))
        guide.protocols.append(protocolFromWord(word));
}

} // namespace

/// Every word is looked up as readGuide() does; what is wrong is said there.
std::optional<Guide> readGuideCard(const QByteArray &json, const Provider *provider)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ProblemList problems{QString()};
    JsonObject at(root, {}, problems);
    Guide card;
    card.device = at.text(QStringLiteral("device"), Need::Required).value_or(QString());
    card.provider = provider ? provider->id : QString();
    card.id = provider ? provider->id + QLatin1Char('/') + card.device : card.device;
    readCard(at, card);
    card.offers = StepReader(card.labels, provider).readOffers(at);
    const bool usable = !card.name.isEmpty() && !card.protocols.isEmpty() && isProfileId(card.device);
    return usable ? std::optional(card) : std::nullopt;
}

Reading<Guide> readGuide(const QByteArray &json, const QString &file, const Provider *provider)
{
    ProblemList problems(file);
    const std::optional<QJsonObject> root = parseProfile(json, problems);
    if (!root)
        return {std::nullopt, problems.take()};

    JsonObject at(*root, {}, problems);
    at.text(QStringLiteral("$schema"), Need::Optional);
    if (at.has(QStringLiteral("extends"))) {
        if (at.text(QStringLiteral("extends"), Need::Optional))
            at.complain(QStringLiteral("extends"),
                        QStringLiteral("is allowed in <provider>/guides/ only; a guide for every provider stands alone"));
        return {std::nullopt, problems.take()};
    }
    Guide guide;
    guide.device = at.text(QStringLiteral("device"), Need::Required).value_or(QString());
    if (!guide.device.isEmpty() && !isProfileId(guide.device))
        at.complain(QStringLiteral("device"), idRule());
    guide.provider = provider ? provider->id : QString();
    guide.id = provider ? provider->id + QLatin1Char('/') + guide.device : guide.device;
    readCard(at, guide);
    readLabels(at, guide.labels);
    const StepReader reader(guide.labels, provider);
    guide.offers = reader.readOffers(at);
    guide.securityWords = reader.readSecurityWords(at);
    readSteps(at, reader, provider, guide);
    guide.faq = readQuestions(at);
    guide.source = at.text(QStringLiteral("source"), Need::Optional).value_or(QString());
    guide.checkedOn = at.date(QStringLiteral("checkedOn"));
    at.refuseOtherKeys();
    checkPlaceholders(*root, guide.labels.keys(), problems);

    if (guide.steps.isEmpty())
        at.complain(QStringLiteral("steps"), QStringLiteral("holds no step that can be used"));
    const bool forNobody = at.has(QStringLiteral("offers")) && guide.offers.isEmpty();
    if (forNobody || guide.steps.isEmpty() || guide.protocols.isEmpty() || guide.name.isEmpty() || !isProfileId(guide.device))
        return {std::nullopt, problems.take()};
    return {guide, problems.take()};
}
