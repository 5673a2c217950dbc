#pragma once
#include "wizard/outside.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>

/// Looks at the network interfaces every few seconds: an interface with an address is a network. That is read in a
/// fraction of a millisecond, while the system's own opinion is a plugin and a bus away, and either may stand still.
class QtNetworkWatch final : public NetworkWatch
{
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds firstLook{100};  ///< the first page is not held up
        std::chrono::milliseconds lookAgain{2000};
        std::chrono::milliseconds fresh{500};      ///< a look so old still answers isOnline()
    };
    explicit QtNetworkWatch(QObject *parent = nullptr);
    /// `hasNetwork` stands in for the interfaces.
    QtNetworkWatch(std::function<bool()> hasNetwork, const Pace &pace, QObject *parent = nullptr);

    /// Whoever asks often gets the same answer for half a second.
    bool isOnline() const override;

private:
    bool look() const;
    void tell();

    std::function<bool()> m_hasNetwork;
    Pace m_pace;
    QTimer m_again;
    mutable QElapsedTimer m_sinceLook;
    mutable bool m_seen = true;
    bool m_told = true;
};
