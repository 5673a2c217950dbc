#pragma once
#include "wizard/signin/finderrand.h"

/// Looks at the headers of the newest messages (STAT and TOP, RFC 1939 sections 5 and 7): a POP3 connection sees only
/// what was there when it began, so it looks once.
class Pop3FindErrand : public FindErrand
{
public:
    static constexpr int mostMessages = 8;

    explicit Pop3FindErrand(const QByteArray &id) : m_id(id) { m_reply.protocol = Protocol::Pop3; }
    SpeechMove open() override { return SpeechMove::say("STAT"); }
    SpeechMove receive(const QByteArray &line) override;
    QByteArray farewell() const override { return m_over ? QByteArray("QUIT") : QByteArray(); }

private:
    SpeechMove hearStatus(const QByteArray &line);
    SpeechMove hearHeader(const QByteArray &line);
    SpeechMove askNext();
    SpeechMove end();

    QByteArray m_id;
    int m_number = 0;  ///< of the message being looked at; messages have numbers from 1, the newest the highest
    int m_left = 0;
    bool m_counted = false;
    bool m_inHeader = false;
    bool m_over = false;
    QByteArray m_header;  ///< the Message-ID's, with what is folded below it
    bool m_inId = false;
};
