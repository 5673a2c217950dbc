#pragma once
#include "takeout.h"

/// Pure: the words of the code that Thunderbird for Android and K-9 Mail scan (account import, format version 1): nested
/// JSON arrays, one account, no password; the app asks for it afterwards.
Exported thunderbirdQr(const Takeout &takeout);
