#include "savefile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

static bool isFull(const QString &path, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < wanted;
}

/// What another program holds open cannot be replaced on Windows; elsewhere a file that is protected looks the same.
static bool isHeld(const QString &path)
{
    return QFileInfo::exists(path) && !QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

SaveOutcome saveWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool noRoom = file.error() == QFileDevice::ResourceError || isFull(path, 1);
        return noRoom ? SaveOutcome::NoRoom : SaveOutcome::NotAllowed;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) == bytes.size() && file.commit())
        return SaveOutcome::Saved;
    if (isFull(path, bytes.size()))
        return SaveOutcome::NoRoom;
    return isHeld(path) ? SaveOutcome::InUse : SaveOutcome::Failed;
}

/// CON, NUL, COM1 and their like are devices on Windows, whatever stands behind a dot.
static bool isReserved(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString suggestedFileName(const QString &title, const QString &suffix)
{
    constexpr qsizetype longest = 80;
    QString name;
    for (const QChar letter : title) {
        const bool harmless = letter.isLetterOrNumber() || QStringLiteral(" @.-_").contains(letter);
        name.append(harmless ? letter : QLatin1Char('-'));
    }
    const QString end = QLatin1Char('.') + suffix;
    name = name.left(longest - end.size());
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty() || isReserved(name))
        name.prepend(QStringLiteral("mail-"));
    return name.left(longest - end.size()) + end;
}
