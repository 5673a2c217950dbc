#include "throwawaycertificate.h"

#include <QHostAddress>
#include <QtEndian>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace {

template<auto release>
struct Release {
    template<typename T>
    void operator()(T *pointer) const { release(pointer); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Release<X509_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;
using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;

constexpr long validBefore = 60 * 60;
constexpr long validAfter = 24 * 60 * 60;

bool addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray addressBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c);
    }
    const quint32 bytes = qToBigEndian(address.toIPv4Address());
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

bool addName(GENERAL_NAMES *names, const QString &name)
{
    GENERAL_NAME *entry = GENERAL_NAME_new();
    if (!entry || sk_GENERAL_NAME_push(names, entry) <= 0)
        return false;
    const QHostAddress address(name);
    const QByteArray bytes = address.isNull() ? name.toLatin1() : addressBytes(address);
    ASN1_STRING *value = address.isNull() ? ASN1_IA5STRING_new() : ASN1_OCTET_STRING_new();
    if (value && ASN1_STRING_set(value, bytes.constData(), int(bytes.size())) == 1)
        GENERAL_NAME_set0_value(entry, address.isNull() ? GEN_DNS : GEN_IPADD, value);
    return value != nullptr;
}

bool addNames(X509 *certificate, const QStringList &dnsNames)
{
    const NamesPointer names(GENERAL_NAMES_new());
    for (const QString &name : dnsNames) {
        if (!names || !addName(names.get(), name))
            return false;
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

CertificatePointer makeBlank(const char *commonName, EVP_PKEY *key)
{
    CertificatePointer certificate(X509_new());
    quint64 serial = 0;
    if (!certificate || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return nullptr;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -validBefore);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validAfter);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    return certificate;
}

bool finish(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    return addExtension(certificate, issuer, NID_subject_key_identifier, "hash")
        && addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always")
        && X509_sign(certificate, issuerKey, EVP_sha256()) > 0;
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QSslCertificate toQt(X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || i2d_X509_bio(bio.get(), certificate) != 1)
        return QSslCertificate();
    return QSslCertificate(contents(bio.get()), QSsl::Der);
}

QSslKey toQt(EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return QSslKey();
    return QSslKey(contents(bio.get()), QSsl::Ec);
}

} // namespace

std::optional<ThrowawayIdentity> makeThrowawayIdentity(const QStringList &dnsNames)
{
    if (dnsNames.isEmpty())
        return std::nullopt;
    const KeyPointer authorityKey(EVP_EC_gen("P-256"));
    const KeyPointer serverKey(EVP_EC_gen("P-256"));
    if (!authorityKey || !serverKey)
        return std::nullopt;
    const CertificatePointer authority = makeBlank("Mail Setup Wizard practice, one day only", authorityKey.get());
    const CertificatePointer server = makeBlank("Mail Setup Wizard practice server", serverKey.get());
    if (!authority || !server)
        return std::nullopt;
    const bool made = addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        && finish(authority.get(), authority.get(), authorityKey.get())
        && addExtension(server.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(server.get(), authority.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(server.get(), authority.get(), NID_ext_key_usage, "serverAuth")
        && addNames(server.get(), dnsNames)
        && finish(server.get(), authority.get(), authorityKey.get());
    if (!made)
        return std::nullopt;
    ThrowawayIdentity identity{toQt(authority.get()), toQt(server.get()), toQt(serverKey.get())};
    if (identity.authority.isNull() || identity.certificate.isNull() || identity.key.isNull())
        return std::nullopt;
    return identity;
}
