#pragma once
#include "app/commandline.h"

class Catalogue;

/// What --check-profile prints: one line for each problem of the files, in plain English, and its exit status.
struct ProfileVerdict {
    QStringList lines;
    int exitStatus() const { return lines.isEmpty() ? 0 : 1; }
};
ProfileVerdict checkProfiles(const CommandLine &line, const Catalogue &catalogue);
