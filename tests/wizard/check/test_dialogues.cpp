#include "support/dialoguescript.h"

#include <string>
#include <vector>

namespace {

/// Plays a script to a dialogue, without sockets: the script is consumed to the end or says where it was not.
class Playback
{
public:
    explicit Playback(const DialogueScript &script)
        : m_script(script)
        , m_dialogue(makeDialogue(script.target.service.protocol, script.target.service.endpoint.security))
    {
        m_seen.target = script.target;
        m_next = m_dialogue->open();
        for (const ScriptItem &item : script.items) {
            if (!problem.isEmpty() || m_over)
                break;
            play(item);
        }
        if (problem.isEmpty() && m_next.kind == Move::Kind::Finish && !m_saidFarewell && !m_over
            && !m_dialogue->farewell().isEmpty())
            problem = QStringLiteral("an untold farewell: ") + QString::fromLatin1(m_dialogue->farewell());
        if (problem.isEmpty() && !m_over && m_next.kind != Move::Kind::Finish)
            problem = QStringLiteral("the dialogue is not finished at END");
        m_seen.stage = m_dialogue->stage();
        m_seen.findings = m_dialogue->findings();
    }

    const Observation &seen() const { return m_seen; }

    QString problem;
    int turns = 0;

private:
    bool isFinished() const { return m_next.kind == Move::Kind::Finish; }

    void wrong(const ScriptItem &item, const QString &what)
    {
        problem = QStringLiteral("line %1: %2").arg(item.line).arg(what);
    }

    void fail(ChannelFault fault)
    {
        m_seen.fault = fault;
        m_over = true;
    }

    void play(const ScriptItem &item)
    {
        switch (item.kind) {
        case ScriptItem::Kind::ServerSays:
            return hear(item);
        case ScriptItem::Kind::ClientSays:
            return say(item);
        case ScriptItem::Kind::Tls:
            if (m_next.kind != Move::Kind::BeginTls)
                return wrong(item, QStringLiteral("the dialogue does not ask for TLS"));
            m_next = m_dialogue->secured();
            return;
        case ScriptItem::Kind::ServerBabbles:
            if (m_next.kind != Move::Kind::BeginTls)
                return wrong(item, QStringLiteral("the dialogue does not ask for TLS"));
            m_seen.firstBytes = item.text.left(64);
            return fail(ChannelFault::NotTls);
        case ScriptItem::Kind::Close:
            if (!isFinished())
                fail(ChannelFault::ClosedByServer);
            return;
        case ScriptItem::Kind::Silence:
            if (isFinished())
                return wrong(item, QStringLiteral("the dialogue is finished already"));
            m_seen.timedOut = true;
            m_over = true;
            return;
        }
    }

    void hear(const ScriptItem &item)
    {
        for (int i = 0; i < item.times; ++i) {
            if (m_next.kind == Move::Kind::BeginTls)
                return fail(ChannelFault::BytesBeforeTls);
            if (isFinished() && i > 0)
                return;
            if (m_next.kind != Move::Kind::Listen)
                return wrong(item, QStringLiteral("the dialogue does not listen"));
            if (m_seen.firstBytes.isEmpty())
                m_seen.firstBytes = item.text.left(64);
            m_next = m_dialogue->receive(item.text);
        }
    }

    void say(const ScriptItem &item)
    {
        if (isFinished()) {
            m_saidFarewell = true;
            if (m_dialogue->farewell() != item.text)
                wrong(item, QStringLiteral("the farewell is ") + QString::fromLatin1(m_dialogue->farewell()));
            return;
        }
        if (m_next.kind != Move::Kind::Say || m_next.line != item.text)
            return wrong(item, QStringLiteral("the dialogue says “%1”").arg(QString::fromLatin1(m_next.line)));
        ++turns;
        m_next = Move::listen();
    }

