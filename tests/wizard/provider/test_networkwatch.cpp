#include "support/eventloop.h"
#include "wizard/provider/qtnetworkwatch.h"

#include <QNetworkInformation>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

/// A network that comes and goes, and how often it was looked at.
struct Lab {
    bool there = true;
    int looks = 0;
    QList<bool> told;
    std::unique_ptr<QtNetworkWatch> watch;

    void start(const QtNetworkWatch::Pace &pace)
    {
        watch = std::make_unique<QtNetworkWatch>(
            [this] {
                ++looks;
                return there;
            },
            pace);
        QObject::connect(watch.get(), &NetworkWatch::onlineChanged, [this](bool online) { told.append(online); });
    }
};

} // namespace

TEST(NetworkWatch, LooksAtNothingBeforeTheFirstPageIsThere)
{
    Lab lab;
    lab.there = false;
    lab.start({1ms, 1ms, 0ms});
    EXPECT_EQ(lab.looks, 0);
    EXPECT_TRUE(waitUntil([&] { return lab.told == QList{false}; }));
}

TEST(NetworkWatch, TellsOnceWhenTheNetworkGoesAndOnceWhenItIsBack)
{
    Lab lab;
    lab.start({1ms, 1ms, 0ms});
    ASSERT_TRUE(waitUntil([&] { return lab.looks > 2; }));
    lab.there = false;
    ASSERT_TRUE(waitUntil([&] { return !lab.told.isEmpty(); }));
    const int looks = lab.looks;
    ASSERT_TRUE(waitUntil([&] { return lab.looks > looks + 2; }));
    lab.there = true;
    ASSERT_TRUE(waitUntil([&] { return lab.told.size() > 1; }));
    EXPECT_EQ(lab.told, (QList{false, true}));
}

TEST(NetworkWatch, AskedOftenLooksOnce)
{
    Lab lab;
    lab.start({1h, 1h, 1h});
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(lab.watch->isOnline());
    EXPECT_EQ(lab.looks, 1);
}

TEST(NetworkWatch, WhoeverAsksFirstHearsItAndTheOthersAreTold)
{
    Lab lab;
    lab.there = false;
    lab.start({1h, 1h, 1h});
    EXPECT_FALSE(lab.watch->isOnline());
    EXPECT_TRUE(lab.told.isEmpty());
    EXPECT_TRUE(waitUntil([&] { return lab.told == QList{false}; }));
}

// The system's network service is a plugin and a bus away, and a bus that hangs would hang the window.
TEST(NetworkWatch, NeedsNoServiceOfTheSystem)
{
    const QtNetworkWatch watch;
    watch.isOnline();
    EXPECT_EQ(QNetworkInformation::instance(), nullptr);
}
