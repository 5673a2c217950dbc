#include "windowscolours.h"

#include <QApplication>

#ifdef Q_OS_WIN
#include <QSettings>

void followWindowsColours()
{
    const QSettings colours(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\"
                                           "Personalize"), QSettings::NativeFormat);
    if (colours.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() != 0)
        return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
    QApplication::setStyle(QStringLiteral("Fusion"));  // the system's own widgets come in light colours only
}
#else
void followWindowsColours() {}
#endif
