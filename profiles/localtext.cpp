#include "localtext.h"

#include <QCoreApplication>
#include <QLocale>

QString LocalText::shown() const
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    if (const auto variant = variants.constFind(language); variant != variants.cend())
        return *variant;
    if (source.isEmpty() || !variants.isEmpty())
        return source;
    return QCoreApplication::translate("Guide", source.toUtf8().constData(),
                                       note.isEmpty() ? nullptr : note.toUtf8().constData());
}
