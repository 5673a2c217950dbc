#include "scriptedproxy.h"

#include <QTcpSocket>

ScriptedProxy::ScriptedProxy(Kind kind, const QByteArray &answer, QObject *parent)
    : QTcpServer(parent)
    , m_kind(kind)
    , m_answer(answer)
{
    listen(QHostAddress::LocalHost);
}

void ScriptedProxy::incomingConnection(qintptr descriptor)
{
    auto *guest = new QTcpSocket(this);
    guest->setSocketDescriptor(descriptor);
    connect(guest, &QTcpSocket::readyRead, this, [this, guest] {
        if (m_kind == Kind::Http)
            hearHttp(guest);
        else
            hearSocks(guest);
    });
}

void ScriptedProxy::hearHttp(QTcpSocket *guest)
{
    const QByteArray head = guest->peek(8192);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    guest->skip(end + 4);
    const QByteArray target = head.split(' ').value(1);  // CONNECT host:port HTTP/1.1
    m_asked.append(target);
    if (m_answer.isEmpty())
        return lead(guest, target.mid(target.lastIndexOf(':') + 1).toUShort(), "HTTP/1.1 200 Go\r\n\r\n");
    guest->write("HTTP/1.1 " + m_answer + "\r\nContent-Length: 0\r\n\r\n");
    guest->disconnectFromHost();
}

void ScriptedProxy::hearSocks(QTcpSocket *guest)
{
    const QByteArray bytes = guest->peek(512);
    if (bytes.size() < 3)
        return;
    if (!guest->property("greeted").toBool()) {
        guest->setProperty("greeted", true);
        guest->skip(2 + quint8(bytes[1]));
        guest->write(QByteArray("\x05\x00", 2));  // no sign-in
        return;
    }
    const bool named = bytes.size() > 4 && bytes[3] == 3;
    const qsizetype length = named ? quint8(bytes[4]) : 0;
    if (!named || bytes.size() < 7 + length)
        return;
    guest->skip(7 + length);
    const auto port = quint16(quint8(bytes[5 + length]) << 8 | quint8(bytes[6 + length]));
    m_asked.append(bytes.mid(5, length) + ':' + QByteArray::number(port));
    const QByteArray rest("\x00\x01\x7f\x00\x00\x01\x00\x00", 8);
    if (m_answer.isEmpty())
        return lead(guest, port, QByteArray("\x05\x00", 2) + rest);
    guest->write('\x05' + m_answer + rest);
    guest->disconnectFromHost();
}

void ScriptedProxy::lead(QTcpSocket *guest, quint16 port, const QByteArray &welcome)
{
    guest->disconnect(this);
    auto *server = new QTcpSocket(guest);
    connect(server, &QTcpSocket::connected, guest, [guest, welcome] { guest->write(welcome); });
    connect(server, &QTcpSocket::readyRead, guest, [guest, server] { guest->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, guest, &QTcpSocket::disconnectFromHost);
    connect(guest, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(guest, &QTcpSocket::readyRead, server, [guest, server] { server->write(guest->readAll()); });
    server->connectToHost(QHostAddress::LocalHost, port);
}
