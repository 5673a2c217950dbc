#include "qtwebfetcher.h"

#include <QNetworkAccessManager>
#include <QPointer>

QtWebFetcher::QtWebFetcher(const QList<QSslCertificate> &trustedToo, const QNetworkProxy &proxy,
                           const WebLimits &limits, QObject *parent)
    : WebFetcher(parent), m_trustedToo(trustedToo), m_proxy(proxy), m_limits(limits)
{
}

QtWebFetcher::~QtWebFetcher()
{
    qDeleteAll(findChildren<WebFetch *>());  // before the manager they use
}

void QtWebFetcher::fetch(const QUrl &url, QObject *owner, Fetched fetched)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(m_proxy);
    }
    auto *run = new WebFetch(url, *m_manager, m_trustedToo, m_limits, this);
    connect(run, &WebFetch::finished, owner, [run, fetched = std::move(fetched)](const FetchAnswer &answer) {
        run->deleteLater();
        fetched(answer);
    });
    connect(owner, &QObject::destroyed, run, &QObject::deleteLater);
    QMetaObject::invokeMethod(run, &WebFetch::start, Qt::QueuedConnection);
}
