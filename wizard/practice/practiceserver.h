#pragma once
#include "profiles/mailservice.h"
#include "wizard/practice/practicemail.h"
#include "wizard/practice/throwawaycertificate.h"

#include <QTcpServer>
#include <memory>

/// One practice port on the loopback address. Takes at most 32 connections at once and 1 KiB a line.
class PracticeServer : public QTcpServer
{
    Q_OBJECT
public:
    PracticeServer(Protocol protocol, Security security, const ThrowawayIdentity &identity,
                   std::shared_ptr<PracticeMail> mail, QObject *parent = nullptr);
    bool listenOnLoopback();  ///< on a free port; false if there is none

protected:
    void incomingConnection(qintptr handle) override;

private:
    Protocol m_protocol;
    Security m_security;
    ThrowawayIdentity m_identity;
    std::shared_ptr<PracticeMail> m_mail;
    int m_open = 0;
};
