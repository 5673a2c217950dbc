#include "shippedguides.h"

#include <QRegularExpression>
#include <algorithm>

const Catalogue &shipped()
{
    static const Catalogue catalogue;
    return catalogue;
}

QList<const Guide *> shippedGuides()
{
    QList<const Guide *> all = shipped().guidesFor({});
    for (const Provider *provider : shipped().providers())
        for (const Guide *guide : shipped().guidesFor(provider->id))
            if (!all.contains(guide))
                all.append(guide);
    return all;
}

static void add(QStringList &list, const LocalText &text)
{
    if (!text.isEmpty())
        list.append(text.source);
}

QStringList sentencesOf(const Step &step)
{
    QStringList list;
    add(list, step.title);
    for (const LocalText &text : step.text)
        add(list, text);
    for (const StepValue &value : step.values)
        add(list, value.note);
    for (const StepTick &tick : step.ticks)
        add(list, tick.why);
    for (const LocalText &warning : step.warnings)
        add(list, warning);
    add(list, step.different);
    for (const SceneItem &item : step.scene.items)
        add(list, item.text);
    return list;
}

QStringList sentencesOf(const Guide &guide)
{
    QStringList list;
    for (const LocalText &text : {guide.name, guide.about, guide.whyNot, guide.oldDevice})
        add(list, text);
    for (const Step &step : allStepsOf(guide))
        list += sentencesOf(step);
    for (const Question &question : guide.faq) {
        add(list, question.question);
        for (const LocalText &text : question.answer)
            add(list, text);
    }
    return list;
}

QStringList labelTextsOf(const Guide &guide)
{
    QStringList list;
    for (const DeviceLabel &label : guide.labels)
        list += label.byLanguage.values();
    return list;
}

QList<Step> allStepsOf(const Guide &guide)
{
    return guide.steps + guide.after;
}

Step stepOf(const QString &provider, const QString &device, int number, Protocol protocol)
{
    if (const Guide *guide = shipped().guide(provider, device))
        for (const Step &step : guide->stepsFor(protocol))
            if (step.number == number)
                return step;
    ADD_FAILURE() << "no step " << number << " in " << qPrintable(provider + u'/' + device);
    return {};
}

QStringList labelKeysIn(const Step &step)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(\\w+)\\}"));
    QStringList keys = {step.press};
    for (const QString &sentence : sentencesOf(step))
        for (auto match = placeholder.globalMatch(sentence); match.hasNext();)
            keys.append(match.next().captured(1));
    return keys;
}

QString fieldName(const Guide &guide, const Step &step, SettingKey key, const QString &language)
{
    const auto found = std::find_if(step.values.cbegin(), step.values.cend(),
                                    [&](const StepValue &value) { return value.key == key; });
    return found == step.values.cend() ? QString() : guide.labels.value(found->label).in(language);
}

bool asksFor(const Step &step, SettingKey key)
{
    return std::any_of(step.values.cbegin(), step.values.cend(), [&](const StepValue &value) { return value.key == key; });
}

bool ticks(const Step &step, const QString &label)
{
    return std::any_of(step.ticks.cbegin(), step.ticks.cend(),
                       [&](const StepTick &tick) { return tick.label == label && tick.ticked; });
}

QString noteOf(const Step &step, SettingKey key)
{
    for (const StepValue &value : step.values)
        if (value.key == key)
            return value.note.source;
    return {};
}
