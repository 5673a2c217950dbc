#include "opensslserver.h"

#include <QTcpSocket>
#include <openssl/pem.h>
#include <openssl/ssl.h>

struct OpenSslServer::Guest {
    QTcpSocket *socket = nullptr;
    SSL *tls = nullptr;
    BIO *fromNet = nullptr;  // both belong to tls
    BIO *toNet = nullptr;
    bool greeted = false;
    bool refused = false;

    ~Guest() { SSL_free(tls); }
};

OpenSslServer::OpenSslServer(const TestIdentity &identity, const QByteArray &line, const SetUp &setUp, QObject *parent)
    : QTcpServer(parent)
    , m_context(SSL_CTX_new(TLS_server_method()))
    , m_line(line)
{
    const QByteArray certificate = identity.chain.first().toDer();
    SSL_CTX_use_certificate_ASN1(m_context, int(certificate.size()),
                                 reinterpret_cast<const unsigned char *>(certificate.constData()));
    const QByteArray pem = identity.key.toPem();
    BIO *memory = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(memory, nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(m_context, key);
    EVP_PKEY_free(key);
    BIO_free(memory);
    setUp(m_context);
    listen(QHostAddress::LocalHost);
}

OpenSslServer::~OpenSslServer()
{
    for (const auto &guest : m_guests)
        guest->socket->disconnect();
    m_guests.clear();
    SSL_CTX_free(m_context);
}

void OpenSslServer::incomingConnection(qintptr descriptor)
{
    m_guests.push_back(std::make_unique<Guest>());
    Guest *guest = m_guests.back().get();
    guest->socket = new QTcpSocket(this);
    guest->socket->setSocketDescriptor(descriptor);
    guest->tls = SSL_new(m_context);
    guest->fromNet = BIO_new(BIO_s_mem());
    guest->toNet = BIO_new(BIO_s_mem());
    SSL_set_bio(guest->tls, guest->fromNet, guest->toNet);
    SSL_set_accept_state(guest->tls);
    connect(guest->socket, &QTcpSocket::readyRead, this, [this, guest] { turn(*guest); });
}

void OpenSslServer::turn(Guest &guest)
{
    const QByteArray bytes = guest.socket->readAll();
    BIO_write(guest.fromNet, bytes.constData(), int(bytes.size()));
    if (!SSL_is_init_finished(guest.tls)) {
        const int done = SSL_do_handshake(guest.tls);
        guest.refused = done != 1 && SSL_get_error(guest.tls, done) != SSL_ERROR_WANT_READ;
    }
    if (SSL_is_init_finished(guest.tls) && !guest.greeted) {
        guest.greeted = true;
        SSL_write(guest.tls, m_line.constData(), int(m_line.size()));
    }
    QByteArray answer(qsizetype(BIO_pending(guest.toNet)), '\0');
    if (!answer.isEmpty())
        BIO_read(guest.toNet, answer.data(), int(answer.size()));
    guest.socket->write(answer);
    if (guest.refused)
        guest.socket->disconnectFromHost();
}
