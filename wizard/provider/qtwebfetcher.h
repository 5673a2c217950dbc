#pragma once
#include "webfetch.h"

#include <QNetworkProxy>
#include <QHash>
#include <memory>
#include <vector>

/// Qt's own HTTP, tamed by WebFetch. Nothing of it is made before the first fetch.
/// Two questions to one host go over two connections: Qt would let the second wait for the answer to the first.
class QtWebFetcher final : public WebFetcher
{
    Q_OBJECT
public:
    /// `trustedToo` and `proxy` are for tests and for networks with a proxy; by default the application's proxy.
    explicit QtWebFetcher(const QList<QSslCertificate> &trustedToo = {},
                          const QNetworkProxy &proxy = QNetworkProxy(QNetworkProxy::DefaultProxy),
                          const WebLimits &limits = {}, QObject *parent = nullptr);
    ~QtWebFetcher() override;

    void fetch(const QUrl &url, QObject *owner, Fetched fetched) override;

private:
    /// Qt's managers share no connections.
    struct Manager {
        std::unique_ptr<QNetworkAccessManager> http;
        QHash<const WebFetch *, QString> hosts;  ///< that are being asked through it
    };

    Manager &managerFor(const QString &host);

    QList<QSslCertificate> m_trustedToo;
    QNetworkProxy m_proxy;
    WebLimits m_limits;
    std::vector<std::unique_ptr<Manager>> m_managers;
};
