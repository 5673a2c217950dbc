#include "practicepop3.h"

using Then = PracticeReply::Then;

PracticeReply PracticePop3::hear(PracticeLine state, const QByteArray &line)
{
    if (std::exchange(m_isSigningIn, false))
        return letIn(line);
    const QList<QByteArray> words = line.simplified().split(' ');
    const QByteArray command = words.value(0).toUpper();
    if (command == "CAPA") {
        const QByteArray more = state == PracticeLine::Secured ? "SASL PLAIN\r\n" : "STLS\r\n";
        return {"+OK\r\n" + more + "TOP\r\nUIDL\r\n.\r\n"};
    }
    if (command == "QUIT")
        return {"+OK Practice is over\r\n", Then::Close};
    return m_isIn ? hearOwner(command, words) : hearStranger(state, command, words);
}

PracticeReply PracticePop3::hearStranger(PracticeLine state, const QByteArray &command, const QList<QByteArray> &words)
{
    if (command == "STLS" && state == PracticeLine::Clear)
        return {"+OK Begin TLS now\r\n", Then::BeginTls};
    if (command == "AUTH" && state == PracticeLine::Secured && words.value(1).toUpper() == "PLAIN") {
        m_isSigningIn = words.size() < 3;
        return m_isSigningIn ? PracticeReply{"+ \r\n"} : letIn(words.at(2));
    }
    return {"-ERR Not part of the practice\r\n"};
}

PracticeReply PracticePop3::letIn(const QByteArray &base64)
{
    m_isIn = isPlainSignIn(base64);
    return {m_isIn ? "+OK Welcome\r\n" : "-ERR A name and a password are needed\r\n"};
}

PracticeReply PracticePop3::hearOwner(const QByteArray &command, const QList<QByteArray> &words) const
{
    const QList<QByteArray> messages = m_mail->messages().values();
    if (command == "STAT")
        return {"+OK " + QByteArray::number(messages.size()) + " 0\r\n"};
    const qsizetype index = words.value(1).toLongLong() - 1;
    if (command == "TOP" && index >= 0 && index < messages.size())
        return {"+OK\r\n" + PracticeMail::headerLine(messages[index], "Message-ID") + "\r\n.\r\n"};
    return {"-ERR Not part of the practice\r\n"};
}
