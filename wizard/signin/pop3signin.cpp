#include "wizard/signin/pop3signin.h"

#include "wizard/signin/replylines.h"

/// RFC 2449 section 4: 255 octets with the line end.
static constexpr qsizetype longestCommand = 253;

SpeechMove Pop3SignIn::openPlain()
{
    m_userSaid = true;
    return SpeechMove::say("USER " + credentials().userName);
}

SpeechMove Pop3SignIn::openSasl()
{
    return begin("AUTH", longestCommand);
}

SpeechMove Pop3SignIn::receive(const QByteArray &line)
{
    const Pop3Status status = readPop3Status(line);
    m_reply.mark = status.mark;
    m_reply.words = status.words;
    switch (status.kind) {
    case Pop3Status::Kind::Ok:
        if (!m_userSaid)
            return accept();
        m_userSaid = false;
        return sayPassword(std::move(SecretBytes("PASS ").append(credentials().password.utf8())));
    case Pop3Status::Kind::Error:
        return refuse();
    case Pop3Status::Kind::GoOn:
        return challenged(status.words);
    case Pop3Status::Kind::Strange:
        return senseless();
    }
    Q_UNREACHABLE();
}

QByteArray Pop3SignIn::farewell() const
{
    const bool listens = m_reply.kind == ServerReply::Kind::Accepted || m_reply.kind == ServerReply::Kind::Refused;
    return listens && !m_reply.wrongProof ? QByteArray("QUIT") : QByteArray();
}
