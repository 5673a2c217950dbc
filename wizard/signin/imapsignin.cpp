#include "wizard/signin/imapsignin.h"

static const QByteArray tag = "b1";

/// Far below what servers take (RFC 7162 section 4 advises 8,192).
static constexpr qsizetype longestCommand = 4096;

/// Whether the bytes may stand between quotation marks (RFC 3501 section 9, QUOTED-CHAR).
static bool mayBeQuoted(QByteArrayView bytes)
{
    return bytes.size() <= 200 && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0 && c != '\r' && c != '\n'; });
}

static SecretBytes quoted(QByteArrayView bytes)
{
    SecretBytes text("\"");
    for (const char &c : bytes) {
        if (c == '"' || c == '\\')
            text.append("\\");
        text.append(QByteArrayView(&c, 1));
    }
    text.append("\"");
    return text;
}

static QByteArray literal(QByteArrayView bytes)
{
    return '{' + QByteArray::number(bytes.size()) + '}';
}

SpeechMove ImapSignIn::openPlain()
{
    m_isLogin = true;
    const QByteArrayView name = credentials().userName;
    const QByteArrayView password = credentials().password.utf8();
    const SecretBytes command(tag + " LOGIN ");
    if (!mayBeQuoted(name) || !mayBeQuoted(password))
        return SpeechMove::say(command.view().toByteArray() + literal(name));
    SecretBytes line(command.view());
    line.append(quoted(name).view()).append(" ").append(quoted(password).view());
    return sayPassword(std::move(line));
}

SpeechMove ImapSignIn::openSasl()
{
    return begin(tag + " AUTHENTICATE", findings().saslIr ? longestCommand : 0);
}

SpeechMove ImapSignIn::receive(const QByteArray &line)
{
    const ImapLine read = readImapLine(line, tag);
    switch (read.kind) {
    case ImapLine::Kind::Untagged:
        return hearUntagged(read);
    case ImapLine::Kind::GoOn:
        return goOn(read.words.trimmed());
    case ImapLine::Kind::Tagged:
        m_reply.mark = read.mark;
        m_reply.words = (m_beside.isEmpty() ? read.words : m_beside + ' ' + read.words).left(mostReplyWords);
        if (read.word == "OK")
            return accept();
        return read.word == "NO" || read.word == "BAD" ? refuse() : senseless();
    case ImapLine::Kind::Strange:
        return senseless();
    }
    Q_UNREACHABLE();
}

SpeechMove ImapSignIn::hearUntagged(const ImapLine &line)
{
    const bool bye = line.word == "BYE";
    // Only alarms and refusals: what is said beside a good sign-in is no part of the answer.
    if (bye || line.word == "NO" || line.word == "BAD" || line.mark == "ALERT")
        m_beside = (m_beside + (m_beside.isEmpty() ? "" : " ") + line.words).left(mostReplyWords);
    if (!bye)
        return SpeechMove::listen();
    m_saidBye = true;
    m_reply.mark = line.mark;
    m_reply.words = m_beside;
    return refuse();
}

SpeechMove ImapSignIn::goOn(const QByteArray &challenge)
{
    if (!m_isLogin)
        return challenged(challenge);
    const QByteArrayView password = credentials().password.utf8();
    switch (++m_literals) {
    case 1:
        return SpeechMove::say(credentials().userName + ' ' + literal(password));
    case 2:
        return sayPassword(SecretBytes(password));
    default:
        return senseless();
    }
}

QByteArray ImapSignIn::farewell() const
{
    const bool listens = m_reply.kind == ServerReply::Kind::Accepted || m_reply.kind == ServerReply::Kind::Refused;
    return listens && !m_reply.wrongProof && !m_saidBye ? QByteArray("b2 LOGOUT") : QByteArray();
}
