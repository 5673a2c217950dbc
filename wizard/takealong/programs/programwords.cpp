#include "programwords.h"

#include <QDir>

QString ProgramWords::name(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Thunderbird:
        return QStringLiteral("Thunderbird");
    case ProgramKind::Evolution:
        return QStringLiteral("Evolution");
    }
    Q_UNREACHABLE();
}

static QString packageName(ProgramPackage package)
{
    switch (package) {
    case ProgramPackage::Usual:
        return QString();
    case ProgramPackage::Flatpak:
        return QStringLiteral("Flatpak");
    case ProgramPackage::Snap:
        return QStringLiteral("Snap");
    }
    Q_UNREACHABLE();
}

QString ProgramWords::place(const ProgramPlace &place)
{
    const QString package = packageName(place.package);
    const QString name = place.name.isEmpty() ? ProgramWords::name(place.kind) : place.name;
    //: %1 is the name of a profile in a mail program, %2 is "Flatpak" or "Snap", how the program was installed
    return package.isEmpty() ? name : tr("%1 (%2)").arg(name, package);
}

QString ProgramWords::promise(ProgramKind kind)
{
    return tr("Adds this account to %1 on this computer. The accounts and messages that are there stay as they are. "
              "Your password is not stored: %1 asks for it.").arg(name(kind));
}

QString ProgramWords::button(ProgramKind kind)
{
    return tr("Set up in %1").arg(name(kind));
}

QString ProgramWords::state(ProgramState state, ProgramKind kind)
{
    switch (state) {
    case ProgramState::NotHere:
        return tr("%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.").arg(name(kind));
    case ProgramState::NotStartedYet:
        return tr("%1 is here, but has not been used yet. Start it once, close it, then come back to this page.")
            .arg(name(kind));
    case ProgramState::Running:
        return tr("%1 is open. Close it first, then come back to this page.").arg(name(kind));
    case ProgramState::Ready:
        return QString();
    case ProgramState::AlreadyHasAccount:
        return tr("%1 already has this account. Nothing needs to be added.").arg(name(kind));
    case ProgramState::NotUnderstood:
        return tr("The settings of %1 look different from what this wizard knows, so it leaves them alone. "
                  "Add the account in %1 itself, with the values of the settings page.").arg(name(kind));
    case ProgramState::NotAllowed:
        return tr("The settings of %1 cannot be changed from here: this computer does not allow it. "
                  "Add the account in %1 itself, with the values of the settings page.").arg(name(kind));
    }
    Q_UNREACHABLE();
}

QString ProgramWords::outcome(SetUpOutcome outcome, ProgramKind kind)
{
    switch (outcome) {
    case SetUpOutcome::Done:
        return tr("The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.")
            .arg(name(kind));
    case SetUpOutcome::NotHere:
        return state(ProgramState::NotHere, kind);
    case SetUpOutcome::NotStartedYet:
        return state(ProgramState::NotStartedYet, kind);
    case SetUpOutcome::Running:
        return tr("%1 is open, so nothing was changed. Close it, then try again.").arg(name(kind));
    case SetUpOutcome::AlreadyHasAccount:
        return state(ProgramState::AlreadyHasAccount, kind);
    case SetUpOutcome::NotUnderstood:
        return state(ProgramState::NotUnderstood, kind);
    case SetUpOutcome::NotAllowed:
        return state(ProgramState::NotAllowed, kind);
    case SetUpOutcome::NoRoom:
        return tr("The disk is full, so nothing was changed. Make some room, then try again.");
    case SetUpOutcome::Failed:
        return tr("The settings of %1 could not be written, so nothing was changed. "
                  "Try again, or add the account in %1 itself, with the values of the settings page.").arg(name(kind));
    }
    Q_UNREACHABLE();
}

QString ProgramWords::copyNote(const SetUpRecord &record)
{
    if (record.copy.isEmpty())
        return QString();
    return tr("A copy of the settings as they were before lies in %1").arg(QDir::toNativeSeparators(record.copy));
}

QString ProgramWords::undoButton()
{
    return tr("Undo");
}

QString ProgramWords::undone(UndoOutcome outcome, ProgramKind kind)
{
    switch (outcome) {
    case UndoOutcome::Done:
        return tr("The settings of %1 are again exactly as they were.").arg(name(kind));
    case UndoOutcome::NothingToUndo:
        return tr("There is nothing to undo.");
    case UndoOutcome::Running:
        return tr("%1 is open, so nothing was changed. Close it, then try again.").arg(name(kind));
    case UndoOutcome::ChangedSince:
        return tr("%1 has been used since, so nothing was undone and nothing is lost. "
                  "To remove the account, open the account settings of %1.").arg(name(kind));
    case UndoOutcome::NotAllowed:
        return tr("The settings of %1 cannot be changed from here: this computer does not allow it. "
                  "To remove the account, open the account settings of %1.").arg(name(kind));
    case UndoOutcome::NoRoom:
        return tr("The disk is full, so nothing was changed. Make some room, then try again.");
    case UndoOutcome::Failed:
        return tr("The settings of %1 could not be written, so nothing was undone. Try again.").arg(name(kind));
    }
    Q_UNREACHABLE();
}
