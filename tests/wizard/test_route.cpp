#include "profiles/catalogue.h"
#include "wizard/route.h"
#include "wizard/session.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<PageKind> kinds(const QList<PageId> &pages)
{
    QList<PageKind> found;
    for (const PageId &page : pages)
        found.append(page.kind);
    return found;
}

struct Walk : testing::Test {
    Catalogue catalogue;
    Session session{catalogue};

    void knowOvh() { session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::BuiltIn}); }
};

}  // namespace

TEST_F(Walk, AsksForTheProviderOnlyWhereNoneWasRecognised)
{
    EXPECT_TRUE(walk(session).contains(PageId{PageKind::Provider}));
    knowOvh();
    EXPECT_FALSE(walk(session).contains(PageId{PageKind::Provider}));
}

TEST_F(Walk, AsksForTheProviderAgainWhereThePersonChoseIt)
{
    session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::Person});
    EXPECT_TRUE(walk(session).contains(PageId{PageKind::Provider}));
}

TEST_F(Walk, AsksForTheProviderWhereAServerNumberIsMissing)
{
    session.setProvider({u"ovh"_s, u"emailpro"_s, {}, ProviderSource::File});
    EXPECT_TRUE(walk(session).contains(PageId{PageKind::Provider}));
    EXPECT_FALSE(isAnswered({PageKind::Provider}, session));
    session.setProvider({u"ovh"_s, u"emailpro"_s, u"1"_s, ProviderSource::File});
    EXPECT_TRUE(isAnswered({PageKind::Provider}, session));
}

TEST_F(Walk, GoesStraightToTheTableForAnotherDevice)
{
    knowOvh();
    session.setDevice(u"other"_s);
    EXPECT_EQ(kinds(walk(session)), (QList{PageKind::Address, PageKind::Device, PageKind::Protocol, PageKind::Check,
                                           PageKind::Settings}));
}

TEST_F(Walk, HasOnePageForEachStepOfTheGuideAndOneAfter)
{
    knowOvh();
    session.setDevice(u"windows-phone-8"_s);
    EXPECT_EQ(kinds(walk(session)).count(PageKind::Step), 9);
    session.setDevice(u"windows-8-mail"_s);
    EXPECT_EQ(kinds(walk(session)).count(PageKind::Step), 7);
}

TEST_F(Walk, EndsAtTheSettingsWhateverIsAnswered)
{
    for (const QString &device : {u""_s, u"other"_s, u"windows-phone-8"_s, u"windows-8-mail"_s}) {
        knowOvh();
        session.setDevice(device);
        EXPECT_EQ(walk(session).constLast(), PageId{PageKind::Settings});
    }
}

TEST_F(Walk, GoesOnBehindTheSettingsOnlyWhereThePersonTakesThemAlong)
{
    knowOvh();
    session.takeAlong();
    EXPECT_EQ(kinds(walk(session)).mid(4), (QList{PageKind::Settings, PageKind::TakeAlong}));
}

TEST_F(Walk, SaysBeforeTheDeviceWhatMustBeDoneAtTheProviderFirst)
{
    session.setProvider({u"gmail"_s, catalogue.find(u"gmail"_s).offer->id, {}, ProviderSource::BuiltIn});
    EXPECT_EQ(kinds(walk(session)).mid(0, 3), (QList{PageKind::Address, PageKind::Before, PageKind::Device}));
    knowOvh();
    EXPECT_FALSE(walk(session).contains(PageId{PageKind::Before}));
}

TEST_F(Walk, KeepsThePageWhereServersWereAgreedTo)
{
    session.setTypedAddress(u"ona@imone.example"_s);
    SearchResult found;
    found.outcome = SearchOutcome::Found;
    found.finding.trusted = false;
    found.finding.services.append(FoundService());
    session.setSearched(found);
    EXPECT_FALSE(isAnswered({PageKind::Provider}, session));
    session.consent();
    EXPECT_TRUE(isAnswered({PageKind::Provider}, session));
    EXPECT_TRUE(walk(session).contains(PageId{PageKind::Provider}));
}

TEST_F(Walk, TriesThePasswordOnlyWhereThePersonWantsItAndForgetsTheWishWithTheProvider)
{
    knowOvh();
    session.setDevice(u"other"_s);
    EXPECT_FALSE(walk(session).contains(PageId{PageKind::SignIn}));
    session.wantSignIn();
    const QList<PageKind> pages = kinds(walk(session));
    EXPECT_EQ(pages.indexOf(PageKind::SignIn), pages.indexOf(PageKind::Check) + 1);
    EXPECT_TRUE(isAnswered({PageKind::SignIn}, session));
    session.setProvider({u"astra"_s, u"mailbox"_s, {}, ProviderSource::BuiltIn});
    EXPECT_FALSE(walk(session).contains(PageId{PageKind::SignIn}));
}
