#pragma once
#include "wizard/takealong/programs/mailprograms.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class LineChannel;

enum class DnsOutcome { Found, NoSuchName, NothingPublished, NoAnswer };

/// An answer to one question. Hosts are A-labels without final dot.
struct MxAnswer {
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    QStringList hosts;  ///< best preference first, at most 10
};

/// One place where a service is said to be (RFC 2782).
struct SrvTarget {
    QString host;
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
    bool operator==(const SrvTarget &) const = default;
};
struct SrvAnswer {
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    QList<SrvTarget> targets;  ///< best first, at most 10; found without any: the service is declared absent
};
struct TxtAnswer {
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    QByteArrayList texts;  ///< at most 10, each joined from its parts
};

/// Looks names up. The callback is called exactly once, from the event loop, unless the owner is gone.
class DnsResolver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// May be called several times with a growing list (one family first), last time with `last` set.
    using AddressesFound = std::function<void(DnsOutcome outcome, const QList<QHostAddress> &addresses, bool last)>;
    using MxFound = std::function<void(const MxAnswer &answer)>;

    using SrvFound = std::function<void(const SrvAnswer &answer)>;
    using TxtFound = std::function<void(const TxtAnswer &answer)>;

    virtual void addressesOf(const QString &host, QObject *owner, AddressesFound found) = 0;
    virtual void mxOf(const QString &domain, QObject *owner, MxFound found) = 0;
    /// `name` is the whole one: "_imaps._tcp.imone.lt". A resolver that knows no such records says so.
    virtual void srvOf(const QString &name, QObject *owner, SrvFound found)
    {
        Q_UNUSED(name);
        QMetaObject::invokeMethod(owner, [found] { found({DnsOutcome::NothingPublished, {}}); }, Qt::QueuedConnection);
    }
    virtual void txtOf(const QString &name, QObject *owner, TxtFound found)
    {
        Q_UNUSED(name);
        QMetaObject::invokeMethod(owner, [found] { found({DnsOutcome::NothingPublished, {}}); }, Qt::QueuedConnection);
    }
};

enum class FetchOutcome {
    Fetched,
    NotThere,          ///< the server answered, but not with a file
    Unreachable,       ///< no such name, no connection, or it broke
    NotSecure,         ///< certificate or TLS fault, or a redirect that leaves HTTPS
    NotAllowed,        ///< an address that we do not fetch from
    TooManyRedirects,
    TooLarge,
    TimedOut,
};

struct FetchAnswer {
    FetchOutcome outcome = FetchOutcome::Unreachable;
    QByteArray body;  ///< only if fetched
    QString host;     ///< that answered last, after redirects
};

/// Fetches small public files over HTTPS with a verified certificate. Sends no cookie, no credential and nothing of
/// an earlier answer. The callback is called exactly once, from the event loop; an owner that goes ends the fetch.
class WebFetcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Fetched = std::function<void(const FetchAnswer &answer)>;
    virtual void fetch(const QUrl &url, QObject *owner, Fetched fetched) = 0;
};

/// Tells whether this computer has any network at all.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool isOnline() const = 0;  ///< looks now; true when unknown
signals:
    void onlineChanged(bool online);  ///< also soon after the start where there is no network
};

/// A proxy (a computer that passes connections on) as the system is set to use it.
struct SystemProxy {
    enum class Kind { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 0;
    QString user = {};      ///< as far as the system's settings hold them; never shown
    QString password = {};
};

/// The proxies that the system is set to use.
class ProxySettings : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Found = std::function<void(const std::optional<SystemProxy> &proxy)>;

    /// The callback is called exactly once, from the event loop, unless the owner is gone. The system may have to
    /// fetch a configuration script for its answer and hold the event loop meanwhile: to be asked only where nothing
    /// else is left to do.
    virtual void proxyFor(const QString &host, quint16 port, QObject *owner, Found found) = 0;
};

/// All that lies beyond our walls; handed in, so that tests and the practice mailbox can stand in for it.
struct Outside {
    DnsResolver *dns = nullptr;
    NetworkWatch *network = nullptr;
    std::function<std::unique_ptr<LineChannel>()> newChannel;
    WebFetcher *web = nullptr;
    ProxySettings *proxies = nullptr;  ///< nullptr: there are none
    std::function<std::unique_ptr<LineChannel>(const SystemProxy &)> newChannelThrough = {};
    ProgramSurroundings programs = {};  ///< empty: this computer has no mail programs
};
