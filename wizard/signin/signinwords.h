#pragma once
#include "profiles/provider.h"
#include "wizard/detail.h"
#include "wizard/signin/signintrial.h"

#include <QCoreApplication>

/// What a sentence about a sign-in may name.
struct SignInFacts {
    Protocol protocol = Protocol::Imap;  ///< Smtp: sending
    QString userName;
    QString address;                     ///< as people write it
    SignInVerdict other = SignInVerdict::NotTried;  ///< what the other direction came to, with the same password
};

/// The sign-in in words a person acts on: the only place of this room with sentences, beside its pages. Plain text.
struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
public:
    static QString question(Protocol protocol);       ///< "Receiving mail (IMAP)"
    static QString state(const SignInAnswer &answer); ///< short words for the row
    static QString cause(SignInVerdict verdict, const SignInFacts &facts);   ///< one sentence: what happened
    static QString action(SignInVerdict verdict, const SignInFacts &facts);  ///< what to do now
    /// Whether both directions came to the same, so that saying it once, for receiving, is enough.
    static bool isSaidForReceiving(SignInVerdict verdict, const SignInFacts &facts);
    /// The key in Provider::links of the page that helps, or empty.
    static QString helpLink(SignInVerdict verdict, const SignInFacts &facts, const Provider &provider);
    static QString waiting(std::chrono::seconds left);  ///< when the next try may be made

    using Detail = ::Detail;
    static QList<Detail> details(const SignInAnswer &answer, const ChosenService &chosen);

    static QString stage(TestMailAnswer::Stage stage);
    static QString cause(const TestMailAnswer &answer);   ///< what happened, in one sentence
    static QString action(const TestMailAnswer &answer);  ///< what to do now; for a message that arrived, what became of it
    static TestMailText testMail();                       ///< the message itself, in the person's language
};
