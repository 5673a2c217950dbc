#include "practiceimap.h"

using Then = PracticeReply::Then;

PracticeReply PracticeImap::hear(PracticeLine state, const QByteArray &line)
{
    if (std::exchange(m_isSigningIn, false)) {
        m_isIn = isPlainSignIn(line);
        return {m_tag + (m_isIn ? " OK Welcome\r\n" : " NO A name and a password are needed\r\n")};
    }
    const QList<QByteArray> words = line.simplified().split(' ');
    m_tag = words.value(0, "*");
    const QByteArray command = words.value(1).toUpper();
    if (command == "CAPABILITY") {
        const QByteArray more = state == PracticeLine::Secured ? " AUTH=PLAIN UIDPLUS" : " STARTTLS LOGINDISABLED";
        return {"* CAPABILITY IMAP4rev1" + more + "\r\n" + m_tag + " OK Done\r\n"};
    }
    if (command == "LOGOUT")
        return {"* BYE Practice is over\r\n" + m_tag + " OK Done\r\n", Then::Close};
    if (command == "NOOP")
        return {m_tag + " OK Done\r\n"};
    return m_isIn ? hearOwner(command, words) : hearStranger(state, command, words);
}

PracticeReply PracticeImap::hearStranger(PracticeLine state, const QByteArray &command, const QList<QByteArray> &words)
{
    if (command == "STARTTLS" && state == PracticeLine::Clear)
        return {m_tag + " OK Begin TLS now\r\n", Then::BeginTls};
    if (command == "AUTHENTICATE" && state == PracticeLine::Secured && words.value(2).toUpper() == "PLAIN") {
        m_isSigningIn = true;
        return {"+ \r\n"};
    }
    return {m_tag + " BAD Not part of the practice\r\n"};
}

PracticeReply PracticeImap::hearOwner(const QByteArray &command, const QList<QByteArray> &words)
{
    const QByteArray what = words.value(2).toUpper();
    QByteArray told;
    if (command == "LIST")
        told = "* LIST (\\HasNoChildren) \"/\" INBOX\r\n";
    else if ((command == "EXAMINE" || command == "SELECT") && what == "INBOX")
        told = "* " + QByteArray::number(m_mail->messages().size()) + " EXISTS\r\n* OK [UIDVALIDITY 1] Always\r\n";
    else if (command == "UID" && what == "SEARCH")
        told = search(words.constLast());
    else if (command == "UID" && what == "FETCH")
        told = fetch(words.value(3).toUInt());
    else if (command == "UID" && what == "EXPUNGE")
        m_mail->remove(words.value(3).toUInt());
    else if (command != "UID" || what != "STORE")
        return {m_tag + " BAD Not part of the practice\r\n"};
    return {told + m_tag + " OK Done\r\n"};
}

/// By the Message-ID, in its quotes.
QByteArray PracticeImap::search(const QByteArray &id) const
{
    QByteArray found = "* SEARCH";
    const QByteArray wanted = id.mid(1, id.size() - 2);
    for (auto each = m_mail->messages().cbegin(); each != m_mail->messages().cend(); ++each)
        if (PracticeMail::headerLine(each.value(), "Message-ID").contains(wanted))
            found += ' ' + QByteArray::number(each.key());
    return found + "\r\n";
}

QByteArray PracticeImap::fetch(quint32 uid) const
{
    const QByteArray header = PracticeMail::headerLine(m_mail->messages().value(uid), "Message-ID") + "\r\n";
    return "* 1 FETCH (UID " + QByteArray::number(uid) + " BODY[HEADER.FIELDS (MESSAGE-ID)] {"
           + QByteArray::number(header.size()) + "}\r\n" + header + ")\r\n";
}
