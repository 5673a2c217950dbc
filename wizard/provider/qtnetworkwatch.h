#pragma once
#include "wizard/outside.h"

#include <QTimer>

/// Asks Qt's network information where the system offers it; elsewhere the network interfaces, which then are
/// looked at again every few seconds for as long as there is none.
class QtNetworkWatch final : public NetworkWatch
{
    Q_OBJECT
public:
    explicit QtNetworkWatch(QObject *parent = nullptr);
    bool isOnline() const override;

private:
    void begin();
    void look();

    QTimer m_again;
    bool m_online = true;
};
