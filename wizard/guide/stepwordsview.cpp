#include "stepwordsview.h"

#include "guidewords.h"
#include "profiles/provider.h"
#include "signview.h"
#include "valueview.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/look/copybutton.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QVBoxLayout>

static QVBoxLayout *newLines(QWidget *of, double spacing)
{
    auto *lines = new QVBoxLayout(of);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Look::gap(spacing));
    return lines;
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        delete old->widget();
        if (old->layout())
            clear(old->layout());
        delete old;
    }
}

static PlainLabel *plain(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

static PlainLabel *quiet(const QString &text)
{
    PlainLabel *label = plain(text);
    label->setFont(Look::smallFont());
    label->setQuiet();
    return label;
}

static PlainLabel *strong(const QString &text)
{
    PlainLabel *label = plain(text);
    label->setFont(Look::headingFont());
    return label;
}

/// A sign at the left, lines of words at its right; returns where the lines go.
static QVBoxLayout *lineWithSign(QVBoxLayout *below, QWidget *sign)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(sign, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(0, Look::gap(0.2), 0, 0);
    lines->setSpacing(Look::gap(0.4));
    across->addLayout(lines, 1);
    below->addWidget(row);
    return lines;
}

static void addDiffersNote(QVBoxLayout *lines, const ShownLabel &label)
{
    if (!label.mayDiffer)
        return;
    lines->addWidget(quiet(label.english == label.text
                               ? StepDetailsView::tr("It may read differently on your device.")
                               : StepDetailsView::tr("It may read differently on your device. In English it reads %1.")
                                     .arg(quoted(label.english))));
}

static void addPresses(QVBoxLayout *below, const ShownStep &step)
{
    bool first = !step.isForm();
    for (const ShownPress &press : step.presses) {
        QVBoxLayout *lines = lineWithSign(below, new SignView(SignView::Sign::Number, press.mark));
        const QString what = first ? StepDetailsView::tr("Press %1") : StepDetailsView::tr("Then press %1");
        lines->addWidget(strong(what.arg(quoted(press.label.text))));
        addDiffersNote(lines, press.label);
        first = false;
    }
}

StepLeadView::StepLeadView(QWidget *parent) : QWidget(parent), m_lines(newLines(this, 1)) {}

void StepLeadView::show(const ShownStep &step)
{
    clear(m_lines);
    for (const QString &paragraph : step.paragraphs.mid(1))
        m_lines->addWidget(plain(paragraph));
    if (!step.isForm())
        addPresses(m_lines, step);
    setVisible(m_lines->count() > 0);
}

StepDetailsView::StepDetailsView(QWidget *parent) : QWidget(parent), m_lines(newLines(this, 2)) {}

void StepDetailsView::show(const ShownStep &step, const Provider *provider)
{
    clear(m_lines);
    // As the hand goes down the form: a box to tick may stand between two fields.
    auto tick = step.ticks.cbegin();
    for (const ShownValue &value : step.values) {
        for (; tick != step.ticks.cend() && tick->mark > 0 && tick->mark < value.mark; ++tick)
            addTick(*tick);
        addValue(value);
    }
    for (; tick != step.ticks.cend(); ++tick)
        addTick(*tick);
    if (step.isForm())
        addPresses(m_lines, step);
    for (const QString &warning : step.warnings)
        addWarning(warning);
    for (const QString &link : step.links)
        if (provider && provider->links.contains(link))
            addLink(link, *provider);
    setVisible(m_lines->count() > 0);
}

void StepDetailsView::addValue(const ShownValue &value)
{
    QVBoxLayout *lines = lineWithSign(m_lines, new SignView(SignView::Sign::Number, value.mark));
    const QString sure = confidenceWord(value.confidence);
    lines->addWidget(quiet(sure.isEmpty() ? value.label.text : tr("%1 · %2").arg(value.label.text, sure)));
    if (value.copyable) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Look::gap(1));
        row->addWidget(new ValueView(value.text), 1);
        auto *copy = new CopyButton;
        copy->setObjectName(QStringLiteral("copy-%1").arg(settingToken(*value.key)));
        copy->setWhat(value.label.text);
        copy->setValue(value.text);
        row->addWidget(copy, 0, Qt::AlignTop);
        lines->addLayout(row);
    } else {
        lines->addWidget(strong(value.text));
    }
    if (!value.note.isEmpty())
        lines->addWidget(quiet(value.note));
    addDiffersNote(lines, value.label);
    addDiffersNote(lines, value.wording);
}

void StepDetailsView::addTick(const ShownTick &tick)
{
    auto *signs = new QWidget;
    auto *across = new QHBoxLayout(signs);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(0.75));
    across->addWidget(new SignView(SignView::Sign::Number, tick.mark));
    across->addWidget(new SignView(tick.ticked ? SignView::Sign::Ticked : SignView::Sign::Unticked));
    QVBoxLayout *lines = lineWithSign(m_lines, signs);
    const QString what = tick.ticked ? tr("Tick %1") : tr("Leave %1 unticked");
    lines->addWidget(strong(what.arg(quoted(tick.label.text))));
    if (!tick.why.isEmpty())
        lines->addWidget(quiet(tick.why));
    addDiffersNote(lines, tick.label);
}

void StepDetailsView::addWarning(const QString &warning)
{
    auto *mark = new StatusMark;
    mark->setMark(Mark::Warning);
    lineWithSign(m_lines, mark)->addWidget(plain(tr("Take care: %1").arg(warning)));
}

static QString linkText(const QString &key, const QString &provider)
{
    if (key == QLatin1String("controlPanel"))
        return StepDetailsView::tr("Open the control panel of %1").arg(provider);
    if (key == QLatin1String("webmail"))
        return StepDetailsView::tr("Open the webmail of %1 (mail in the browser)").arg(provider);
    if (key == QLatin1String("appPassword") || key == QLatin1String("switchOn"))
        return BeforehandWords::linkName(key, provider);
    return StepDetailsView::tr("Open the help pages of %1").arg(provider);
}

void StepDetailsView::addLink(const QString &key, const Provider &provider)
{
    auto *link = new LinkButton;
    link->setObjectName(QStringLiteral("link-%1").arg(key));
    link->setText(linkText(key, provider.name));
    link->setUrl(provider.links.value(key));
    m_lines->addWidget(link);
}
