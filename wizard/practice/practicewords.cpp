#include "practicewords.h"

#include <QList>

using Then = PracticeReply::Then;

QByteArray practiceGreeting(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return "* OK Practice mailbox ready\r\n";
    case Protocol::Pop3:
        return "+OK Practice mailbox ready\r\n";
    case Protocol::Smtp:
        return "220 mail.practice.example ESMTP practice mailbox\r\n";
    }
    Q_UNREACHABLE();
}

static PracticeReply imapReply(PracticeLine state, const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const QByteArray tag = words.value(0, "*");
    const QByteArray command = words.value(1).toUpper();
    if (command == "CAPABILITY") {
        const QByteArray more = state == PracticeLine::Secured ? " AUTH=PLAIN" : " STARTTLS LOGINDISABLED";
        return {"* CAPABILITY IMAP4rev1" + more + "\r\n" + tag + " OK Done\r\n"};
    }
    if (command == "STARTTLS" && state == PracticeLine::Clear)
        return {tag + " OK Begin TLS now\r\n", Then::BeginTls};
    if (command == "LOGOUT")
        return {"* BYE Practice is over\r\n" + tag + " OK Done\r\n", Then::Close};
    if (command == "NOOP")
        return {tag + " OK Done\r\n"};
    return {tag + " BAD Not part of the practice\r\n"};
}

static PracticeReply pop3Reply(PracticeLine state, const QByteArray &line)
{
    const QByteArray command = line.simplified().toUpper();
    if (command == "CAPA") {
        const QByteArray more = state == PracticeLine::Secured ? "USER\r\nSASL PLAIN\r\n" : "STLS\r\n";
        return {"+OK\r\n" + more + "UIDL\r\n.\r\n"};
    }
    if (command == "STLS" && state == PracticeLine::Clear)
        return {"+OK Begin TLS now\r\n", Then::BeginTls};
    if (command == "QUIT")
        return {"+OK Practice is over\r\n", Then::Close};
    return {"-ERR Not part of the practice\r\n"};
}

static PracticeReply smtpReply(PracticeLine state, const QByteArray &line)
{
    const QByteArray command = line.simplified().toUpper().split(' ').value(0);
    if (command == "EHLO") {
        const QByteArray last = state == PracticeLine::Secured ? "AUTH PLAIN LOGIN" : "STARTTLS";
        return {"250-mail.practice.example\r\n250-8BITMIME\r\n250 " + last + "\r\n"};
    }
    if (command == "HELO")
        return {"250 mail.practice.example\r\n"};
    if (command == "STARTTLS" && state == PracticeLine::Clear)
        return {"220 Begin TLS now\r\n", Then::BeginTls};
    if (command == "QUIT")
        return {"221 Practice is over\r\n", Then::Close};
    return {"502 Not part of the practice\r\n"};
}

PracticeReply practiceReply(Protocol protocol, PracticeLine state, const QByteArray &line)
{
    switch (protocol) {
    case Protocol::Imap:
        return imapReply(state, line);
    case Protocol::Pop3:
        return pop3Reply(state, line);
    case Protocol::Smtp:
        return smtpReply(state, line);
    }
    Q_UNREACHABLE();
}
