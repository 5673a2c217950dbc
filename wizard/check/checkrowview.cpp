#include "checkrowview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QEvent>

static Mark markOf(const ProbeResult &result)
{
    if (!result.finished)
        return result.stage == Stage::Waiting ? Mark::None : Mark::Waiting;
    if (result.works())
        return Mark::Done;
    if (result.verdict == Verdict::WorksButPlain)
        return Mark::Warning;
    const bool noFinding = result.verdict == Verdict::NotTested || result.verdict == Verdict::Cancelled
                           || result.verdict == Verdict::NoNetwork;
    return noFinding || !result.target.fromProvider ? Mark::None : Mark::Problem;
}

CheckRowView::CheckRowView(QWidget *parent) : ResultRow(parent)
{
    retranslate();
}

void CheckRowView::show(const ProbeResult &result, Role role)
{
    m_result = result;
    m_role = role;
    retranslate();
}

void CheckRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckRowView::retranslate()
{
    const QString asked = CheckWords::question(m_result.target);
    QString found = CheckWords::state(m_result);
    if (m_role == Role::Chosen)
        //: %1 is what the test found at a port, for example "Works, protected"
        found = tr("%1 – used for your settings").arg(found);
    setMark(markOf(m_result));
    question()->setText(asked);
    question()->setFont(m_role == Role::Chosen ? Look::headingFont() : QFont());
    state()->setText(found);
    const bool timed = m_result.elapsed.count() > 0;
    setTime(timed ? CheckWords::duration(m_result.elapsed) : QString());
    setAccessibleName(asked + QStringLiteral(": ") + found);
    setArrowWords(tr("Details: %1").arg(asked), tr("Details"));
    setDetails(CheckWords::details(m_result));
}
