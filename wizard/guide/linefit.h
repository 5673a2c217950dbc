#pragma once
#include <QStringList>
#include <functional>

/// The cut of letters in a drawing.
enum class Face { Thin, Plain, Strong };
/// How wide a text is, in the drawing's units, at a letter size in the same units.
using TextWidth = std::function<double(const QString &text, double size, Face face)>;

/// A text broken into lines that fit.
struct FittedText {
    QStringList lines;
    double size = 0;  ///< the letter size it was fitted at; never below 70 % of the asked one
};

/// Words wrap at blanks; a word wider than the line makes the text smaller, then breaks.
FittedText fitWords(const QString &text, double width, double size, Face face, const TextWidth &measure);
/// Addresses and host names get smaller first, then break before @ and . and after -; nothing is cut off.
FittedText fitValue(const QString &text, double width, double size, Face face, const TextWidth &measure);
