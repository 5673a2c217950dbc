#include "mailprogram.h"

SetUpOutcome outcomeOf(ProgramState state)
{
    switch (state) {
    case ProgramState::NotHere:
        return SetUpOutcome::NotHere;
    case ProgramState::NotStartedYet:
        return SetUpOutcome::NotStartedYet;
    case ProgramState::Running:
        return SetUpOutcome::Running;
    case ProgramState::Ready:
        return SetUpOutcome::Failed;
    case ProgramState::AlreadyHasAccount:
        return SetUpOutcome::AlreadyHasAccount;
    case ProgramState::NotUnderstood:
        return SetUpOutcome::NotUnderstood;
    case ProgramState::NotAllowed:
        return SetUpOutcome::NotAllowed;
    }
    Q_UNREACHABLE();
}
