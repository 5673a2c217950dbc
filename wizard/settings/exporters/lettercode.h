#pragma once
#include <QString>
#include <optional>

/// The first number that lettersOf() cannot write.
constexpr quint64 letterCodeEnd = 41'426'511'213'649;  // 23 to the power of 10

/// Pure: a number as "KXTP-MBRA-WEFG": ten letters and two to check them, none of which looks like another.
QString lettersOf(quint64 number);
/// Pure: takes capitals or not, with blanks and hyphens anywhere, and letters of other scripts that look the same.
/// Nothing where a letter is wrong or two are swapped: any two wrong letters are noticed.
std::optional<quint64> numberOf(const QString &typed);
