#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>

/// A single-shot timer that does not blame the other side for this computer's sleep: if it rings far too late
/// (process stopped, lid closed), what arrived meanwhile is let in first and the time runs once more.
class Deadline : public QObject
{
    Q_OBJECT
public:
    explicit Deadline(QObject *parent = nullptr);
    void start(std::chrono::milliseconds time);
    void stop();
    bool isActive() const { return m_timer.isActive(); }

signals:
    void passed();

private:
    void onTimeout();

    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_time{0};
};
