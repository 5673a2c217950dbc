#pragma once
#include "cuttingrelay.h"
#include "probestand.h"
#include "scriptedserver.h"

/// A good conversation of one protocol over TLS or STARTTLS, to be broken off at every byte.
struct GoodTalk {
    Protocol protocol;
    Security security;
    ServerScript script;
};
GoodTalk goodTalk(Protocol protocol, Security security);

/// One way to break a conversation off.
struct Breakage {
    size_t move = 0;      ///< the Send that is cut
    qsizetype bytes = 0;  ///< of it that are still said
    Ending ending = Ending::Close;
};
/// Every byte of the server's words, with every ending; the last word of all is never said to its end.
QList<Breakage> everyBreakage(const ServerScript &script);
ServerScript brokenOff(const ServerScript &script, const Breakage &breakage);

/// What became of many broken conversations.
struct TortureReport {
    int runs = 0;
    int neverEnded = 0;
    QStringList worked;     ///< those that were taken for good, which none may be
    QStringList noVerdict;
    std::chrono::milliseconds longest{0};
    QHash<Verdict, int> verdicts;
};

/// Cut in the words of the conversation, inside TLS and before it.
TortureReport tortureWords(const ProbeWorld &world, const GoodTalk &talk);
/// Cut in the bytes on the wire, the handshake's too: after every `step`th of them.
TortureReport tortureWire(const ProbeWorld &world, const GoodTalk &talk, int step);
/// The two reports together.
TortureReport operator+(TortureReport one, const TortureReport &other);
