#pragma once
#include "wizard/signin/signinwords.h"

#include <QWidget>

class LinkButton;
class PlainLabel;
class QGridLayout;
class QToolButton;
class StatusMark;

/// One direction's answer to the password: the shape, the state in words, what it means and what to do, and what was
/// seen behind an arrow.
class SignInRowView : public QWidget
{
    Q_OBJECT
public:
    explicit SignInRowView(QWidget *parent = nullptr);

    /// `provider` may be nullptr.
    void show(const SignInAnswer &answer, const ChosenService &chosen, const SignInFacts &facts, const Provider *provider);
    using QWidget::show;
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void opened();

private:
    void fillDetails();
    void showLink(const Provider *provider, SignInVerdict verdict, const SignInFacts &facts);

    QList<SignInWords::Detail> m_wanted;
    QList<SignInWords::Detail> m_filled;
    StatusMark *m_mark;
    PlainLabel *m_question;
    PlainLabel *m_state;
    PlainLabel *m_time;
    QToolButton *m_arrow;
    PlainLabel *m_words;
    LinkButton *m_link;
    QWidget *m_details;
    QGridLayout *m_grid;
};
