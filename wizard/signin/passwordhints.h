#pragma once
#include <QList>
#include <QString>
#include <QStringView>

enum class CapsLock { Unknown, Off, On };
/// Pure: what a pressed key tells about Caps Lock. No system call says it everywhere, but letters do: a capital one
/// without Shift, or a small one with it. `typed` is what the key wrote.
CapsLock capsLockAfter(CapsLock before, Qt::Key key, Qt::KeyboardModifiers with, QStringView typed);

/// Pure: a letter that is not Latin, such as Cyrillic а, which looks like Latin a. Digits and signs are of no script.
bool isForeignLetter(char32_t character);

/// What may be worth a look in a typed password; none of it forbids anything.
enum class PasswordHint { LettersNotLatin, BlankAtTheEdge };
/// Pure: in the order in which they are told.
QList<PasswordHint> passwordHints(QStringView typed);

enum class PasswordRefusal { None, LineBreak, TooLong };
/// Pure: whether this may be typed or pasted, where the whole password would be `whole` bytes of UTF-8 long.
PasswordRefusal refusalOf(QStringView added, qsizetype whole);
/// Pure: how many bytes of UTF-8 the character is.
qsizetype utf8Size(char32_t character);
