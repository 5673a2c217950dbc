#pragma once
#include "app/commandline.h"

class Catalogue;

/// What --export-autoconfig comes to.
struct ExportAnswer {
    QByteArray text;        ///< for stdout; empty where the call is off
    QString off;            ///< one line on what is off with the call
    QStringList warnings;   ///< a line each: what the text leaves out or cannot tell
    int exitStatus() const { return !off.isEmpty() ? 2 : warnings.isEmpty() ? 0 : 1; }
};
ExportAnswer exportProvider(const CommandLine &line, const Catalogue &catalogue);
