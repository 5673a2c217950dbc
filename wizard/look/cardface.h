#pragma once
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

enum class CardSize {
    Full,     ///< for a few choices that are read one by one
    Compact,  ///< for many, to be looked through
};

/// What a card shows, from top to bottom, and the room it needs.
struct CardFace {
    QString title;
    QString badge;     ///< a word behind the title, for example “recommended”
    QString sentence;
    QString note;      ///< a second, quieter sentence
    QString whyNot;    ///< not empty: the card cannot be taken, and this is why
    QString picture;   ///< as paintDevicePicture() knows it, or empty
    CardSize size = CardSize::Full;

    QString spoken() const;      ///< all but the title, for screen readers
    double margin() const;       ///< in grid units, as the next
    double pictureSide() const;

    /// The height that `room` pixels of width for the words need, margins included.
    int heightFor(int room, const QWidget &card) const;
    /// Paints the words into `words`, whose height is the card's.
    void paintWords(QPainter &painter, const QRect &words, const QWidget &card) const;
    /// Paints the edge: dashed where the card cannot be taken, in the accent where it is chosen.
    enum class Edge { Plain, Chosen };
    static void paintEdge(QPainter &painter, const QWidget &card, Edge edge);
};
