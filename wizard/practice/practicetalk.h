#pragma once
#include "profiles/mailservice.h"
#include "wizard/practice/practicemail.h"

#include <memory>

/// Whether a practice connection speaks in clear or inside TLS.
enum class PracticeLine { Clear, Secured };

/// What a practice server does after a line.
struct PracticeReply {
    enum class Then { Listen, BeginTls, Close };
    QByteArray bytes;  ///< with line ends; may be empty
    Then then = Then::Listen;
    bool operator==(const PracticeReply &) const = default;
};

/// A practice server's side of one conversation, without a socket. Any name with any password is let in, inside TLS.
class PracticeTalk
{
public:
    virtual ~PracticeTalk() = default;
    virtual QByteArray greeting() const = 0;
    /// The answer to one line of a client, without its end.
    virtual PracticeReply hear(PracticeLine state, const QByteArray &line) = 0;
};

/// All conversations with the same mail see the same messages.
std::unique_ptr<PracticeTalk> makePracticeTalk(Protocol protocol, std::shared_ptr<PracticeMail> mail);

/// Pure: whether this is somebody's name and password as SASL PLAIN writes them (RFC 4616), in Base64.
bool isPlainSignIn(const QByteArray &base64);
