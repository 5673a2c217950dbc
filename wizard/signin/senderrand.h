#pragma once
#include "wizard/check/dialogue.h"
#include "wizard/signin/errand.h"
#include "wizard/signin/replylines.h"
#include "wizard/signin/testmessage.h"

/// Hands one message over (RFC 5321 section 3.3), from its sender to its sender.
class SendErrand : public Errand
{
public:
    /// `abilities` are those that the server named inside TLS.
    SendErrand(const TestMessage &message, const Findings &abilities);

    SpeechMove open() override;
    SpeechMove receive(const QByteArray &line) override;
    QByteArray farewell() const override { return m_over ? QByteArray("QUIT") : QByteArray(); }
    bool isTaken() const { return m_taken; }

private:
    enum class Awaited { MailFrom, RcptTo, Data, Taken };

    SpeechMove refused();

    TestMessage m_message;
    Findings m_abilities;
    SmtpReplyReader m_reader;
    Awaited m_awaited = Awaited::MailFrom;
    bool m_taken = false;
    bool m_over = false;  ///< properly, so that a polite end makes sense
};
