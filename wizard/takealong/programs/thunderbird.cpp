#include "thunderbird.h"

#include "profilelock.h"
#include "profilesini.h"
#include "thunderbirdprefs.h"
#include "writtenfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

static QString prefsOf(const QString &folder)
{
    return folder + QStringLiteral("/prefs.js");
}

/// One home may be a link to another.
static bool isAmong(const QList<ProgramPlace> &places, const QString &folder)
{
    return std::any_of(places.cbegin(), places.cend(), [&](const ProgramPlace &place) {
        return QFileInfo(place.folder).canonicalFilePath() == QFileInfo(folder).canonicalFilePath();
    });
}

QList<ProgramPlace> Thunderbird::find() const
{
    QList<ProgramPlace> places;
    for (const ProgramHome &home : m_surroundings.thunderbird) {
        const QDir folder(home.folder);
        const QByteArray profiles = readWhole(folder.filePath(QStringLiteral("profiles.ini"))).value_or(QByteArray());
        const QByteArray installs = readWhole(folder.filePath(QStringLiteral("installs.ini"))).value_or(QByteArray());
        for (const NamedProfile &profile : readProfiles(profiles, installs)) {
            const bool absolute = profile.kind == NamedProfile::Path::Absolute;
            ProgramPlace place;
            place.kind = ProgramKind::Thunderbird;
            place.package = home.package;
            place.folder = QDir::cleanPath(absolute ? profile.path : folder.filePath(profile.path));
            place.name = profile.name;
            const bool isDefault = profile.use == NamedProfile::Use::Default;
            place.use = isDefault ? ProgramPlace::Use::Default : ProgramPlace::Use::Other;
            // The program makes a profile of the old kind beside its own and never opens it.
            if (QFileInfo::exists(prefsOf(place.folder)) && !isAmong(places, place.folder))
                places.append(place);
        }
    }
    std::stable_partition(places.begin(), places.end(),
                          [](const ProgramPlace &place) { return place.use == ProgramPlace::Use::Default; });
    return places;
}

ProgramState Thunderbird::presence() const
{
    if (!find().isEmpty())
        return ProgramState::Ready;
    const bool traces = std::any_of(m_surroundings.thunderbird.cbegin(), m_surroundings.thunderbird.cend(),
                                    [](const ProgramHome &home) { return QFileInfo::exists(home.folder); });
    return traces ? ProgramState::NotStartedYet : ProgramState::NotHere;
}

Thunderbird::Look Thunderbird::lookAt(const ProgramPlace &place, const ProgramAccount &account) const
{
    Look look;
    look.prefs.path = prefsOf(place.folder);
    if (!QFileInfo::exists(look.prefs.path)) {
        look.state = QFileInfo::exists(place.folder) ? ProgramState::NotStartedYet : ProgramState::NotHere;
        return look;
    }
    look.prefs.before = readWhole(look.prefs.path);
    const AddedAccount added = addToThunderbird(look.prefs.before.value_or(QByteArray()), account);
    const QString userJs = place.folder + QStringLiteral("/user.js");
    if (!look.prefs.before)
        look.state = ProgramState::NotAllowed;
    else if (added.outcome == SetUpOutcome::AlreadyHasAccount)
        look.state = ProgramState::AlreadyHasAccount;
    else if (isOpen(lookAtLocks(place.folder, m_surroundings.lockOf)))
        look.state = ProgramState::Running;
    else if (added.outcome != SetUpOutcome::Done || overrulesAccounts(readWhole(userJs).value_or(QByteArray())))
        look.state = ProgramState::NotUnderstood;
    else
        look.state = ProgramState::Ready;
    look.prefs.after = added.bytes;
    return look;
}

ProgramState Thunderbird::state(const ProgramPlace &place, const ProgramAccount &account) const
{
    return lookAt(place, account).state;
}

SetUpResult Thunderbird::setUp(const ProgramPlace &place, const ProgramAccount &account) const
{
    const Look look = lookAt(place, account);
    if (look.state != ProgramState::Ready)
        return {outcomeOf(look.state), {}};
    SetUpRecord record{place, {look.prefs}, {}};
    SetUpOutcome outcome = keepCopy(*look.prefs.before, look.prefs.path, &record.copy);
    if (outcome == SetUpOutcome::Done)
        outcome = writeAll(record.files);
    if (outcome == SetUpOutcome::Done)
        return {outcome, record};
    QFile::remove(record.copy);
    return {outcome, {}};
}

UndoOutcome Thunderbird::undo(const SetUpRecord &record) const
{
    if (isOpen(lookAtLocks(record.place.folder, m_surroundings.lockOf)))
        return UndoOutcome::Running;
    const UndoOutcome outcome = putBack(record.files);
    if (outcome == UndoOutcome::Done)
        QFile::remove(record.copy);
    return outcome;
}
