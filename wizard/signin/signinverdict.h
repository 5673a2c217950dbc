#pragma once

/// What trying the password on one service came to.
enum class SignInVerdict {
    NotTried,
    Accepted,
    WrongNameOrPassword,  ///< said in so many words; never guessed
    WholeAddressWanted,   ///< the same, where the user name given was not the whole address
    AppPasswordWanted,    ///< a second password, made by the provider, or a sign-in in the browser
    AccessOff,            ///< mail programs, or this protocol, are switched off for this mailbox
    SendingBlocked,       ///< the password is right, or not in question; sending is locked
    TooManyTries,         ///< locked, or asked to wait; see SignInAnswer::waitBefore
    MailboxFull,
    Temporary,            ///< a fault of the server that passes
    NoCommonMethod,       ///< nothing offered inside TLS that we can do; no password was sent
    NotUnderstood,        ///< unsure: neither right nor wrong was said
    NoConnection,         ///< no name, no route, no answer; no password was sent
    NotProtected,         ///< no verified TLS; no password was sent
    BrokeOff,             ///< the connection ended, or time ran out, in the middle: the password may still be right
    Cancelled,
};
