#pragma once
#include "mailprogram.h"

/// What came of adding an account to the bytes of a file.
struct AddedAccount {
    SetUpOutcome outcome = SetUpOutcome::NotUnderstood;  ///< Done, AlreadyHasAccount or NotUnderstood
    QByteArray bytes;                                    ///< the whole file anew; only if done
};

/// Pure: the account in the words of Thunderbird's prefs.js, as its own set-up writes them; all other lines stay byte
/// for byte. POP3 leaves the messages on the server for good. Where there is a default account, it stays the default.
AddedAccount addToThunderbird(const QByteArray &prefs, const ProgramAccount &account);

/// Pure: whether a user.js, which Thunderbird reads over its prefs.js at each start, speaks of accounts.
bool overrulesAccounts(const QByteArray &userJs);
