#pragma once
#include "wizard/check/linechannel.h"
#include "wizard/check/linesplitter.h"
#include "wizard/outside.h"

#include <QSsl>
#include <QSslCertificate>
#include <QSslError>
#include <optional>

class QSslSocket;

/// The line channel over a real socket; without any proxy, unless one is named.
class TlsLineChannel : public LineChannel
{
    Q_OBJECT
public:
    static constexpr qsizetype mostData = 64 * 1024;  ///< what the server may say in all, or since countAnew(), in bytes

    /// `trustedToo` are authorities believed beside those of the system, by this channel only.
    explicit TlsLineChannel(const QList<QSslCertificate> &trustedToo = {}, QObject *parent = nullptr);
    ~TlsLineChannel() override;

    static QString libraryVersion();  ///< "OpenSSL 3.0.11 19 Sep 2023"

    /// Before open(), whose address then is not used: the proxy looks the name up.
    void goThrough(const SystemProxy &proxy) { m_proxy = proxy; }

    void open(const QHostAddress &address, quint16 port, const QString &verifyName, Security security) override;
    void say(const QByteArray &line) override;
    void saySecret(QByteArrayView line) override;
    void countAnew() override { m_received = m_lines.waiting(); }
    void beginTls() override;
    bool hasUnread() const override;
    void abort() override;
    QByteArray firstBytes() const override { return m_firstBytes; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Phase { Idle, Connecting, Open, Handshake, Secure, Over };

    void connectNow(const QHostAddress &address, quint16 port, Security security);
    void onConnected(Security security);
    void startHandshake();
    void onEncrypted();
    void onBytes();
    void onError();
    ChannelFault errorFault() const;
    ChannelFault connectFault() const;
    ChannelFault handshakeFault() const;
    TlsFacts facts() const;
    void fail(ChannelFault fault);
    void retireSocket();

    QList<QSslCertificate> m_trustedToo;
    QSslSocket *m_socket = nullptr;
    Phase m_phase = Phase::Idle;
    bool m_silent = false;
    bool m_flushing = false;  ///< inside saySecret(), in which no signal may leave
    int m_wakings = 0;  ///< of the socket while it connects
    int m_flights = 0;  ///< times that we have written during the handshake
    std::optional<SystemProxy> m_proxy;
    QString m_verifyName;
    LineSplitter m_lines;
    qsizetype m_received = 0;
    QByteArray m_firstBytes;
    QList<QSslError> m_sslErrors;
    std::optional<QSsl::AlertType> m_alertReceived;
    std::optional<QSsl::AlertType> m_alertSent;
};
