#include "heldlock.h"

#include <QFile>
#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

LockLook lookAtLock(const QString &file)
{
#if defined(Q_OS_UNIX)
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return LockLook::Unknown;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool answered = ::fcntl(handle, F_GETLK, &lock) == 0;
    ::close(handle);
    if (!answered)
        return LockLook::Unknown;
    return lock.l_type == F_UNLCK ? LockLook::Free : LockLook::Held;
#else
    QFile held(file);
    if (!held.exists())
        return LockLook::Free;
    return held.open(QIODevice::ReadOnly) ? LockLook::Free : LockLook::Held;
#endif
}
