#include "wizard/signin/replylines.h"

#include "wizard/check/foreignspeech.h"

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of "5.7.8" at the beginning, 0 without one.
qsizetype statusLength(const QByteArray &text)
{
    if (text.size() < 5 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.')
        return 0;
    qsizetype at = 2;
    qsizetype points = 1;
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && points < 2 && isDigit(text[at - 1])))) {
        points += text[at] == '.' ? 1 : 0;
        ++at;
    }
    const bool ends = at == text.size() || text[at] == ' ';
    return points == 2 && isDigit(text[at - 1]) && ends && at <= 9 ? at : 0;
}

void addWords(QByteArray &words, const QByteArray &more)
{
    if (!words.isEmpty() && !more.isEmpty())
        words += ' ';
    words = (words + more).left(mostReplyWords);
}

/// The octets that a literal at the end of `line` announces (RFC 3501 section 4.3), -1 without one.
qsizetype literalAtEndOf(const QByteArray &line)
{
    const qsizetype start = line.endsWith('}') ? line.lastIndexOf('{') : -1;
    if (start < 0)
        return -1;
    bool isNumber = false;
    const uint octets = line.mid(start + 1, line.size() - start - 2).toUInt(&isNumber);
    return isNumber ? qMin<qsizetype>(octets, ImapLineJoiner::longest + 1) : -1;
}

}

std::optional<SmtpReply> SmtpReplyReader::take(const QByteArray &line)
{
    const int code = speechOf(line) == Oddity::SpeaksSmtp ? line.left(3).toInt() : 0;
    if (code == 0 || (m_reply.code != 0 && m_reply.code != code)) {
        m_reply = {};
        return SmtpReply{};
    }
    m_reply.code = code;
    QByteArray text = line.mid(4);
    const qsizetype status = statusLength(text);
    if (status > 0) {
        m_reply.status = text.left(status);
        text = text.mid(status).trimmed();
    }
    addWords(m_reply.words, text);
    if (line.size() > 3 && line[3] == '-')
        return std::nullopt;
    const SmtpReply whole = m_reply;
    m_reply = {};
    return whole;
}

/// Takes "[CODE arguments]" off the beginning of `words`.
static void takeMark(QByteArray &words, QByteArray &mark, QByteArray *arguments = nullptr)
{
    const qsizetype end = words.startsWith('[') ? words.indexOf(']') : -1;
    if (end < 0)
        return;
    const QByteArray inside = words.mid(1, end - 1);
    const qsizetype space = inside.indexOf(' ');
    mark = inside.left(space < 0 ? inside.size() : space).toUpper();
    if (arguments && space >= 0)
        *arguments = inside.mid(space + 1);
    words = words.mid(end + 1).trimmed();
}

Pop3Status readPop3Status(const QByteArray &line)
{
    Pop3Status status;
    if (line == "+" || line.startsWith("+ ")) {
        status.kind = Pop3Status::Kind::GoOn;
        status.words = line.mid(2).trimmed();
        return status;
    }
    const bool ok = beginsWithWord(line, "+OK");
    if (!ok && !beginsWithWord(line, "-ERR"))
        return status;
    status.kind = ok ? Pop3Status::Kind::Ok : Pop3Status::Kind::Error;
    status.words = line.mid(ok ? 3 : 4).trimmed().left(mostReplyWords);
    takeMark(status.words, status.mark);
    return status;
}

ImapLine readImapLine(const QByteArray &line, const QByteArray &tag)
{
    ImapLine read;
    if (line == "+" || line.startsWith("+ ")) {
        read.kind = ImapLine::Kind::GoOn;
        read.words = line.mid(2);
        return read;
    }
    const bool untagged = line.startsWith("* ");
    if (!untagged && !line.startsWith(tag + ' '))
        return read;
    read.kind = untagged ? ImapLine::Kind::Untagged : ImapLine::Kind::Tagged;
    const QByteArray rest = line.mid(untagged ? 2 : tag.size() + 1);
    const qsizetype space = rest.indexOf(' ');
    read.word = rest.left(space < 0 ? rest.size() : space).toUpper();
    read.words = space < 0 ? QByteArray() : rest.mid(space + 1);
    if (read.word == "OK" || read.word == "NO" || read.word == "BAD" || read.word == "BYE" || read.word == "PREAUTH")
        takeMark(read.words, read.mark, &read.markArguments);
    return read;
}

std::optional<QByteArray> ImapLineJoiner::take(const QByteArray &line)
{
    QByteArray outside = line;
    if (m_due >= 0) {
        if (m_due > line.size()) {
            m_line += line + "\r\n";
            m_due = qMax<qsizetype>(0, m_due - line.size() - 2);
            m_tooLong = m_tooLong || m_line.size() > longest;
            return m_tooLong ? std::optional<QByteArray>(QByteArray()) : std::nullopt;
        }
        outside = line.mid(m_due);
    }
    m_line += line;
    m_due = literalAtEndOf(outside);
    m_tooLong = m_tooLong || m_line.size() + qMax<qsizetype>(m_due, 0) > longest;
    if (m_due >= 0 && !m_tooLong) {
        m_line += "\r\n";
        return std::nullopt;
    }
    m_due = -1;
    return std::exchange(m_line, {});
}
