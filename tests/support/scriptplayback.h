#pragma once
#include "dialoguescript.h"
#include "wizard/check/dialogue.h"
#include "wizard/check/observation.h"

/// Plays a script to a dialogue, without sockets: the script is consumed to the end or says where it was not.
class ScriptPlayback
{
public:
    explicit ScriptPlayback(const DialogueScript &script);

    const Observation &seen() const { return m_seen; }

    QString problem;
    int turns = 0;

private:
    bool isFinished() const { return m_next.kind == Move::Kind::Finish; }
    void wrong(const ScriptItem &item, const QString &what);
    void fail(ChannelFault fault);
    void play(const ScriptItem &item);
    void hear(const ScriptItem &item);
    void say(const ScriptItem &item);

    const DialogueScript m_script;
    std::unique_ptr<Dialogue> m_dialogue;
    Observation m_seen;
    Move m_next;
    bool m_over = false;
    bool m_saidFarewell = false;
    bool m_endedEarly = false;  ///< by a line that came before its question
};

/// What was observed, in the words of a script's "expect:" line.
QString scriptFact(const QString &key, const Observation &seen, int turns);
