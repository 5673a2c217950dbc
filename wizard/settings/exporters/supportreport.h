#pragma once
#include "takeout.h"

/// Pure: what support staff need, in fixed English words and with the person's own sentence above: stages and times of
/// every port, certificates, versions and the support code. The address is masked, and there is no secret in it.
Exported supportReport(const Takeout &takeout);
