#include "deadline.h"

namespace {
constexpr std::chrono::milliseconds oversleep{2000};
}

Deadline::Deadline(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadline::onTimeout);
}

void Deadline::start(std::chrono::milliseconds time)
{
    m_time = time;
    m_since.start();
    m_timer.start(time);
}

void Deadline::stop()
{
    m_timer.stop();
}

void Deadline::onTimeout()
{
    if (std::chrono::milliseconds(m_since.elapsed()) > m_time + oversleep)
        start(m_time);
    else
        emit passed();
}
