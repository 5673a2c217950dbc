#include "wizard/signin/password.h"

#include <QStringEncoder>

static constexpr qsizetype mostBytes = 1000;

void wipeMemory(void *memory, qsizetype bytes)
{
    volatile char *each = static_cast<volatile char *>(memory);
    while (bytes-- > 0)
        *each++ = 0;
}

void Password::set(QStringView typed)
{
    wipe();
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_bytes.resize(size_t(toUtf8.requiredSpace(typed.size())));
    char *end = toUtf8.appendToBuffer(m_bytes.data(), typed);
    m_bytes.resize(size_t(end - m_bytes.data()));
}

void Password::wipe()
{
    // The whole capacity: resize() leaves bytes behind the end.
    m_bytes.resize(m_bytes.capacity());
    wipeMemory(m_bytes.data(), qsizetype(m_bytes.size()));
    m_bytes.clear();
}

bool mayBeSent(QStringView typed)
{
    qsizetype bytes = 0;
    for (const QChar character : typed) {
        if (character == u'\0' || character == u'\r' || character == u'\n')
            return false;
        bytes += character.unicode() < 0x80 ? 1 : character.unicode() < 0x800 || character.isSurrogate() ? 2 : 3;
    }
    return !typed.isEmpty() && bytes <= mostBytes && typed.isValidUtf16();
}
