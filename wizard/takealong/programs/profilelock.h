#pragma once
#include "programsurroundings.h"

/// What can be seen of a profile's locks from outside.
struct LockSigns {
    LockLook look = LockLook::Unknown;             ///< what the system says of the lock file, the only sure word
    enum class Mark { There, None } mark = Mark::None;  ///< the link "lock", which a crashed program leaves behind
};

/// Pure: whether a program has the profile open. Where the system cannot say (some network disks), the mark counts.
bool isOpen(const LockSigns &signs);

/// Looks at the folder of a profile of Thunderbird; changes nothing.
LockSigns lookAtLocks(const QString &folder, const std::function<LockLook(const QString &)> &lockOf);
