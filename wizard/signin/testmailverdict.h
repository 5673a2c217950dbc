#pragma once
#include "wizard/signin/signinverdict.h"

#include <QString>
#include <chrono>

enum class TestMailVerdict {
    NotTried,
    Arrived,
    ArrivedInJunk,
    NotAccepted,     ///< the server did not take the message; `cause` says more where it can
    SendingBlocked,
    NotArrivedYet,   ///< sent, not found within the time
    MailboxFull,
    CouldNotLook,    ///< sent, but the incoming server did not let us look; `cause` says why
    BrokeOff,
    Cancelled,
};

/// The person's test message to themselves.
struct TestMailAnswer {
    enum class Stage { NotStarted, SigningIn, Sending, Looking, Tidying, Done };
    Stage stage = Stage::NotStarted;
    TestMailVerdict verdict = TestMailVerdict::NotTried;  ///< NotTried until Done
    /// Where a sign-in or an answer was at fault; NotTried: nothing more is known. NoCommonMethod of a message that
    /// was not accepted: the server does not take letters other than a–z before the @.
    SignInVerdict cause = SignInVerdict::NotTried;
    QString serverWords;                                  ///< cleaned and cut
    std::chrono::milliseconds arrivedAfter{0};            ///< from the server's "taken" until it was found
    bool sent = false;     ///< the server took the message
    bool removed = false;  ///< it is gone again; else it is still there (POP3, no UIDPLUS)
    bool isRunning() const { return stage != Stage::NotStarted && stage != Stage::Done; }
};
