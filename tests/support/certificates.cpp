#include "certificates.h"

#include <QHostAddress>
#include <QtEndian>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace {

struct Freed {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed>;
using Certificate = std::unique_ptr<X509, Freed>;

QByteArray drained(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

QSslCertificate toQt(X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_X509_bio(bio, certificate);
    return QSslCertificate(drained(bio), QSsl::Der);
}

QSslKey toQt(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(drained(bio), EVP_PKEY_base_id(key) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa);
}

Key newKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Ec256:
        return Key(EVP_EC_gen("P-256"));
    case KeyKind::Rsa1024:
        return Key(EVP_RSA_gen(1024));
    case KeyKind::Rsa2048:
        return Key(EVP_RSA_gen(2048));
    }
    return nullptr;
}

const EVP_MD *digest(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Sha256:
        return EVP_sha256();
    case SignatureKind::Sha1:
        return EVP_sha1();
    case SignatureKind::Md5:
        return EVP_md5();
    }
    return nullptr;
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray bytesOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR six = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(six.c), 16);
    }
    const quint32 four = qToBigEndian(address.toIPv4Address());
    return QByteArray(reinterpret_cast<const char *>(&four), 4);
}

void pushName(GENERAL_NAMES *names, int kind, ASN1_STRING *text, const QByteArray &bytes)
{
    ASN1_STRING_set(text, bytes.constData(), int(bytes.size()));
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, kind, text);
    sk_GENERAL_NAME_push(names, name);
}

void addNames(X509 *certificate, const CertificateWish &wish)
{
    if (wish.dnsNames.isEmpty() && wish.addresses.isEmpty())
        return;
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    for (const QByteArray &name : wish.dnsNames)
        pushName(names, GEN_DNS, ASN1_IA5STRING_new(), name);
    for (const QString &address : wish.addresses)
        pushName(names, GEN_IPADD, ASN1_OCTET_STRING_new(), bytesOf(QHostAddress(address)));
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, 0);
    GENERAL_NAMES_free(names);
}

Certificate blank(const QString &commonName, EVP_PKEY *key, qint64 from, qint64 to)
{
    static long serial = 1000;
    Certificate made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), long(from));
    X509_gmtime_adj(X509_getm_notAfter(made.get()), long(to));
    X509_set_pubkey(made.get(), key);
    const QByteArray name = commonName.toUtf8();
    if (!name.isEmpty())
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0);
    return made;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey, const EVP_MD *how)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    if (certificate != issuer)
        extend(certificate, issuer, NID_authority_key_identifier, "keyid");
    X509_sign(certificate, issuerKey, how);
}

Certificate newAuthority(const QString &name, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey,
                         qint64 validFrom = -7200, qint64 validTo = 10 * 86400)
{
    Certificate made = blank(name, key, validFrom, validTo);
    extend(made.get(), made.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(made.get(), made.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(made.get(), issuer ? issuer : made.get(), issuerKey ? issuerKey : key, EVP_sha256());
    return made;
}

} // namespace

struct TestAuthority::Private {
    Key key = newKey(KeyKind::Ec256);
    Certificate root = newAuthority(QStringLiteral("Test Authority"), key.get(), nullptr, nullptr);
    Key middleKey = newKey(KeyKind::Rsa2048);  // MD5 signatures exist with RSA only
    Certificate middle = newAuthority(QStringLiteral("Test Intermediate"), middleKey.get(), root.get(), key.get());
    Certificate oldMiddle = newAuthority(QStringLiteral("Test Intermediate of Old"), middleKey.get(), root.get(),
                                         key.get(), -20 * 86400, -86400);
};

TestAuthority::TestAuthority()
    : d(new Private)
{
}

TestAuthority::~TestAuthority()
{
    delete d;
}

QSslCertificate TestAuthority::certificate() const
{
    return toQt(d->root.get());
}

TestIdentity TestAuthority::make(const CertificateWish &wish) const
{
    const Key key = newKey(wish.key);
    const Certificate leaf = blank(wish.commonName, key.get(), wish.validFrom, wish.validTo);
    extend(leaf.get(), leaf.get(), NID_ext_key_usage, "serverAuth");
    addNames(leaf.get(), wish);
    X509 *middle = wish.intermediateExpired ? d->oldMiddle.get() : d->middle.get();
    X509 *issuer = wish.selfSigned ? leaf.get() : wish.throughIntermediate ? middle : d->root.get();
    EVP_PKEY *issuerKey = wish.selfSigned ? key.get() : wish.throughIntermediate ? d->middleKey.get() : d->key.get();
    sign(leaf.get(), issuer, issuerKey, digest(wish.signature));
    TestIdentity identity{{toQt(leaf.get())}, toQt(key.get())};
    if (wish.throughIntermediate && wish.sendIntermediate)
        identity.chain.append(toQt(middle));
    return identity;
}

TestIdentity TestAuthority::good(const QByteArray &dnsName) const
{
    CertificateWish wish;
    wish.dnsNames = {dnsName};
    return make(wish);
}

const TestAuthority &TestAuthority::instance()
{
    static const TestAuthority authority;
    return authority;
}
