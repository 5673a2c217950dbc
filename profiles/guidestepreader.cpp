#include "guidestepreader.h"

#include "profilewords.h"

static std::optional<SettingKey> readSetting(JsonObject &at, const QString &key, Need need)
{
    const std::optional<QString> word = at.word(key, settingTokens(), need);
    return word ? settingFromToken(*word) : std::nullopt;
}

QString StepReader::label(JsonObject &at, const QString &key, Need need) const
{
    const std::optional<QString> name = at.text(key, need);
    if (!name || m_labels.contains(*name))
        return name.value_or(QString());
    at.complain(key, QStringLiteral("\"%1\" is no key of \"labels\"; allowed are %2")
                         .arg(name->left(60), listed(m_labels.keys())));
    return {};
}

QList<StepValue> StepReader::readValues(JsonObject &at) const
{
    QList<StepValue> values;
    for (JsonObject &part : at.objects(QStringLiteral("values"), Need::Optional)) {
        const QString shows = label(part, QStringLiteral("shows"), Need::Optional);
        const Need need = part.has(QStringLiteral("shows")) ? Need::Optional : Need::Required;
        const std::optional<SettingKey> key = readSetting(part, QStringLiteral("key"), need);
        const QString name = label(part, QStringLiteral("label"), Need::Optional);
        const LocalText note = part.sentence(QStringLiteral("trNote"), Need::Optional);
        part.refuseOtherKeys();
        if (key && part.has(QStringLiteral("shows")))
            part.complain(QStringLiteral("shows"), QStringLiteral("stands beside \"key\"; only one of both is allowed"));
        else if (key || !shows.isEmpty())
            values.append({key, name, note, shows});
    }
    return values;
}

QList<StepTick> StepReader::readTicks(JsonObject &at) const
{
    QList<StepTick> ticks;
    for (JsonObject &part : at.objects(QStringLiteral("ticks"), Need::Optional)) {
        const QString name = label(part, QStringLiteral("label"), Need::Required);
        const bool ticked = part.truth(QStringLiteral("ticked"), Need::Optional).value_or(true);
        const LocalText why = part.sentence(QStringLiteral("trWhy"), Need::Optional);
        part.refuseOtherKeys();
        if (!name.isEmpty())
            ticks.append({name, ticked, why});
    }
    return ticks;
}

std::optional<SceneItem> StepReader::readItem(JsonObject &at) const
{
    const std::optional<QString> kind = at.word(QStringLiteral("kind"), sceneKindWords(), Need::Required);
    SceneItem item;
    item.label = label(at, QStringLiteral("label"), Need::Optional);
    item.text = at.sentence(QStringLiteral("trText"), Need::Optional);
    item.value = readSetting(at, QStringLiteral("value"), Need::Optional);
    item.shows = label(at, QStringLiteral("shows"), Need::Optional);
    if (item.value && !item.shows.isEmpty())
        at.complain(QStringLiteral("shows"), QStringLiteral("cannot stand beside \"value\"; a thing shows one of them"));
    item.ticked = at.truth(QStringLiteral("ticked"), Need::Optional).value_or(false);
    item.mark = at.number(QStringLiteral("mark"), 0, 99, Need::Optional).value_or(0);
    at.refuseOtherKeys();
    if (!kind)
        return std::nullopt;
    item.kind = sceneKindFromWord(*kind);
    return item;
}

Scene StepReader::readScene(JsonObject &at) const
{
    std::optional<JsonObject> part = at.object(QStringLiteral("scene"), Need::Optional);
    if (!part)
        return {};
    Scene scene;
    const std::optional<QString> frame = part->word(QStringLiteral("frame"), frameWords(), Need::Required);
    scene.title = label(*part, QStringLiteral("title"), Need::Optional);
    for (JsonObject &element : part->objects(QStringLiteral("items"), Need::Required))
        if (const std::optional<SceneItem> item = readItem(element))
            scene.items.append(*item);
    part->refuseOtherKeys();
    if (!frame)
        return {};
    scene.frame = *frame;
    return scene;
}

QStringList StepReader::readOffers(JsonObject &at) const
{
    const QString key = QStringLiteral("offers");
    QStringList ids;
    if (m_provider)
        for (const Offer &offer : m_provider->offers)
            ids.append(offer.id);
    else if (at.has(key))
        at.complain(key, QStringLiteral("is allowed in the guides of one provider only"));
    const Need need = at.has(key) ? Need::Required : Need::Optional;
    return m_provider ? at.words(key, ids, need) : at.texts(key, need);
}

SecurityWording StepReader::readSecurityWords(JsonObject &at) const
{
    std::optional<JsonObject> part = at.object(QStringLiteral("securityWords"), Need::Optional);
    if (!part)
        return {};
    const SecurityWording words{label(*part, QStringLiteral("tls"), Need::Optional),
                                label(*part, QStringLiteral("starttls"), Need::Optional),
                                label(*part, QStringLiteral("none"), Need::Optional)};
    part->refuseOtherKeys();
    return words;
}

/// A guide for every provider names links that some lack; they are just not shown.
QStringList StepReader::readLinks(JsonObject &at) const
{
    const QString key = QStringLiteral("links");
    const QStringList links = at.words(key, linkWords(), Need::Optional);
    if (m_provider)
        for (const QString &link : links)
            if (!m_provider->links.contains(link))
                at.complain(key, QStringLiteral("the provider has no link \"%1\"; allowed are %2")
                                     .arg(link, listed(m_provider->links.keys())));
    return links;
}

bool StepReader::readAddable(JsonObject &at, Need text, Step &step) const
{
    step.text = at.sentences(QStringLiteral("trText"), text);
    step.values = readValues(at);
    step.warnings = at.sentences(QStringLiteral("trWarnings"), Need::Optional);
    step.links = readLinks(at);
    step.offers = readOffers(at);
    const QString protocols = QStringLiteral("protocols");
    for (const QString &word : at.words(protocols, incomingWords(), at.has(protocols) ? Need::Required : Need::Optional))
        step.protocols.append(protocolFromWord(word));
    const bool forNobody = (at.has(protocols) && step.protocols.isEmpty())
                           || (at.has(QStringLiteral("offers")) && step.offers.isEmpty());
    return !forNobody;
}

std::optional<Step> StepReader::readAddition(JsonObject &at) const
{
    Step step;
    const bool forSomebody = readAddable(at, Need::Optional, step);
    at.refuseOtherKeys();
    return forSomebody ? std::optional(step) : std::nullopt;
}

std::optional<Step> StepReader::read(JsonObject &at, int number) const
{
    Step step;
    step.number = number;
    step.title = at.sentence(QStringLiteral("trTitle"), Need::Required);
    const bool forSomebody = readAddable(at, Need::Required, step);
    step.press = label(at, QStringLiteral("press"), Need::Optional);
    step.ticks = readTicks(at);
    step.scene = readScene(at);
    step.different = at.sentence(QStringLiteral("trDifferent"), Need::Optional);
    at.refuseOtherKeys();
    if (!forSomebody || step.title.isEmpty() || step.text.isEmpty())
        return std::nullopt;
    return step;
}
