#pragma once
#include <QWidget>

class PlainLabel;
class QPushButton;
class Session;

/// Shows servers that came an unauthenticated way and lie outside the domain, and asks whether they may be used.
/// Hidden where there is nothing of that kind.
class ConsentView : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentView(Session &session, QWidget *parent = nullptr);

    void refresh();  ///< also after a change of language
    QWidget *button() const;

private:
    Session &m_session;
    PlainLabel *m_heading;
    PlainLabel *m_origin;
    PlainLabel *m_servers;
    PlainLabel *m_why;
    QPushButton *m_agree;
};
