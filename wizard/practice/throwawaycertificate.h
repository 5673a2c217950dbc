#pragma once
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <optional>

/// A certificate authority made for one run and a server certificate issued by it.
struct ThrowawayIdentity {
    QSslCertificate authority;    ///< to be trusted there and then only; its key is already gone
    QSslCertificate certificate;  ///< for all the asked names
    QSslKey key;                  ///< of `certificate`; EC P-256
};

/// Made in memory, valid from one hour ago for one day. A name that is an IP address becomes an IP entry.
/// Nothing if `dnsNames` is empty or OpenSSL cannot make it (no random numbers, no memory).
std::optional<ThrowawayIdentity> makeThrowawayIdentity(const QStringList &dnsNames);
