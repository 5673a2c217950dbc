#include "webstand.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

WebStand::WebStand(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

QByteArray WebStand::ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray WebStand::redirect(const QByteArray &to, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nLocation: " + to + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

void WebStand::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        const QByteArray waiting = socket->peek(64 * 1024);
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end >= 0)
            onHead(socket, socket->read(end + 4));
    });
}

void WebStand::onHead(QSslSocket *socket, const QByteArray &head)
{
    const QByteArray target = head.split(' ').value(1);
    if (head.startsWith("CONNECT ")) {
        m_tunnels.append(target);
        return connectTo(socket, target.split(':').value(0));
    }
    m_requests.append(head);
    const QByteArray host = socket->property("host").toByteArray();
    answer(socket, pages.value(host + target, {"HTTP/1.1 404 Not Found\r\nConnection: close\r\n"
                                               "Content-Length: 4\r\n\r\nnone", Then::Close}));
}

void WebStand::connectTo(QSslSocket *socket, const QByteArray &host)
{
    if (unreachable.contains(host)) {
        socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return socket->disconnectFromHost();
    }
    socket->setProperty("host", host);
    socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    const TestIdentity identity = identities.contains(host) ? identities.value(host)
                                                            : TestAuthority::instance().good(host);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
}

void WebStand::answer(QSslSocket *socket, const Page &page)
{
    switch (page.then) {
    case Then::Close:
        socket->write(page.answer);
        return socket->disconnectFromHost();
    case Then::Stall:
        socket->write(page.answer);
        return;
    case Then::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, bytes = page.answer, sent = qsizetype(0)]() mutable {
            socket->write(bytes.mid(sent++, 1));
        });
        return timer->start(5);
    }
    case Then::Flood: {
        socket->write(page.answer);
        const auto pour = [socket] {
            while (socket->isOpen() && socket->bytesToWrite() + socket->encryptedBytesToWrite() < 128 * 1024)
                socket->write(QByteArray(16 * 1024, 'x'));
        };
        connect(socket, &QSslSocket::encryptedBytesWritten, socket, pour);
        return pour();
    }
    }
}
