#pragma once
#include "wizard/signin/signinspeech.h"
#include "wizard/signin/testmailverdict.h"

/// What became of the handing over.
struct SendJudgement {
    TestMailVerdict verdict = TestMailVerdict::NotAccepted;
    SignInVerdict cause = SignInVerdict::NotTried;
};
/// Pure: the reply in which a message was not taken (RFC 5321, RFC 3463, OVH's 551, 553 and 555).
SendJudgement judgeSending(const ServerReply &reply);

/// Pure: why the message could not be handed over where the sign-in was not accepted again.
SendJudgement judgeSendingSignIn(SignInVerdict verdict);
