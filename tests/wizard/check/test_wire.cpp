#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptplayback.h"
#include "support/torture.h"
#include "support/wirescript.h"

#include <gtest/gtest.h>

namespace {

/// A script with its server; settled when the server has heard all it waits for.
struct WireTrial : ProbeTrial {
    DialogueScript script;
    std::unique_ptr<ScriptedServer> server;
    QElapsedTimer since;

    bool isSettled() const override { return server->wasPlayedThrough() || since.elapsed() > 20000; }
};

bool hasSilence(const DialogueScript &script)
{
    return std::any_of(script.items.begin(), script.items.end(),
                       [](const ScriptItem &item) { return item.kind == ScriptItem::Kind::Silence; });
}

std::unique_ptr<WireTrial> trialOf(const ProbeWorld &world, const QString &path)
{
    auto trial = std::make_unique<WireTrial>();
    trial->since.start();
    trial->script = readDialogueScript(path);
    trial->server = std::make_unique<ScriptedServer>(onTheWire(trial->script));
    trial->server->identity = world.identity;
    ProbeTarget target = trial->script.target;
    target.service.endpoint.port = trial->server->serverPort();
    ProbeLimits limits = world.patient;
    if (hasSilence(trial->script))
        limits.greeting = limits.reply = std::chrono::seconds(2);
    trial->start(target, world.outside, limits);
    return trial;
}

void expectAsInThePureRun(const WireTrial &trial)
{
    SCOPED_TRACE(trial.script.name.toStdString());
    ASSERT_TRUE(trial.done);
    EXPECT_TRUE(trial.server->wasPlayedThrough()) << "the script was not consumed to the end";
    EXPECT_EQ(trial.server->guests(), 1);
    EXPECT_EQ(trial.server->heard(), clientLines(trial.script));
    const ScriptPlayback pure(trial.script);
    Observation seen = trial.run->observation();
    seen.target = trial.script.target;  // the script's port has a meaning, the server's has none
    for (const char *key : {"verdict", "stage", "words", "methods", "secured", "offered", "refused-upgrade", "busy",
                            "refused", "disabled", "utf8"}) {
        const QString name = QString::fromLatin1(key);
        EXPECT_EQ(scriptFact(name, seen, 0).toStdString(), scriptFact(name, pure.seen(), 0).toStdString()) << key;
    }
    EXPECT_TRUE(!seen.findings.secured || !seen.tls.version.isEmpty());
}

void goOverTheWire(const QString &folder)
{
    QStringList paths;
    for (const QString &path : dialogueScriptPaths()) {
        if (path.contains(u'/' + folder + u'/'))
            paths.append(path);
    }
    ASSERT_GE(paths.size(), 40);
    const ProbeWorld world;
    EXPECT_TRUE(runTrials(
        int(paths.size()), 24, [&](int index) { return trialOf(world, paths[index]); },
        [](int, const ProbeTrial &trial) { expectAsInThePureRun(static_cast<const WireTrial &>(trial)); }));
}

constexpr Protocol protocols[] = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
constexpr Security securities[] = {Security::ImplicitTls, Security::StartTls};

struct ServedTrial : ProbeTrial {
    std::unique_ptr<ScriptedServer> server;
};

std::unique_ptr<ServedTrial> served(const ProbeWorld &world, int index, ServerScript script)
{
    auto trial = std::make_unique<ServedTrial>();
    trial->server = std::make_unique<ScriptedServer>(std::move(script));
    trial->server->identity = world.identity;
    trial->start(world.target(protocols[index / 2], securities[index % 2], trial->server->serverPort()), world.outside,
                 world.patient);
    return trial;
}

} // namespace

// Every script of the corpus once more, over real sockets with real TLS: same verdict, same findings, same words.
TEST(ScriptsOverTheWire, ImapEndsAsInThePureRun)
{
    goOverTheWire(QStringLiteral("imap"));
}

TEST(ScriptsOverTheWire, Pop3EndsAsInThePureRun)
{
    goOverTheWire(QStringLiteral("pop3"));
}

