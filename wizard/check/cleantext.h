#pragma once
#include <QByteArray>
#include <QString>

constexpr int mostCleanText = 200;  ///< characters (UTF-16 units) of a server's words that are ever kept

/// Pure and linear: a server's words as they may be shown. Reads UTF-8, shows control, invisible and
/// direction-changing characters as signs (␛, \u{202E}), keeps two combining marks in a row, ends in "…" where cut
/// at `most` characters.
QString cleanServerText(const QByteArray &bytes, int most = mostCleanText);
