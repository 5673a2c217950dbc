#include "qtnetworkwatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

namespace {

constexpr std::chrono::seconds lookAgain{3};
// The first page is not held up by the system's network service, which is a plugin and a bus away.
constexpr std::chrono::milliseconds firstLook{100};

QNetworkInformation *systemsView()
{
    if (!QNetworkInformation::instance())
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    QNetworkInformation *view = QNetworkInformation::instance();
    return view && view->supports(QNetworkInformation::Feature::Reachability) ? view : nullptr;
}

bool anyInterfaceIsUp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

// An interface with an address is enough: the system's opinion may be older than the network, or about
// the internet where only the mail server's network is needed.
bool seesNetwork()
{
    const QNetworkInformation *view = systemsView();
    const bool disconnected = view && view->reachability() == QNetworkInformation::Reachability::Disconnected;
    return view && !disconnected ? true : anyInterfaceIsUp();
}

} // namespace

QtNetworkWatch::QtNetworkWatch(QObject *parent)
    : NetworkWatch(parent)
    , m_again(this)
{
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &QtNetworkWatch::look);
    QTimer::singleShot(firstLook, this, &QtNetworkWatch::begin);
}

void QtNetworkWatch::begin()
{
    if (QNetworkInformation *view = systemsView())
        connect(view, &QNetworkInformation::reachabilityChanged, this, &QtNetworkWatch::look);
    look();
}

bool QtNetworkWatch::isOnline() const
{
    const bool online = seesNetwork();
    // Without a backend nobody tells when the network goes, so it is noticed when somebody asks.
    if (online != m_online)
        QMetaObject::invokeMethod(const_cast<QtNetworkWatch *>(this), &QtNetworkWatch::look, Qt::QueuedConnection);
    return online;
}

void QtNetworkWatch::look()
{
    const bool online = seesNetwork();
    if (online)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    if (online == m_online)
        return;
    m_online = online;
    emit onlineChanged(online);
}
