#pragma once
#include "programaccount.h"
#include "programsurroundings.h"

#include <QByteArray>
#include <QList>
#include <QString>

enum class ProgramKind { Thunderbird, Evolution };

/// One place in which a program keeps accounts: a profile of Thunderbird, the one home of Evolution.
struct ProgramPlace {
    enum class Use { Default, Other };  ///< default: what the program opens when it is simply started

    ProgramKind kind = ProgramKind::Thunderbird;
    ProgramPackage package = ProgramPackage::Usual;
    QString folder;  ///< absolute
    QString name;    ///< as the program calls it ("default-release"); foreign text, never a path; empty: it has no name
    Use use = Use::Default;
    bool operator==(const ProgramPlace &) const = default;
};

enum class ProgramState {
    NotHere,            ///< no trace of the program
    NotStartedYet,      ///< it is here, but makes its files when it is first started
    Running,            ///< must be closed first: it would write over what we write
    Ready,
    AlreadyHasAccount,  ///< the same mailbox on the same server; nothing is to be done
    NotUnderstood,      ///< its file holds what we do not know; we leave it alone
    NotAllowed,         ///< we may not read or write there
};

enum class SetUpOutcome {
    Done,
    NotHere,
    NotStartedYet,
    Running,
    AlreadyHasAccount,
    NotUnderstood,
    NotAllowed,
    NoRoom,   ///< the disk is full
    Failed,   ///< the disk said no for another reason
};

enum class UndoOutcome {
    Done,          ///< byte for byte as before
    NothingToUndo,
    Running,
    ChangedSince,  ///< the program has written there since; nothing was touched
    NotAllowed,
    NoRoom,
    Failed,
};

/// One file as it was and as we left it.
struct WrittenFile {
    QString path;
    std::optional<QByteArray> before;  ///< nothing: there was no such file
    QByteArray after;
};

/// What undo needs; lives in memory only. The copy beside the file is for the person.
struct SetUpRecord {
    ProgramPlace place;
    QList<WrittenFile> files;
    QString copy;  ///< path of the copy made beforehand; empty where no file was changed
};

/// Pure: why nothing was set up, where a place is in this state; ready has no such reason and gives Failed.
SetUpOutcome outcomeOf(ProgramState state);

struct SetUpResult {
    SetUpOutcome outcome = SetUpOutcome::Failed;
    std::optional<SetUpRecord> record;  ///< set if and only if done
};

/// A mail program of this computer in which an account can be set up. Every call looks anew, takes some milliseconds
/// and either does all or nothing.
class MailProgram
{
public:
    virtual ~MailProgram() = default;
    virtual ProgramKind kind() const = 0;
    virtual QList<ProgramPlace> find() const = 0;      ///< the default place first; empty: see presence()
    virtual ProgramState presence() const = 0;         ///< NotHere, NotStartedYet, or Ready where there is a place
    virtual ProgramState state(const ProgramPlace &place, const ProgramAccount &account) const = 0;
    virtual SetUpResult setUp(const ProgramPlace &place, const ProgramAccount &account) const = 0;
    virtual UndoOutcome undo(const SetUpRecord &record) const = 0;
};
