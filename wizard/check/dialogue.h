#pragma once
#include "profiles/mailservice.h"
#include "wizard/check/verdict.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>

/// What a dialogue wants done next.
struct Move {
    enum class Kind { Say, Listen, BeginTls, Finish };
    Kind kind = Kind::Listen;
    QByteArray line;  ///< for Say, without line end

    static Move say(const QByteArray &line) { return {Kind::Say, line}; }
    static Move listen() { return {Kind::Listen, {}}; }
    static Move beginTls() { return {Kind::BeginTls, {}}; }
    static Move finish() { return {Kind::Finish, {}}; }
    bool operator==(const Move &) const = default;
};

/// What the other side turned out to be when it is not simply a working mail server of the asked kind.
enum class Oddity {
    None,
    SpeaksHttp,
    SpeaksImap,
    SpeaksPop3,
    SpeaksSmtp,
    LooksLikeTls,    ///< TLS bytes where words were expected
    Nonsense,        ///< not a line of any mail protocol, or out of order
    TooMuch,         ///< more than 200 lines before sign-in
    AnsweredUnasked, ///< an answer was here before its question
    PreAuthenticated, ///< IMAP PREAUTH (RFC 3501 section 7.1.4): never trusted before TLS
};

/// All that a dialogue learnt. What was learnt before TLS is thrown away when TLS is up (RFC 3207 section 4.2).
struct Findings {
    bool greeted = false;
    Oddity oddity = Oddity::None;
    bool startTlsOffered = false;
    bool startTlsRefused = false;   ///< offered, then answered with anything but "go on"
    bool secured = false;
    bool capabilitiesRead = false;  ///< after TLS where TLS is used
    bool loginDisabled = false;
    bool busy = false;              ///< 421, BYE, [SYS/TEMP], [UNAVAILABLE], [LIMIT]: try later
    bool refused = false;           ///< 554, 5xx greeting, [SYS/PERM]: this computer is not wanted
    bool plainCommands = false;     ///< IMAP's LOGIN, or POP3's USER and PASS, beside the SASL methods
    bool saslIr = false;            ///< IMAP takes a method's first words with its name (RFC 4959)
    std::optional<qint64> mostBytes;  ///< the largest message SMTP takes (RFC 1870); 0: no fixed limit
    bool utf8Addresses = false;     ///< SMTPUTF8 (RFC 6531) or UTF8=ACCEPT (RFC 6855)
    QStringList signInMethods;      ///< SASL names in the server's order; "LOGIN" for IMAP/POP3 plain commands
    QByteArray serverWords;         ///< raw text of the refusal, hostile, only of after TLS or of a refusal
};

/// One protocol's side of a probe, without any socket: lines in, moves out. It never sends a credential.
class Dialogue
{
public:
    virtual ~Dialogue() = default;
    virtual Move open() = 0;                            ///< the connection (and TLS, for implicit TLS) is up
    virtual Move receive(const QByteArray &line) = 0;   ///< a line without its end
    /// A line that was here before the last question was sent; Listen lets the question go out now.
    virtual Move receiveEarly(const QByteArray &line) = 0;
    virtual Move secured() = 0;                         ///< STARTTLS is done; forgets what was learnt before
    virtual Stage stage() const = 0;                    ///< what is being waited for
    virtual const Findings &findings() const = 0;
    /// The polite last word, sent without waiting for an answer; empty for none.
    virtual QByteArray farewell() const = 0;
};

std::unique_ptr<Dialogue> makeDialogue(Protocol protocol, Security security);
