#include "checkrowview.h"

#include "wizard/look/foldingrow.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

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

CheckRowView::CheckRowView(QWidget *parent)
    : QWidget(parent), m_mark(new StatusMark), m_question(new PlainLabel), m_state(new PlainLabel),
      m_time(new PlainLabel), m_arrow(new QToolButton), m_details(new QWidget), m_grid(new QGridLayout(m_details))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_state->setObjectName(QStringLiteral("state"));
    m_arrow->setObjectName(QStringLiteral("details"));
    m_time->setQuiet();
    m_time->setFont(Look::smallFont());
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_time->setMinimumWidth(QFontMetrics(Look::smallFont()).horizontalAdvance(QStringLiteral("00.00 s")));
    m_arrow->setArrowType(Qt::DownArrow);
    m_arrow->setAutoRaise(true);
    m_arrow->setIconSize({Look::gap(2), Look::gap(2)});
    m_arrow->setFixedSize(Look::gap(3), Look::gap(3));
    m_arrow->setCheckable(true);
    m_arrow->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    m_grid->setContentsMargins(Look::gap(3.5), Look::gap(0.5), 0, Look::gap(1.5));
    m_grid->setHorizontalSpacing(Look::gap(2));
    m_grid->setVerticalSpacing(Look::gap(0.5));
    m_grid->setColumnStretch(1, 1);

    auto *words = new FoldingRow(44);
    words->add(m_question, 5);
    words->add(m_state, 6);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::gap(1));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    line->addWidget(m_time, 0, Qt::AlignTop);
    line->addWidget(m_arrow, 0, Qt::AlignTop);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Look::gap(0.25), 0, Look::gap(0.25));
    whole->setSpacing(0);
    whole->addLayout(line);
    whole->addWidget(m_details);
    connect(m_arrow, &QToolButton::toggled, this, &CheckRowView::setOpen);
    retranslate();
}

void CheckRowView::show(const ProbeResult &result, Role role)
{
    m_result = result;
    m_role = role;
    retranslate();
}

bool CheckRowView::isOpen() const
{
    return m_arrow->isChecked();
}

void CheckRowView::setOpen(bool open)
{
    m_arrow->setChecked(open);
    m_arrow->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    if (open)
        fillDetails();
    m_details->setVisible(open);
    if (open)
        emit opened();
}

void CheckRowView::fillDetails()
{
    const QList<CheckWords::Detail> details = CheckWords::details(m_result);
    if (details == m_filled)
        return;
    m_filled = details;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < details.size(); ++row) {
        auto *name = new PlainLabel;
        name->setFont(Look::smallFont());
        name->setQuiet();
        name->setText(details.at(row).name);
        auto *value = new PlainLabel;
        value->setFont(Look::smallFont());
        value->setSelectable();
        value->setText(details.at(row).value);
        value->setAccessibleName(details.at(row).name + QStringLiteral(": ") + details.at(row).value);
        // A line's own height each, so that many short ones do not float apart.
        name->setMinimumWidth(Look::gap(14));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }
}

void CheckRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckRowView::retranslate()
{
    const QString question = CheckWords::question(m_result.target);
    QString state = CheckWords::state(m_result);
    if (m_role == Role::Chosen)
        //: %1 is what the test found at a port, for example "Works, protected"
        state = tr("%1 – used for your settings").arg(state);
    m_mark->setMark(markOf(m_result));
    m_question->setText(question);
    m_question->setFont(m_role == Role::Chosen ? Look::headingFont() : QFont());
    m_state->setText(state);
    const bool timed = m_result.elapsed.count() > 0;
    m_time->setText(timed ? CheckWords::duration(m_result.elapsed) : QString());
    setAccessibleName(question + QStringLiteral(": ") + state);
    m_arrow->setAccessibleName(tr("Details: %1").arg(question));
    m_arrow->setToolTip(tr("Details").toHtmlEscaped());
    if (isOpen())
        fillDetails();
}
