#include "qtnetworkwatch.h"

#include <QNetworkInterface>

namespace {

bool anyInterfaceIsUp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

} // namespace

QtNetworkWatch::QtNetworkWatch(QObject *parent)
    : QtNetworkWatch(anyInterfaceIsUp, Pace(), parent)
{
}

QtNetworkWatch::QtNetworkWatch(std::function<bool()> hasNetwork, const Pace &pace, QObject *parent)
    : NetworkWatch(parent)
    , m_hasNetwork(std::move(hasNetwork))
    , m_pace(pace)
    , m_again(this)
{
    connect(&m_again, &QTimer::timeout, this, &QtNetworkWatch::tell);
    m_again.setInterval(m_pace.lookAgain);
    QTimer::singleShot(m_pace.firstLook, this, [this] {
        m_again.start();
        tell();
    });
}

bool QtNetworkWatch::isOnline() const
{
    const bool fresh = m_sinceLook.isValid() && m_sinceLook.elapsed() < m_pace.fresh.count();
    if (fresh)
        return m_seen;
    const bool online = look();
    // Whoever asks hears it first; the others are told from the event loop.
    if (online != m_told)
        QMetaObject::invokeMethod(const_cast<QtNetworkWatch *>(this), &QtNetworkWatch::tell, Qt::QueuedConnection);
    return online;
}

bool QtNetworkWatch::look() const
{
    m_seen = m_hasNetwork();
    m_sinceLook.start();
    return m_seen;
}

void QtNetworkWatch::tell()
{
    const bool online = look();
    if (online == m_told)
        return;
    m_told = online;
    emit onlineChanged(online);
}
