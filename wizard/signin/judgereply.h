#pragma once
#include "wizard/check/verdict.h"
#include "wizard/signin/signinspeech.h"
#include "wizard/signin/signinverdict.h"

/// Pure, the only place with opinions about a sign-in. "Wrong" is said only where the server says so in a code of its
/// own: 535 and 5.7.8 (RFC 4954), AUTHENTICATIONFAILED and EXPIRED (RFC 5530), [AUTH] (RFC 3206).
SignInVerdict judgeReply(const ServerReply &reply, const QByteArray &userName);

/// Pure: why a connection that did not come as far as the sign-in did not.
SignInVerdict judgeWay(Verdict verdict);

/// Pure: whether this is a refusal without a reason, so that the other service's reason may be taken for it.
bool isUnexplained(const ServerReply &reply, SignInVerdict verdict);

/// What one service came to, for the pair to be looked at.
struct SignInOutcome {
    SignInVerdict verdict = SignInVerdict::NotTried;
    bool unexplained = false;  ///< isUnexplained()
    QByteArray userName;
    QString host;
};
/// Pure: what only both services together tell. The same name and password taken for receiving and called wrong for
/// sending mean that sending is locked (OVH's 535); a refusal without a reason means what the other service explains.
void judgePair(SignInOutcome &incoming, SignInOutcome &outgoing);
