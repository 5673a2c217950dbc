#include "profiles/catalogue.h"
#include "wizard/check/linechannel.h"
#include "wizard/conductor.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers what the test laid ready; counts the questions.
struct Names : DnsResolver {
    MxAnswer mx{DnsOutcome::NothingPublished, {}};
    QStringList asked;

    void addressesOf(const QString &host, QObject *owner, AddressesFound found) override
    {
        asked.append(host);
        QTimer::singleShot(0, owner, [found] { found(DnsOutcome::NoSuchName, {}, true); });
    }
    void mxOf(const QString &domain, QObject *owner, MxFound found) override
    {
        asked.append(u"mx "_s + domain);
        QTimer::singleShot(0, owner, [this, found] { found(mx); });
    }
};

struct Network : NetworkWatch {
    bool online = true;
    bool isOnline() const override { return online; }
    void change(bool now)
    {
        online = now;
        emit onlineChanged(now);
    }
};

template <typename Condition>
bool comesTrue(Condition condition)
{
    const QDeadlineTimer deadline(5s);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

struct ConductorTest : testing::Test {
    Names names;
    Network network;
    Catalogue catalogue;
    Session session{catalogue};
    Outside outside{&names, &network, [] { return std::unique_ptr<LineChannel>(); }};
    Conductor conductor{session, outside};
};

}  // namespace

TEST_F(ConductorTest, RecognisesAKnownDomainAtOnceAndBeginsToCheck)
{
    session.setTypedAddress(u"ona@ovh.net"_s);
    EXPECT_EQ(session.answers().provider.providerId, u"ovh"_s);
    EXPECT_EQ(session.answers().provider.source, ProviderSource::BuiltIn);
    EXPECT_TRUE(conductor.isChecking());
}

TEST_F(ConductorTest, AsksOnlyForTheDomainOfAnUnknownAddress)
{
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona.petraite@imone.lt"_s);
    EXPECT_EQ(session.providerSearch(), ProviderSearch::Looking);
    ASSERT_TRUE(comesTrue([this] { return session.provider() != nullptr; }));
    EXPECT_EQ(session.answers().provider.source, ProviderSource::Mx);
    EXPECT_EQ(names.asked.constFirst(), u"mx imone.lt"_s);
    for (const QString &question : names.asked)
        EXPECT_FALSE(question.contains(u"petraite"_s));
}

TEST_F(ConductorTest, SaysWhenNobodyIsFoundAndWhenNobodyAnswers)
{
    session.setTypedAddress(u"ona@imone.lt"_s);
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::NothingFound; }));
    names.mx = {DnsOutcome::NoAnswer, {}};
    session.setTypedAddress(u"ona@imone.fi"_s);
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::NoAnswer; }));
}

TEST_F(ConductorTest, AsksNothingWithoutANetworkAndGoesOnWhenItIsBack)
{
    network.change(false);
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.lt"_s);
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::Offline; }));
    EXPECT_TRUE(names.asked.isEmpty());
    network.change(true);
    EXPECT_TRUE(comesTrue([this] { return session.provider() != nullptr; }));
}

TEST_F(ConductorTest, ChecksAfreshWhenAskedAgain)
{
    session.setTypedAddress(u"ona@ovh.net"_s);
    const quint64 first = session.report().runId;
    conductor.checkAgain();
    EXPECT_GT(session.report().runId, first);
}

TEST_F(ConductorTest, StopsCheckingWhenTheProviderIsGone)
{
    session.setTypedAddress(u"ona@ovh.net"_s);
    session.setTypedAddress(u"ona@ovh.ne"_s);
    EXPECT_FALSE(conductor.isChecking());
    EXPECT_TRUE(session.report().results.isEmpty());
}

TEST_F(ConductorTest, EndsACancelledCheckInTheSession)
{
    session.setTypedAddress(u"ona@ovh.net"_s);
    conductor.cancelCheck();
    EXPECT_TRUE(comesTrue([this] { return session.report().complete; }));
    EXPECT_FALSE(conductor.isChecking());
}

TEST_F(ConductorTest, AsksAgainWhereANetworkThatCameBackDoesNotKnowNamesYet)
{
    conductor.setPauseBetweenTries(1ms);
    network.change(false);
    session.setTypedAddress(u"ona@imone.lt"_s);
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::Offline; }));
    names.mx = {DnsOutcome::NoAnswer, {}};
    network.change(true);
    ASSERT_TRUE(comesTrue([this] { return names.asked.count(u"mx imone.lt"_s) >= 2; }));
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    EXPECT_TRUE(comesTrue([this] { return session.provider() != nullptr; }));
}

TEST_F(ConductorTest, StopsAskingANetworkThatNeverKnowsNames)
{
    conductor.setPauseBetweenTries(1ms);
    network.change(false);
    session.setTypedAddress(u"ona@imone.lt"_s);
    names.mx = {DnsOutcome::NoAnswer, {}};
    network.change(true);
    ASSERT_TRUE(comesTrue([this] { return names.asked.count(u"mx imone.lt"_s) >= 4; }));
    QTest::qWait(50);
    EXPECT_EQ(names.asked.count(u"mx imone.lt"_s), 4);
}

TEST_F(ConductorTest, KeepsWhatThePersonChoseWhileTheLookUpWentOn)
{
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.lt"_s);
    session.setProvider({u"gmail"_s, catalogue.find(u"gmail"_s).offer->id, {}, ProviderSource::Person});
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::Found; }));
    EXPECT_EQ(session.answers().provider.providerId, u"gmail"_s);
}

TEST_F(ConductorTest, KeepsForThePersonWhatIsFoundAfterTheySaidThatTheProviderIsNotListed)
{
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.lt"_s);
    const ProviderChoice notListed{{}, {}, {}, ProviderSource::Person};
    session.setProvider(notListed);
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::Found; }));
    EXPECT_EQ(session.answers().provider, notListed);
    ASSERT_TRUE(session.kept());
    session.useKept();
    EXPECT_EQ(session.answers().provider.providerId, u"ovh"_s);
}

TEST_F(ConductorTest, LeavesTypedServersAloneWhenTheLookUpFindsOthers)
{
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.lt"_s);
    const SettingsFinding typed = findingFromTyped(u"mail.imone.lt"_s, u"mail.imone.lt"_s).value();
    session.setSearched({SearchOutcome::Found, typed, {}});
    ASSERT_TRUE(comesTrue([this] { return session.providerSearch() == ProviderSearch::Found; }));
    EXPECT_TRUE(serversWereTyped(session));
    EXPECT_EQ(session.searched().finding, typed);
    EXPECT_TRUE(session.kept());
}

TEST_F(ConductorTest, KeepsNothingOfAnotherDomain)
{
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.lt"_s);
    session.setProvider({{}, {}, {}, ProviderSource::Person});
    ASSERT_TRUE(comesTrue([this] { return session.kept().has_value(); }));
    session.setTypedAddress(u"ona.p@imone.lt"_s);
    EXPECT_TRUE(session.kept()) << "the same domain";
    session.setTypedAddress(u"ona.p@imone.fi"_s);
    EXPECT_FALSE(session.kept());
}

TEST_F(ConductorTest, LooksUpANewDomainAfterThePersonDidNotFindTheProviderInTheList)
{
    session.setTypedAddress(u"ona@imone.lt"_s);
    session.setProvider({{}, {}, {}, ProviderSource::Person});
    names.mx = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    session.setTypedAddress(u"ona@imone.fi"_s);
    EXPECT_TRUE(comesTrue([this] { return session.provider() != nullptr; }));
}
