#include "wizard/signin/smtpsignin.h"

/// RFC 5321 section 4.5.3.1.4, without the line end.
static constexpr qsizetype longestCommand = 510;

SpeechMove SmtpSignIn::openSasl()
{
    return begin("AUTH", longestCommand);
}

SpeechMove SmtpSignIn::receive(const QByteArray &line)
{
    const std::optional<SmtpReply> reply = m_reader.take(line);
    if (!reply)
        return SpeechMove::listen();
    m_reply.code = reply->code;
    m_reply.status = reply->status;
    m_reply.words = reply->words;
    if (reply->code == 334)
        return challenged(line.mid(4).trimmed());
    if (reply->code == 235)
        return accept();
    return reply->code / 100 == 4 || reply->code / 100 == 5 ? refuse() : senseless();
}

QByteArray SmtpSignIn::farewell() const
{
    const bool listens = m_reply.kind == ServerReply::Kind::Accepted || m_reply.kind == ServerReply::Kind::Refused;
    return listens && !m_reply.wrongProof && m_reply.code != 421 ? QByteArray("QUIT") : QByteArray();
}
