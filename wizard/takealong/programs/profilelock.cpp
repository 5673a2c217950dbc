#include "profilelock.h"

#include <QFileInfo>

bool isOpen(const LockSigns &signs)
{
    switch (signs.look) {
    case LockLook::Held:
        return true;
    case LockLook::Free:
        return false;
    case LockLook::Unknown:
        return signs.mark == LockSigns::Mark::There;
    }
    Q_UNREACHABLE();
}

LockSigns lookAtLocks(const QString &folder, const std::function<LockLook(const QString &)> &lockOf)
{
    LockSigns signs;
    // The first name is that of Linux and macOS, the second that of Windows.
    for (const char *name : {"/.parentlock", "/parent.lock"}) {
        const QString file = folder + QLatin1String(name);
        if (lockOf && signs.look != LockLook::Held && QFileInfo::exists(file))
            signs.look = lockOf(file);
    }
    // A link to "address:+process", which is no file: only the link itself exists.
    if (QFileInfo(folder + QStringLiteral("/lock")).isSymLink())
        signs.mark = LockSigns::Mark::There;
    return signs;
}
