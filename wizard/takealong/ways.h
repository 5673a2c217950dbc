#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// Where the settings may go; one card each.
enum class Way {
    PhoneThunderbird,  ///< a code that Thunderbird and K-9 Mail on Android read
    AnyPhone,          ///< a code whose text any camera shows
    Apple,             ///< a file that iPhone, iPad and Mac install
    ThunderbirdHere,   ///< set up in the program on this computer
    EvolutionHere,
    File,              ///< paper, PDF, text, and files for programs
    Support,           ///< what the provider's support wants to know
};

/// What is known about the person's device, and what can be done here.
struct WayFacts {
    QString device;       ///< id of the chosen guide, "other" or empty
    QString picture;      ///< the guide's picture, or empty
    QStringList systems;  ///< the guide's
    QList<Way> possible;  ///< ways that have a card, in any order; a card may still say why it cannot be pressed
};

/// Pure: what fits the chosen device comes first; what else it could be comes next; the support comes last.
QList<Way> waysInOrder(const WayFacts &facts);
