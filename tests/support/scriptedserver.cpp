#include "scriptedserver.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <sys/socket.h>

struct ScriptedServer::Guest {
    QSslSocket *socket = nullptr;
    size_t at = 0;
    bool waiting = false;  ///< for a handshake, for a drip or for ever
    bool gone = false;
};

ScriptedServer::ScriptedServer(ServerScript script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer()
{
    for (const auto &guest : m_present)
        guest->socket->disconnect();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_guests;
    m_present.push_back(std::make_unique<Guest>());
    Guest *guest = m_present.back().get();
    guest->socket = new QSslSocket(this);
    guest->socket->setSocketDescriptor(descriptor);
    const auto present = std::count_if(m_present.begin(), m_present.end(), [](const auto &g) { return !g->gone; });
    if (present > mostAtOnce) {
        guest->gone = true;
        guest->socket->write(busyLine);
        guest->socket->disconnectFromHost();
        return;
    }
    connect(guest->socket, &QSslSocket::readyRead, this, [this, guest] { play(guest); });
    connect(guest->socket, &QSslSocket::encrypted, this, [this, guest] {
        guest->waiting = false;
        play(guest);
    });
    connect(guest->socket, &QSslSocket::disconnected, this, [guest] { guest->gone = true; });
    connect(guest->socket, &QSslSocket::errorOccurred, this, [guest] { guest->gone = true; });
    play(guest);
}

void ScriptedServer::play(Guest *guest)
{
    while (!guest->waiting && !guest->gone) {
        if (guest->at >= m_script.size())
            return end(guest);
        const ServerMove &move = m_script[guest->at];
        const bool listens = move.kind == ServerMove::Kind::Expect || move.kind == ServerMove::Kind::Swallow;
        m_furthest = std::max(m_furthest, guest->at + (listens ? 0 : 1));
        QSslSocket *socket = guest->socket;
        switch (move.kind) {
        case ServerMove::Kind::Send:
            socket->write(move.bytes);
            break;
        case ServerMove::Kind::Expect: {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine().trimmed();
            m_heard.append(line);
            if (!line.toLower().startsWith(move.bytes.toLower()))
                qWarning() << "expected" << move.bytes << "heard" << line;
            break;
        }
        case ServerMove::Kind::Swallow:
            if (socket->readAll().isEmpty())
                return;
            break;
        case ServerMove::Kind::StartTls: {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificateChain(identity.chain);
            configuration.setPrivateKey(identity.key);
            configuration.setProtocol(protocol);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket->setSslConfiguration(configuration);
            guest->waiting = true;
            ++guest->at;
            socket->startServerEncryption();
            return;
        }
        case ServerMove::Kind::Close:
            ++guest->at;
            ++m_completed;
            guest->gone = true;
            socket->disconnectFromHost();
            return;
        case ServerMove::Kind::Reset: {
            const linger now{1, 0};
            setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            guest->gone = true;
            socket->flush();  // what was said before is heard before the reset
            socket->abort();
            return;
        }
        case ServerMove::Kind::Stall:
            guest->waiting = true;
            return;
        case ServerMove::Kind::Drip: {
            guest->waiting = true;
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, this, [this, guest, timer, bytes = move.bytes, sent = qsizetype(0)]() mutable {
                guest->socket->write(bytes.mid(sent++, 1));
                if (sent < bytes.size())
                    return;
                timer->deleteLater();
                guest->waiting = false;
                play(guest);
            });
            timer->start(5);
            ++guest->at;
            return;
        }
        case ServerMove::Kind::Flood: {
            guest->waiting = true;
            const qsizetype times = std::max(qsizetype(1), 16 * 1024 / std::max(qsizetype(1), move.bytes.size()));
            // Inside TLS, what Qt has encrypted already counts too, or it would encrypt for ever in one turn.
            const auto pour = [guest, bytes = move.bytes.repeated(times)] {
                while (!guest->gone
                       && guest->socket->bytesToWrite() + guest->socket->encryptedBytesToWrite() < 128 * 1024) {
                    if (guest->socket->write(bytes) <= 0)
                        return;
                }
            };
            connect(socket, &QSslSocket::bytesWritten, this, pour);
            connect(socket, &QSslSocket::encryptedBytesWritten, this, pour);
            pour();
            return;
        }
        }
        ++guest->at;
        m_furthest = std::max(m_furthest, guest->at);
    }
}

size_t movesToLastWords(const ServerScript &script)
{
    size_t last = script.size();
    while (last > 0 && script[last - 1].kind != ServerMove::Kind::Send)
        --last;
    return last;
}

bool ScriptedServer::hasSaidEverything() const
{
    return m_furthest >= movesToLastWords(m_script);
}

void ScriptedServer::end(Guest *guest)
{
    guest->waiting = true;
    ++m_completed;
}

namespace Talk {

namespace {
ServerScript joined(ServerScript first, const ServerScript &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}
using M = ServerMove;
}

ServerScript insideTls(ServerScript script)
{
    return joined({M::startTls()}, script);
}

ServerScript imap()
{
    return {M::send("* OK ready\r\n"), M::expect(),
            M::send("* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN SASL-IR\r\na1 OK done\r\n"), M::expect()};
}

ServerScript pop3()
{
    return {M::send("+OK ready\r\n"), M::expect("CAPA"), M::send("+OK\r\nUSER\r\nSASL PLAIN LOGIN\r\n.\r\n"),
            M::expect("QUIT")};
}

ServerScript smtp()
{
    return {M::send("220 mail.test ESMTP\r\n"), M::expect("EHLO"),
            M::send("250-mail.test\r\n250-SIZE 1000\r\n250 AUTH PLAIN LOGIN\r\n"), M::expect("QUIT")};
}

ServerScript imapStartTls()
{
    return {M::send("* OK ready\r\n"), M::expect(),
            M::send("* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\na1 OK done\r\n"), M::expect(),
            M::send("a2 OK begin\r\n"), M::startTls(), M::expect(),
            M::send("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na3 OK done\r\n"), M::expect()};
}

ServerScript pop3StartTls()
{
    return {M::send("+OK ready\r\n"), M::expect("CAPA"), M::send("+OK\r\nSTLS\r\n.\r\n"), M::expect("STLS"),
            M::send("+OK begin\r\n"), M::startTls(), M::expect("CAPA"),
            M::send("+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n"), M::expect("QUIT")};
}

ServerScript smtpStartTls()
{
    return {M::send("220-mail.test hello\r\n220 ESMTP\r\n"), M::expect("EHLO"),
            M::send("250-mail.test\r\n250 STARTTLS\r\n"), M::expect("STARTTLS"), M::send("220 go\r\n"),
            M::startTls(), M::expect("EHLO"), M::send("250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n"),
            M::expect("QUIT")};
}

} // namespace Talk
