#include "qtproxysettings.h"

#include <QNetworkProxy>
#include <QTimer>

namespace {

/// The system's first choice, if a mail connection can pass through it; "direct" as the first choice is none.
std::optional<SystemProxy> firstChoice(const QString &host, quint16 port)
{
    const QNetworkProxyQuery query(host, port, QString(), QNetworkProxyQuery::TcpSocket);
    const QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(query).value(0);
    const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
    if ((!socks && proxy.type() != QNetworkProxy::HttpProxy) || proxy.hostName().isEmpty() || proxy.port() == 0)
        return std::nullopt;
    return SystemProxy{socks ? SystemProxy::Kind::Socks5 : SystemProxy::Kind::Http, proxy.hostName(), proxy.port(),
                       proxy.user(), proxy.password()};
}

} // namespace

void QtProxySettings::proxyFor(const QString &host, quint16 port, QObject *owner, Found found)
{
    QTimer::singleShot(0, owner, [host, port, found] { found(firstChoice(host, port)); });
}
