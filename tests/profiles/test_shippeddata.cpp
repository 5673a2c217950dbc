#include "profiles/catalogue.h"

#include <gtest/gtest.h>

TEST(ShippedData, ReadsWithoutAProblem)
{
    const Catalogue catalogue;
    for (const Provider *provider : catalogue.providers()) {
        EXPECT_TRUE(catalogue.isBuiltIn(provider->id));
        EXPECT_FALSE(provider->source.isEmpty()) << provider->id.toStdString();
        EXPECT_TRUE(provider->checkedOn.isValid()) << provider->id.toStdString();
        for (const Guide *guide : catalogue.guidesFor(provider->id)) {
            EXPECT_FALSE(guide->source.isEmpty()) << guide->id.toStdString();
            EXPECT_TRUE(guide->checkedOn.isValid()) << guide->id.toStdString();
        }
    }
    for (const ProfileProblem &problem : catalogue.problems())
        ADD_FAILURE() << problem.toLine().toStdString();
}

TEST(ShippedData, OffersTheSameDevicesBeforeTheGuidesAreRead)
{
    const Catalogue fresh;
    for (const Provider *provider : fresh.providers())
        for (const Offer &offer : provider->offers) {
            const QList<const Guide *> cards = fresh.cardsFor(provider->id, offer.id);
            const QList<const Guide *> guides = fresh.guidesFor(provider->id, offer.id);
            ASSERT_EQ(cards.size(), guides.size()) << provider->id.toStdString();
            for (qsizetype i = 0; i < cards.size(); ++i) {
                EXPECT_EQ(cards[i]->id, guides[i]->id);
                EXPECT_EQ(cards[i]->name, guides[i]->name);
                EXPECT_EQ(cards[i]->group, guides[i]->group);
                EXPECT_EQ(cards[i]->systems, guides[i]->systems);
                EXPECT_EQ(cards[i]->keywords, guides[i]->keywords);
                EXPECT_EQ(cards[i]->oldDevice, guides[i]->oldDevice);
            }
        }
}

TEST(ShippedData, KnowsOvhAndAstraByDomain)
{
    const Catalogue catalogue;
    const ProviderMatch ovh = catalogue.forDomain(QStringLiteral("ovh.net"));
    ASSERT_TRUE(ovh);
    EXPECT_EQ(ovh.provider->id, QStringLiteral("ovh"));
    EXPECT_EQ(ovh.offer->id, QStringLiteral("mxplan"));
    const ProviderMatch astra = catalogue.forDomain(QStringLiteral("astra.od.ua"));
    ASSERT_TRUE(astra);
    EXPECT_EQ(astra.offer->services.size(), 3);
    for (const Service &service : astra.offer->services) {
        EXPECT_FALSE(service.securityKnown);
        EXPECT_EQ(service.endpoint.security, Security::StartTls);
    }
    EXPECT_FALSE(catalogue.forDomain(QStringLiteral("example.org")));
}

TEST(ShippedData, KnowsCustomersDomainsByTheirMailExchangers)
{
    const Catalogue catalogue;
    const auto offerFor = [&](const char *host) {
        const ProviderMatch match = catalogue.forMxHosts({QString::fromLatin1(host)});
        return match ? match.offer->id.toStdString() : std::string();
    };
    EXPECT_EQ(offerFor("mx1.mail.ovh.net"), "mxplan");
    EXPECT_EQ(offerFor("MX1.MAIL.OVH.NET."), "mxplan");
    EXPECT_EQ(offerFor("mail.ovh.net"), "mxplan");
    EXPECT_EQ(offerFor("mx0.mail.ovh.ca"), "mxplan-ca");
    EXPECT_EQ(offerFor("notmail.ovh.net"), "");
    EXPECT_EQ(offerFor("mail.ovh.net.example.org"), "");
}

TEST(ShippedData, FillsTheServerNumberIntoTheHosts)
{
    const Catalogue catalogue;
    const ProviderMatch pro = catalogue.find(QStringLiteral("ovh"), QStringLiteral("emailpro"));
    ASSERT_TRUE(pro && pro.offer->question);
    for (const Service &service : pro.offer->servicesWith(QStringLiteral("2"), QString()))
        EXPECT_EQ(service.endpoint.host, QStringLiteral("pro2.mail.ovh.net"));
}
