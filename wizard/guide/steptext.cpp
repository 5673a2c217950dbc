#include "steptext.h"

#include "guidewords.h"
#include "stepvalues.h"

QString deviceSettingText(SettingKey key, const StepFacts &facts)
{
    const QString label = valueLabel(key, facts);
    return label.isEmpty() ? settingText(key, facts.table) : facts.labelOf(label);
}

static QString filling(const QString &name, const StepFacts &facts)
{
    if (facts.guide.labels.contains(name))
        return quoted(facts.labelOf(name));
    if (const auto key = settingFromToken(name))
        return deviceSettingText(*key, facts);
    if (name == QLatin1String("provider"))
        return facts.providerName;
    return name;
}

QString fillStepText(const QString &text, const StepFacts &facts)
{
    QString filled;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            filled += QStringView(text).mid(from);
            break;
        }
        filled += QStringView(text).mid(from, open - from);
        filled += filling(text.mid(open + 1, close - open - 1), facts);
        from = close + 1;
    }
    return filled;
}

QString fillStepText(const LocalText &text, const StepFacts &facts)
{
    return text.isEmpty() ? QString() : fillStepText(text.shown(), facts);
}
