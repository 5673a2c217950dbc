#pragma once
#include "wizard/practice/practicetalk.h"

/// As much of IMAP (RFC 3501, RFC 4315) as it takes to sign in, and to find and remove one message in INBOX.
class PracticeImap final : public PracticeTalk
{
public:
    explicit PracticeImap(std::shared_ptr<PracticeMail> mail) : m_mail(std::move(mail)) {}
    QByteArray greeting() const override { return "* OK Practice mailbox ready\r\n"; }
    PracticeReply hear(PracticeLine state, const QByteArray &line) override;

private:
    PracticeReply hearStranger(PracticeLine state, const QByteArray &command, const QList<QByteArray> &words);
    PracticeReply hearOwner(const QByteArray &command, const QList<QByteArray> &words);
    QByteArray search(const QByteArray &id) const;
    QByteArray fetch(quint32 uid) const;

    std::shared_ptr<PracticeMail> m_mail;
    QByteArray m_tag;  ///< of the command that is being answered
    bool m_isSigningIn = false;
    bool m_isIn = false;
};
