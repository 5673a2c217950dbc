#include "tlslinechannel.h"

#include "certificatefacts.h"
#include "namecheck.h"
#include "schannelfault.h"

#include <QNetworkProxy>
#include <QEvent>
#include <QPointer>
#include <QSocketNotifier>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace {

constexpr qsizetype mostFirstBytes = 64;
constexpr int mostWakings = 3;

/// Only suites with forward secrecy; Debian's default list still holds static RSA, PSK and SRP.
QList<QSslCipher> goodCiphers()
{
    QList<QSslCipher> good;
    for (const QSslCipher &cipher : QSslConfiguration::defaultConfiguration().ciphers()) {
        const QString exchange = cipher.keyExchangeMethod();
        const bool tls13 = cipher.protocol() == QSsl::TlsV1_3;
        if (tls13 || exchange == QLatin1String("ECDH") || exchange == QLatin1String("DH"))
            good.append(cipher);
    }
    return good;
}

QSslConfiguration configuration(const QList<QSslCertificate> &trustedToo)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::SecureProtocols);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCiphers(goodCiphers());
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    // Qt stops looking into the system's own store as soon as a list is given, even an empty one.
    if (!trustedToo.isEmpty())
        configuration.addCaCertificates(trustedToo);
    return configuration;
}

QNetworkProxy asQtProxy(const SystemProxy &proxy)
{
    const bool socks = proxy.kind == SystemProxy::Kind::Socks5;
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user,
            proxy.password};
}

/// What only a server says to a client without a certificate of its own, which we never have.
bool isAboutOurCertificate(QSsl::AlertType alert)
{
    using Alert = QSsl::AlertType;
    constexpr Alert alerts[] = {Alert::NoCertificate,      Alert::BadCertificate,     Alert::UnsupportedCertificate,
                                Alert::CertificateRevoked, Alert::CertificateExpired, Alert::CertificateUnknown,
                                Alert::UnknownCa,          Alert::AccessDenied,       Alert::CertificateRequired};
    return std::find(std::begin(alerts), std::end(alerts), alert) != std::end(alerts);
}

bool isSchannel()
{
    return QSslSocket::activeBackend() == QLatin1String("schannel");
}

/// The proxy itself is not to be had.
bool isProxyLost(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ProxyConnectionRefusedError || error == QAbstractSocket::ProxyConnectionClosedError
        || error == QAbstractSocket::ProxyConnectionTimeoutError || error == QAbstractSocket::ProxyNotFoundError;
}

/// The proxy is there and does not want to.
bool isProxyRefusal(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ProxyAuthenticationRequiredError || error == QAbstractSocket::SocketAccessError;
}

} // namespace

TlsLineChannel::TlsLineChannel(const QList<QSslCertificate> &trustedToo, QObject *parent)
    : LineChannel(parent)
    , m_trustedToo(trustedToo)
{
}

TlsLineChannel::~TlsLineChannel()
{
    retireSocket();
}

QString TlsLineChannel::libraryVersion()
{
    return QSslSocket::sslLibraryVersionString();
}

void TlsLineChannel::open(const QHostAddress &address, quint16 port, const QString &verifyName, Security security)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Connecting;
    m_verifyName = verifyName;
    // For an address without a route Qt reports the error inside connectToHost(), so that must not run in this call.
    QMetaObject::invokeMethod(
        this, [this, address, port, security] { connectNow(address, port, security); }, Qt::QueuedConnection);
}

void TlsLineChannel::connectNow(const QHostAddress &address, quint16 port, Security security)
{
    if (m_phase != Phase::Connecting)
        return;
    m_socket = new QSslSocket(this);
    m_socket->setProxy(m_proxy ? asQtProxy(*m_proxy) : QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket->setReadBufferSize(mostData);
    m_socket->setSslConfiguration(configuration(m_trustedToo));
    m_socket->setPeerVerifyName(m_verifyName);
    connect(m_socket, &QSslSocket::connected, this, [this, security] { onConnected(security); });
    connect(m_socket, &QSslSocket::readyRead, this, &TlsLineChannel::onBytes);
    connect(m_socket, &QSslSocket::encrypted, this, &TlsLineChannel::onEncrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &TlsLineChannel::onError);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { m_alertReceived = type; });
    connect(m_socket, &QSslSocket::alertSent, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { m_alertSent = type; });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { ++m_flights; });
    if (m_proxy)
        return m_socket->connectToHost(m_verifyName, port);
    m_socket->connectToHost(address, port);
    if (m_phase != Phase::Connecting)
        return;
    for (QSocketNotifier *notifier : m_socket->findChildren<QSocketNotifier *>())
        notifier->installEventFilter(this);
}

