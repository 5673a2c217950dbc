#pragma once
#include <QString>

class Catalogue;
struct CommandLine;

/// One line on a --provider or --device that the catalogue does not know; empty if there is none.
QString unknownNameIn(const CommandLine &line, const Catalogue &catalogue);
