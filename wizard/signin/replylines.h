#pragma once
#include <QByteArray>
#include <optional>

constexpr qsizetype mostReplyWords = 1024;  ///< bytes of a server's words that are looked at

/// One whole SMTP reply (RFC 5321 section 4.2); code 0: the lines were none.
struct SmtpReply {
    int code = 0;
    QByteArray status;  ///< enhanced status code (RFC 3463), or empty
    QByteArray words;   ///< of all lines, without codes
};

/// Puts the lines of SMTP replies together.
class SmtpReplyReader
{
public:
    std::optional<SmtpReply> take(const QByteArray &line);

private:
    SmtpReply m_reply;
};

/// A POP3 status line (RFC 1939 section 3) with its response code (RFC 2449 section 8).
struct Pop3Status {
    enum class Kind { Ok, Error, GoOn, Strange };
    Kind kind = Kind::Strange;
    QByteArray mark;   ///< "AUTH", "SYS/TEMP", capitals
    QByteArray words;  ///< the rest; of "+ abc" the challenge
};
Pop3Status readPop3Status(const QByteArray &line);

/// A line of IMAP (RFC 3501 section 7), literals included.
struct ImapLine {
    enum class Kind { Untagged, GoOn, Tagged, Strange };
    Kind kind = Kind::Strange;
    QByteArray word;  ///< "OK", "NO", "BAD", "BYE", "SEARCH", "LIST": in capitals; "3" of "* 3 EXISTS"
    QByteArray mark;  ///< name of the response code, capitals, without its arguments
    QByteArray markArguments;
    QByteArray words;  ///< what follows
};
ImapLine readImapLine(const QByteArray &line, const QByteArray &tag);

/// Puts lines that literals hold together back into one; their line ends stay inside as CR LF.
class ImapLineJoiner
{
public:
    static constexpr qsizetype longest = 32 * 1024;

    std::optional<QByteArray> take(const QByteArray &line);
    bool isTooLong() const { return m_tooLong; }

private:
    QByteArray m_line;
    qsizetype m_due = -1;  ///< octets of the literal still to come; -1 outside of one
    bool m_tooLong = false;
};
