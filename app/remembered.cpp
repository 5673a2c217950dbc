#include "remembered.h"

#include "wizard/languages.h"

#include <QSettings>

static constexpr auto languageKey = "language";
static constexpr auto sizeKey = "windowSize";

/// A broken or edited file must not make the window useless.
static QSize sensible(const QSize &size)
{
    const QSize largest(20000, 20000);
    return size.width() > 0 && size.height() > 0 && size.boundedTo(largest) == size ? size : QSize();
}

static QString organisation()
{
    return QStringLiteral("mail-setup-wizard");
}

Remembered recall()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, organisation());
    return {settings.value(QLatin1String(languageKey)).toString(),
            sensible(settings.value(QLatin1String(sizeKey)).toSize())};
}

void remember(const Remembered &what)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, organisation());
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