/// A connection that is reset before Qt has looked at it makes Qt 6.4 connect again without end and without a
/// word (it knows no ECONNRESET from connect()). An honest connection wakes its socket once.
bool TlsLineChannel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_phase != Phase::Connecting || event->type() != QEvent::SockAct)
        return LineChannel::eventFilter(watched, event);
    if (++m_wakings <= mostWakings)
        return false;
    fail(ChannelFault::ClosedByServer);
    return true;
}

void TlsLineChannel::onConnected(Security security)
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Open;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QPointer<TlsLineChannel> self(this);
    emit connected();
    if (self && m_phase == Phase::Open && security == Security::ImplicitTls)
        startHandshake();
}

void TlsLineChannel::startHandshake()
{
    m_phase = Phase::Handshake;
    m_flights = 0;
    m_socket->startClientEncryption();
}

void TlsLineChannel::say(const QByteArray &line)
{
    if (m_phase == Phase::Open || m_phase == Phase::Secure)
        m_socket->write(line + "\r\n");
}

void TlsLineChannel::saySecret(QByteArrayView line)
{
    if (m_phase != Phase::Secure || !m_socket->isEncrypted())
        return;
    // Qt copies what is written into a buffer that lives as long as the socket and is freed as it is. Emptied, it begins
    // anew: written and encrypted a few bytes at a time, no more than these few are ever left in it.
    constexpr qsizetype atOnce = 4;
    const QPointer<QSslSocket> socket(m_socket);
    const auto sayPiece = [&socket](const char *piece, qsizetype size) {
        if (socket)
            socket->write(piece, size);
        if (socket)
            socket->flush();
    };
    m_flushing = true;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);  // no piece waits for the one before to be acknowledged
    for (qsizetype at = 0; at < line.size(); at += atOnce)
        sayPiece(line.data() + at, qMin(atOnce, line.size() - at));
    sayPiece("\r\n", 2);
    m_flushing = false;
}

void TlsLineChannel::beginTls()
{
    if (m_phase != Phase::Open)
        return;
    // Bytes that wait here came before the handshake and would be handed out after it as if they were protected.
    if (hasUnread())
        fail(ChannelFault::BytesBeforeTls);
    else
        startHandshake();
}

bool TlsLineChannel::hasUnread() const
{
    return m_lines.waiting() > 0 || (m_socket && m_socket->bytesAvailable() > 0);
}

void TlsLineChannel::onEncrypted()
{
    if (m_phase != Phase::Handshake)
        return;
    // Qt has not decrypted anything yet when it says so: whatever is readable now was plain text.
    if (hasUnread())
        return fail(ChannelFault::BytesBeforeTls);
    if (!m_socket->sslHandshakeErrors().isEmpty())
        return fail(faultOf(m_socket->sslHandshakeErrors(), m_socket->peerCertificateChain()));
    if (!covers(namesOf(m_socket->peerCertificate()), m_verifyName))
        return fail(ChannelFault::CertificateOtherName);
    // Windows lets short keys and old signatures pass, other mail programs do not.
    if (isSchannel() && isWeak(m_socket->peerCertificateChain()))
        return fail(ChannelFault::CertificateWeak);
    m_phase = Phase::Secure;
    emit secured(facts());
}

void TlsLineChannel::onBytes()
{
    if (m_phase != Phase::Open && m_phase != Phase::Secure)
        return;
    if (m_flushing) {
        QMetaObject::invokeMethod(this, &TlsLineChannel::onBytes, Qt::QueuedConnection);
        return;
    }
    const QByteArray bytes = m_socket->read(mostData + 1 - m_received);
    m_received += bytes.size();
    m_lines.add(bytes);
    if (m_firstBytes.size() < mostFirstBytes)
        m_firstBytes += bytes.left(mostFirstBytes - m_firstBytes.size());

    const QPointer<TlsLineChannel> self(this);
    const Phase phase = m_phase;
    while (const std::optional<QByteArray> line = m_lines.take()) {
        emit lineArrived(*line);
        if (!self || m_phase != phase)
            return;
    }
    if (m_lines.isTooLong())
        fail(ChannelFault::LineTooLong);
    else if (m_received > mostData)
        fail(ChannelFault::TooMuchData);
}

