#pragma once
#include "wizard/check/dialogue.h"
#include "wizard/signin/signinspeech.h"

#include <gtest/gtest.h>

/// A password, and what signing in needs beside it.
struct Person {
    Password password;
    QByteArray name = "ona@imone.lt";
    explicit Person(const char *typed = "Slapta\"ž1", const char *userName = "ona@imone.lt")
        : name(userName)
    {
        password.set(QString::fromUtf8(typed));
    }
    Credentials credentials() const { return {name, password}; }
};

/// The witness of a dialogue that read these lines inside TLS; the farewell of the dialogue is not needed.
inline std::optional<UnderTls> heardInsideTls(Protocol protocol, const QByteArrayList &lines)
{
    const std::unique_ptr<Dialogue> dialogue = makeDialogue(protocol, Security::ImplicitTls);
    dialogue->open();
    for (const QByteArray &line : lines)
        dialogue->receive(line);
    TlsFacts facts;
    facts.version = QStringLiteral("TLS 1.3");
    return UnderTls::witness(*dialogue, facts);
}

inline std::optional<UnderTls> imapOffering(const QByteArray &capabilities)
{
    return heardInsideTls(Protocol::Imap, {"* OK [CAPABILITY IMAP4rev1 " + capabilities + "] ready",
                                           "* CAPABILITY IMAP4rev1 " + capabilities, "a1 OK"});
}

inline std::optional<UnderTls> pop3Offering(const QByteArray &lines)
{
    return heardInsideTls(Protocol::Pop3, QByteArrayList{"+OK", "+OK"} + lines.split('\n') + QByteArrayList{"."});
}

inline std::optional<UnderTls> smtpOffering(const QByteArray &extension)
{
    return heardInsideTls(Protocol::Smtp, {"220 mail.test", "250-mail.test", "250-SIZE 100000", "250 " + extension});
}

/// What a move says, secret or not; other moves in angle brackets.
inline std::string words(const SpeechMove &move)
{
    switch (move.kind) {
    case SpeechMove::Kind::Say:
        return move.line.toStdString();
    case SpeechMove::Kind::SaySecret:
        return move.secret.view().toByteArray().toStdString();
    case SpeechMove::Kind::Listen:
        return "<listen>";
    case SpeechMove::Kind::Work:
        return "<work>";
    case SpeechMove::Kind::Pause:
        return "<pause>";
    case SpeechMove::Kind::Finish:
        return "<finish>";
    }
    Q_UNREACHABLE();
}

inline std::string base64(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}
