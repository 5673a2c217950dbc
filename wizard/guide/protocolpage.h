#pragma once
#include "wizard/look/walkpage.h"

class ChoiceCard;
class PlainLabel;
class Session;
class StatusMark;

/// Asks how mail is received: IMAP or POP3.
class ProtocolPage : public WalkPage
{
    Q_OBJECT
public:
    explicit ProtocolPage(Session &session, QWidget *parent = nullptr);

    void enter() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    Session &m_session;
    ChoiceCard *m_imap;
    ChoiceCard *m_pop3;
    StatusMark *m_adviceMark;
    PlainLabel *m_advice;
};
