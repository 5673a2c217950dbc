#pragma once
#include "jsonwalker.h"

/// Whether a host or domain is as the file should write it; else a problem that says how.
bool checkDomain(const JsonObject &at, const QString &place, const QString &domain, int fewestLabels);
/// The path of a file beside the provider's own.
QString besideFile(const QString &file, const QString &name);
