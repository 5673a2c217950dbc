#pragma once
#include "wizard/outside.h"
#include "wizard/signin/password.h"
#include "wizard/signin/signinplan.h"
#include "wizard/signin/signinverdict.h"
#include "wizard/signin/testmailverdict.h"

#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

/// What one service said to the password.
struct SignInAnswer {
    SignInVerdict verdict = SignInVerdict::NotTried;
    bool running = false;
    QString mechanism;    ///< as it was used: "SCRAM-SHA-256", "PLAIN", "LOGIN"; empty: none was
    QString serverWords;  ///< the server's own words inside TLS, cleaned and cut; never with the password in them
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::seconds> waitBefore;  ///< before another try
};

/// What the test message says, in the person's language.
struct TestMailText {
    QString subject;
    QString body;  ///< plain text, lines ended by '\n'
};

/// Tries one password on the services of a plan and sends the test message. Owned by the conductor.
/// The password is wiped as soon as one service does not take it, when the test message is done, and by forget().
class SignInTrial : public QObject
{
    Q_OBJECT
public:
    explicit SignInTrial(const Outside &outside, QObject *parent = nullptr);
    ~SignInTrial() override;

    /// One attempt on each service, at once. Nothing happens while something runs, before the time to wait is over,
    /// or with a password that may not be sent.
    void start(const SignInPlan &plan, QStringView typedPassword);
    /// One more sign-in on each service. Nothing happens unless maySendTest().
    void sendTestMessage(const TestMailText &text);
    void cancel();  ///< ends what runs as Cancelled, within an event-loop turn; wipes
    void forget();  ///< cancels, wipes, and clears all answers; the time to wait stays

    const SignInAnswer &incoming() const;
    const SignInAnswer &outgoing() const;
    const TestMailAnswer &testMail() const;
    bool isRunning() const;
    bool mayTry() const { return !isRunning() && waitLeft().count() == 0; }
    bool maySendTest() const;  ///< both directions were accepted, the password is still held, and nothing runs
    std::chrono::seconds waitLeft() const;  ///< before another try, rounded up; changed() comes each second meanwhile

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
