#pragma once
#include <QByteArray>
#include <chrono>
#include <optional>

/// What the words of a refusal say where its code does not.
enum class RefusalWording {
    Nothing,
    AppPassword,   ///< a second password, or a sign-in in the browser
    AccessOff,     ///< mail programs or this protocol are switched off
    Spam,          ///< sending is locked because of spam
    TooManyTries,
    Crowded,       ///< too many connections at once; passes by itself
    MailboxFull,
    WholeAddress,
    UnknownUser,
};

/// Pure: known wordings of servers, mostly of large providers, in any case.
RefusalWording wordingOf(const QByteArray &words);

/// Pure: "try again in 5 minutes" → 300 s; at most an hour.
std::optional<std::chrono::seconds> waitNamedIn(const QByteArray &words);
