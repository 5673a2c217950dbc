#pragma once
#include "mailprograms.h"

/// Thunderbird's profiles on this computer. It reads prefs.js at its start and writes it anew at its end, so it must be
/// closed while we write.
class Thunderbird : public MailProgram
{
public:
    explicit Thunderbird(const ProgramSurroundings &surroundings) : m_surroundings(surroundings) {}

    ProgramKind kind() const override { return ProgramKind::Thunderbird; }
    QList<ProgramPlace> find() const override;
    ProgramState presence() const override;
    ProgramState state(const ProgramPlace &place, const ProgramAccount &account) const override;
    SetUpResult setUp(const ProgramPlace &place, const ProgramAccount &account) const override;
    UndoOutcome undo(const SetUpRecord &record) const override;

private:
    struct Look {
        ProgramState state = ProgramState::NotHere;
        WrittenFile prefs;  ///< as it is and as it would be; only if ready
    };
    Look lookAt(const ProgramPlace &place, const ProgramAccount &account) const;

    ProgramSurroundings m_surroundings;
};
