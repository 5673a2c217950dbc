#pragma once
#include <QString>

struct SettingsSheet;

/// Pure: the whole sheet as text for the clipboard or a message; lines end in LF.
QString sheetAsText(const SettingsSheet &sheet);
