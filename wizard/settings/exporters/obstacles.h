#pragma once
#include "takeout.h"

/// Pure: what keeps every program from reading these settings as a file or a code; None where nothing does.
TakeoutObstacle commonObstacle(const SettingsTable &table);
/// Pure: what stands before the @ is a–z, digits and the signs of a dot-string (RFC 5321 section 4.1.2), unquoted.
bool isPlainLocalPart(const QString &localPart);
/// Pure: nothing that ends a line or that XML 1.0 cannot hold.
bool isOneLine(const QString &text);
