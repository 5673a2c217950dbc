#include "leave.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <ole2.h>

/// Windows' _Exit() ends the other threads first and clears up the libraries then: Qt's pool of resolver threads waits
/// for ever for one that was cut off in a look-up. What was copied is Qt's to hand out until it is left with Windows.
void leave(int status)
{
    std::fflush(nullptr);
    OleFlushClipboard();
    TerminateProcess(GetCurrentProcess(), UINT(status));
    std::abort();
}
#else
void leave(int status)
{
    std::fflush(nullptr);
    std::_Exit(status);
}
#endif
