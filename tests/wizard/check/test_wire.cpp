#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptplayback.h"
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
