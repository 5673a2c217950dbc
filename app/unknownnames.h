#pragma once
#include <QString>

class Catalogue;
struct CommandLine;

/// One line on a --provider, --export-autoconfig or --device that the catalogue does not know; empty if there is none.
QString unknownNameIn(const CommandLine &line, const Catalogue &catalogue);
/// One line on the --server-number that the named offer asks for; empty if it is there or none is needed.
QString missingNumberIn(const CommandLine &line, const Catalogue &catalogue);
