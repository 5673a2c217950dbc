#include "wizard/practice/throwawaycertificate.h"

#include <QDateTime>
#include <QSslError>
#include <gtest/gtest.h>

TEST(ThrowawayIdentity, IsAServerCertificateOfItsOwnAuthority)
{
    const auto identity = makeThrowawayIdentity({QStringLiteral("ssl0.ovh.net"), QStringLiteral("127.0.0.1")});
    ASSERT_TRUE(identity);
    EXPECT_TRUE(identity->authority.isSelfSigned());
    EXPECT_EQ(identity->key.algorithm(), QSsl::Ec);
    const QList<QSslError> errors = QSslCertificate::verify({identity->certificate}, QStringLiteral("ssl0.ovh.net"));
    ASSERT_FALSE(errors.isEmpty()) << "no system may trust it";
    const auto names = identity->certificate.subjectAlternativeNames();
    EXPECT_EQ(names.value(QSsl::DnsEntry), QStringLiteral("ssl0.ovh.net"));
    EXPECT_EQ(names.value(QSsl::IpAddressEntry), QStringLiteral("127.0.0.1"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_LT(identity->certificate.effectiveDate(), now);
    EXPECT_GT(identity->certificate.expiryDate(), now.addSecs(20 * 3600));
    EXPECT_LT(identity->certificate.expiryDate(), now.addDays(2));
}

TEST(ThrowawayIdentity, NeedsAName)
{
    EXPECT_FALSE(makeThrowawayIdentity({}));
}

TEST(ThrowawayIdentity, IsAnotherOneEveryTime)
{
    const auto first = makeThrowawayIdentity({QStringLiteral("a.test")});
    const auto second = makeThrowawayIdentity({QStringLiteral("a.test")});
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->certificate, second->certificate);
    EXPECT_NE(first->key.toDer(), second->key.toDer());
}
