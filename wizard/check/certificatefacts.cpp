#include "certificatefacts.h"

#include "namecheck.h"

#include <QSslCertificate>
#include <QSslKey>
#include <optional>

namespace {

constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 255;

QString cleaned(const QString &text)
{
    QString clean = text.left(longestName);
    for (QChar &c : clean) {
        if (!c.isPrint() || c.category() == QChar::Other_Format)
            c = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString firstOf(const QStringList &texts)
{
    return texts.isEmpty() ? QString() : cleaned(texts.first());
}

QString versionName(QSsl::SslProtocol version)
{
    if (version == QSsl::TlsV1_3)
        return QStringLiteral("TLS 1.3");
    if (version == QSsl::TlsV1_2)
        return QStringLiteral("TLS 1.2");
    return {};
}

/// The content of the DER element at the start of `der`, which is then moved behind it (X.690 section 8.1).
std::optional<QByteArrayView> takeElement(QByteArrayView &der, uchar tag)
{
    if (der.size() < 2 || uchar(der[0]) != tag)
        return std::nullopt;
    qsizetype size = uchar(der[1]);
    qsizetype head = 2;
    if (size & 0x80) {
        const int bytes = size & 0x7f;
        if (bytes == 0 || bytes > 4 || der.size() < 2 + bytes)
            return std::nullopt;
        size = 0;
        for (int i = 0; i < bytes; ++i)
            size = (size << 8) | uchar(der[head++]);
    }
    if (der.size() - head < size)
        return std::nullopt;
    const QByteArrayView content = der.sliced(head, size);
    der = der.sliced(head + size);
    return content;
}

constexpr uchar sequenceTag = 0x30;
constexpr uchar objectIdentifierTag = 0x06;

/// The signature algorithm's object identifier in DER (RFC 5280 section 4.1.1.2); Qt does not tell it.
QByteArray signatureAlgorithm(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    QByteArrayView rest(der);
    const auto whole = takeElement(rest, sequenceTag);
    if (!whole)
        return {};
    QByteArrayView parts = *whole;
    if (!takeElement(parts, sequenceTag))
        return {};
    const auto algorithm = takeElement(parts, sequenceTag);
    if (!algorithm)
        return {};
    QByteArrayView inside = *algorithm;
    const auto identifier = takeElement(inside, objectIdentifierTag);
    return identifier ? identifier->toByteArray() : QByteArray();
}

bool hasWeakSignature(const QSslCertificate &certificate)
{
    static const QList<QByteArray> weak = {
        QByteArray::fromHex("2a864886f70d010102"),  // md2WithRSAEncryption
        QByteArray::fromHex("2a864886f70d010103"),  // md4WithRSAEncryption
        QByteArray::fromHex("2a864886f70d010104"),  // md5WithRSAEncryption
        QByteArray::fromHex("2a864886f70d010105"),  // sha1WithRSAEncryption
        QByteArray::fromHex("2b0e03021d"),          // sha1WithRSA of OIW
        QByteArray::fromHex("2a8648ce380403"),      // dsa-with-sha1
        QByteArray::fromHex("2a8648ce3d0401"),      // ecdsa-with-SHA1
    };
    return weak.contains(signatureAlgorithm(certificate));
}

bool hasWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.isNull() || key.length() <= 0)
        return false;
    return key.length() < (key.algorithm() == QSsl::Ec ? 224 : 2048);
}

} // namespace

TlsFacts factsOf(const QSslCertificate &certificate, QSsl::SslProtocol version)
{
    TlsFacts facts;
    facts.version = versionName(version);
    if (certificate.isNull())
        return facts;
    const CertificateNames names = namesOf(certificate);
    for (const QString &name : names.dns.mid(0, mostNames))
        facts.names.append(cleaned(name));
    for (const QHostAddress &address : names.addresses.mid(0, mostNames - facts.names.size()))
        facts.names.append(address.toString());

    facts.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (facts.subject.isEmpty())
        facts.subject = facts.names.isEmpty() ? firstOf(certificate.subjectInfo(QSslCertificate::Organization))
                                              : facts.names.first();
    facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    const QString organization = firstOf(certificate.issuerInfo(QSslCertificate::Organization));
    if (facts.issuer.isEmpty())
        facts.issuer = organization;
    else if (!organization.isEmpty() && !facts.issuer.contains(organization, Qt::CaseInsensitive))
        facts.issuer = QStringLiteral("%1 (%2)").arg(facts.issuer, organization);
    facts.notBefore = certificate.effectiveDate().toUTC();
    facts.notAfter = certificate.expiryDate().toUTC();
    return facts;
}

bool isWeak(const QList<QSslCertificate> &chain)
{
    return std::any_of(chain.begin(), chain.end(), [](const QSslCertificate &certificate) {
        return hasWeakKey(certificate) || (!certificate.isSelfSigned() && hasWeakSignature(certificate));
    });
}

ChannelFault faultOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    const auto has = [&errors](QSslError::SslError kind) {
        return std::any_of(errors.begin(), errors.end(), [kind](const QSslError &e) { return e.error() == kind; });
    };
    const bool weak = has(QSslError::UnspecifiedError) && isWeak(chain);
    for (const QSslError &error : errors) {
        const bool otherKind = error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::HostNameMismatch
            || (weak && error.error() == QSslError::UnspecifiedError);
        if (!otherKind)
            return ChannelFault::CertificateUnknownIssuer;
    }
    if (has(QSslError::CertificateExpired))
        return ChannelFault::CertificateExpired;
    if (has(QSslError::CertificateNotYetValid))
        return ChannelFault::CertificateNotYetValid;
    if (weak)
        return ChannelFault::CertificateWeak;
    return has(QSslError::HostNameMismatch) ? ChannelFault::CertificateOtherName : ChannelFault::TlsFailed;
}
