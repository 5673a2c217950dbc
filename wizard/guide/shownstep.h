#pragma once
#include "scenecontent.h"
#include "stepvalues.h"

#include <QStringList>

class Session;

/// Everything a step page says, with all words filled in; two equal ones need no new page.
struct ShownStep {
    int number = 0;   ///< 0: a page without number
    int ofSteps = 0;  ///< the number of the last numbered step
    QString title;
    QStringList paragraphs;
    QList<ShownPress> presses;
    QList<ShownValue> values;
    QList<ShownTick> ticks;
    QStringList warnings;
    QStringList links;  ///< keys into Provider::links
    QString different;
    SceneContent drawing;
    QString drawingSentence;
    bool operator==(const ShownStep &) const = default;

    /// False for a page that only tells something.
    bool asksForAction() const { return !presses.isEmpty() || isForm(); }
    /// Something is filled in before the thing to press is pressed.
    bool isForm() const { return !values.isEmpty() || !ticks.isEmpty(); }
};

/// The language the device shows: the person's choice, or the program's; also one in which its labels are not known.
QString wishedLabelLanguage(const Session &session);
/// One step of a guide; `ofSteps` is the number of the last one.
ShownStep shownStep(const Step &step, const StepFacts &facts, int ofSteps);
/// The step at this place (0-based) of the walk; empty where the guide has none there.
ShownStep shownStep(const Session &session, int step);

struct ShownQuestion {
    QString question;
    QStringList answers;
};
/// False where the device's labels are not known in the language it shows: they stand in English.
bool labelsAreKnown(const Session &session);
/// The questions people have while they follow this guide.
QList<ShownQuestion> shownQuestions(const Session &session);
