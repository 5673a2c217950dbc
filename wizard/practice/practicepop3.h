#pragma once
#include "wizard/practice/practicetalk.h"

/// As much of POP3 (RFC 1939, RFC 5034) as it takes to sign in and to look at the headers of the messages.
class PracticePop3 final : public PracticeTalk
{
public:
    explicit PracticePop3(std::shared_ptr<PracticeMail> mail) : m_mail(std::move(mail)) {}
    QByteArray greeting() const override { return "+OK Practice mailbox ready\r\n"; }
    PracticeReply hear(PracticeLine state, const QByteArray &line) override;

private:
    PracticeReply hearStranger(PracticeLine state, const QByteArray &command, const QList<QByteArray> &words);
    PracticeReply hearOwner(const QByteArray &command, const QList<QByteArray> &words) const;
    PracticeReply letIn(const QByteArray &base64);

    std::shared_ptr<PracticeMail> m_mail;
    bool m_isSigningIn = false;
    bool m_isIn = false;
};
