#include "support/eventloop.h"
#include "support/opensslserver.h"
#include "support/probestand.h"

#include <gtest/gtest.h>
#include <openssl/ssl.h>

namespace {

Verdict verdictOf(Protocol protocol, const OpenSslServer::SetUp &setUp, KeyKind key = KeyKind::Ec256)
{
    const ProbeWorld world;
    CertificateWish wish;
    wish.dnsNames = {ProbeWorld::host};
    wish.key = key;
    const OpenSslServer server(TestAuthority::instance().make(wish), "* OK ready\r\n", setUp);
    ProbeTrial trial;
    trial.start(world.target(protocol, Security::ImplicitTls, server.serverPort()), world.outside, world.hasty);
    EXPECT_TRUE(waitUntil([&] { return trial.done; }));
    return judge(trial.run->observation());
}

OpenSslServer::SetUp demandingIn(int version)
{
    return [version](SSL_CTX *context) {
        SSL_CTX_set_min_proto_version(context, version);
        SSL_CTX_set_max_proto_version(context, version);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    };
}

} // namespace

// TLS 1.2 answers a missing certificate with handshake_failure, the same alert that says "nothing in common".
TEST(ClientCertificate, WantedInTls12IsNotTakenForOldTls)
{
    EXPECT_EQ(verdictOf(Protocol::Imap, demandingIn(TLS1_2_VERSION)), Verdict::ClientCertificateWanted);
}

// TLS 1.3 answers it after the handshake has succeeded for us.
TEST(ClientCertificate, WantedInTls13IsToldAfterTheHandshake)
{
    EXPECT_EQ(verdictOf(Protocol::Imap, demandingIn(TLS1_3_VERSION)), Verdict::ClientCertificateWanted);
}

TEST(ClientCertificate, AskedForButNotDemandedHarmsNobody)
{
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        EXPECT_EQ(verdictOf(Protocol::Imap, [version](SSL_CTX *context) {
                      SSL_CTX_set_max_proto_version(context, version);
                      SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
                  }), Verdict::NoAnswer);  // secured and greeted; the server says no more
    }
}

TEST(ClientCertificate, NothingInCommonIsStillOldTls)
{
    EXPECT_EQ(verdictOf(Protocol::Imap, [](SSL_CTX *context) {
                  SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
                  SSL_CTX_set_cipher_list(context, "AECDH:eNULL:@SECLEVEL=0");
              }), Verdict::TlsTooOld);
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        EXPECT_EQ(verdictOf(Protocol::Imap, [version](SSL_CTX *context) {
                      SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
                      SSL_CTX_set_min_proto_version(context, version);
                      SSL_CTX_set_max_proto_version(context, version);
                  }), Verdict::TlsTooOld) << version;
    }
}

TEST(ClientCertificate, ASmallDiffieHellmanGroupIsOldTls)
{
    const auto groupOf = [](int bitsMode) {
        return [bitsMode](SSL_CTX *context) {
            SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
            SSL_CTX_set_cipher_list(context, "DHE:@SECLEVEL=0");
            SSL_CTX_set_dh_auto(context, bitsMode);  // 1: as large as the key, 2: 1024 bits
        };
    };
    EXPECT_EQ(verdictOf(Protocol::Imap, groupOf(1), KeyKind::Rsa2048), Verdict::NoAnswer);  // secured and greeted
    EXPECT_EQ(verdictOf(Protocol::Imap, groupOf(2), KeyKind::Rsa2048), Verdict::TlsTooOld);
}

// Shared hosts choose their certificate by it (RFC 6066 section 3).
TEST(ServerName, InTheHandshakeIsTheOneThePersonSees)
{
    static QByteArray heard;
    verdictOf(Protocol::Imap, [](SSL_CTX *context) {
        SSL_CTX_set_tlsext_servername_callback(context, +[](SSL *tls, int *, void *) {
            heard = SSL_get_servername(tls, TLSEXT_NAMETYPE_host_name);
            return SSL_TLSEXT_ERR_OK;
        });
    });
    EXPECT_EQ(heard, ProbeWorld::host);
}
