#include "stepvalues.h"

#include "guidewords.h"
#include "steptext.h"

#include <algorithm>

ShownLabel shownLabel(const QString &key, const StepFacts &facts)
{
    const DeviceLabel label = facts.guide.labels.value(key);
    ShownLabel shown{label.in(facts.labelLanguage), false, {}};
    // Where the guide knows nothing in that language, the page says so once for all labels.
    const bool languageKnown = facts.guide.labelLanguages().contains(facts.labelLanguage);
    if (languageKnown && !shown.text.isEmpty() && !label.isSure(facts.labelLanguage)) {
        shown.mayDiffer = true;
        shown.english = label.in(QStringLiteral("en"));
    }
    return shown;
}

int markOf(const QString &labelKey, const Scene &scene)
{
    int mark = 0;
    for (const SceneItem &item : scene.items)
        if (!labelKey.isEmpty() && item.label == labelKey)
            mark = std::max(mark, item.mark);
    return mark;
}

static Confidence confidenceOf(const std::optional<ChosenService> &chosen)
{
    return chosen ? chosen->confidence : Confidence::Guide;
}

Confidence confidenceOf(SettingKey key, const SettingsTable &table)
{
    switch (key) {
    case SettingKey::IncomingServer:
    case SettingKey::IncomingPort:
    case SettingKey::IncomingSecurity:
    case SettingKey::IncomingServerAndPort:
        return confidenceOf(table.incoming);
    case SettingKey::OutgoingServer:
    case SettingKey::OutgoingPort:
    case SettingKey::OutgoingSecurity:
    case SettingKey::OutgoingServerAndPort:
        return confidenceOf(table.outgoing);
    case SettingKey::EmailAddress:
    case SettingKey::UserName:
    case SettingKey::Password:
    case SettingKey::OutgoingAuthentication:
    case SettingKey::SameCredentials:
    case SettingKey::OutgoingUserName:
    case SettingKey::AccountType:
    case SettingKey::AccountName:
    case SettingKey::SenderName:
    case SettingKey::LeaveCopyOnServer:
        return Confidence::Confirmed;
    }
    Q_UNREACHABLE();
}

/// The setting decides before its label: two fields of a form may both be called “Port”.
static int markOfValue(const StepValue &value, const Scene &scene)
{
    for (const SceneItem &item : scene.items)
        if (value.key && item.value == value.key)
            return item.mark;
    return markOf(value.label, scene);
}

static ShownValue inTheDevicesWords(const StepValue &value, const QString &wordLabel, const StepFacts &facts)
{
    const ShownLabel wording = shownLabel(wordLabel, facts);
    const Confidence confidence = value.key ? confidenceOf(*value.key, facts.table) : Confidence::Confirmed;
    return {value.key, shownLabel(value.label, facts), wording.text, false, {}, confidence, 0, wording};
}

static ShownValue shownValue(const StepValue &value, const StepFacts &facts)
{
    const QString wordLabel = value.key ? valueLabel(*value.key, facts) : value.shows;
    if (!wordLabel.isEmpty() || !value.key)
        return inTheDevicesWords(value, wordLabel, facts);
    const QString plain = facts.table.value(*value.key);
    return {value.key,
            shownLabel(value.label, facts),
            plain.isEmpty() ? settingWord(*value.key, facts.table) : plain,
            !plain.isEmpty() && *value.key != SettingKey::AccountType,  // chosen on the device, never typed
            {},
            confidenceOf(*value.key, facts.table)};
}

static QString securityLabel(const std::optional<ChosenService> &chosen, const Guide &guide)
{
    return chosen ? guide.securityLabel(chosen->service.endpoint.security) : QString();
}

QString valueLabel(SettingKey key, const StepFacts &facts)
{
    if (key == SettingKey::IncomingSecurity)
        return securityLabel(facts.table.incoming, facts.guide);
    if (key == SettingKey::OutgoingSecurity)
        return securityLabel(facts.table.outgoing, facts.guide);
    return {};
}

QList<ShownValue> shownValues(const Step &step, const StepFacts &facts)
{
    QList<ShownValue> shown;
    for (const StepValue &value : step.values) {
        ShownValue one = shownValue(value, facts);
        one.note = fillStepText(value.note, facts);
        one.mark = markOfValue(value, step.scene);
        shown.append(one);
    }
    return shown;
}

QList<ShownTick> shownTicks(const Step &step, const StepFacts &facts)
{
    QList<ShownTick> shown;
    for (const StepTick &tick : step.ticks)
        shown.append({shownLabel(tick.label, facts), tick.ticked, fillStepText(tick.why, facts),
                      markOf(tick.label, step.scene)});
    return shown;
}

static bool isPressed(SceneKind kind)
{
    return kind == SceneKind::Tile || kind == SceneKind::Row || kind == SceneKind::Button || kind == SceneKind::Icon
           || kind == SceneKind::Tab || kind == SceneKind::Link;
}

QList<ShownPress> shownPresses(const Step &step, const StepFacts &facts)
{
    QList<ShownPress> shown;
    for (const SceneItem &item : step.scene.items)
        if (item.mark > 0 && !item.label.isEmpty() && item.label != step.press && isPressed(item.kind))
            shown.append({shownLabel(item.label, facts), item.mark});
    if (!step.press.isEmpty())
        shown.append({shownLabel(step.press, facts), markOf(step.press, step.scene)});
    std::stable_sort(shown.begin(), shown.end(),
                     [](const ShownPress &a, const ShownPress &b) { return a.mark < b.mark; });
    return shown;
}
