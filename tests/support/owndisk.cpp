#include "owndisk.h"

#include <QByteArray>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int noMount = 101;

void tell(const char *file, const QByteArray &words)
{
    const int handle = open(file, O_WRONLY);
    if (handle < 0)
        return;
    const auto written = write(handle, words.constData(), size_t(words.size()));
    Q_UNUSED(written);
    close(handle);
}

/// Root may mount for itself; everybody else as the root of a user namespace.
bool enterOwnMounts()
{
    const QByteArray user = QByteArray::number(int(getuid())), group = QByteArray::number(int(getgid()));
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        tell("/proc/self/setgroups", "deny");
        tell("/proc/self/uid_map", "0 " + user + " 1");
        tell("/proc/self/gid_map", "0 " + group + " 1");
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace

int onOwnDisk(const QString &folder, int bytes, DiskMode mode, const std::function<void()> &prepare,
              const std::function<int()> &task)
{
    const QByteArray place = QFile::encodeName(folder);
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray size = "size=" + QByteArray::number(bytes);
        if (!enterOwnMounts() || mount("none", place.constData(), "tmpfs", 0, size.constData()) != 0)
            _exit(noMount);
        prepare();
        if (mode == DiskMode::ReadOnly && mount("none", place.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            _exit(noMount);
        _exit(task());
    }
    int status = 0;
    waitpid(child, &status, 0);
    const int answer = WIFEXITED(status) ? WEXITSTATUS(status) : noMount;
    return answer == noMount ? -1 : answer;
}

bool killedInTheMiddle(const std::function<void()> &task)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit noCore{0, 0}, smallFiles{4096, 4096};
        setrlimit(RLIMIT_CORE, &noCore);
        setrlimit(RLIMIT_FSIZE, &smallFiles);
        task();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ;
}
