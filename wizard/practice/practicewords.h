#pragma once
#include "profiles/mailservice.h"

#include <QByteArray>

/// Whether a practice connection speaks in clear or inside TLS.
enum class PracticeLine { Clear, Secured };

/// What a practice server does after a line.
struct PracticeReply {
    enum class Then { Listen, BeginTls, Close };
    QByteArray bytes;  ///< with line ends; may be empty
    Then then = Then::Listen;
    bool operator==(const PracticeReply &) const = default;
};

/// Pure: the first words of a practice server.
QByteArray practiceGreeting(Protocol protocol);
/// Pure: the answer to one line of a client. No mailbox is behind it: sign-in is offered, never accepted.
PracticeReply practiceReply(Protocol protocol, PracticeLine state, const QByteArray &line);
