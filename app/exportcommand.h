#pragma once
#include "app/commandline.h"

class Catalogue;

/// What --export-autoconfig comes to.
struct ExportAnswer {
    QByteArray text;        ///< for stdout; empty where the call is off
    QString off;            ///< one line on what is off with the call
    QStringList leftOut;    ///< hosts that nobody could look up and that are not in the text
    int exitStatus() const { return !off.isEmpty() ? 2 : leftOut.isEmpty() ? 0 : 1; }
};
ExportAnswer exportProvider(const CommandLine &line, const Catalogue &catalogue);
