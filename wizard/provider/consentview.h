#pragma once
#include <QWidget>

class PlainLabel;
class QPushButton;
class Session;

/// Shows the servers that were found, and asks whether they may be used where they came an unauthenticated way and lie
/// outside the domain. Hidden where there is nothing of that kind.
class ConsentView : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentView(Session &session, QWidget *parent = nullptr);

    enum class Shows {
        WhatNeedsConsent,
        WhatIsUsed,  ///< also servers that need none: the person asked for them
    };
    void refresh(Shows shows);  ///< also after a change of language
    QWidget *button() const;

private:
    Session &m_session;
    PlainLabel *m_heading;
    PlainLabel *m_origin;
    PlainLabel *m_servers;
    PlainLabel *m_why;
    QPushButton *m_agree;
};
