#include "schannelfault.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Qt's own sentence, in the language Qt speaks just now.
QString qtSays(const char *sentence)
{
    return QCoreApplication::translate("QSslSocket", sentence);
}

bool failedWith(const QString &text, const char *status)
{
    return text == qtSays("Handshake failed: %1").arg(qtSays(status));
}

/// Statuses that Qt has no words for, but a number: what Schannel makes of the server's alerts about our certificate,
/// which we never have ("Schannel Error Codes for TLS and SSL Alerts" in Microsoft's documentation).
bool isAboutOurCertificate(const QString &text)
{
    constexpr quint32 statuses[] = {
        0x80090325,  // SEC_E_UNTRUSTED_ROOT: unknown_ca
        0x80090327,  // SEC_E_CERT_UNKNOWN: bad_certificate, unsupported_certificate, certificate_unknown
        0x80090328,  // SEC_E_CERT_EXPIRED: certificate_expired
        0x80092010,  // CRYPT_E_REVOKED: certificate_revoked
    };
    return text == qtSays("Server did not accept any certificate we could present.")
        || failedWith(text, "Access denied")
        || std::any_of(std::begin(statuses), std::end(statuses), [&text](quint32 status) {
               const QString unknown = qtSays("Unknown error occurred: %1").arg(qint32(status));
               return text == qtSays("Handshake failed: %1").arg(unknown);
           });
}

}

ChannelFault schannelFault(const QString &text, int flights)
{
    if (failedWith(text, "An internal token was invalid"))
        return ChannelFault::NotTls;
    if (isAboutOurCertificate(text))
        return ChannelFault::ClientCertificateWanted;
    // handshake_failure: after our second flight nothing but our certificate is still missing (RFC 5246 section 7.4.6).
    if (failedWith(text, "Unexpected or badly-formatted message received"))
        return flights > 1 ? ChannelFault::ClientCertificateWanted : ChannelFault::TlsTooOld;
    const bool nothingInCommon = text == qtSays("Algorithm mismatch")
        || failedWith(text, "An unsupported function was requested") || failedWith(text, "No cipher suites in common");
    return nothingInCommon ? ChannelFault::TlsTooOld : ChannelFault::TlsFailed;
}
