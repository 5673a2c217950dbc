#include "profiles/catalogue.h"
#include "support/eventloop.h"
#include "support/fakefetcher.h"
#include "support/fakeresolver.h"
#include "tests/wizard/provider/autoconfigfile.h"
#include "wizard/address/addresswords.h"
#include "wizard/check/linechannel.h"
#include "wizard/conductor.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/route.h"
#include "wizard/session.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

SettingsFinding finding(const QString &host, bool trusted = true)
{
    SettingsFinding found;
    found.origin = Origin::OwnAutoconfig;
    found.name = u"Imone mail"_s;
    found.trusted = trusted;
    FoundService in;
    in.service.endpoint = {u"imap."_s + host, 993, Security::ImplicitTls};
    in.service.usernameRule = UsernameRule::Fixed;
    in.service.fixedUsername = u"%EMAILLOCALPART%"_s;
    FoundService out;
    out.service.protocol = Protocol::Smtp;
    out.service.endpoint = {u"smtp."_s + host, 465, Security::ImplicitTls};
    found.services = {in, out};
    return found;
}

struct FoundSettings : testing::Test {
    Catalogue catalogue;
    Session session{catalogue};
    void find(const SettingsFinding &found)
    {
        session.setTypedAddress(u"ona@imone.example"_s);
        session.setSearched({SearchOutcome::Found, found, {}});
    }
};

} // namespace

TEST_F(FoundSettings, AreTakenLikeAProviderOfTheCatalogue)
{
    find(finding(u"imone.example"_s));
    ASSERT_TRUE(session.provider());
    EXPECT_EQ(session.provider()->name, u"Imone mail"_s);
    EXPECT_EQ(session.services().size(), 2);
    EXPECT_FALSE(walk(session).contains(PageId{PageKind::Provider}));
    EXPECT_FALSE(catalogue.guidesFor(session.answers().provider.providerId).isEmpty()) << "guides for every provider";
}

TEST_F(FoundSettings, FollowTheNameBeforeTheAtWithoutANewSearch)
{
    find(finding(u"imone.example"_s));
    EXPECT_EQ(session.services()[0].fixedUsername, u"ona"_s);
    session.setTypedAddress(u"ona.p@imone.example"_s);
    ASSERT_TRUE(session.provider());
    EXPECT_EQ(session.services()[0].fixedUsername, u"ona.p"_s);
}

TEST_F(FoundSettings, BelongToOneDomainOnly)
{
    find(finding(u"imone.example"_s));
    session.setTypedAddress(u"ona@other.example"_s);
    EXPECT_FALSE(session.provider());
    EXPECT_TRUE(session.services().isEmpty());
}

TEST_F(FoundSettings, ThatNobodyVouchesForCountOnlyAfterConsent)
{
    find(finding(u"hoster.example"_s, false));
    EXPECT_TRUE(session.needsConsent());
    EXPECT_TRUE(session.services().isEmpty());
    EXPECT_TRUE(walk(session).contains(PageId{PageKind::Provider}));
    EXPECT_FALSE(isAnswered({PageKind::Provider}, session));
    session.consent();
    EXPECT_EQ(session.services().size(), 2);
    EXPECT_TRUE(isAnswered({PageKind::Provider}, session));
}

TEST_F(FoundSettings, NeedConsentAgainWhenTheyChange)
{
    find(finding(u"hoster.example"_s, false));
    session.consent();
    session.setSearched({SearchOutcome::Found, finding(u"thief.example"_s, false), {}});
    EXPECT_TRUE(session.needsConsent());
    EXPECT_TRUE(session.services().isEmpty());
}

TEST_F(FoundSettings, InUseOutliveALaterLookUpThatFindsNothing)
{
    find(finding(u"imone.example"_s));
    session.setSearched({SearchOutcome::NoAnswer, {}, {}});
    EXPECT_EQ(session.services().size(), 2);
}

TEST_F(FoundSettings, AreKeptForWhoSaysByMistakeThatTheProviderIsNotListed)
{
    find(finding(u"imone.example"_s));
    session.setProvider({{}, {}, {}, ProviderSource::Person});
    EXPECT_TRUE(session.services().isEmpty());
    session.useKept();
    EXPECT_EQ(session.services().size(), 2);
}

TEST_F(FoundSettings, SayWhereTheyComeFromAndWhoDisagrees)
{
    session.setTypedAddress(u"ona@imone.example"_s);
    SettingsFinding other = finding(u"elsewhere.example"_s);
    other.origin = Origin::Database;
    session.setSearched({SearchOutcome::Found, finding(u"imone.example"_s), {other, finding(u"imone.example"_s)}});
    EXPECT_EQ(providerSentence(session).toStdString(), "Found at the settings page of imone.example itself.");
    const QString details = foundDetails(session);
    EXPECT_TRUE(details.contains(u"imap.imone.example:993"_s)) << details.toStdString();
    EXPECT_TRUE(details.contains(u"imap.elsewhere.example:993"_s)) << details.toStdString();
    EXPECT_EQ(details.count(u"imap.imone.example"_s), 1) << "who agrees is not named as another";
}

TEST_F(FoundSettings, AreLookedForAtTheDomainsOwnSettingsPage)
{
    FakeResolver names;
    FakeFetcher web;
    names.saysNothingPublished = true;
    for (const char *name : {"imap.", "pop.", "pop3.", "smtp.", "mail.", "", "no-such-server-7c1e."})
        names.hosts[QString::fromLatin1(name) + u"imone.example"_s] = {DnsOutcome::NoSuchName, {}, {}, {}};
    web.put(u"https://autoconfig.imone.example/mail/config-v1.1.xml"_s,
            autoconfigFile(imapServer("imap.imone.example") + smtpServer("smtp.imone.example")));
    Outside outside{&names, nullptr, [] { return std::unique_ptr<LineChannel>(); }, &web};
    Conductor conductor(session, outside);
    session.setTypedAddress(u"ona@imone.example"_s);
    EXPECT_EQ(session.providerSearch(), ProviderSearch::Looking);
    ASSERT_TRUE(waitUntil([this] { return session.provider() && session.providerSearch() == ProviderSearch::Found; }));
    EXPECT_EQ(session.answers().provider.source, ProviderSource::Found);
    EXPECT_EQ(session.searched().finding.origin, Origin::OwnAutoconfig);
    EXPECT_FALSE(session.report().results.isEmpty()) << "the check began";
    EXPECT_TRUE(session.asking().isEmpty());
    for (const QString &url : web.asked)
        EXPECT_FALSE(url.contains(u"ona"_s)) << url.toStdString();
}

TEST_F(FoundSettings, AskWhetherAnotherDomainWasMeantWhereThisOneIsASlipOfTheFinger)
{
    const auto meant = [this](const QString &typed) {
        session.setTypedAddress(typed);
        return addressMeant(*session.answers().address, session).toStdString();
    };
    EXPECT_EQ(meant(u"ona@gmial.com"_s), "ona@gmail.com");
    EXPECT_EQ(meant(u"ona@ov.net"_s), "ona@ovh.net");
    EXPECT_EQ(meant(u"ona@sesam.cz"_s), "") << "two slips are no slip";
    EXPECT_EQ(meant(u"ona@gmail.com"_s), "") << "what is known needs no question";
}
