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

/// Files larger than 1 MiB or nested deeper than 32 levels are refused.
Reading<Provider> readProvider(const QByteArray &json, const QString &file);
/// A guide for every provider, or for the given one alone, whose links and offers it may then name.
Reading<Guide> readGuide(const QByteArray &json, const QString &file, const Provider *provider = nullptr);
/// The base guide as the provider's extension file changes it: steps added, replaced or enlarged.
Reading<Guide> readExtension(const QByteArray &json, const QString &file, const Provider &provider, const Guide &base);
/// Of a good guide only what the page shows on which the device is chosen: no labels, steps and questions.
std::optional<Guide> readGuideCard(const QByteArray &json, const Provider *provider = nullptr);
/// The card of the base guide as the provider's good extension file changes it.
Guide extendedCard(const QByteArray &json, const Provider &provider, Guide card);
/// The device whose guide the file extends; empty where it is a guide of its own or cannot be read.
QString extendedDevice(const QByteArray &json);
/// What is wrong with a guide that extends a device for which there is no guide.
QString noBaseGuide(const QString &device, const QStringList &known);
