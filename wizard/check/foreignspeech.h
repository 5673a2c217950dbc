#pragma once
#include "wizard/check/dialogue.h"

#include <QByteArray>

/// What the first bytes of an unknown service sound like: SpeaksHttp, SpeaksImap, SpeaksPop3, SpeaksSmtp,
/// LooksLikeTls or None.
Oddity speechOf(const QByteArray &bytes);
/// The oddity that plain words of `protocol` would be to somebody who expected another one.
Oddity speechOf(Protocol protocol);
/// Whether `line` begins with `word` in any case, and the word ends there.
bool beginsWithWord(const QByteArray &line, const char *word);
/// A name as RFC 4422 section 3.1 allows it (1–20 of A–Z, 0–9, - and _), in capitals; empty if it is none.
QString saslName(const QByteArray &word);
