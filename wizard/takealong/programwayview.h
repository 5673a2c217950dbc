#pragma once
#include "wayview.h"
#include "wizard/takealong/programs/mailprogram.h"

#include <QTimer>

class QPushButton;

/// Sets the account up in a program of this computer: its places, each with its state, a button and an Undo.
class ProgramWayView : public WayView
{
    Q_OBJECT
public:
    /// The program outlives the view.
    ProgramWayView(Way way, const MailProgram &program, const Session &session, QWidget *parent = nullptr);
    ~ProgramWayView() override;

    QWidget *firstFocus() const override;
    void look();       ///< how the program stands now
    void lookAgain();  ///< the same, and what the last press said about it no longer counts

protected:
    void fill(const Takeout &takeout) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Row {
        ProgramPlace place;
        QWidget *room = nullptr;
        PlainLabel *name = nullptr;
        QWidget *stateRow = nullptr;
        StatusMark *mark = nullptr;
        PlainLabel *state = nullptr;
        QPushButton *setUp = nullptr;
        PlainLabel *copy = nullptr;
        QPushButton *undo = nullptr;
        std::optional<SetUpRecord> record;
        std::optional<SetUpOutcome> outcome;  ///< of the last press; an undo clears it
        std::optional<UndoOutcome> undone;
    };
    Row makeRow(const ProgramPlace &place);
    void matchRows(const QList<ProgramPlace> &places);
    void show(Row &row);
    using WayView::show;
    Row *rowOf(const QString &folder);
    void onSetUp(const QString &folder);
    void onUndo(const QString &folder);

    const MailProgram &m_program;
    std::optional<ProgramAccount> m_account;
    QWidget *m_presenceRow;
    StatusMark *m_presenceMark;
    PlainLabel *m_presence;
    QList<Row> m_rows;
    QTimer m_clock;
};
