#pragma once
#include "takeout.h"

/// Pure: the table as an autoconfig file (config-v1.1.xml) for the address's domain; what is not proven says so in a
/// comment. Holds the address only where it is the user name.
Exported autoconfigExport(const Takeout &takeout);
