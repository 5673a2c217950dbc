#include "programsurroundings.h"

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
    // The desktop's calendar keeps its sources there too: only a folder with mail tells that Evolution was used.
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString flatpak = home.filePath(QStringLiteral(".var/app/org.gnome.Evolution"));
    surroundings.evolution = {
        {ProgramPackage::Usual, config + QStringLiteral("/evolution/sources"), data + QStringLiteral("/evolution/mail")},
        {ProgramPackage::Flatpak, flatpak + QStringLiteral("/config/evolution/sources"),
         flatpak + QStringLiteral("/data/evolution/mail")},
    };
#endif
    return surroundings;
}
