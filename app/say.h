#pragma once
#include <QString>
#include <cstdio>

/// Writes `text` as UTF-8 and ends the line; in a console of Windows as what it shows, whatever its code page is.
void say(std::FILE *stream, const QString &text);
