#include "wizard/check/foreignspeech.h"

#include <algorithm>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool beginsInAnyCase(const QByteArray &bytes, const char *start)
{
    return bytes.left(qsizetype(qstrlen(start))).compare(start, Qt::CaseInsensitive) == 0;
}

bool isTlsRecord(const QByteArray &bytes)
{
    // RFC 8446 section 5.1: alert (21) or handshake (22), then the version's major number 3.
    return bytes.size() >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
}

bool isHttp(const QByteArray &bytes)
{
    return beginsInAnyCase(bytes, "HTTP/") || beginsInAnyCase(bytes, "<html") || beginsInAnyCase(bytes, "<!doctype");
}

bool isSmtpReply(const QByteArray &bytes)
{
    return bytes.size() >= 3 && bytes[0] >= '2' && bytes[0] <= '5' && isDigit(bytes[1]) && isDigit(bytes[2])
        && (bytes.size() == 3 || bytes[3] == ' ' || bytes[3] == '-' || bytes[3] == '\r' || bytes[3] == '\n');
}

}

bool beginsWithWord(const QByteArray &line, const char *word)
{
    const auto length = qsizetype(qstrlen(word));
    return line.left(length).compare(word, Qt::CaseInsensitive) == 0
        && (line.size() == length || !isLetterOrDigit(line[length]));
}

Oddity speechOf(const QByteArray &bytes)
{
    if (isTlsRecord(bytes))
        return Oddity::LooksLikeTls;
    if (isHttp(bytes))
        return Oddity::SpeaksHttp;
    if (beginsWithWord(bytes, "* OK") || beginsWithWord(bytes, "* PREAUTH") || beginsWithWord(bytes, "* BYE"))
        return Oddity::SpeaksImap;
    if (beginsWithWord(bytes, "+OK") || beginsWithWord(bytes, "-ERR"))
        return Oddity::SpeaksPop3;
    if (isSmtpReply(bytes))
        return Oddity::SpeaksSmtp;
    return Oddity::None;
}

Oddity speechOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return Oddity::SpeaksImap;
    case Protocol::Pop3:
        return Oddity::SpeaksPop3;
    case Protocol::Smtp:
        return Oddity::SpeaksSmtp;
    }
    Q_UNREACHABLE();
}

QString saslName(const QByteArray &word)
{
    const QByteArray name = word.toUpper();
    const bool wellFormed = !name.isEmpty() && name.size() <= 20
        && std::all_of(name.begin(), name.end(), [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
    return wellFormed ? QString::fromLatin1(name) : QString();
}
