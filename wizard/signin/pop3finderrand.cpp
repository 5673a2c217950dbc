#include "wizard/signin/pop3finderrand.h"

#include "wizard/signin/replylines.h"

#include <limits>

SpeechMove Pop3FindErrand::receive(const QByteArray &line)
{
    return m_inHeader ? hearHeader(line) : hearStatus(line);
}

SpeechMove Pop3FindErrand::hearStatus(const QByteArray &line)
{
    const Pop3Status status = readPop3Status(line);
    m_reply.mark = status.mark;
    m_reply.words = status.words;
    if (status.kind == Pop3Status::Kind::Ok && !m_counted) {
        m_counted = true;
        m_number = qBound(0, status.words.split(' ').constFirst().toInt(), std::numeric_limits<int>::max() - 1) + 1;
        m_left = mostMessages;
        return askNext();
    }
    if (status.kind == Pop3Status::Kind::Ok) {
        m_inHeader = true;
        return SpeechMove::listen();
    }
    m_reply.kind = status.kind == Pop3Status::Kind::Error ? ServerReply::Kind::Refused : ServerReply::Kind::Senseless;
    m_couldLook = false;
    return end();
}

SpeechMove Pop3FindErrand::hearHeader(const QByteArray &line)
{
    const bool folded = line.startsWith(' ') || line.startsWith('\t');
    m_inId = folded ? m_inId : line.left(11).compare("message-id:", Qt::CaseInsensitive) == 0;
    if (m_inId && m_header.size() < 2000)
        m_header += line + "\r\n";
    if (line != ".")
        return SpeechMove::listen();
    m_inHeader = false;
    if (namesMessage(std::exchange(m_header, {}), m_id)) {
        m_result = FindResult::InInbox;
        return end();
    }
    return askNext();
}

SpeechMove Pop3FindErrand::askNext()
{
    if (--m_number < 1 || --m_left < 0)
        return end();
    return SpeechMove::say("TOP " + QByteArray::number(m_number) + " 0");
}

SpeechMove Pop3FindErrand::end()
{
    m_over = m_reply.kind != ServerReply::Kind::Senseless;
    return SpeechMove::finish();
}
