#include "app/heldlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

TEST(HeldLock, SeesTheLockOfAnotherProcessAndThatItWasLetGo)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral(".parentlock")));
    int told[2] = {};
    int asked[2] = {};
    ASSERT_EQ(::pipe(told) + ::pipe(asked), 0);
    const pid_t other = ::fork();
    char byte = 0;
    if (other == 0) {  // holds the lock until it is asked to go
        const int handle = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool held = ::fcntl(handle, F_SETLK, &lock) == 0 && ::write(told[1], "x", 1) == 1;
        ::_exit(held && ::read(asked[0], &byte, 1) == 1 ? 0 : 1);
    }
    ASSERT_EQ(::read(told[0], &byte, 1), 1);
    EXPECT_EQ(lookAtLock(QFile::decodeName(path)), LockLook::Held);
    EXPECT_EQ(lookAtLock(QFile::decodeName(path)), LockLook::Held) << "looking takes no lock away";
    ASSERT_EQ(::write(asked[1], "x", 1), 1);
    int status = -1;
    ASSERT_EQ(::waitpid(other, &status, 0), other);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(lookAtLock(QFile::decodeName(path)), LockLook::Free);
}