    const DialogueScript m_script;
    std::unique_ptr<Dialogue> m_dialogue;
    Observation m_seen;
    Move m_next;
    bool m_over = false;
    bool m_saidFarewell = false;
};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString found(const QString &key, const Playback &played)
{
    const Findings &findings = played.seen().findings;
    const QHash<QString, QString> facts{
        {QStringLiteral("verdict"), verdictToken(judge(played.seen()))},
        {QStringLiteral("stage"), stageToken(played.seen().stage)},
        {QStringLiteral("words"), QString::fromUtf8(findings.serverWords)},
        {QStringLiteral("methods"), findings.signInMethods.isEmpty() ? QStringLiteral("none")
                                                                     : findings.signInMethods.join(u',')},
        {QStringLiteral("secured"), yesNo(findings.secured)},
        {QStringLiteral("offered"), yesNo(findings.startTlsOffered)},
        {QStringLiteral("refused-upgrade"), yesNo(findings.startTlsRefused)},
        {QStringLiteral("busy"), yesNo(findings.busy)},
        {QStringLiteral("refused"), yesNo(findings.refused)},
        {QStringLiteral("disabled"), yesNo(findings.loginDisabled)},
        {QStringLiteral("utf8"), yesNo(findings.utf8Addresses)},
        {QStringLiteral("turns"), QString::number(played.turns)},
    };
    return facts.value(key, QStringLiteral("(no such key)"));
}

class Dialogues : public testing::TestWithParam<std::string>
{
protected:
    static DialogueScript script() { return readDialogueScript(QString::fromStdString(GetParam())); }
};

std::vector<std::string> everyScript()
{
    std::vector<std::string> paths;
    for (const QString &path : dialogueScriptPaths())
        paths.push_back(path.toStdString());
    return paths;
}

std::string testName(const testing::TestParamInfo<std::string> &info)
{
    QString name = readDialogueScript(QString::fromStdString(info.param)).name;
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QChar(u'_');
    return name.toStdString();
}

}

TEST_P(Dialogues, GoesAsWritten)
{
    const DialogueScript script = this->script();
    ASSERT_TRUE(script.problems.isEmpty()) << qPrintable(script.problems.join(u'\n'));
    const Playback played(script);
    EXPECT_TRUE(played.problem.isEmpty()) << qPrintable(played.problem);
    for (auto it = script.expectations.begin(); it != script.expectations.end(); ++it)
        EXPECT_EQ(found(it.key(), played).toStdString(), it.value().toStdString()) << qPrintable(it.key());
    // Nothing that was said before TLS may ever be shown.
    if (!played.seen().findings.secured) {
        EXPECT_TRUE(played.seen().findings.serverWords.isEmpty());
        EXPECT_TRUE(played.seen().findings.signInMethods.isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Scripts, Dialogues, testing::ValuesIn(everyScript()), testName);

/// Every good conversation, left off after any line, is never taken for a mailbox that works.
TEST(DialogueScripts, AreNeverGoodWhenTheyBreakOff)
{
    for (const QString &path : dialogueScriptPaths()) {
        const DialogueScript whole = readDialogueScript(path);
        if (!whole.expectations.value(QStringLiteral("verdict")).startsWith(u"works"))
            continue;
        qsizetype last = whole.items.size() - 1;
        while (last > 0 && whole.items[last].kind != ScriptItem::Kind::ServerSays)
            --last;
        for (qsizetype cut = 0; cut <= last; ++cut) {
            for (const ScriptItem::Kind end : {ScriptItem::Kind::Close, ScriptItem::Kind::Silence}) {
                DialogueScript broken = whole;
                broken.items = whole.items.first(cut);
                broken.items.append({end, {}, 1, 0});
                const Verdict verdict = judge(Playback(broken).seen());
                EXPECT_TRUE(verdict != Verdict::Works && verdict != Verdict::WorksButPlain)
                    << qPrintable(whole.name) << " after " << cut << " items";
            }
        }
    }
}

TEST(DialogueScripts, AreManyAndAllAreRead)
{
    EXPECT_GE(dialogueScriptPaths().size(), 80);
}
