#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"

#include <QFile>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace {

/// As long as it lives, this process may open no further file.
class NoMoreFiles
{
public:
    NoMoreFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        QFile next(QStringLiteral("/dev/null"));
        EXPECT_TRUE(next.open(QIODevice::ReadOnly));
        rlimit none = m_before;
        none.rlim_cur = rlim_t(next.handle());
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

// Where the computer itself has nothing left to open, the check ends as usual, and nothing is called silent or good.
TEST(Scarcity, OfFilesIsNoWorkingPortAndNoCrash)
{
    const ProbeWorld world;
    ScriptedServer server(Talk::insideTls(Talk::imap()));
    server.identity = world.identity;
    ProbeTrial trial;
    {
        const NoMoreFiles scarcity;
        trial.start(world.target(Protocol::Imap, Security::ImplicitTls, server.serverPort()), world.outside, world.hasty);
        EXPECT_TRUE(waitUntil([&] { return trial.done; }));
    }
    const Verdict verdict = judge(trial.run->observation());
    EXPECT_NE(verdict, Verdict::Works);
    EXPECT_NE(verdict, Verdict::NoAnswer);
    ProbeTrial again;
    again.start(world.target(Protocol::Imap, Security::ImplicitTls, server.serverPort()), world.outside, world.patient);
    EXPECT_TRUE(waitUntil([&] { return again.done; }));
    EXPECT_EQ(judge(again.run->observation()), Verdict::Works);
}
