#include "writtenfiles.h"

#include "wizard/settings/exporters/savefile.h"

#include <QDate>
#include <QFile>

static constexpr qint64 mostBytes = 16 * 1024 * 1024;

std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return file.readAll();
}

static SetUpOutcome write(const QByteArray &bytes, const QString &path)
{
    switch (saveWhole(bytes, path)) {
    case SaveOutcome::Saved:
        return SetUpOutcome::Done;
    case SaveOutcome::NotAllowed:
        return SetUpOutcome::NotAllowed;
    case SaveOutcome::NoRoom:
        return SetUpOutcome::NoRoom;
    case SaveOutcome::InUse:
        return SetUpOutcome::Running;
    case SaveOutcome::Failed:
        return SetUpOutcome::Failed;
    }
    Q_UNREACHABLE();
}

static SetUpOutcome restore(const WrittenFile &file)
{
    if (file.before)
        return write(*file.before, file.path);
    return QFile::remove(file.path) ? SetUpOutcome::Done : SetUpOutcome::NotAllowed;
}

SetUpOutcome writeAll(const QList<WrittenFile> &files)
{
    for (qsizetype at = 0; at < files.size(); ++at) {
        const SetUpOutcome outcome = write(files.at(at).after, files.at(at).path);
        if (outcome == SetUpOutcome::Done)
            continue;
        for (const WrittenFile &done : files.first(at))
            restore(done);
        return outcome;
    }
    return SetUpOutcome::Done;
}

static UndoOutcome asUndo(SetUpOutcome outcome)
{
    switch (outcome) {
    case SetUpOutcome::Done:
        return UndoOutcome::Done;
    case SetUpOutcome::NotAllowed:
        return UndoOutcome::NotAllowed;
    case SetUpOutcome::NoRoom:
        return UndoOutcome::NoRoom;
    case SetUpOutcome::Running:
        return UndoOutcome::Running;
    case SetUpOutcome::NotHere:
    case SetUpOutcome::NotStartedYet:
    case SetUpOutcome::AlreadyHasAccount:
    case SetUpOutcome::NotUnderstood:
    case SetUpOutcome::Failed:
        return UndoOutcome::Failed;
    }
    Q_UNREACHABLE();
}

UndoOutcome putBack(const QList<WrittenFile> &files)
{
    if (files.isEmpty())
        return UndoOutcome::NothingToUndo;
    for (const WrittenFile &file : files)
        if (readWhole(file.path) != file.after)
            return UndoOutcome::ChangedSince;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const SetUpOutcome outcome = restore(files.at(at));
        if (outcome == SetUpOutcome::Done)
            continue;
        for (const WrittenFile &done : files.first(at))
            write(done.after, done.path);
        return asUndo(outcome);
    }
    return UndoOutcome::Done;
}

SetUpOutcome keepCopy(const QByteArray &bytes, const QString &path, QString *copy)
{
    const QString name = path + QStringLiteral(".before-mail-setup-wizard-") + QDate::currentDate().toString(Qt::ISODate);
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number)
        free = name + QLatin1Char('-') + QString::number(number);
    const SetUpOutcome outcome = write(bytes, free);
    if (outcome == SetUpOutcome::Done)
        *copy = free;
    return outcome;
}
