#pragma once
#include "wizard/practice/practicetalk.h"

/// As much of SMTP (RFC 5321, RFC 4954) as it takes to sign in and to take messages, all for the practice mailbox.
class PracticeSmtp final : public PracticeTalk
{
public:
    explicit PracticeSmtp(std::shared_ptr<PracticeMail> mail) : m_mail(std::move(mail)) {}
    QByteArray greeting() const override { return "220 mail.practice.example ESMTP practice mailbox\r\n"; }
    PracticeReply hear(PracticeLine state, const QByteArray &line) override;

private:
    enum class Waits { ForCommand, ForSignIn, ForMessage };

    PracticeReply hearMessage(const QByteArray &line);
    PracticeReply letIn(const QByteArray &base64);

    std::shared_ptr<PracticeMail> m_mail;
    Waits m_waits = Waits::ForCommand;
    bool m_isIn = false;
    QByteArray m_message;
};
