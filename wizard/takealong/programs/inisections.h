#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// One section of an INI or key file, values as they stand there.
struct IniSection {
    QString title;
    QMap<QString, QString> values;
};

/// Pure: the sections in their order; lines before the first one, comments and rubbish are passed over.
QList<IniSection> readIniSections(const QByteArray &bytes);
