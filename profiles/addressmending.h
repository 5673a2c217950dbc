#pragma once
#include "mailaddress.h"

/// An address with its slips put right, and the first of them.
struct Mending {
    QString text;
    AddressProblem problem = AddressProblem::None;
    QString offending;
};

/// Puts right what can be guessed: a spelled-out or repeated @, blanks, commas, look-alike letters, dots in the
/// wrong place, a missing ending of a well-known provider. The result may still be no address.
Mending mendAddress(const QString &bare);
