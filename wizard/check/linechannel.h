#pragma once
#include "wizard/check/checkreport.h"

#include <QHostAddress>
#include <QObject>

/// Why a channel ended.
enum class ChannelFault {
    Refused,
    Unreachable,      ///< no route to the address
    NoNetwork,
    ConnectTimeout,
    ClosedByServer,   ///< FIN or RST; Qt cannot tell them apart
    LineTooLong,      ///< a line over 8 KiB
    TooMuchData,      ///< over 64 KiB in all
    BytesBeforeTls,   ///< unread bytes waited when TLS was to begin
    NotTls,           ///< the answer to our ClientHello is not TLS
    TlsTooOld,
    TlsFailed,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateOtherName,
    CertificateUnknownIssuer,
    CertificateWeak,
    ClientCertificateWanted,  ///< the server ended it because we have no certificate of our own
    ProxyRefused,     ///< it passes nothing on to this port, or wants a sign-in of its own
    ProxySilent,      ///< the proxy itself is not there
};

/// A line-wise connection to one address, with real TLS. The only class that owns a mail socket.
/// Never ignores a certificate error. All signals come from the event loop, never from inside a call.
class LineChannel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// `verifyName` is the host the person sees: used for SNI and for the name check, never the raced address.
    virtual void open(const QHostAddress &address, quint16 port, const QString &verifyName, Security security) = 0;
    virtual void say(const QByteArray &line) = 0;  ///< CR LF is added
    /// The same for a line that holds a secret. It leaves only under verified TLS, else nothing is said at all; no
    /// copy of it outlives the channel. The line itself is the caller's to overwrite.
    virtual void saySecret(QByteArrayView line) = 0;
    virtual void beginTls() = 0;                   ///< fails with BytesBeforeTls while unread bytes wait
    /// Bytes beyond the last line that was delivered are here already: they came before anything said from now on.
    /// After a sign-in: from here on the limit on all data counts anew, for the next answer.
    virtual void countAnew() {}
    virtual bool hasUnread() const { return false; }
    virtual void abort() = 0;                      ///< closes at once; no signal follows
    /// Up to 64 raw bytes the server said first outside a handshake, whole line or not; hostile.
    virtual QByteArray firstBytes() const { return {}; }

signals:
    void connected();                        ///< TCP is up
    void lineArrived(const QByteArray &line);  ///< without its line end
    void secured(const TlsFacts &facts);     ///< handshake done, chain valid, name matches
    void failed(ChannelFault fault, const TlsFacts &facts);  ///< the end; facts as far as known
};
