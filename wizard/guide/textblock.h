#pragma once
#include "linefit.h"

#include <QRectF>

enum class TextRole { Title, Name, Value };
enum class Align { Left, Centre, Right };

/// A text whose lines are already broken; the painter breaks nothing.
struct TextBlock {
    QStringList lines;
    QRectF rect;       ///< the lines stand one under another from the top, each lineHeight() high
    double size = 0;
    Face face = Face::Plain;
    TextRole role = TextRole::Name;
    Align align = Align::Left;
    double lineHeight() const { return size * 1.37; }
};

/// Where a text may stand and in what letters; the room's height does not count.
struct TextPlace {
    QRectF room;
    double size = 0;
    Face face = Face::Plain;
    TextRole role = TextRole::Name;
};

/// Pure. Words, an address among them broken as addresses are.
TextBlock wordsIn(const QString &text, const TextPlace &place, const TextWidth &measure);
/// Pure. A value: one line smaller rather than two; an empty one keeps the height of a line.
TextBlock valueIn(const QString &text, const TextPlace &place, const TextWidth &measure);
