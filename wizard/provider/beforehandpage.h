#pragma once
#include "wizard/look/walkpage.h"

class Session;

/// Says what must be done at the provider before a mail program can sign in.
class BeforehandPage : public WalkPage
{
    Q_OBJECT
public:
    explicit BeforehandPage(Session &session, QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    void refresh();

    Session &m_session;
    QWidget *m_items;
};
