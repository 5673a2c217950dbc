#pragma once
#include <QMap>
#include <QString>

/// A sentence of a profile: English source, translated by Linguist for what we ship and inline for what a
/// hoster drops in.
struct LocalText {
    QString source;                   ///< English
    QMap<QString, QString> variants;  ///< language code ("lt") → text; only in profiles read at run time
    QString note;                     ///< Linguist's disambiguation, the same triple the build wrote down

    bool isEmpty() const { return source.isEmpty(); }
    /// The text in the program's language (QLocale's default), English where there is none.
    QString shown() const;
    bool operator==(const LocalText &) const = default;
};
