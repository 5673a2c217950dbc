#include "wizard/signin/senderrand.h"

/// The message as one "line": dots doubled (RFC 5321 section 4.5.2), the final dot last.
static QByteArray dotted(const QByteArray &message)
{
    QByteArray text = message;
    text.replace("\r\n.", "\r\n..");
    if (text.startsWith('.'))
        text.prepend('.');
    return text + '.';
}

SendErrand::SendErrand(const TestMessage &message, const Findings &abilities)
    : m_message(message)
    , m_abilities(abilities)
{
    m_reply.protocol = Protocol::Smtp;
}

SpeechMove SendErrand::open()
{
    const qint64 most = m_abilities.mostBytes.value_or(0);
    const bool tooLarge = most > 0 && m_message.bytes.size() > most;
    if (tooLarge || (m_message.needsUtf8 && !m_abilities.utf8Addresses)) {
        m_reply.kind = ServerReply::Kind::NoMethod;
        m_over = true;
        return SpeechMove::finish();
    }
    QByteArray line = "MAIL FROM:<" + m_message.sender.toUtf8() + '>';
    if (m_abilities.mostBytes)
        line += " SIZE=" + QByteArray::number(m_message.bytes.size());
    if (m_message.needsUtf8)
        line += " SMTPUTF8";
    return SpeechMove::say(line);
}

SpeechMove SendErrand::receive(const QByteArray &line)
{
    const std::optional<SmtpReply> reply = m_reader.take(line);
    if (!reply)
        return SpeechMove::listen();
    m_reply.code = reply->code;
    m_reply.status = reply->status;
    m_reply.words = reply->words;
    const bool good = reply->code / 100 == 2;
    switch (m_awaited) {
    case Awaited::MailFrom:
        if (!good)
            return refused();
        m_awaited = Awaited::RcptTo;
        return SpeechMove::say("RCPT TO:<" + m_message.sender.toUtf8() + '>');
    case Awaited::RcptTo:
        if (!good)
            return refused();
        m_awaited = Awaited::Data;
        return SpeechMove::say("DATA");
    case Awaited::Data:
        if (reply->code != 354)
            return refused();
        m_awaited = Awaited::Taken;
        return SpeechMove::say(dotted(m_message.bytes));
    case Awaited::Taken:
        if (!good)
            return refused();
        m_taken = true;
        m_over = true;
        m_reply.kind = ServerReply::Kind::Accepted;
        return SpeechMove::finish();
    }
    Q_UNREACHABLE();
}

SpeechMove SendErrand::refused()
{
    const bool proper = m_reply.code / 100 == 4 || m_reply.code / 100 == 5;
    m_reply.kind = proper ? ServerReply::Kind::Refused : ServerReply::Kind::Senseless;
    m_over = proper && m_reply.code != 421;
    return SpeechMove::finish();
}
