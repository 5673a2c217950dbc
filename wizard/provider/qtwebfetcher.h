#pragma once
#include "webfetch.h"

#include <QNetworkProxy>
#include <memory>

/// Qt's own HTTP, tamed by WebFetch. Nothing of it is made before the first fetch.
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
    QList<QSslCertificate> m_trustedToo;
    QNetworkProxy m_proxy;
    WebLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};
