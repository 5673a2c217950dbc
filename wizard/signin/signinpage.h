#pragma once
#include "wizard/look/walkpage.h"
#include "wizard/signin/signintrial.h"

class Conductor;
class LinkButton;
class PasswordFieldView;
class PlainLabel;
class QPushButton;
class Session;
class SignInRowView;
class TestMailView;

/// What the page shows of a trial; a plain value, so that every state can be looked at.
struct SignInShown {
    SignInAnswer incoming;
    SignInAnswer outgoing;
    TestMailAnswer testMail;
    std::chrono::seconds waitLeft{0};
    bool maySendTest = false;

    bool isRunning() const { return incoming.running || outgoing.running || testMail.isRunning(); }
    bool isAccepted() const;  ///< both directions took the password
};

/// Whether the password works, for those who want to know; nothing of it outlives the page.
class SignInPage : public WalkPage
{
    Q_OBJECT
public:
    SignInPage(Session &session, Conductor &conductor, QWidget *parent = nullptr);
    ~SignInPage() override;

    void enter() override;
    void leave() override;
    QString primaryText() const override;
    QWidget *firstFocus() const override;
    void show(const SignInShown &shown);
    using WalkPage::show;

protected:
    void retranslate() override;

private:
    QWidget *makeHint();
    QWidget *makeButtons();
    QWidget *makeLinks();
    void tryPassword();
    void beginAnew();
    void forget();
    void refresh();
    void refreshHint(const SignInShown &shown);
    void showRows(const SignInShown &shown);
    void keepFocus(const QWidget *had);

    Session &m_session;
    Conductor &m_conductor;
    SignInTrial &m_trial;
    std::optional<SignInPlan> m_plan;
    PlainLabel *m_notNow;   ///< why nothing can be tried
    LinkButton *m_toCheck;
    PlainLabel *m_hint;     ///< the provider's word on its passwords
    LinkButton *m_hintLink;
    PasswordFieldView *m_field;
    QPushButton *m_try;
    QPushButton *m_cancel;
    PlainLabel *m_wait;
    SignInRowView *m_receiving;
    SignInRowView *m_sending;
    TestMailView *m_testMail;
    LinkButton *m_again;
    LinkButton *m_toSettings;
};
