#include "torture.h"

#include "wizard/check/observation.h"

namespace {

constexpr int atOnce = 48;
ServerMove moveOf(Ending ending)
{
    switch (ending) {
    case Ending::Close:
        return ServerMove::close();
    case Ending::Reset:
        return ServerMove::reset();
    case Ending::Stall:
        return ServerMove::stall();
    }
    Q_UNREACHABLE();
}

struct WordTrial : ProbeTrial {
    std::unique_ptr<ScriptedServer> server;
};

struct WireTrial : WordTrial {
    std::unique_ptr<CuttingRelay> relay;
};

/// `whole`: nothing was missing after all.
void note(TortureReport &report, const QString &name, const ProbeTrial &trial, bool whole = false)
{
    ++report.runs;
    if (!trial.done) {
        ++report.neverEnded;
        return;
    }
    const Verdict verdict = judge(trial.run->observation());
    ++report.verdicts[verdict];
    report.longest = std::max(report.longest, trial.taken);
    if (!whole && (verdict == Verdict::Works || verdict == Verdict::WorksButPlain))
        report.worked.append(name);
    if (verdict == Verdict::NotTested || verdict == Verdict::Cancelled)
        report.noVerdict.append(name);
}

QString nameOf(Ending ending)
{
    switch (ending) {
    case Ending::Close:
        return QStringLiteral("closed");
    case Ending::Reset:
        return QStringLiteral("reset");
    case Ending::Stall:
        return QStringLiteral("stalled");
    }
    Q_UNREACHABLE();
}

/// Silence is waited for shortly; a hang-up must be noticed without any deadline.
const ProbeLimits &limitsFor(const ProbeWorld &world, Ending ending)
{
    return ending == Ending::Stall ? world.hasty : world.patient;
}

std::unique_ptr<WireTrial> wireTrial(const ProbeWorld &world, const GoodTalk &talk, qint64 bytes, Ending ending,
                                     const ProbeLimits &limits)
{
    auto trial = std::make_unique<WireTrial>();
    trial->server = std::make_unique<ScriptedServer>(talk.script);
    trial->server->identity = world.identity;
    trial->relay = std::make_unique<CuttingRelay>(trial->server->serverPort(), bytes, ending);
    trial->start(world.target(talk.protocol, talk.security, trial->relay->serverPort()), world.outside, limits);
    return trial;
}

/// How many bytes a server says on the wire until it is believed.
qint64 wireLength(const ProbeWorld &world, const GoodTalk &talk)
{
    qint64 length = 0;
    runTrials(
        1, 1, [&](int) { return wireTrial(world, talk, 1 << 20, Ending::Stall, world.patient); },
        [&](int, const ProbeTrial &trial) {
            if (trial.done && judge(trial.run->observation()) == Verdict::Works)
                length = static_cast<const WireTrial &>(trial).relay->passed();
        });
    return length;
}

} // namespace

GoodTalk goodTalk(Protocol protocol, Security security)
{
    const bool implicit = security == Security::ImplicitTls;
    switch (protocol) {
    case Protocol::Imap:
        return {protocol, security, implicit ? Talk::insideTls(Talk::imap()) : Talk::imapStartTls()};
    case Protocol::Pop3:
        return {protocol, security, implicit ? Talk::insideTls(Talk::pop3()) : Talk::pop3StartTls()};
    case Protocol::Smtp:
        return {protocol, security, implicit ? Talk::insideTls(Talk::smtp()) : Talk::smtpStartTls()};
    }
    Q_UNREACHABLE();
}

QList<Breakage> everyBreakage(const ServerScript &script)
{
    const size_t last = movesToLastWords(script);
    QList<Breakage> breakages;
    for (const Ending ending : {Ending::Close, Ending::Reset, Ending::Stall}) {
        for (size_t move = 0; move < last; ++move) {
            if (script[move].kind != ServerMove::Kind::Send)
                continue;
            const qsizetype most = script[move].bytes.size() - (move + 1 == last ? 1 : 0);
            for (qsizetype bytes = 0; bytes <= most; ++bytes)
                breakages.append({move, bytes, ending});
        }
    }
    return breakages;
}

ServerScript brokenOff(const ServerScript &script, const Breakage &breakage)
{
    ServerScript broken(script.begin(), script.begin() + ptrdiff_t(breakage.move));
    if (breakage.bytes > 0)
        broken.push_back(ServerMove::send(script[breakage.move].bytes.left(breakage.bytes)));
    broken.push_back(moveOf(breakage.ending));
    return broken;
}

TortureReport tortureWords(const ProbeWorld &world, const GoodTalk &talk)
{
    TortureReport report;
    const QList<Breakage> breakages = everyBreakage(talk.script);
    const auto make = [&](int index) {
        auto trial = std::make_unique<WordTrial>();
        trial->server = std::make_unique<ScriptedServer>(brokenOff(talk.script, breakages[index]));
        trial->server->identity = world.identity;
        trial->start(world.target(talk.protocol, talk.security, trial->server->serverPort()), world.outside,
                     limitsFor(world, breakages[index].ending));
        return trial;
    };
    runTrials(int(breakages.size()), atOnce, make, [&](int index, const ProbeTrial &trial) {
        const Breakage &how = breakages[index];
        note(report, QStringLiteral("%1 after byte %2 of move %3").arg(nameOf(how.ending)).arg(how.bytes).arg(how.move),
             trial);
    });
    return report;
}

TortureReport tortureWire(const ProbeWorld &world, const GoodTalk &talk, int step)
{
    TortureReport report;
    const qint64 length = wireLength(world, talk);
    if (length <= 0) {
        report.noVerdict.append(QStringLiteral("the whole conversation does not work"));
        return report;
    }
    constexpr Ending endings[] = {Ending::Close, Ending::Reset, Ending::Stall};
    const int cuts = int((length + step - 1) / step);
    const auto make = [&](int index) {
        const Ending ending = endings[index / cuts];
        return wireTrial(world, talk, qint64(index % cuts) * step, ending, limitsFor(world, ending));
    };
    runTrials(cuts * 3, atOnce, make, [&](int index, const ProbeTrial &trial) {
        // Signatures and the packing of words into records differ from run to run: a shorter one may fit before the cut.
        const auto &wire = static_cast<const WireTrial &>(trial);
        const bool whole = wire.server->hasSaidEverything() && !wire.relay->heldBack();
        note(report, QStringLiteral("%1 after wire byte %2").arg(nameOf(endings[index / cuts])).arg(index % cuts * step),
             trial, whole);
    });
    return report;
}

TortureReport operator+(TortureReport one, const TortureReport &other)
{
    one.runs += other.runs;
    one.neverEnded += other.neverEnded;
    one.worked += other.worked;
    one.noVerdict += other.noVerdict;
    one.longest = std::max(one.longest, other.longest);
    for (auto it = other.verdicts.begin(); it != other.verdicts.end(); ++it)
        one.verdicts[it.key()] += it.value();
    return one;
}
