#include "practicesmtp.h"

using Then = PracticeReply::Then;

PracticeReply PracticeSmtp::hear(PracticeLine state, const QByteArray &line)
{
    if (m_waits == Waits::ForMessage)
        return hearMessage(line);
    if (std::exchange(m_waits, Waits::ForCommand) == Waits::ForSignIn)
        return letIn(line);
    const QList<QByteArray> words = line.simplified().split(' ');
    const QByteArray command = words.value(0).toUpper();
    if (command == "EHLO") {
        const QByteArray last = state == PracticeLine::Secured ? "AUTH PLAIN" : "STARTTLS";
        return {"250-mail.practice.example\r\n250-8BITMIME\r\n250 " + last + "\r\n"};
    }
    if (command == "HELO")
        return {"250 mail.practice.example\r\n"};
    if (command == "STARTTLS" && state == PracticeLine::Clear)
        return {"220 Begin TLS now\r\n", Then::BeginTls};
    if (command == "QUIT")
        return {"221 Practice is over\r\n", Then::Close};
    if (command == "AUTH" && state == PracticeLine::Secured && words.value(1).toUpper() == "PLAIN") {
        if (words.size() > 2)
            return letIn(words.at(2));
        m_waits = Waits::ForSignIn;
        return {"334 \r\n"};
    }
    if (m_isIn && (command == "MAIL" || command == "RCPT" || command == "RSET"))
        return {"250 Yes\r\n"};
    if (m_isIn && command == "DATA") {
        m_waits = Waits::ForMessage;
        m_message.clear();
        return {"354 Go on\r\n"};
    }
    return {"502 Not part of the practice\r\n"};
}

PracticeReply PracticeSmtp::letIn(const QByteArray &base64)
{
    m_isIn = isPlainSignIn(base64);
    return {m_isIn ? "235 Welcome\r\n" : "535 A name and a password are needed\r\n"};
}

PracticeReply PracticeSmtp::hearMessage(const QByteArray &line)
{
    if (line != ".") {
        if (m_message.size() < PracticeMail::longestMessage)
            m_message += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
        return {};
    }
    m_waits = Waits::ForCommand;
    m_mail->take(m_message);
    return {"250 It is in the practice mailbox\r\n"};
}
