#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <chrono>

/// Runs the event loop until `done()` or the time is over; whether it was done.
template<typename Done>
bool waitUntil(Done done, std::chrono::milliseconds most = std::chrono::milliseconds(10000))
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > most.count())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Lets everything that is due happen.
inline void letPass(std::chrono::milliseconds time)
{
    waitUntil([] { return false; }, time);
}
