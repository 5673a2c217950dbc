#pragma once
#include "takeout.h"

constexpr int mostInTextQr = 600;  ///< bytes; more makes a code that old cameras read badly

/// Pure: the settings as short lines that any phone's camera shows; the least needed lines give way where it gets long.
Exported textQr(const Takeout &takeout);
