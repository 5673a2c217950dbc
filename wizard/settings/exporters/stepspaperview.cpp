#include "stepspaperview.h"

#include "papertypeview.h"
#include "takeout.h"
#include "wizard/guide/guidewords.h"
#include "wizard/guide/stepwordsview.h"

namespace {

using namespace PaperType;

constexpr double indent = 18;  // below the step's title

void add(QTextCursor &cursor, const QString &text, QFont::Weight weight = QFont::Normal)
{
    addParagraph(cursor, text, letters(bodySize, weight), 2, indent);
}

/// Behind the label: on a line of its own it would cost a page.
void addDiffersNote(QTextCursor &cursor, const ShownLabel &label)
{
    if (label.mayDiffer && label.english != label.text)
        cursor.insertText(QStringLiteral("   ")
                              + StepDetailsView::tr("It may read differently on your device. In English it reads %1.").arg(quoted(label.english)),
                          letters(smallSize));
}

void addPresses(QTextCursor &cursor, const ShownStep &step)
{
    bool first = !step.isForm();
    for (const ShownPress &press : step.presses) {
        const QString what = first ? StepDetailsView::tr("Press %1") : StepDetailsView::tr("Then press %1");
        add(cursor, what.arg(quoted(press.label.text)), QFont::DemiBold);
        addDiffersNote(cursor, press.label);
        first = false;
    }
}

void addTick(QTextCursor &cursor, const ShownTick &tick)
{
    const QString what = tick.ticked ? StepDetailsView::tr("Tick %1") : StepDetailsView::tr("Leave %1 unticked");
    add(cursor, what.arg(quoted(tick.label.text)), QFont::DemiBold);
    addDiffersNote(cursor, tick.label);
    if (!tick.why.isEmpty())
        add(cursor, tick.why);
}

void addValue(QTextCursor &cursor, const ShownValue &value)
{
    const QString sure = confidenceWord(value.confidence);
    const QString name = sure.isEmpty() ? value.label.text
                                        : StepDetailsView::tr("%1 · %2").arg(value.label.text, sure);
    add(cursor, name + QStringLiteral(": "));
    cursor.insertText(value.text, value.copyable ? valueLetters(bodySize + 1.5) : letters(bodySize, QFont::DemiBold));
    addDiffersNote(cursor, value.label);
    addDiffersNote(cursor, value.wording);
    if (!value.note.isEmpty())
        addParagraph(cursor, value.note, letters(smallSize), 0, indent);
}

/// As the hand goes down the form: a box to tick may stand between two fields.
void addForm(QTextCursor &cursor, const ShownStep &step)
{
    auto tick = step.ticks.cbegin();
    for (const ShownValue &value : step.values) {
        for (; tick != step.ticks.cend() && tick->mark > 0 && tick->mark < value.mark; ++tick)
            addTick(cursor, *tick);
        addValue(cursor, value);
    }
    for (; tick != step.ticks.cend(); ++tick)
        addTick(cursor, *tick);
}

void addStep(QTextCursor &cursor, const ShownStep &step)
{
    const QString title = step.number > 0 ? QStringLiteral("%1. %2").arg(step.number).arg(step.title) : step.title;
    addParagraph(cursor, title, letters(headingSize, QFont::DemiBold), 9);
    for (const QString &paragraph : step.paragraphs)
        add(cursor, paragraph);
    addForm(cursor, step);
    addPresses(cursor, step);
    for (const QString &warning : step.warnings)
        add(cursor, StepDetailsView::tr("Take care: %1").arg(warning));
}

}  // namespace

StepsDocument::StepsDocument(const TakeoutGuide &guide)
{
    QTextCursor cursor(this);
    cursor.insertText(guide.name, letters(titleSize, QFont::DemiBold));
    for (const ShownStep &step : guide.steps)
        addStep(cursor, step);
}
