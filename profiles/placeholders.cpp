#include "placeholders.h"

#include "settingkey.h"

namespace {

/// "trTitle", "trTitle[lt]"; not the language code "tr".
bool isSentenceKey(const QString &key)
{
    return key.size() > 2 && key.startsWith(QLatin1String("tr")) && key[2].isUpper();
}

class PlaceholderCheck
{
public:
    PlaceholderCheck(const QStringList &labels, ProblemList &problems) : m_labels(labels), m_problems(problems) {}

    void visit(const QJsonValue &value, const QString &place, bool isSentence);

private:
    void check(const QString &text, const QString &place);
    void compareVariant(const QJsonObject &object, const QString &key, const QString &place);

    const QStringList &m_labels;
    ProblemList &m_problems;
};

QStringList sortedPlaceholders(const QJsonValue &value)
{
    QStringList all;
    if (value.isArray())
        for (const QJsonValue &element : value.toArray())
            all += sortedPlaceholders(element);
    else
        all = placeholdersIn(value.toString()).value_or(QStringList());
    all.sort();
    return all;
}

void PlaceholderCheck::visit(const QJsonValue &value, const QString &place, bool isSentence)
{
    if (value.isString() && isSentence) {
        check(value.toString(), place);
    } else if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            visit(elements[i], place + QLatin1Char('/') + QString::number(i), isSentence);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const bool sentence = isSentenceKey(it.key());
            if (!sentence && it.value().isString())
                continue;
            const QString inner = JsonObject({}, place, m_problems).placeOf(it.key());
            visit(it.value(), inner, sentence);
            if (sentence && it.key().endsWith(QLatin1Char(']')))
                compareVariant(object, it.key(), inner);
        }
    }
}

void PlaceholderCheck::check(const QString &text, const QString &place)
{
    const std::optional<QStringList> names = placeholdersIn(text);
    if (!names) {
        m_problems.add(place, QStringLiteral("a brace { or } has no partner"));
        return;
    }
    for (const QString &name : *names)
        if (name != QLatin1String("provider") && !m_labels.contains(name) && !settingFromToken(name))
            m_problems.add(place, QStringLiteral("{%1} is not known; allowed are the keys of \"labels\", the names of "
                                                 "settings such as {incomingServer}, and {provider}")
                                      .arg(name.left(60)));
}

void PlaceholderCheck::compareVariant(const QJsonObject &object, const QString &key, const QString &place)
{
    const QJsonValue source = object.value(key.section(QLatin1Char('['), 0, 0));
    if (sortedPlaceholders(source) != sortedPlaceholders(object.value(key)))
        m_problems.add(place, QStringLiteral("must have the same {placeholders} as the English text"));
}

} // namespace

std::optional<QStringList> placeholdersIn(const QString &text)
{
    QStringList names;
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('{')) {
            if (open >= 0)
                return std::nullopt;
            open = i;
        } else if (text[i] == QLatin1Char('}')) {
            if (open < 0)
                return std::nullopt;
            names.append(text.mid(open + 1, i - open - 1));
            open = -1;
        }
    }
    return open < 0 ? std::optional(names) : std::nullopt;
}

void checkPlaceholders(const QJsonObject &root, const QStringList &labels, ProblemList &problems)
{
    PlaceholderCheck(labels, problems).visit(root, {}, false);
}
