#pragma once
#include "wizard/signin/finderrand.h"
#include "wizard/signin/judgereply.h"
#include "wizard/signin/judgetestmail.h"
#include "wizard/signin/replylines.h"
#include "wizard/signin/senderrand.h"

#include <cstdint>
#include <cstdlib>

/// One sign-in, and the errand after it, against whatever a server says.
class FuzzedSignIn
{
public:
    /// The first byte picks protocol and errand, the first line is what the server offers inside TLS, each further
    /// line is the server's.
    /// Promises: the password goes out as a secret or not at all, no word brings a line of its own, Finish is final,
    /// all is bounded, and nobody is let in by a server that has not proved itself.
    void run(const uint8_t *data, size_t size)
    {
        if (size == 0)
            return;
        m_password.set(QStringLiteral("Slapta-7-Ž\"q"));
        const Protocol protocol = data[0] % 3 == 0 ? Protocol::Imap : data[0] % 3 == 1 ? Protocol::Pop3 : Protocol::Smtp;
        QByteArrayList lines = QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1).split('\n');
        const std::optional<UnderTls> witness = heard(protocol, lines.takeFirst());
        if (!witness)
            return;
        const Credentials credentials{QByteArrayLiteral("ona@imone.example"), m_password};
        const auto signIn = makeSignIn(protocol, *witness, credentials, QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO"));
        talk(*signIn, lines, 12);
        const SignInVerdict verdict = judgeReply(signIn->reply(), credentials.userName);
        hold(verdict != SignInVerdict::Accepted || signIn->reply().kind == ServerReply::Kind::Accepted);
        hold(verdict != SignInVerdict::Accepted || !signIn->mechanism().startsWith(QLatin1String("SCRAM")));
        hold(verdict != SignInVerdict::Accepted || signIn->wasPasswordSaid());
        hold(verdict != SignInVerdict::WrongNameOrPassword || signIn->reply().kind == ServerReply::Kind::Refused);
        hold(signIn->reply().words.size() <= mostReplyWords);
        if (verdict == SignInVerdict::Accepted)
            runErrand(protocol, *witness, lines);
    }

private:
    static void hold(bool promise)
    {
        if (!promise)
            std::abort();
    }

    static std::optional<UnderTls> heard(Protocol protocol, const QByteArray &offer)
    {
        const std::unique_ptr<Dialogue> dialogue = makeDialogue(protocol, Security::ImplicitTls);
        dialogue->open();
        QByteArrayList lines;
        if (protocol == Protocol::Imap)
            lines = {"* OK ready", "* CAPABILITY IMAP4rev1 " + offer, "a1 OK"};
        else if (protocol == Protocol::Pop3)
            lines = QByteArrayList{"+OK", "+OK"} + offer.split(';') + QByteArrayList{"."};
        else
            lines = {"220 mail.test", "250-mail.test", "250-SIZE 100000", "250 " + offer};
        for (const QByteArray &line : std::as_const(lines))
            dialogue->receive(line);
        TlsFacts facts;
        facts.version = QStringLiteral("TLS 1.3");
        return UnderTls::witness(*dialogue, facts);
    }

    void check(const SpeechMove &move, const QByteArray &farewell, bool isMessage) const
    {
        const QByteArray password = m_password.utf8().toByteArray();
        for (const QByteArray &said : {move.line, farewell})
            hold(!said.contains(password) && !said.contains(password.toBase64().chopped(2))
                 && (isMessage || (!said.contains('\r') && !said.contains('\n'))));
        hold(!move.secret.view().contains('\r') && !move.secret.view().contains('\n'));
    }

    /// Takes the lines that it hears away.
    void talk(Speech &speech, QByteArrayList &lines, int mostWords)
    {
        const auto isMessage = [](const SpeechMove &move) { return move.line.startsWith("From: "); };
        SpeechMove move = speech.open();
        int said = 0;
        int works = 0;
        for (;;) {
            check(move, speech.farewell(), isMessage(move));
            said += move.kind == SpeechMove::Kind::Say || move.kind == SpeechMove::Kind::SaySecret;
            hold(said <= mostWords);
            if (move.kind == SpeechMove::Kind::Finish)
                return;
            if (move.kind == SpeechMove::Kind::Pause || move.kind == SpeechMove::Kind::Work) {
                // The hard work of a mechanism is another test's; here it is only begun.
                if (++works > 20)
                    return;
                move = speech.resume();
            } else if (lines.isEmpty()) {
                return;
            } else {
                move = speech.receive(lines.takeFirst());
            }
        }
    }

    void runErrand(Protocol protocol, const UnderTls &witness, QByteArrayList &lines)
    {
        const QByteArray id = "abc@imone.example";
        if (protocol == Protocol::Smtp) {
            const TestMessage message{QStringLiteral("ona@imone.example"), id, "From: <ona@imone.example>\r\n\r\n.\r\n", false};
            SendErrand errand(message, witness.findings());
            talk(errand, lines, 4);
            hold(!errand.isTaken() || errand.reply().kind == ServerReply::Kind::Accepted);
            judgeSending(errand.reply());
            return;
        }
        const LookPauses pauses(3, std::chrono::milliseconds(1));
        const auto errand = makeFindErrand(protocol, id, pauses);
        talk(*errand, lines, 200);
        hold(!errand->isRemoved() || errand->result() != FindResult::NotThereYet);
        hold(errand->reply().words.size() <= ImapLineJoiner::longest);
    }

    Password m_password;
};
