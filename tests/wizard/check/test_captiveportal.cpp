#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptedserver.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/observation.h"

#include <gtest/gtest.h>

namespace {

using M = ServerMove;

CheckReport checked(const ProbeWorld &world, const QList<ProbeTarget> &targets)
{
    ProbeLimits limits = world.hasty;
    limits.slow = std::chrono::milliseconds(50);
    CheckRun run(targets, 1, world.outside, limits);
    bool finished = false;
    QObject::connect(&run, &CheckRun::finished, [&] { finished = true; });
    run.start();
    EXPECT_TRUE(waitUntil([&] { return finished; }, std::chrono::seconds(30)));
    return run.report();
}

ServerScript loginPage()
{
    return {M::swallow(), M::send("HTTP/1.1 302 Found\r\nLocation: http://login.hotel.test/\r\n\r\n"), M::close()};
}

} // namespace

// Every name leads to one web server: what it says at mail ports is no mail, and it waits to be asked.
TEST(CaptivePortal, ThatTakesEveryConnectionIsKnownByItsWebServer)
{
    const ProbeWorld world;
    ScriptedServer imap(loginPage());
    ScriptedServer smtp(loginPage());
    ScriptedServer upgraded(loginPage());
    const CheckReport report = checked(world, {world.target(Protocol::Imap, Security::ImplicitTls, imap.serverPort()),
                                               world.target(Protocol::Smtp, Security::ImplicitTls, smtp.serverPort()),
                                               world.target(Protocol::Imap, Security::StartTls, upgraded.serverPort())});
    for (const ProbeResult &row : report.results)
        EXPECT_EQ(row.verdict, Verdict::CaptivePortal);
    EXPECT_TRUE(report.results[0].spokeHttp);
    EXPECT_EQ(conclude(report, Protocol::Imap).culprit, QStringLiteral("captive portal"));
}

TEST(CaptivePortal, ThatSpeaksAtOnceIsKnownToo)
{
    const ProbeWorld world;
    ScriptedServer imap({M::send("HTTP/1.1 302 Found\r\n\r\n")});
    ScriptedServer smtp({M::send("HTTP/1.1 302 Found\r\n\r\n")});
    const CheckReport report = checked(world, {world.target(Protocol::Imap, Security::StartTls, imap.serverPort()),
                                               world.target(Protocol::Smtp, Security::StartTls, smtp.serverPort())});
    EXPECT_EQ(report.results[0].verdict, Verdict::CaptivePortal);
}

TEST(CaptivePortal, IsNotSaidOfOneWebServerBesideAMailServer)
{
    const ProbeWorld world;
    ScriptedServer web({M::send("HTTP/1.1 200 OK\r\n\r\n")});
    ScriptedServer mail(Talk::insideTls(Talk::imap()));
    mail.identity = world.identity;
    const CheckReport report = checked(world, {world.target(Protocol::Smtp, Security::StartTls, web.serverPort()),
                                               world.target(Protocol::Imap, Security::ImplicitTls, mail.serverPort())});
    EXPECT_EQ(report.results[0].verdict, Verdict::OtherService);
    EXPECT_TRUE(report.results[0].spokeHttp);
    EXPECT_FALSE(report.results[1].spokeHttp);
}