void TlsLineChannel::onError()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Over)
        return;
    // The last words before a hang-up ("421 too busy") may still wait to be read.
    if (m_phase == Phase::Open || m_phase == Phase::Secure) {
        const QPointer<TlsLineChannel> self(this);
        onBytes();
        if (!self || m_phase == Phase::Over || !m_socket)
            return;
    }
    fail(errorFault());
}

ChannelFault TlsLineChannel::errorFault() const
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_phase == Phase::Connecting)
        return connectFault();
    if (m_phase == Phase::Handshake && error == QAbstractSocket::SslHandshakeFailedError)
        return handshakeFault();
    // TLS 1.3 tells us only after the handshake that we should have shown a certificate (RFC 8446 section 4.4.2.4).
    if (m_alertReceived && isAboutOurCertificate(*m_alertReceived))
        return ChannelFault::ClientCertificateWanted;
    const bool tls = error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
    return tls ? ChannelFault::TlsFailed : ChannelFault::ClosedByServer;
}

ChannelFault TlsLineChannel::connectFault() const
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (error == QAbstractSocket::ConnectionRefusedError)
        return ChannelFault::Refused;
    if (m_proxy && isProxyRefusal(error))
        return ChannelFault::ProxyRefused;
    return m_proxy && isProxyLost(error) ? ChannelFault::ProxySilent : ChannelFault::Unreachable;
}

/// Qt has one error for all of these; the alerts tell them apart. OpenSSL sends no alert at all when the first
/// record it reads is no TLS record.
ChannelFault TlsLineChannel::handshakeFault() const
{
    if (!m_sslErrors.isEmpty())
        return faultOf(m_sslErrors, m_socket->peerCertificateChain());
    if (isSchannel())
        return schannelFault(m_socket->errorString(), m_flights);
    const bool sawCertificate = !m_socket->peerCertificate().isNull();
    using Alert = QSsl::AlertType;
    if (m_alertReceived == Alert::UnrecognizedName)
        return ChannelFault::CertificateOtherName;
    if (m_alertReceived == Alert::ProtocolVersion || m_alertReceived == Alert::InsufficientSecurity)
        return ChannelFault::TlsTooOld;
    if (m_alertReceived && isAboutOurCertificate(*m_alertReceived))
        return ChannelFault::ClientCertificateWanted;
    // After our second flight nothing but our certificate is still missing (RFC 5246 section 7.4.6).
    if (m_alertReceived == Alert::HandshakeFailure && m_flights > 1)
        return ChannelFault::ClientCertificateWanted;
    if (m_alertReceived == Alert::HandshakeFailure && !sawCertificate)
        return ChannelFault::TlsTooOld;  // nothing in common with what is current today
    if (m_alertReceived)
        return ChannelFault::TlsFailed;
    if (!m_alertSent)
        return sawCertificate ? ChannelFault::TlsFailed : ChannelFault::NotTls;
    const bool old = m_alertSent == Alert::ProtocolVersion || m_alertSent == Alert::HandshakeFailure
        || m_alertSent == Alert::InsufficientSecurity;
    return old ? ChannelFault::TlsTooOld : ChannelFault::TlsFailed;
}

TlsFacts TlsLineChannel::facts() const
{
    if (!m_socket)
        return {};
    return factsOf(m_socket->peerCertificate(), m_socket->sessionProtocol());
}

void TlsLineChannel::fail(ChannelFault fault)
{
    const TlsFacts known = facts();
    m_phase = Phase::Over;
    retireSocket();
    QMetaObject::invokeMethod(
        this,
        [this, fault, known] {
            if (!m_silent)
                emit failed(fault, known);
        },
        Qt::QueuedConnection);
}

void TlsLineChannel::abort()
{
    m_silent = true;
    m_phase = Phase::Over;
    retireSocket();
}

/// The socket may be in the middle of one of its own signals, so it is closed and deleted from the event loop.
void TlsLineChannel::retireSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
    m_socket->deleteLater();
    m_socket = nullptr;
}
