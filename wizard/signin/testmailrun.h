#pragma once
#include "wizard/signin/finderrand.h"
#include "wizard/signin/signinrun.h"
#include "wizard/signin/testmailverdict.h"
#include "wizard/signin/testmessage.h"

/// How often is looked for the message, and for how long.
struct TestMailLimits {
    SignInLimits signIn{};
    LookPauses pauses = {};     ///< between two looks by one IMAP connection
    LookPauses reconnects = {}; ///< before each POP3 connection
};
/// One minute in all; ever slower.
TestMailLimits patientTestMailLimits();

/// Sends a message from the person to themselves and waits for it. start() once; exactly one finished().
class TestMailRun : public QObject
{
    Q_OBJECT
public:
    TestMailRun(const ChosenService &incoming, const ChosenService &outgoing, const Password &password,
                const TestMessage &message, const Outside &outside, const TestMailLimits &limits,
                QObject *parent = nullptr);
    ~TestMailRun() override;

    void start();
    void cancel();
    const TestMailAnswer &answer() const { return m_answer; }

signals:
    void changed();
    void finished();

private:
    void onSendFinished();
    void lookAgain();
    void onLookFinished();
    void enter(TestMailAnswer::Stage stage);
    void end(TestMailVerdict verdict, SignInVerdict cause, const QString &words);

    ChosenService m_incoming;
    ChosenService m_outgoing;
    const Password *m_password;
    TestMessage m_message;
    Outside m_outside;
    TestMailLimits m_limits;
    SignInRun *m_run = nullptr;  ///< the one that works; earlier ones say goodbye and go by themselves
    QTimer m_nextLook;
    qsizetype m_looks = 0;
    QElapsedTimer m_sinceTaken;
    TestMailAnswer m_answer;
};
