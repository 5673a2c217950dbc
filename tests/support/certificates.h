#pragma once
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

/// What a test server shows, and how it came to be.
struct TestIdentity {
    QList<QSslCertificate> chain;  ///< leaf first
    QSslKey key;
};

enum class KeyKind { Ec256, Rsa1024, Rsa2048 };
enum class SignatureKind { Sha256, Sha1, Md5 };

/// One certificate to be made by TestAuthority.
struct CertificateWish {
    QString commonName = QStringLiteral("test");
    QByteArrayList dnsNames;  ///< raw bytes, so that NUL and UTF-8 can be tried
    QStringList addresses;
    qint64 validFrom = -3600;  ///< seconds from now
    qint64 validTo = 86400;
    KeyKind key = KeyKind::Ec256;
    SignatureKind signature = SignatureKind::Sha256;
    bool selfSigned = false;
    bool throughIntermediate = false;
    bool intermediateExpired = false;
    bool sendIntermediate = true;
};

/// A certificate authority made at test time.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    QSslCertificate certificate() const;
    TestIdentity make(const CertificateWish &wish) const;
    TestIdentity good(const QByteArray &dnsName) const;

    /// The one of this test program; made once.
    static const TestAuthority &instance();

private:
    struct Private;
    Private *d;
};
