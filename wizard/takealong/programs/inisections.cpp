#include "inisections.h"

QList<IniSection> readIniSections(const QByteArray &bytes)
{
    QList<IniSection> sections;
    for (const QByteArray &each : bytes.split('\n')) {
        const QString line = QString::fromUtf8(each).trimmed();
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']')))
            sections.append({line.mid(1, line.size() - 2), {}});
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const bool comment = line.startsWith(QLatin1Char(';')) || line.startsWith(QLatin1Char('#'));
        if (equals > 0 && !sections.isEmpty() && !comment)
            sections.last().values.insert(line.left(equals), line.mid(equals + 1));
    }
    return sections;
}
