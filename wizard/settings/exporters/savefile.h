#pragma once
#include <QByteArray>
#include <QString>

enum class SaveOutcome {
    Saved,
    NotAllowed,  ///< the folder or the file does not let us
    NoRoom,
    InUse,       ///< another program holds the existing file open
    Failed,
};

/// Whole or not at all, readable by the owner alone; an existing file stays as it was where this fails.
SaveOutcome saveWhole(const QByteArray &bytes, const QString &path);

/// "Mail settings for ona@ovh.net.pdf": never a path nor a name that some system keeps for itself, at most 80 characters.
QString suggestedFileName(const QString &title, const QString &suffix);
