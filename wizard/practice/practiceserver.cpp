#include "practiceserver.h"

#include "wizard/practice/practicetalk.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

using namespace std::chrono_literals;

static constexpr int mostConnections = 32;
static constexpr int longestLine = 1024;
static constexpr auto longestVisit = 60s;

PracticeServer::PracticeServer(Protocol protocol, Security security, const ThrowawayIdentity &identity,
                               std::shared_ptr<PracticeMail> mail, QObject *parent)
    : QTcpServer(parent), m_protocol(protocol), m_security(security), m_identity(identity), m_mail(std::move(mail))
{
}

bool PracticeServer::listenOnLoopback()
{
    return listen(QHostAddress::LocalHost, 0);
}

static QByteArray withoutEnd(const QByteArray &line)
{
    return line.chopped(line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0);
}

static void answerLines(QSslSocket *socket, PracticeTalk &talk)
{
    if (socket->mode() == QSslSocket::SslServerMode && !socket->isEncrypted())
        return;  // the handshake is under way
    while (socket->canReadLine()) {
        const auto state = socket->isEncrypted() ? PracticeLine::Secured : PracticeLine::Clear;
        const PracticeReply reply = talk.hear(state, withoutEnd(socket->readLine(longestLine)));
        socket->write(reply.bytes);
        if (reply.then == PracticeReply::Then::Close) {
            socket->disconnectFromHost();
            return;
        }
        if (reply.then == PracticeReply::Then::BeginTls) {
            socket->startServerEncryption();
            return;
        }
    }
    if (socket->bytesAvailable() >= longestLine)
        socket->abort();
}

void PracticeServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    if (m_open >= mostConnections || !socket->setSocketDescriptor(handle)) {
        socket->deleteLater();
        return;
    }
    ++m_open;
    socket->setReadBufferSize(longestLine);
    QSslConfiguration tls = socket->sslConfiguration();
    tls.setLocalCertificate(m_identity.certificate);
    tls.setPrivateKey(m_identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);  // a mail server does not ask its clients for a certificate
    socket->setSslConfiguration(tls);
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    const std::shared_ptr<PracticeTalk> talk = makePracticeTalk(m_protocol, m_mail);
    connect(socket, &QSslSocket::readyRead, socket, [socket, talk] { answerLines(socket, *talk); });
    QTimer::singleShot(longestVisit, socket, [socket] { socket->abort(); });
    const auto greet = [socket, talk] { socket->write(talk->greeting()); };
    if (m_security == Security::ImplicitTls) {
        connect(socket, &QSslSocket::encrypted, socket, greet);
        socket->startServerEncryption();
    } else {
        greet();
    }
}
