#include "say.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>

/// False if the stream is a file or a pipe.
static bool saidOnConsole(std::FILE *stream, const QString &text)
{
    const HANDLE console = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    if (!GetConsoleMode(console, &mode))
        return false;
    std::fflush(stream);
    DWORD written = 0;
    const auto *letters = reinterpret_cast<const wchar_t *>(text.utf16());
    return WriteConsoleW(console, letters, DWORD(text.size()), &written, nullptr) != 0;
}
#else
static bool saidOnConsole(std::FILE *, const QString &)
{
    return false;
}
#endif

void say(std::FILE *stream, const QString &text)
{
    const QString line = text.endsWith(u'\n') ? text : text + u'\n';
    if (saidOnConsole(stream, line))
        return;
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}
