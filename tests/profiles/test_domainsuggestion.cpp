#include "profiles/domainsuggestion.h"

#include <gtest/gtest.h>

static const QStringList &known()
{
    static const QStringList domains = {QStringLiteral("ovh.net"), QStringLiteral("astra.od.ua"),
                                        QStringLiteral("gmail.com")};
    return domains;
}

static std::string suggestionFor(const char *domain)
{
    return nearMissDomain(QString::fromLatin1(domain), known()).toStdString();
}

TEST(DomainSuggestion, FindsTheDomainOneSlipAway)
{
    EXPECT_EQ(suggestionFor("ov.net"), "ovh.net");
    EXPECT_EQ(suggestionFor("ovhh.net"), "ovh.net");
    EXPECT_EQ(suggestionFor("ovj.net"), "ovh.net");
    EXPECT_EQ(suggestionFor("gmial.com"), "gmail.com");
    EXPECT_EQ(suggestionFor("gmail.co"), "gmail.com");
    EXPECT_EQ(suggestionFor("astr.od.ua"), "astra.od.ua");
}

TEST(DomainSuggestion, StaysSilentForKnownAndForeignDomains)
{
    EXPECT_EQ(suggestionFor("ovh.net"), "");
    EXPECT_EQ(suggestionFor("o.net"), "");
    EXPECT_EQ(suggestionFor("vhoo.net"), "");
    EXPECT_EQ(suggestionFor("example.org"), "");
    EXPECT_EQ(suggestionFor(""), "");
}
