#include "evolution.h"

#include "evolutionsources.h"
#include "writtenfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

static constexpr qsizetype mostSources = 2000;

static bool wasUsed(const ProgramHome &home)
{
    return QFileInfo::exists(home.mark.isEmpty() ? home.folder : home.mark);
}

QList<ProgramPlace> Evolution::find() const
{
    QList<ProgramPlace> places;
    for (const ProgramHome &home : m_surroundings.evolution)
        if (wasUsed(home) && QFileInfo(home.folder).isDir())
            places.append({ProgramKind::Evolution, home.package, home.folder, QString(), ProgramPlace::Use::Default});
    return places;
}

ProgramState Evolution::presence() const
{
    if (!find().isEmpty())
        return ProgramState::Ready;
    const bool used = std::any_of(m_surroundings.evolution.cbegin(), m_surroundings.evolution.cend(), wasUsed);
    return used ? ProgramState::NotStartedYet : ProgramState::NotHere;
}

ProgramState Evolution::state(const ProgramPlace &place, const ProgramAccount &account) const
{
    const QDir folder(place.folder);
    if (!folder.exists())
        return ProgramState::NotHere;
    const QStringList names = folder.entryList({QStringLiteral("*.source")}, QDir::Files | QDir::Hidden);
    if (names.size() > mostSources)
        return ProgramState::NotUnderstood;
    for (const QString &name : names)
        if (isEvolutionSourceOf(readWhole(folder.filePath(name)).value_or(QByteArray()), account))
            return ProgramState::AlreadyHasAccount;
    return QFileInfo(place.folder).isWritable() ? ProgramState::Ready : ProgramState::NotAllowed;
}

SetUpResult Evolution::setUp(const ProgramPlace &place, const ProgramAccount &account) const
{
    const ProgramState now = state(place, account);
    if (now != ProgramState::Ready)
        return {outcomeOf(now), {}};
    SetUpRecord record{place, evolutionSources(account, place.folder), {}};
    for (WrittenFile &file : record.files)
        file.before = readWhole(file.path);  // what an account that was half removed left there
    const SetUpOutcome outcome = writeAll(record.files);
    return outcome == SetUpOutcome::Done ? SetUpResult{outcome, record} : SetUpResult{outcome, {}};
}

UndoOutcome Evolution::undo(const SetUpRecord &record) const
{
    QList<WrittenFile> backwards = record.files;
    std::reverse(backwards.begin(), backwards.end());
    for (WrittenFile &file : backwards) {
        const QByteArray now = readWhole(file.path).value_or(QByteArray());
        if (keepsEvolutionSource(now, file.after))
            file.after = now;
    }
    return putBack(backwards);
}
