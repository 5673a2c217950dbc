#include "wizard/provider/beforehand.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/session.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

SearchResult closedMailbox()
{
    SearchResult result;
    result.outcome = SearchOutcome::Found;
    FoundService imap;
    imap.service.endpoint = {u"imap.other.example"_s, 993, Security::ImplicitTls};
    result.finding.services = {imap};
    result.finding.switchOnFirst = {{QUrl(), {{u"en"_s, u"Tick <b>IMAP</b>."_s}, {u"fi"_s, u"Valitse IMAP."_s}}}};
    return result;
}

}  // namespace

TEST(BeforehandTest, AsksNothingWhereTheMailboxesPasswordWorks)
{
    EXPECT_TRUE(beforehand(Provider()).isEmpty());
}

TEST(BeforehandTest, HasTheMailboxOpenedBeforeAPasswordIsMade)
{
    Provider provider;
    provider.access = ProgramAccess::SwitchedOff;
    provider.password = PasswordKind::OfProgram;
    EXPECT_EQ(beforehand(provider), (QList{Beforehand::SwitchOn, Beforehand::AppPassword}));
}

TEST(BeforehandTest, SaysThatOnlyTheBrowserSignsIn)
{
    Provider provider;
    provider.password = PasswordKind::None;
    EXPECT_EQ(beforehand(provider), QList{Beforehand::BrowserSignIn});
}

TEST(BeforehandTest, KnowsGmailAndOutlook)
{
    const Catalogue catalogue;
    Session session(catalogue);
    session.setProvider(ProviderChoice{u"gmail"_s, catalogue.find(u"gmail"_s).offer->id, {}, ProviderSource::BuiltIn});
    EXPECT_EQ(beforehand(session), QList{Beforehand::AppPassword});
    session.setProvider(
        ProviderChoice{u"outlook-com"_s, catalogue.find(u"outlook-com"_s).offer->id, {}, ProviderSource::BuiltIn});
    EXPECT_EQ(beforehand(session), QList{Beforehand::BrowserSignIn});
}

TEST(BeforehandTest, WaitsForTheConsent)
{
    const Catalogue catalogue;
    Session session(catalogue);
    session.setTypedAddress(u"ona@imone.example"_s);
    SearchResult found = closedMailbox();
    found.finding.trusted = false;
    session.setSearched(found);
    EXPECT_TRUE(beforehand(session).isEmpty());
    session.consent();
    EXPECT_EQ(beforehand(session), QList{Beforehand::SwitchOn});
}

TEST(BeforehandTest, BringsTheProvidersInstructionInThePersonsLanguageElseInEnglish)
{
    const Catalogue catalogue;
    Session session(catalogue);
    session.setTypedAddress(u"ona@imone.example"_s);
    session.setSearched(closedMailbox());
    EXPECT_EQ(providersInstructions(session, u"fi"_s), QStringList{u"Valitse IMAP."_s});
    EXPECT_EQ(providersInstructions(session, u"lt"_s), QStringList{u"Tick <b>IMAP</b>."_s});
}

TEST(BeforehandTest, ForgetsTheInstructionOfAnotherProvider)
{
    const Catalogue catalogue;
    Session session(catalogue);
    session.setSearched(closedMailbox());
    session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::Person});
    EXPECT_TRUE(providersInstructions(session, u"en"_s).isEmpty());
}

TEST(BeforehandTest, LinksToTheWebmailWhereNoPageForSwitchingOnIsKnown)
{
    Provider provider;
    EXPECT_EQ(BeforehandWords::linkKey(Beforehand::SwitchOn, provider), QString());
    provider.links.insert(u"webmail"_s, QUrl(u"https://mail.example.com/"_s));
    EXPECT_EQ(BeforehandWords::linkKey(Beforehand::SwitchOn, provider), u"webmail"_s);
    provider.links.insert(u"switchOn"_s, QUrl(u"https://example.com/open"_s));
    EXPECT_EQ(BeforehandWords::linkKey(Beforehand::SwitchOn, provider), u"switchOn"_s);
}

TEST(BeforehandTest, TellsOfSignInPagesOnlyWhereProgramsOpenOne)
{
    Provider provider;
    provider.offers.append(Offer());
    provider.offers[0].services.append(Service());
    EXPECT_EQ(BeforehandWords::note(Beforehand::AppPassword, provider), QString());
    provider.offers[0].services[0].authentication.append(Authentication::OAuth2);
    EXPECT_NE(BeforehandWords::note(Beforehand::AppPassword, provider), QString());
}
