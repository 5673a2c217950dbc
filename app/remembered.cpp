#include "remembered.h"

#include "wizard/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

static constexpr auto languageKey = "language";
static constexpr auto sizeKey = "windowSize";

/// A broken or edited file must not make the window useless.
static QSize sensible(const QSize &size)
{
    const QSize largest(20000, 20000);
    return size.width() > 0 && size.height() > 0 && size.boundedTo(largest) == size ? size : QSize();
}

QString rememberedFile(const QString &programFolder)
{
    const QString beside = QDir(programFolder).filePath(QStringLiteral("mail-setup-wizard.ini"));
    if (!programFolder.isEmpty() && QFileInfo(beside).isWritable())
        return beside;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mail-setup-wizard")).fileName();
}

static QString fileHere()
{
    return rememberedFile(QCoreApplication::applicationDirPath());
}

Remembered recall()
{
    const QSettings settings(fileHere(), QSettings::IniFormat);
    return {settings.value(QLatin1String(languageKey)).toString(),
            sensible(settings.value(QLatin1String(sizeKey)).toSize())};
}

void remember(const Remembered &what)
{
    QSettings settings(fileHere(), QSettings::IniFormat);
    settings.setValue(QLatin1String(languageKey), what.language);
    settings.setValue(QLatin1String(sizeKey), what.windowSize);
    settings.sync();
}

QSize sizeAtStart(const Remembered &remembered, const QSize &usual, const QSize &freeOnScreen)
{
    constexpr QSize frame(8, 40); // a generous title bar; its true size is known only after the window is shown
    const QSize wished = remembered.windowSize.isValid() ? remembered.windowSize : usual;
    return wished.boundedTo(freeOnScreen - frame);
}

void keepChosenLanguage(const Languages &languages, Remembered &remembered)
{
    QObject::connect(&languages, &Languages::changed, &languages,
                     [&languages, &remembered] { remembered.language = languages.current(); });
}
