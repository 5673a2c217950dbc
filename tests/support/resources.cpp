#include "resources.h"

#include <QDir>
#include <QFile>
#include <ctime>

namespace {

/// "VmHWM:    1234 kB" of /proc/self/status.
qint64 statusLine(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

std::chrono::microseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::microseconds(time.tv_sec * 1000000LL + time.tv_nsec / 1000);
}

} // namespace

int Resources::openFiles()
{
    const QDir files(QStringLiteral("/proc/self/fd"));
    return int(files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

qint64 Resources::memory()
{
    return statusLine("VmRSS");
}

qint64 Resources::peakMemory()
{
    return statusLine("VmHWM");
}

void Resources::forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

bool Resources::areTelling()
{
#if defined(__SANITIZE_ADDRESS__)
    return false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return false;
#endif
#endif
    return memory() > 0;
}

LoopWatch::LoopWatch()
    : m_used(threadTime())
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &LoopWatch::onTick);
    m_ticks.start(1);
    m_since.start();
}

void LoopWatch::onTick()
{
    const std::chrono::microseconds used = threadTime();
    m_pause = std::max(m_pause, std::chrono::microseconds(m_since.nsecsElapsed() / 1000));
    m_work = std::max(m_work, used - m_used);
    m_used = used;
    m_since.restart();
}
