#include "shownstep.h"

#include "guidewords.h"
#include "steptext.h"
#include "wizard/session.h"

#include <QLocale>
#include <algorithm>

QString wishedLabelLanguage(const Session &session)
{
    const QString &chosen = session.answers().deviceLanguage;
    return chosen.isEmpty() ? QLocale().name().section(QLatin1Char('_'), 0, 0) : chosen;
}

bool labelsAreKnown(const Session &session)
{
    const Guide *guide = session.guide();
    return !guide || guide->labelLanguages().contains(wishedLabelLanguage(session));
}

static SettingsTable tableOf(const Session &session)
{
    return buildSettings(session.answers().address.value_or(MailAddress{}), session.services(), session.incoming(),
                         session.report());
}

static StepFacts factsOf(const Session &session, const Guide &guide, const SettingsTable &table)
{
    const Provider *provider = session.provider();
    return {guide, table, provider ? provider->name : QString(), wishedLabelLanguage(session)};
}

static QStringList filledTexts(const QList<LocalText> &texts, const StepFacts &facts)
{
    QStringList filled;
    for (const LocalText &text : texts)
        filled.append(fillStepText(text, facts));
    return filled;
}

ShownStep shownStep(const Session &session, int place)
{
    const Guide *guide = session.guide();
    const QList<Step> steps = session.steps();
    if (!guide || place < 0 || place >= steps.size())
        return {};
    const SettingsTable table = tableOf(session);
    int last = 0;
    for (const Step &one : steps)
        last = std::max(last, one.number);
    return shownStep(steps.at(place), factsOf(session, *guide, table), last);
}

ShownStep shownStep(const Step &step, const StepFacts &facts, int ofSteps)
{
    ShownStep shown;
    shown.number = step.number;
    shown.ofSteps = ofSteps;
    shown.title = fillStepText(step.title, facts);
    shown.paragraphs = filledTexts(step.text, facts);
    shown.presses = shownPresses(step, facts);
    shown.values = shownValues(step, facts);
    shown.ticks = shownTicks(step, facts);
    shown.warnings = filledTexts(step.warnings, facts);
    shown.links = step.links;
    shown.different = fillStepText(step.different, facts);
    shown.drawing = sceneContent(step.scene, facts);
    shown.drawingSentence = drawingSentence({step.scene.frame, shown.drawing.title, shown.drawing.markedLabels()});
    return shown;
}

QList<ShownQuestion> shownQuestions(const Session &session)
{
    const Guide *guide = session.guide();
    if (!guide)
        return {};
    const SettingsTable table = tableOf(session);
    const StepFacts facts = factsOf(session, *guide, table);
    QList<ShownQuestion> shown;
    for (const Question &one : guide->faq)
        shown.append({fillStepText(one.question, facts), filledTexts(one.answer, facts)});
    return shown;
}
