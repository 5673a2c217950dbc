#include "mailprograms.h"

#include <QDir>
#include <QStandardPaths>

ProgramSurroundings usualProgramSurroundings()
{
    const QDir home = QDir::home();
    ProgramSurroundings surroundings;
#if defined(Q_OS_WIN)
    // %APPDATA% roams with the user; Qt's own folder for data is the local one.
    const QString data = QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA"));
    if (!data.isEmpty())
        surroundings.thunderbird = {{ProgramPackage::Usual, data + QStringLiteral("/Thunderbird")}};
#elif defined(Q_OS_MACOS)
    surroundings.thunderbird = {{ProgramPackage::Usual, home.filePath(QStringLiteral("Library/Thunderbird"))}};
#else
    surroundings.thunderbird = {
        {ProgramPackage::Usual, home.filePath(QStringLiteral(".thunderbird"))},
        {ProgramPackage::Flatpak, home.filePath(QStringLiteral(".var/app/org.mozilla.Thunderbird/.thunderbird"))},
        {ProgramPackage::Snap, home.filePath(QStringLiteral("snap/thunderbird/common/.thunderbird"))},
    };
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    surroundings.evolution = {
        {ProgramPackage::Usual, config + QStringLiteral("/evolution")},
        {ProgramPackage::Flatpak, home.filePath(QStringLiteral(".var/app/org.gnome.Evolution/config/evolution"))},
    };
#endif
    return surroundings;
}

MailPrograms makeMailPrograms(const ProgramSurroundings &surroundings)
{
    Q_UNUSED(surroundings)
    return {};  // each program joins here
}
