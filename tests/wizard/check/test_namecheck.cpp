#include "support/certificates.h"
#include "wizard/check/namecheck.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <gtest/gtest.h>
#include <openssl/x509v3.h>

namespace {

bool namesCover(const QStringList &dns, const QString &host)
{
    return covers({dns, {}}, host);
}

/// OpenSSL's strict answer for a certificate with this one DNS entry.
bool opensslCovers(const QByteArray &entry, const QByteArray &host)
{
    X509 *certificate = X509_new();
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, entry.constData(), int(entry.size()));
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    sk_GENERAL_NAME_push(names, name);
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, 0);
    const unsigned flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;
    const bool match = X509_check_host(certificate, host.constData(), size_t(host.size()), flags, nullptr) == 1;
    GENERAL_NAMES_free(names);
    X509_free(certificate);
    return match;
}

/// Names that are near to each other, so that many pairs match and many just do not.
class NameMaker
{
public:
    explicit NameMaker(quint32 seed) : m_random(seed) {}

    QByteArray host()
    {
        QByteArray name = label();
        for (int more = m_random.bounded(4); more > 0; --more)
            name += '.' + label();
        return name;
    }
    QByteArray entryFor(const QByteArray &host)
    {
        QByteArray entry = host;
        const qsizetype dot = host.indexOf('.');
        switch (m_random.bounded(10)) {
        case 0: return this->host();
        case 1: return entry.toUpper();
        case 2: return dot < 0 ? QByteArray("*") : "*" + host.mid(dot);
        case 3: return "*." + host;
        case 4: return host.left(1) + "*" + host.mid(qMax(dot, qsizetype(1)));
        case 5: return entry.insert(m_random.bounded(int(entry.size()) + 1), '*');
        case 6: return entry.insert(m_random.bounded(int(entry.size()) + 1), '.');
        case 7: return entry.insert(m_random.bounded(int(entry.size()) + 1), '\0');
        case 8: return entry.remove(m_random.bounded(int(entry.size())), 1);
        default: return entry;
        }
    }

private:
    QByteArray label()
    {
        static const QByteArrayList labels = {"mail", "a", "b", "example", "test", "xn--e1afmkfd", "imap-1", "com", "1"};
        return labels[m_random.bounded(int(labels.size()))];
    }
    QRandomGenerator m_random;
};

} // namespace

TEST(NameCheck, ComparesWithoutRegardToCaseOrTheAskersFinalDot)
{
    EXPECT_TRUE(namesCover({QStringLiteral("Mail.Example.TEST")}, QStringLiteral("mail.example.test")));
    EXPECT_TRUE(namesCover({QStringLiteral("mail.example.test")}, QStringLiteral("mail.example.test.")));
    EXPECT_FALSE(namesCover({QStringLiteral("mail.example.test.")}, QStringLiteral("mail.example.test")));
    EXPECT_TRUE(namesCover({QStringLiteral("a.test"), QStringLiteral("b.test")}, QStringLiteral("b.test")));
}

TEST(NameCheck, TakesAWildcardForOneWholeLeftLabelOnly)
{
    const QString host = QStringLiteral("mail.example.test");
    EXPECT_TRUE(namesCover({QStringLiteral("*.example.test")}, host));
    for (const char *entry : {"m*.example.test", "*l.example.test", "mail.*.test", "*.test", "*", "*.*.test",
                              "**.example.test", "*.mail.example.test", "mail.example.*", ".example.test", ""})
        EXPECT_FALSE(namesCover({QString::fromLatin1(entry)}, host)) << entry;
    EXPECT_FALSE(namesCover({QStringLiteral("*.example.test")}, QStringLiteral("example.test")));
    EXPECT_FALSE(namesCover({QStringLiteral("*.example.test")}, QStringLiteral("a.b.example.test")));
    EXPECT_FALSE(namesCover({QStringLiteral("*.example.test")}, QStringLiteral(".example.test")));
}

