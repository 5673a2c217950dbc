#pragma once
#include "mailprogram.h"

#include <QCoreApplication>

/// Setting up mail programs, in words. Plain text, never HTML.
struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
public:
    static QString name(ProgramKind kind);               ///< "Thunderbird"; the same in every language
    static QString place(const ProgramPlace &place);     ///< which of several: "default-release (Flatpak)"
    static QString promise(ProgramKind kind);            ///< before the button: what will happen and what will not
    static QString button(ProgramKind kind);             ///< "Set up in Thunderbird"
    /// What stands in the way and what to do now; empty where it is ready.
    static QString state(ProgramState state, ProgramKind kind);
    static QString outcome(SetUpOutcome outcome, ProgramKind kind);  ///< what happened, what to do now
    static QString copyNote(const SetUpRecord &record);  ///< where the copy lies; empty where there is none
    static QString undoButton();
    static QString undone(UndoOutcome outcome, ProgramKind kind);
};
