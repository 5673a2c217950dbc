#include "qtwebfetcher.h"

#include <QNetworkAccessManager>

#include <algorithm>

QtWebFetcher::QtWebFetcher(const QList<QSslCertificate> &trustedToo, const QNetworkProxy &proxy,
                           const WebLimits &limits, QObject *parent)
    : WebFetcher(parent), m_trustedToo(trustedToo), m_proxy(proxy), m_limits(limits)
{
}

QtWebFetcher::~QtWebFetcher()
{
    qDeleteAll(findChildren<WebFetch *>());  // before the managers they use
}

QtWebFetcher::Manager &QtWebFetcher::managerFor(const QString &host)
{
    const auto idle = std::find_if(m_managers.cbegin(), m_managers.cend(),
                                   [&](const auto &each) { return !each->hosts.values().contains(host); });
    if (idle != m_managers.cend())
        return **idle;
    m_managers.push_back(std::make_unique<Manager>());
    m_managers.back()->http = std::make_unique<QNetworkAccessManager>();
    m_managers.back()->http->setProxy(m_proxy);
    return *m_managers.back();
}

void QtWebFetcher::fetch(const QUrl &url, QObject *owner, Fetched fetched)
{
    Manager &manager = managerFor(url.host());
    auto *run = new WebFetch(url, *manager.http, m_trustedToo, m_limits, this);
    manager.hosts.insert(run, url.host());
    const auto leave = [run, &manager] { manager.hosts.remove(run); };
    connect(run, &WebFetch::finished, this, leave);
    connect(run, &QObject::destroyed, this, leave);
    connect(run, &WebFetch::finished, owner, [run, fetched = std::move(fetched)](const FetchAnswer &answer) {
        run->deleteLater();
        fetched(answer);
    });
    connect(owner, &QObject::destroyed, run, &QObject::deleteLater);
    QMetaObject::invokeMethod(run, &WebFetch::start, Qt::QueuedConnection);
}
