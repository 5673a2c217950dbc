#include "support/eventloop.h"
#include "wizard/check/addressrace.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

/// What an address does, and when it was tried.
struct Fate {
    enum class Kind { Answers, Refuses, Silent, NoRoute } kind = Kind::Silent;
};

struct FakeNet {
    QHash<QString, Fate::Kind> fates;
    QStringList tried;
    QElapsedTimer clock;
    QList<qint64> times;
    int alive = 0;
    FakeNet() { clock.start(); }
};

class FakeChannel : public LineChannel
{
public:
    explicit FakeChannel(std::shared_ptr<FakeNet> net) : m_net(std::move(net)) { ++m_net->alive; }
    ~FakeChannel() override { --m_net->alive; }
    void open(const QHostAddress &address, quint16, const QString &, Security) override
    {
        m_net->tried.append(address.toString());
        m_net->times.append(m_net->clock.elapsed());
        const Fate::Kind kind = m_net->fates.value(address.toString(), Fate::Kind::Silent);
        QTimer::singleShot(1, this, [this, kind] {
            if (m_aborted)
                return;
            if (kind == Fate::Kind::Answers)
                emit connected();
            else if (kind == Fate::Kind::Refuses)
                emit failed(ChannelFault::Refused, {});
            else if (kind == Fate::Kind::NoRoute)
                emit failed(ChannelFault::Unreachable, {});
        });
    }
    void say(const QByteArray &) override {}
    void saySecret(QByteArrayView) override {}
    void beginTls() override {}
    void abort() override { m_aborted = true; }

private:
    std::shared_ptr<FakeNet> m_net;  // outlives the test: channels are deleted late
    bool m_aborted = false;
};

struct Race {
    std::shared_ptr<FakeNet> net = std::make_shared<FakeNet>();
    ProbeLimits limits;
    std::unique_ptr<AddressRace> race;
    bool won = false;
    std::optional<ChannelFault> lost;

    explicit Race(std::chrono::milliseconds stagger = 30ms)
    {
        limits.stagger = stagger;
        limits.connect = 300ms;
        limits.connectAll = 600ms;
        race = std::make_unique<AddressRace>([this] { return std::make_unique<FakeChannel>(net); },
                                             Endpoint{QStringLiteral("a.test"), 993, Security::ImplicitTls}, limits);
        QObject::connect(race.get(), &AddressRace::won, [this] { won = true; });
        QObject::connect(race.get(), &AddressRace::lost, [this](ChannelFault fault) { lost = fault; });
    }
    void run(const QStringList &addresses)
    {
        race->add(listOf(addresses));
        race->noMoreAddresses();
        waitUntil([this] { return won || lost; }, 5s);
    }
    static QList<QHostAddress> listOf(const QStringList &addresses)
    {
        QList<QHostAddress> list;
        for (const QString &address : addresses)
            list.append(QHostAddress(address));
        return list;
    }
};

} // namespace

TEST(AddressRace, TheFirstThatAnswersWins)
{
    Race race;
    race.net->fates[QStringLiteral("10.0.0.1")] = Fate::Kind::Answers;
    race.run({QStringLiteral("10.0.0.1")});
    EXPECT_TRUE(race.won);
    EXPECT_TRUE(race.race->takeWinner());
    EXPECT_EQ(race.race->address().toString(), u"10.0.0.1");
}

TEST(AddressRace, FamiliesTakeTurnsBeginningWithIpv6)
{
    Race race;
    race.run({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2"), QStringLiteral("fd00::1"), QStringLiteral("fd00::2")});
    EXPECT_EQ(race.net->tried, (QStringList{QStringLiteral("fd00::1"), QStringLiteral("10.0.0.1"),
                                           QStringLiteral("fd00::2"), QStringLiteral("10.0.0.2")}));
    EXPECT_EQ(race.lost, ChannelFault::ConnectTimeout);
}

TEST(AddressRace, ADeadFamilyCostsOneStagger)
{
    Race race;
    race.net->fates[QStringLiteral("10.0.0.1")] = Fate::Kind::Answers;
    race.run({QStringLiteral("fd00::1"), QStringLiteral("10.0.0.1")});
    ASSERT_TRUE(race.won);
    EXPECT_GE(race.net->times[1] - race.net->times[0], 25);
    EXPECT_LT(race.net->times[1] - race.net->times[0], 250);
}

// A healthy line with a round trip of 200 ms is not doubted, and a dead address costs less than 250 ms in all.
TEST(AddressRace, TheStaggerIsLongerThanALongLineAndLeavesRoomForTheRest)
{
    EXPECT_GT(ProbeLimits().stagger, 200ms + 10ms);
    EXPECT_LE(ProbeLimits().stagger, 250ms - 25ms);
}

TEST(AddressRace, ARefusalStartsTheNextAtOnce)
{
    Race race(30s);
    race.net->fates[QStringLiteral("fd00::1")] = Fate::Kind::Refuses;
    race.net->fates[QStringLiteral("10.0.0.1")] = Fate::Kind::Answers;
    race.run({QStringLiteral("fd00::1"), QStringLiteral("10.0.0.1")});
    EXPECT_TRUE(race.won);
}

TEST(AddressRace, TellsTheMostTellingFault)
{
    Race race;
    race.net->fates[QStringLiteral("fd00::1")] = Fate::Kind::NoRoute;
    race.net->fates[QStringLiteral("10.0.0.1")] = Fate::Kind::Refuses;
    race.run({QStringLiteral("10.0.0.1"), QStringLiteral("fd00::1")});
    EXPECT_EQ(race.lost, ChannelFault::Refused);
    Race nowhere;
    nowhere.net->fates[QStringLiteral("fd00::1")] = Fate::Kind::NoRoute;
    nowhere.run({QStringLiteral("fd00::1")});
    EXPECT_EQ(nowhere.lost, ChannelFault::Unreachable);
}

TEST(AddressRace, WaitsForTheOtherFamilysAddresses)
{
    Race race;
    race.net->fates[QStringLiteral("fd00::1")] = Fate::Kind::Refuses;
    race.net->fates[QStringLiteral("10.0.0.1")] = Fate::Kind::Answers;
    race.race->add(Race::listOf({QStringLiteral("fd00::1")}));
    letPass(60ms);
    EXPECT_FALSE(race.lost);
    race.race->add(Race::listOf({QStringLiteral("fd00::1"), QStringLiteral("10.0.0.1")}));
    race.race->noMoreAddresses();
    EXPECT_TRUE(waitUntil([&] { return race.won; }, 5s));
    EXPECT_EQ(race.net->tried.size(), 2);
}

TEST(AddressRace, NineteenSilentAddressesDoNotHideTheTwentieth)
{
    Race race(5ms);
    QStringList addresses;
    for (int i = 1; i <= 20; ++i)
        addresses.append(QStringLiteral("10.0.0.%1").arg(i));
    race.net->fates[addresses.last()] = Fate::Kind::Answers;
    race.run(addresses);
    EXPECT_TRUE(race.won);
    race.race.reset();
    EXPECT_TRUE(waitUntil([&] { return race.net->alive == 0; }));
}
