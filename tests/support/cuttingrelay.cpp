#include "cuttingrelay.h"

#include <QTcpSocket>
#include <sys/socket.h>

CuttingRelay::CuttingRelay(quint16 server, qint64 bytes, Ending ending, QObject *parent)
    : QTcpServer(parent)
    , m_server(server)
    , m_bytes(bytes)
    , m_ending(ending)
{
    listen(QHostAddress::LocalHost);
}

void CuttingRelay::incomingConnection(qintptr descriptor)
{
    auto *guest = new QTcpSocket(this);
    guest->setSocketDescriptor(descriptor);
    auto *server = new QTcpSocket(this);
    connect(guest, &QTcpSocket::readyRead, server, [guest, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(guest->readAll());
    });
    connect(server, &QTcpSocket::connected, server, [guest, server] { server->write(guest->readAll()); });
    connect(server, &QTcpSocket::readyRead, guest, [this, guest, server] { pass(server, guest); });
    connect(guest, &QTcpSocket::disconnected, server, &QTcpSocket::abort);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
    if (m_bytes == 0)
        pass(server, guest);
}

void CuttingRelay::pass(QTcpSocket *server, QTcpSocket *guest)
{
    const QByteArray bytes = m_cut ? QByteArray() : server->read(m_bytes - m_passed);
    m_passed += bytes.size();
    guest->write(bytes);
    if (m_passed < m_bytes)
        return;
    m_cut = true;
    m_heldBack = m_heldBack || server->bytesAvailable() > 0;
    guest->flush();
    const linger now{1, 0};
    switch (m_ending) {
    case Ending::Close:
        return guest->disconnectFromHost();
    case Ending::Reset:
        setsockopt(int(guest->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        return guest->abort();
    case Ending::Stall:
        return;
    }
}
