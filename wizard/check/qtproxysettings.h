#pragma once
#include "wizard/outside.h"

/// Asks Qt for the system's proxies: settings and configuration scripts on Windows and macOS, libproxy or the
/// variables http_proxy, all_proxy and no_proxy elsewhere.
class QtProxySettings final : public ProxySettings
{
    Q_OBJECT
public:
    using ProxySettings::ProxySettings;
    void proxyFor(const QString &host, quint16 port, QObject *owner, Found found) override;
};
