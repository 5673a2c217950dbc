#include "jsonwalker.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

static constexpr qsizetype largestFile = 1024 * 1024;
static constexpr int deepestLevel = 32;

/// Text of the file as it may stand in a terminal: one line, bounded, without control and direction characters.
static QString harmless(const QString &text, qsizetype longest)
{
    QString result = text.left(longest);
    for (QChar &c : result)
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char('?');
    return text.size() > longest ? result + QStringLiteral("…") : result;
}

void ProblemList::add(const QString &place, const QString &what)
{
    constexpr qsizetype most = 200; // a hostile file must not make a long list
    if (m_problems.size() < most)
        m_problems.append({m_file, harmless(place, 200), harmless(what, 1000)});
}

QString ProfileProblem::toLine() const
{
    const QString line = place.isEmpty() ? QStringLiteral("%1: %2").arg(file, what)
                                         : QStringLiteral("%1: %2: %3").arg(file, place, what);
    return line.simplified();
}

/// "line 4, column 7", both counted from 1, columns in characters.
static QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

/// Where the nesting first goes deeper than allowed, or -1.
static qsizetype tooDeepAt(const QByteArray &json)
{
    int level = 0;
    bool inText = false;
    const char *const bytes = json.constData();
    for (qsizetype i = 0, size = json.size(); i < size; ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++level > deepestLevel)
                return i;
        } else if (c == '}' || c == ']') {
            --level;
        }
    }
    return -1;
}

/// Of two equal keys in one object the parser keeps the last without a word. The text is JSON.
static void nameDoubleKeys(const QByteArray &json, ProblemList &problems)
{
    constexpr int most = 20;
    int found = 0;
    QList<QSet<QByteArray>> open;
    const char *const bytes = json.constData();
    const qsizetype size = json.size();
    for (qsizetype i = 0; i < size && found < most; ++i) {
        if (bytes[i] == '{')
            open.append(QSet<QByteArray>());
        else if (bytes[i] == '}')
            open.removeLast();
        if (bytes[i] != '"')
            continue;
        const qsizetype start = i;
        for (++i; i < size && bytes[i] != '"'; ++i)
            i += bytes[i] == '\\' ? 1 : 0;
        qsizetype next = i + 1;
        while (next < size && (bytes[next] == ' ' || bytes[next] == '\n' || bytes[next] == '\r' || bytes[next] == '\t'))
            ++next;
        if (next >= size || bytes[next] != ':')
            continue;
        const QByteArray key = json.mid(start, i + 1 - start);
        if (open.last().contains(key)) {
            ++found;
            problems.add(lineAndColumn(json, start),
                         QStringLiteral("the key %1 stands twice in one object; write it once").arg(QString::fromUtf8(key.left(60))));
        }
        open.last().insert(key);
    }
}

std::optional<QJsonObject> parseProfile(const QByteArray &json, ProblemList &problems)
{
    if (json.size() > largestFile) {
        problems.add({}, QStringLiteral("the file is larger than 1 MiB"));
        return std::nullopt;
    }
    if (const qsizetype deep = tooDeepAt(json); deep >= 0) {
        problems.add(lineAndColumn(json, deep), QStringLiteral("nested deeper than 32 levels"));
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.add(lineAndColumn(json, error.offset), QStringLiteral("not JSON: ") + error.errorString());
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.add({}, QStringLiteral("the file holds no object in braces { }"));
        return std::nullopt;
    }
    nameDoubleKeys(json, problems);
    return document.object();
}
