#pragma once
#include "mailprograms.h"

/// Evolution's accounts on this computer. Its data server watches the folder and takes new files in at once, so Evolution
/// may be open meanwhile; we add files and change none.
class Evolution : public MailProgram
{
public:
    explicit Evolution(const ProgramSurroundings &surroundings) : m_surroundings(surroundings) {}

    ProgramKind kind() const override { return ProgramKind::Evolution; }
    QList<ProgramPlace> find() const override;
    ProgramState presence() const override;
    ProgramState state(const ProgramPlace &place, const ProgramAccount &account) const override;
    SetUpResult setUp(const ProgramPlace &place, const ProgramAccount &account) const override;
    UndoOutcome undo(const SetUpRecord &record) const override;

private:
    ProgramSurroundings m_surroundings;
};
