#pragma once
#include "certificates.h"

#include <QTcpServer>
#include <functional>
#include <memory>
#include <vector>

using SSL_CTX = struct ssl_ctx_st;

/// A TLS server straight on OpenSSL, for what Qt's own cannot be made to do: it shakes hands, says one line and waits.
class OpenSslServer : public QTcpServer
{
    Q_OBJECT
public:
    using SetUp = std::function<void(SSL_CTX *context)>;
    OpenSslServer(const TestIdentity &identity, const QByteArray &line, const SetUp &setUp, QObject *parent = nullptr);
    ~OpenSslServer() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Guest;
    void turn(Guest &guest);

    SSL_CTX *m_context = nullptr;
    QByteArray m_line;
    std::vector<std::unique_ptr<Guest>> m_guests;
};
