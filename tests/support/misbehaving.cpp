#include "misbehaving.h"

#include "eventloop.h"
#include "torture.h"
#include "wizard/check/observation.h"

using namespace std::chrono_literals;
using M = ServerMove;

MisbehavingPorts::MisbehavingPorts(const ProbeWorld &world)
{
    const QByteArray endless(16 * 1024, 'x');
    const QByteArray manyLines = QByteArray("250-more\r\n").repeated(10000);
    const auto serve = [&](Protocol protocol, Security security, ServerScript script) {
        if (security == Security::ImplicitTls)
            script = Talk::insideTls(script);
        m_servers.push_back(std::make_unique<ScriptedServer>(script));
        m_servers.back()->identity = world.identity;
        m_targets.append(world.target(protocol, security, m_servers.back()->serverPort()));
        m_targets.back().rank = int(m_targets.size());
    };
    serve(Protocol::Imap, Security::StartTls, {M::flood(endless)});
    serve(Protocol::Imap, Security::ImplicitTls, {M::flood(endless)});
    serve(Protocol::Pop3, Security::StartTls, {M::flood("+OK junk\r\n")});
    serve(Protocol::Pop3, Security::ImplicitTls, {M::flood("\r\n")});
    serve(Protocol::Smtp, Security::StartTls, {M::send("220 hi\r\n"), M::expect("EHLO"), M::send(manyLines)});
    serve(Protocol::Smtp, Security::ImplicitTls, {M::send("220 hi\r\n"), M::expect("EHLO"), M::flood("250-more\r\n")});
    serve(Protocol::Smtp, Security::StartTls, {M::drip(QByteArray(4000, '2'))});
    serve(Protocol::Imap, Security::ImplicitTls, {M::stall()});
}

StrainReport checkUnderStrain(const ProbeWorld &world, const QList<ProbeTarget> &targets)
{
    StrainReport report;
    Resources::forgetPeak();
    const qint64 before = Resources::memory();
    ProbeLimits limits = world.patient;
    limits.greeting = limits.reply = limits.handshake = 1500ms;
    limits.slow = 400ms;
    limits.secondLook = 300ms;
    limits.secondLookHint = 50ms;
    CheckRun run(targets, 1, world.outside, limits);
    const LoopWatch watch;
    QObject::connect(&run, &CheckRun::finished, [&report] { report.finished = true; });
    run.start();
    waitUntil([&report] { return report.finished; }, 30s);
    report.pause = watch.longestPause();
    report.work = watch.longestWork();
    report.memory = Resources::peakMemory() - before;
    for (const ProbeResult &result : run.report().results) {
        if (result.verdict == Verdict::Works || result.verdict == Verdict::WorksButPlain)
            report.worked.append(QString::number(result.target.rank));
    }
    return report;
}

SoakReport soak(const ProbeWorld &world, int warmUp, int probes)
{
    constexpr Protocol protocols[] = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
    SoakReport report;
    int files = 0;
    qint64 memory = 0;
    for (int i = 0; i < warmUp + probes; ++i) {
        if (i == warmUp) {
            letPass(200ms);
            files = Resources::openFiles();
            memory = Resources::memory();
            report.worked = 0;
        }
        const GoodTalk talk = goodTalk(protocols[i % 3], i % 2 ? Security::ImplicitTls : Security::StartTls);
        ScriptedServer server(talk.script);
        server.identity = world.identity;
        ProbeTrial trial;
        trial.start(world.target(talk.protocol, talk.security, server.serverPort()), world.outside, world.patient);
        waitUntil([&trial] { return trial.done; }, 30s);
        report.worked += judge(trial.run->observation()) == Verdict::Works;
    }
    letPass(200ms);
    report.files = Resources::openFiles() - files;
    report.memory = Resources::memory() - memory;
    return report;
}
