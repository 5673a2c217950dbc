#pragma once
#include "wizard/signin/signinwords.h"

#include <QWidget>

class LinkButton;
class PlainLabel;
class QPushButton;
class StatusMark;

/// The test message: what it is, the button that sends it, how far it is, and what it came to.
class TestMailView : public QWidget
{
    Q_OBJECT
public:
    explicit TestMailView(QWidget *parent = nullptr);

    enum class Sendable { No, Yes };
    void show(const TestMailAnswer &answer, Sendable sendable, Protocol incoming);
    using QWidget::show;
    QPushButton *button() const { return m_send; }

signals:
    void sendPressed();

private:
    StatusMark *m_mark;
    PlainLabel *m_heading;
    PlainLabel *m_about;
    QPushButton *m_send;
    PlainLabel *m_state;
    PlainLabel *m_action;
    LinkButton *m_showWords;
    PlainLabel *m_serverWords;
};
