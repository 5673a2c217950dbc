#include "scriptplayback.h"

ScriptPlayback::ScriptPlayback(const DialogueScript &script)
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

void ScriptPlayback::wrong(const ScriptItem &item, const QString &what)
{
    problem = QStringLiteral("line %1: %2").arg(item.line).arg(what);
}

void ScriptPlayback::fail(ChannelFault fault)
{
    m_seen.fault = fault;
    m_over = true;
}

void ScriptPlayback::play(const ScriptItem &item)
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

void ScriptPlayback::hear(const ScriptItem &item)
{
    for (int i = 0; i < item.times; ++i) {
        if (m_next.kind == Move::Kind::BeginTls)
            return fail(ChannelFault::BytesBeforeTls);
        if (isFinished() && i > 0)
            return;
        if (isFinished() && m_endedEarly)
            return;  // it came together with the line that ended all
        if (isFinished())
            return wrong(item, QStringLiteral("the dialogue does not listen"));
        if (m_seen.firstBytes.isEmpty())
            m_seen.firstBytes = item.text.left(64);
        const Move held = m_next;
        const bool early = held.kind == Move::Kind::Say;
        m_next = early ? m_dialogue->receiveEarly(item.text) : m_dialogue->receive(item.text);
        m_endedEarly = early && isFinished();
        if (early && m_next.kind == Move::Kind::Listen)
            m_next = held;
    }
}

void ScriptPlayback::say(const ScriptItem &item)
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

namespace {

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

QString scriptFact(const QString &key, const Observation &seen, int turns)
{
    const Findings &findings = seen.findings;
    const QHash<QString, QString> facts{
        {QStringLiteral("verdict"), verdictToken(judge(seen))},
        {QStringLiteral("stage"), stageToken(seen.stage)},
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
        {QStringLiteral("turns"), QString::number(turns)},
    };
    return facts.value(key, QStringLiteral("(no such key)"));
}
