#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>

/// What this process holds, as Linux tells it; all 0 elsewhere.
namespace Resources {
int openFiles();
qint64 memory();       ///< resident, in KiB
qint64 peakMemory();   ///< highest resident since the last forgetPeak(), in KiB
void forgetPeak();
/// Whether memory figures say something about our code: not under a sanitizer, which keeps what was freed.
bool areTelling();
}

/// Watches the event loop: the longest time it did not come round.
class LoopWatch : public QObject
{
    Q_OBJECT
public:
    LoopWatch();
    std::chrono::microseconds longestPause() const { return m_pause; }  ///< by the clock on the wall
    /// Processor time this thread used in its busiest turn: free of what else runs on the machine.
    std::chrono::microseconds longestWork() const { return m_work; }

private:
    void onTick();

    QTimer m_ticks;
    QElapsedTimer m_since;
    std::chrono::microseconds m_pause{0};
    std::chrono::microseconds m_work{0};
    std::chrono::microseconds m_used;
};
