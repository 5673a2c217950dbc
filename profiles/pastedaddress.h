#pragma once
#include <QString>

/// What is left of typed or pasted text once everything is gone that surely does not belong to the address:
/// blanks and invisible characters around it, "mailto:" with its subject, a display name with angle brackets,
/// brackets and quotes in pairs, punctuation after it. Full-width forms become ordinary ones.
QString bareAddress(const QString &pasted);