TEST(ScriptsOverTheWire, SmtpEndsAsInThePureRun)
{
    goOverTheWire(QStringLiteral("smtp"));
}

// Every word byte by byte, each in a segment of its own: splits inside CR LF and inside words do no harm.
TEST(Wire, WordsThatComeByteByByteWork)
{
    const ProbeWorld world;
    const auto make = [&](int index) {
        ServerScript script = goodTalk(protocols[index / 2], securities[index % 2]).script;
        for (ServerMove &move : script) {
            if (move.kind == ServerMove::Kind::Send)
                move.kind = ServerMove::Kind::Drip;
        }
        return served(world, index, script);
    };
    EXPECT_TRUE(runTrials(6, 6, make, [](int index, const ProbeTrial &trial) {
        EXPECT_EQ(judge(trial.run->observation()), Verdict::Works) << index;
    }));
}

// All answers at once, before a single question: before TLS this is what somebody does who forges answers, inside it
// the server is out of its mind.
TEST(Wire, AnswersBeforeTheQuestionsAreNeverBelieved)
{
    const ProbeWorld world;
    const auto make = [&](int index) {
        ServerScript all;
        if (securities[index % 2] == Security::ImplicitTls)
            all.push_back(ServerMove::startTls());
        all.push_back(ServerMove::send({}));
        for (const ServerMove &move : goodTalk(protocols[index / 2], securities[index % 2]).script) {
            if (move.kind == ServerMove::Kind::Send)
                all.back().bytes += move.bytes;
        }
        return served(world, index, all);
    };
    EXPECT_TRUE(runTrials(6, 6, make, [](int index, const ProbeTrial &trial) {
        const bool implicit = securities[index % 2] == Security::ImplicitTls;
        EXPECT_EQ(judge(trial.run->observation()), implicit ? Verdict::SenselessData : Verdict::BytesBeforeTls) << index;
    }));
}

// Lines of one greeting that slow TCP delivers in one piece, or in two with the seam inside a line, are no answers yet.
TEST(Wire, AGreetingOfManyLinesInOnePieceIsFine)
{
    const ProbeWorld world;
    const auto make = [&](int index) {
        const QByteArray greeting = "220-mail.test\r\n220-welcome\r\n220 ESMTP\r\n";
        ServerScript script = Talk::insideTls(Talk::smtp());
        script[1] = ServerMove::send(greeting.left(index));
        script.insert(script.begin() + 2, ServerMove::drip(greeting.mid(index)));
        return served(world, 4, script);
    };
    EXPECT_TRUE(runTrials(41, 8, make, [](int index, const ProbeTrial &trial) {
        EXPECT_EQ(judge(trial.run->observation()), Verdict::Works) << index;
    }));
}

// Stopped in every state it comes through: over at once, cancelled, and the next probe works.
TEST(Wire, CancelledInEveryStateAndStartedAgain)
{
    const ProbeWorld world;
    QSet<Stage> stopped;
    for (int index = 0; index < 6; ++index) {
        for (int steps = 1; steps < 40; ++steps) {
            const auto trial = served(world, index, goodTalk(protocols[index / 2], securities[index % 2]).script);
            for (int i = 0; i < steps && !trial->done; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            if (trial->done)
                break;
            QElapsedTimer clock;
            clock.start();
            trial->run->cancel();
            EXPECT_TRUE(waitUntil([&] { return trial->done; }));
            EXPECT_LT(clock.elapsed(), 2000);
            EXPECT_TRUE(trial->run->isFinished());
            const Verdict verdict = judge(trial->run->observation());
            EXPECT_TRUE(verdict == Verdict::Cancelled || verdict == Verdict::Works) << steps;
            stopped.insert(trial->run->observation().stage);
        }
        const auto again = served(world, index, goodTalk(protocols[index / 2], securities[index % 2]).script);
        EXPECT_TRUE(waitUntil([&] { return again->done; }));
        EXPECT_EQ(judge(again->run->observation()), Verdict::Works);
    }
    EXPECT_GE(stopped.size(), 4);
}
