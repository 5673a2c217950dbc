#pragma once
#include <QString>

/// True if one word (a run of letters) mixes Latin with Cyrillic or Greek letters, as in "gmаil" with a Cyrillic а.
/// Hyphens, digits and dots end a word: "e-почта" is two words.
bool hasMixedWord(const QString &text);

/// The text with every Cyrillic or Greek letter that looks Latin replaced by the Latin one; nothing (a null
/// string) if a Cyrillic or Greek letter without a Latin twin is left.
QString latinTwin(const QString &text);

/// Mends mixed words: towards Latin where every foreign letter has a Latin twin, else towards Cyrillic where
/// every Latin letter has a Cyrillic twin. Words that cannot be mended stay as they are.
QString mendMixedWords(const QString &text);

/// The letters of mixed words that are in the smaller script's place: what should be shown to the person.
QString foreignLetters(const QString &text);
