#include "support/eventloop.h"
#include "wizard/check/deadline.h"

#include <gtest/gtest.h>
#include <thread>

using namespace std::chrono_literals;

// A computer that slept must not blame the server: what came meanwhile is heard first, then the time runs once more.
TEST(DeadlineAfterSleep, GivesItsTimeAnew)
{
    Deadline deadline;
    int passed = 0;
    QObject::connect(&deadline, &Deadline::passed, [&] { ++passed; });
    deadline.start(10ms);
    std::this_thread::sleep_for(2100ms);
    QCoreApplication::processEvents();
    EXPECT_EQ(passed, 0);
    EXPECT_TRUE(deadline.isActive());
    EXPECT_TRUE(waitUntil([&] { return passed == 1; }));
}
