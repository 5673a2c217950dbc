#pragma once
#include "mailprogram.h"

/// A file's bytes; nothing where it cannot be read or holds more than 16 MiB.
std::optional<QByteArray> readWhole(const QString &path);

/// Writes every file whole, readable by the owner alone, or none: what was written before one failed is put back.
/// Done, Running (another program holds a file), NotAllowed, NoRoom or Failed.
SetUpOutcome writeAll(const QList<WrittenFile> &files);

/// Puts every file back as it was, or none. Nothing is touched where one of them is no longer what we left.
/// Done, NothingToUndo, ChangedSince, Running, NotAllowed, NoRoom or Failed.
UndoOutcome putBack(const QList<WrittenFile> &files);

/// Copies the bytes into a new file beside `path`, "prefs.js.before-mail-setup-wizard-2026-11-21", with a number behind
/// where that is taken; its path stands in `copy` if the outcome is Done.
SetUpOutcome keepCopy(const QByteArray &bytes, const QString &path, QString *copy);
