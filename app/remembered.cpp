#include "remembered.h"

#include <QSettings>

static QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mail-setup-wizard"),
                     QStringLiteral("mail-setup-wizard"));
}

static const QString &languageKey()
{
    static const QString key = QStringLiteral("language");
    return key;
}

static const QString &placeKey()
{
    static const QString key = QStringLiteral("window");
    return key;
}

Remembered Remembered::load()
{
    const QSettings kept = settings();
    return {kept.value(languageKey()).toString(), kept.value(placeKey()).toByteArray()};
}

void Remembered::save() const
{
    QSettings kept = settings();
    kept.setValue(languageKey(), language);
    kept.setValue(placeKey(), windowPlace);
    kept.sync();
}
