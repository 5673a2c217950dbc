#include "filedialogtraces.h"

#include <QSettings>

static constexpr QLatin1String organisation("QtProject");
static constexpr QLatin1String group("FileDialog");

FileDialogTraces::FileDialogTraces()
    : m_wasThere(QSettings(QSettings::UserScope, organisation).childGroups().contains(group))
{
}

FileDialogTraces::~FileDialogTraces()
{
    if (!m_wasThere)
        QSettings(QSettings::UserScope, organisation).remove(group);
}
