#pragma once
#include <QJsonObject>
#include <functional>

/// One file made wrong in one way, as one rule of the schema forbids it.
struct BrokenFile {
    QString rule;     ///< "required", "enum", ...
    QString place;    ///< JSON pointer of the wrong value
    QByteArray json;
    QString says;     ///< a part of the expected problem
};

/// Walks the example and its schema side by side and breaks each rule that the schema names at each place of the
/// example. `missing` hears of each property of the schema that the example does not show.
QList<BrokenFile> breakEveryRule(const QJsonObject &schema, const QJsonObject &example, QStringList *missing);