TEST(NameCheck, ComparesInternationalNamesAsALabels)
{
    const QStringList names{QStringLiteral("xn--mnchen-3ya.test")};
    EXPECT_TRUE(namesCover(names, QStringLiteral("xn--mnchen-3ya.test")));
    EXPECT_TRUE(namesCover(names, QStringLiteral("m\u00fcnchen.test")));
    EXPECT_FALSE(namesCover({QStringLiteral("m\u00fcnchen.test")}, QStringLiteral("xn--mnchen-3ya.test")));
    EXPECT_FALSE(namesCover({QStringLiteral("xn--*.test")}, QStringLiteral("xn--mnchen-3ya.test")));
    EXPECT_TRUE(namesCover({QStringLiteral("*.mail.test")}, QStringLiteral("xn--mnchen-3ya.mail.test")));
}

TEST(NameCheck, MatchesAddressesOnlyWithAddressEntries)
{
    const CertificateNames names{{QStringLiteral("10.0.0.1")}, {QHostAddress(QStringLiteral("10.0.0.2")),
                                                                QHostAddress(QStringLiteral("fd00::1"))}};
    EXPECT_FALSE(covers(names, QStringLiteral("10.0.0.1")));
    EXPECT_TRUE(covers(names, QStringLiteral("10.0.0.2")));
    EXPECT_TRUE(covers(names, QStringLiteral("fd00:0::1")));
    EXPECT_FALSE(covers(names, QStringLiteral("fd00::2")));
}

TEST(NameCheck, NothingCoversNoName)
{
    EXPECT_FALSE(namesCover({QString()}, QString()));
    EXPECT_FALSE(namesCover({QStringLiteral("*.a.test")}, QStringLiteral("*.a.test")));
    EXPECT_FALSE(namesCover({QStringLiteral("a b.test")}, QStringLiteral("a b.test")));
}

TEST(NameCheck, ReadsTheNamesOfARealCertificate)
{
    CertificateWish wish;
    wish.commonName = QStringLiteral("common.test");
    wish.dnsNames = {"one.test", QByteArray("nul.test\0.evil", 14)};
    wish.addresses = {QStringLiteral("10.0.0.2"), QStringLiteral("fd00::1")};
    const CertificateNames names = namesOf(TestAuthority::instance().make(wish).chain.first());
    EXPECT_TRUE(covers(names, QStringLiteral("one.test")));
    EXPECT_TRUE(covers(names, QStringLiteral("fd00::1")));
    EXPECT_FALSE(covers(names, QStringLiteral("common.test")));
    EXPECT_FALSE(covers(names, QStringLiteral("nul.test")));
}

// MSW_NAME_PAIRS and MSW_SEED in the environment make it longer and other.
TEST(NameCheck, AgreesWithOpenSslStrictCheck)
{
    const int wanted = qEnvironmentVariableIntValue("MSW_NAME_PAIRS");
    const int pairs = wanted > 0 ? wanted : 10000;
    NameMaker names(quint32(qEnvironmentVariableIntValue("MSW_SEED") + 1));
    int matches = 0;
    for (int i = 0; i < pairs; ++i) {
        const QByteArray host = names.host();
        const QByteArray entry = names.entryFor(host);
        const bool ours = namesCover({QString::fromLatin1(entry)}, QString::fromLatin1(host));
        const bool theirs = opensslCovers(entry, host);
        matches += ours;
        if (ours == theirs)
            continue;
        // The one difference: for us an IP address is never a DNS name (RFC 9525 section 6.4).
        const bool isAddress = QHostAddress(QString::fromLatin1(host)).toString() == QString::fromLatin1(host);
        EXPECT_TRUE(isAddress && theirs) << "host " << host.constData() << " entry "
                                         << entry.toPercentEncoding("*").constData() << " ours " << ours;
    }
    EXPECT_GT(matches, pairs / 10);
    EXPECT_LT(matches, pairs / 2);
}
