#pragma once
#include "wizard/check/linedialogue.h"

#include <QList>

/// Submission (RFC 5321, RFC 3207, RFC 4954): greeting, EHLO, and where asked STARTTLS and EHLO again.
class SmtpDialogue : public LineDialogue
{
public:
    using LineDialogue::LineDialogue;

private:
    enum class Awaited { Greeting, Ehlo, Helo, StartTls };

    Move hear(const QByteArray &line) override;
    bool mayComeUnasked(const QByteArray &line) const override;
    Move askInsideTls() override;
    QByteArray goodbye() const override;

    Move answered(int code);
    Move greetingAnswered(int code);
    Move ehloAnswered(int code);
    Move heloAnswered(int code);
    Move startTlsAnswered(int code);
    Move readExtensions();
    Move say(Awaited awaited, const QByteArray &line);
    QByteArray words() const;

    Awaited m_awaited = Awaited::Greeting;
    int m_code = 0;                 ///< of the reply being read, 0 between replies
    QList<QByteArray> m_reply;      ///< the texts of its lines
    QByteArray m_name = "[127.0.0.1]";  ///< never this computer's own (RFC 5321 section 4.1.3)
    bool m_ehloRefused = false;
    bool m_heloRefused = false;
};
