#pragma once
#include "wizard/signin/signinpage.h"

/// What a page may be told of a trial, made by hand.
namespace Made {

inline SignInAnswer answer(SignInVerdict verdict)
{
    SignInAnswer made;
    made.verdict = verdict;
    made.elapsed = std::chrono::milliseconds(1200);
    made.mechanism = QStringLiteral("SCRAM-SHA-256");
    if (verdict != SignInVerdict::Accepted && verdict != SignInVerdict::NotTried)
        made.serverWords = QStringLiteral("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6");
    return made;
}

inline SignInShown both(SignInVerdict incoming, SignInVerdict outgoing)
{
    SignInShown shown;
    shown.incoming = answer(incoming);
    shown.outgoing = answer(outgoing);
    return shown;
}

inline SignInShown running()
{
    SignInShown shown;
    shown.incoming.running = true;
    shown.outgoing = answer(SignInVerdict::Accepted);
    return shown;
}

inline SignInShown accepted()
{
    SignInShown shown = both(SignInVerdict::Accepted, SignInVerdict::Accepted);
    shown.maySendTest = true;
    return shown;
}

inline SignInShown tested(TestMailAnswer::Stage stage, TestMailVerdict verdict = TestMailVerdict::NotTried)
{
    SignInShown shown = both(SignInVerdict::Accepted, SignInVerdict::Accepted);
    shown.testMail.stage = stage;
    shown.testMail.verdict = verdict;
    shown.testMail.arrivedAfter = std::chrono::milliseconds(3200);
    shown.testMail.removed = true;
    shown.testMail.sent = true;
    if (verdict != TestMailVerdict::Arrived)
        shown.testMail.serverWords = QStringLiteral("554 5.7.1 Spam message rejected");
    return shown;
}

inline SignInShown waiting()
{
    SignInShown shown = both(SignInVerdict::TooManyTries, SignInVerdict::TooManyTries);
    shown.waitLeft = std::chrono::seconds(42);
    return shown;
}

}
