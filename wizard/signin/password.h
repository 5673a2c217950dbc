#pragma once
#include <QByteArrayView>
#include <QStringView>
#include <vector>

/// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void *memory, qsizetype bytes);

/// The only home of a password: UTF-8, not copyable, overwritten in place by wipe() and by the destructor.
class Password
{
public:
    Password() = default;
    ~Password() { wipe(); }
    Password(const Password &) = delete;
    Password &operator=(const Password &) = delete;

    void set(QStringView typed);  ///< the typed text itself is the caller's to overwrite
    void wipe();
    bool isEmpty() const { return m_bytes.empty(); }
    QByteArrayView utf8() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    std::vector<char> m_bytes;
};

/// Pure: false with NUL, CR or LF inside, with half a character, and over 1,000 bytes of UTF-8; an empty one may not.
bool mayBeSent(QStringView typed);
