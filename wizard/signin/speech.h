#pragma once
#include "wizard/check/dialogue.h"
#include "wizard/check/linechannel.h"
#include "wizard/signin/secretbytes.h"

#include <chrono>
#include <optional>

/// What a speech wants done next.
struct SpeechMove {
    enum class Kind {
        Say,
        SaySecret,
        Listen,
        Work,    ///< let the event loop turn, then resume()
        Pause,   ///< let `pause` pass, then resume()
        Finish,
    };
    Kind kind = Kind::Listen;
    QByteArray line = {};     ///< for Say, without line end
    SecretBytes secret = {};  ///< for SaySecret, without line end
    std::chrono::milliseconds pause{0};

    static SpeechMove say(const QByteArray &line) { return {Kind::Say, line}; }
    static SpeechMove saySecret(SecretBytes secret) { return {Kind::SaySecret, {}, std::move(secret)}; }
    static SpeechMove listen() { return {Kind::Listen}; }
    static SpeechMove work() { return {Kind::Work}; }
    static SpeechMove wait(std::chrono::milliseconds pause) { return {Kind::Pause, {}, {}, pause}; }
    static SpeechMove finish() { return {Kind::Finish}; }
};

/// What is said after the server's abilities are known: signing in, or an errand after it. No sockets, no clock.
class Speech
{
public:
    virtual ~Speech() = default;
    virtual SpeechMove open() = 0;
    virtual SpeechMove receive(const QByteArray &line) = 0;
    virtual SpeechMove resume() { return SpeechMove::finish(); }
    /// The polite last word once it has finished; empty where nothing more is to be said.
    virtual QByteArray farewell() const = 0;
};

/// The witness without which nobody signs in: a dialogue that ended well inside verified TLS, and what it learnt there.
class UnderTls
{
public:
    static std::optional<UnderTls> witness(const Dialogue &ended, const TlsFacts &facts);
    const Findings &findings() const { return m_findings; }

private:
    explicit UnderTls(const Findings &findings) : m_findings(findings) {}
    Findings m_findings;
};
