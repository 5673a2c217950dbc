#pragma once
#include "guide.h"
#include "provider.h"

#include <QByteArray>
#include <optional>

/// One thing wrong with a profile file.
struct ProfileProblem {
    QString file;
    QString place;  ///< JSON pointer (RFC 6901), for example "/offers/0/services/2/port", or "line 4, column 7"
    QString what;   ///< what is wrong and what is allowed, one line, English (for hosters)
    QString toLine() const;  ///< "file: place: what"
    bool operator==(const ProfileProblem &) const = default;
};

template <typename T>
struct Reading {
    std::optional<T> value;           ///< nothing if the file cannot be used
    QList<ProfileProblem> problems;   ///< in the order of reading
};

/// The provider of a guide is read off its place: ".../<provider>/guides/<device>.json"; elsewhere it has none.
/// Files larger than 1 MiB or nested deeper than 32 levels are refused.
Reading<Provider> readProvider(const QByteArray &json, const QString &file);
Reading<Guide> readGuide(const QByteArray &json, const QString &file);
