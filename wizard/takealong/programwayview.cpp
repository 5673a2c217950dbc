#include "programwayview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/look/walkbutton.h"
#include "wizard/takealong/programs/programwords.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;

/// A person closes the program and comes back: the page should know by itself.
static constexpr auto betweenLooks = 2s;

ProgramWayView::ProgramWayView(Way way, const MailProgram &program, const Session &session, QWidget *parent)
    : WayView(way, session, parent), m_program(program), m_presenceMark(new StatusMark), m_presence(new PlainLabel)
{
    m_presenceRow = makeNote(m_presenceMark, m_presence);
    m_presenceMark->setMark(Mark::Warning);
    m_presence->setObjectName(QStringLiteral("presence"));
    content()->addWidget(m_presenceRow);
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &ProgramWayView::lookAgain);
}

ProgramWayView::~ProgramWayView() = default;

QWidget *ProgramWayView::firstFocus() const
{
    for (const Row &row : m_rows) {
        if (row.setUp->isEnabled() && !row.setUp->isHidden())
            return row.setUp;
        if (!row.undo->isHidden())
            return row.undo;
    }
    return nullptr;
}

ProgramWayView::Row ProgramWayView::makeRow(const ProgramPlace &place)
{
    Row row;
    row.place = place;
    row.room = new QWidget;
    row.name = new PlainLabel;
    row.name->setFont(Look::headingFont());
    row.mark = new StatusMark;
    row.state = new PlainLabel;
    row.state->setObjectName(QStringLiteral("state"));
    row.stateRow = makeNote(row.mark, row.state);
    row.setUp = new WalkButton;
    row.setUp->setObjectName(QStringLiteral("setUp"));
    row.copy = new PlainLabel;
    row.copy->setQuiet();
    row.undo = new WalkButton;
    row.undo->setObjectName(QStringLiteral("undo"));
    auto *down = new QVBoxLayout(row.room);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1));
    down->addWidget(row.name);
    down->addWidget(row.stateRow);
    down->addWidget(row.copy);
    down->addWidget(row.setUp, 0, Qt::AlignLeft);
    down->addWidget(row.undo, 0, Qt::AlignLeft);
    content()->addWidget(row.room);
    connect(row.setUp, &QPushButton::clicked, this, [this, folder = place.folder] { onSetUp(folder); });
    connect(row.undo, &QPushButton::clicked, this, [this, folder = place.folder] { onUndo(folder); });
    return row;
}

void ProgramWayView::matchRows(const QList<ProgramPlace> &places)
{
    QList<ProgramPlace> shown;
    for (const Row &row : std::as_const(m_rows))
        shown.append(row.place);
    if (shown == places)
        return;
    QList<Row> rows;
    for (const ProgramPlace &place : places) {
        Row *old = rowOf(place.folder);
        rows.append(old ? *old : makeRow(place));
        rows.last().place = place;
        if (old)
            old->room = nullptr;
    }
    for (const Row &row : std::as_const(m_rows))
        delete row.room;
    m_rows = rows;
}

ProgramWayView::Row *ProgramWayView::rowOf(const QString &folder)
{
    for (Row &row : m_rows)
        if (row.place.folder == folder)
            return &row;
    return nullptr;
}

static Mark markFor(ProgramState state)
{
    switch (state) {
    case ProgramState::AlreadyHasAccount:
        return Mark::Done;
    case ProgramState::Ready:
        return Mark::None;
    case ProgramState::Running:
        return Mark::Waiting;
    case ProgramState::NotHere:
    case ProgramState::NotStartedYet:
    case ProgramState::NotUnderstood:
    case ProgramState::NotAllowed:
        return Mark::Warning;
    }
    Q_UNREACHABLE();
}

void ProgramWayView::show(Row &row)
{
    const ProgramKind kind = m_program.kind();
    const ProgramState state = m_account ? m_program.state(row.place, *m_account) : ProgramState::NotAllowed;
    const bool done = row.record.has_value();
    QString words = ProgramWords::state(state, kind);
    Mark mark = markFor(state);
    if (row.undone) {
        words = ProgramWords::undone(*row.undone, kind);
        mark = *row.undone == UndoOutcome::Done ? Mark::Note : Mark::Warning;
    } else if (row.outcome) {
        words = ProgramWords::outcome(*row.outcome, kind);
        mark = *row.outcome == SetUpOutcome::Done ? Mark::Done : Mark::Warning;
    }
    if (!m_account) {
        words = TakeAlongWords::noAccountForPrograms();
        mark = Mark::Warning;
    }
    row.name->setText(ProgramWords::place(row.place));
    row.name->setVisible(m_rows.size() > 1);
    row.mark->setMark(mark);
    row.state->announce(words);
    row.stateRow->setVisible(!words.isEmpty());
    row.setUp->setText(ProgramWords::button(kind));
    row.setUp->setVisible(!done && m_account && state == ProgramState::Ready);
    row.copy->setText(done ? ProgramWords::copyNote(*row.record) : QString());
    row.copy->setVisible(!row.copy->text().isEmpty());
    row.undo->setText(ProgramWords::undoButton());
    row.undo->setVisible(done);
}

void ProgramWayView::look()
{
    matchRows(m_program.find());
    const QString presence = m_rows.isEmpty() ? ProgramWords::state(m_program.presence(), m_program.kind()) : QString();
    m_presence->setText(presence);
    m_presenceRow->setVisible(!presence.isEmpty());
    for (Row &row : m_rows)
        show(row);
}

void ProgramWayView::fill(const Takeout &takeout)
{
    m_account = makeProgramAccount(takeout.table);
    look();
}

void ProgramWayView::onSetUp(const QString &folder)
{
    Row *row = rowOf(folder);
    if (!row || !m_account)
        return;
    SetUpResult result = m_program.setUp(row->place, *m_account);
    row->outcome = result.outcome;
    row->record = std::move(result.record);
    row->undone.reset();
    look();
    if (row->record)
        row->undo->setFocus();
    emit changed(row->room);
}

void ProgramWayView::onUndo(const QString &folder)
{
    Row *row = rowOf(folder);
    if (!row || !row->record)
        return;
    row->undone = m_program.undo(*row->record);
    const bool gone = *row->undone == UndoOutcome::Done || *row->undone == UndoOutcome::NothingToUndo;
    if (gone) {
        row->record.reset();
        row->outcome.reset();
    }
    look();
    if (gone)
        row->setUp->setFocus();
    emit changed(row->room);
}

void ProgramWayView::showEvent(QShowEvent *event)
{
    WayView::showEvent(event);
    m_clock.start();
}

void ProgramWayView::hideEvent(QHideEvent *event)
{
    WayView::hideEvent(event);
    m_clock.stop();
}

void ProgramWayView::lookAgain()
{
    // What a press has said stays until the next one, but for what waits for the person.
    for (Row &row : m_rows)
        if (row.outcome == SetUpOutcome::Running)
            row.outcome.reset();
    look();
}
