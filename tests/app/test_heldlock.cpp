#include "app/heldlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

TEST(HeldLock, AFileThatNobodyHoldsIsFree)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".parentlock"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(lookAtLock(path), LockLook::Free);
}

#if defined(Q_OS_WIN)
TEST(HeldLock, SeesTheFileThatAnotherOpenedForItselfAlone)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parent.lock"));
    const HANDLE held = ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    ASSERT_NE(held, INVALID_HANDLE_VALUE);
    EXPECT_EQ(lookAtLock(path), LockLook::Held);
    ::CloseHandle(held);
    EXPECT_EQ(lookAtLock(path), LockLook::Free);
}
#endif
