#include "passwordhints.h"

#include <QChar>
#include <algorithm>

/// As many as any server is asked to read (see mayBeSent).
static constexpr qsizetype mostBytes = 1000;

CapsLock capsLockAfter(CapsLock before, Qt::Key key, Qt::KeyboardModifiers with, QStringView typed)
{
    if (key == Qt::Key_CapsLock)
        return before == CapsLock::On ? CapsLock::Off : before == CapsLock::Off ? CapsLock::On : CapsLock::Unknown;
    if (typed.size() != 1)
        return before;
    const bool shifted = with.testFlag(Qt::ShiftModifier);
    if (typed.front().isUpper())
        return shifted ? before : CapsLock::On;  // some systems write capitals with both
    if (typed.front().isLower())
        return shifted ? CapsLock::On : CapsLock::Off;
    return before;
}

bool isForeignLetter(char32_t character)
{
    if (!QChar::isLetter(character))
        return false;
    const QChar::Script script = QChar::script(character);
    return script != QChar::Script_Latin && script != QChar::Script_Common && script != QChar::Script_Inherited;
}

static bool hasForeignLetter(QStringView typed)
{
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const bool pair = typed[at].isHighSurrogate() && at + 1 < typed.size() && typed[at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(typed[at], typed[at + 1]) : typed[at].unicode();
        if (isForeignLetter(character))
            return true;
        at += pair ? 1 : 0;
    }
    return false;
}

QList<PasswordHint> passwordHints(QStringView typed)
{
    QList<PasswordHint> hints;
    if (hasForeignLetter(typed))
        hints.append(PasswordHint::LettersNotLatin);
    if (!typed.isEmpty() && (typed.front().isSpace() || typed.back().isSpace()))
        hints.append(PasswordHint::BlankAtTheEdge);
    return hints;
}

PasswordRefusal refusalOf(QStringView added, qsizetype whole)
{
    const bool broken = std::any_of(added.cbegin(), added.cend(), [](QChar unit) {
        return unit == u'\0' || unit == u'\r' || unit == u'\n';
    });
    if (broken)
        return PasswordRefusal::LineBreak;
    return whole > mostBytes ? PasswordRefusal::TooLong : PasswordRefusal::None;
}

qsizetype utf8Size(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}
