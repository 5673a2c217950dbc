#pragma once
#include <QByteArray>
#include <QStringList>

/// What a program of the system prints for this input: an independent reader of what we write.
struct ReadBack {
    bool found = false;  ///< the program is installed
    int exitStatus = -1;
    QByteArray output;
};
ReadBack readBack(const QString &program, const QStringList &arguments, const QByteArray &input = {});
