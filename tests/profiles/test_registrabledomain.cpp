#include "profiles/registrabledomain.h"

#include <gtest/gtest.h>

static std::string own(const char *host)
{
    return registrableDomain(QString::fromLatin1(host)).toStdString();
}

TEST(RegistrableDomain, IsTheNameSomebodyRegistered)
{
    EXPECT_EQ(own("mx1.mail.ovh.net"), "ovh.net");
    EXPECT_EQ(own("kpn.nl"), "kpn.nl");
    EXPECT_EQ(own("mail.xs4all.nl"), "xs4all.nl");
    EXPECT_EQ(own("mx.astra.od.ua"), "astra.od.ua");
    EXPECT_EQ(own("a.b.imone.com.ua"), "imone.com.ua");
    EXPECT_EQ(own("mx.hoster.co.uk"), "hoster.co.uk");
}

TEST(RegistrableDomain, IsEmptyForWhatRegistriesGiveOut)
{
    EXPECT_EQ(own("net"), "");
    EXPECT_EQ(own("co.uk"), "");
    EXPECT_EQ(own("com.ua"), "");
    EXPECT_EQ(own(""), "");
}

TEST(RegistrableDomain, OnlyWholeLabelsAreWithinADomain)
{
    const QString domain = QStringLiteral("imone.lt");
    EXPECT_TRUE(isWithinDomain(QStringLiteral("imone.lt"), domain));
    EXPECT_TRUE(isWithinDomain(QStringLiteral("imap.imone.lt"), domain));
    EXPECT_FALSE(isWithinDomain(QStringLiteral("imap.kitaimone.lt"), domain));
    EXPECT_FALSE(isWithinDomain(QStringLiteral("imone.lt.evil.example"), domain));
    EXPECT_FALSE(isWithinDomain(QStringLiteral("imone.lt"), QString()));
}
