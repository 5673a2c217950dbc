#pragma once
#include "certificates.h"

#include <QHash>
#include <QTcpServer>

class QSslSocket;

/// A web of scripted HTTPS servers on loopback. It plays the proxy that every CONNECT goes through and then, with a
/// certificate for the wanted name, the server behind it: so the code under test names real hosts and port 443.
class WebStand : public QTcpServer
{
    Q_OBJECT
public:
    enum class Then { Close, Stall, Flood, Drip };
    struct Page {
        QByteArray answer;  ///< head and body as they go over the wire
        Then then = Then::Close;
    };

    explicit WebStand(QObject *parent = nullptr);

    QHash<QByteArray, Page> pages;               ///< by "host/path?query"; what is not here is answered with 404
    QHash<QByteArray, TestIdentity> identities;  ///< where a host shows something else than a good certificate
    QByteArrayList unreachable;                  ///< hosts to which the proxy finds no way

    QByteArrayList tunnels() const { return m_tunnels; }    ///< "host:443", in order
    QByteArrayList requests() const { return m_requests; }  ///< whole heads, in order

    static QByteArray ok(const QByteArray &body);
    static QByteArray redirect(const QByteArray &to, const QByteArray &status = "302 Found");

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onHead(QSslSocket *socket, const QByteArray &head);
    void connectTo(QSslSocket *socket, const QByteArray &host);
    void answer(QSslSocket *socket, const Page &page);

    QByteArrayList m_tunnels;
    QByteArrayList m_requests;
};
