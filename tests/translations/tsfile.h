#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// One message of a Linguist file.
struct TsMessage {
    QString context;
    QString source;
    QString comment;       ///< the disambiguation
    QStringList forms;     ///< one, or one per plural form
    bool plural = false;
    bool finished = false;

    QString id() const;    ///< context, source and comment: the same in every language
};

/// Fails the running test if the file cannot be read.
QList<TsMessage> readTs(const QString &file);

/// The {names}, %1…%99 and %n of a text, sorted.
QStringList placeMarks(const QString &text);
