#include "jsonwalker.h"

#include <QRegularExpression>

#include <algorithm>

static constexpr qsizetype longestText = 2000; // characters
static constexpr int mostElements = 500;

static QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list [ ]");
    case QJsonValue::Object:
        return QStringLiteral("an object { }");
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    }
    Q_UNREACHABLE();
}

/// A reference token of a JSON pointer (RFC 6901 section 3).
static QString pointerToken(QString key)
{
    return key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

/// A word from the file as it may be shown in a problem: short and on one line.
static QString quoted(const QString &word)
{
    const QString line = word.simplified();
    return QStringLiteral("\"%1\"").arg(line.size() > 60 ? line.left(60) + QStringLiteral("…") : line);
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

JsonObject::JsonObject(const QJsonObject &object, const QString &place, ProblemList &problems)
    : m_object(object), m_place(place), m_problems(&problems)
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (it.key().endsWith(QLatin1Char(']')))
            m_bracketed.append(it.key());
}

QString JsonObject::placeOf(const QString &key) const
{
    return m_place + QLatin1Char('/') + pointerToken(key);
}

void JsonObject::complain(const QString &key, const QString &what) const
{
    m_problems->add(key.isEmpty() ? m_place : placeOf(key), what);
}

std::optional<QJsonValue> JsonObject::value(const QString &key, QJsonValue::Type type, Need need)
{
    m_known.append(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        if (need == Need::Required)
            complain({}, QStringLiteral("%1 is missing; it must be %2").arg(quoted(key), typeName(type)));
        return std::nullopt;
    }
    if (found->type() != type) {
        complain(key, QStringLiteral("is %1; it must be %2").arg(typeName(found->type()), typeName(type)));
        return std::nullopt;
    }
    return *found;
}

std::optional<QString> JsonObject::shortText(const QJsonValue &value, const QString &place) const
{
    if (!value.isString()) {
        m_problems->add(place, QStringLiteral("is %1; it must be a text").arg(typeName(value.type())));
        return std::nullopt;
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        m_problems->add(place, QStringLiteral("is empty; leave the key out instead"));
    else if (text.size() > longestText)
        m_problems->add(place, QStringLiteral("is longer than %1 characters").arg(longestText));
    else if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        m_problems->add(place, QStringLiteral("holds a control character (line break, tab, ...); use plain words"));
    else
        return text;
    return std::nullopt;
}

std::optional<QString> JsonObject::text(const QString &key, Need need)
{
    const std::optional<QJsonValue> found = value(key, QJsonValue::String, need);
    return found ? shortText(*found, placeOf(key)) : std::nullopt;
}

std::optional<QString> JsonObject::word(const QString &key, const QStringList &allowed, Need need)
{
    const std::optional<QString> found = text(key, need);
    if (!found || allowed.contains(*found))
        return found;
    complain(key, QStringLiteral("%1 is not known; allowed are %2").arg(quoted(*found), listed(allowed)));
    return std::nullopt;
}

std::optional<int> JsonObject::number(const QString &key, int lowest, int highest, Need need)
{
    const std::optional<QJsonValue> found = value(key, QJsonValue::Double, need);
    if (!found)
        return std::nullopt;
    const double real = found->toDouble();
    if (real >= lowest && real <= highest && real == int(real))
        return int(real);
    complain(key, QStringLiteral("must be a whole number from %1 to %2").arg(lowest).arg(highest));
    return std::nullopt;
}

std::optional<bool> JsonObject::truth(const QString &key, Need need)
{
    const std::optional<QJsonValue> found = value(key, QJsonValue::Bool, need);
    return found ? std::optional(found->toBool()) : std::nullopt;
}

QDate JsonObject::date(const QString &key)
{
    const std::optional<QString> found = text(key, Need::Optional);
    const QDate day = found ? QDate::fromString(*found, QStringLiteral("yyyy-MM-dd")) : QDate();
    if (found && !day.isValid())
        complain(key, QStringLiteral("must be a day like \"2026-11-21\""));
    return day;
}

std::optional<QJsonArray> JsonObject::array(const QString &key, Need need)
{
    const std::optional<QJsonValue> found = value(key, QJsonValue::Array, need);
    if (!found)
        return std::nullopt;
    if (need == Need::Required && found->toArray().isEmpty()) {
        complain(key, QStringLiteral("is empty; it must have at least one element"));
        return std::nullopt;
    }
    if (found->toArray().size() <= mostElements)
        return found->toArray();
    complain(key, QStringLiteral("has more than %1 elements").arg(mostElements));
    return std::nullopt;
}

QStringList JsonObject::texts(const QString &key, Need need)
{
    QStringList result;
    const QJsonArray elements = array(key, need).value_or(QJsonArray());
    for (qsizetype i = 0; i < elements.size(); ++i)
        if (const auto text = shortText(elements[i], placeOf(key) + QLatin1Char('/') + QString::number(i)))
            result.append(*text);
    return result;
}

QStringList JsonObject::words(const QString &key, const QStringList &allowed, Need need)
{
    QStringList result;
    for (const QString &word : texts(key, need)) {
        if (!allowed.contains(word))
            complain(key, QStringLiteral("%1 is not known; allowed are %2").arg(quoted(word), listed(allowed)));
        else if (result.contains(word))
            complain(key, QStringLiteral("%1 is listed twice").arg(quoted(word)));
        else
            result.append(word);
    }
    return result;
}

QMap<QString, QString> JsonObject::variantKeys(const QString &key) const
{
    static const QRegularExpression code(QStringLiteral("^[a-z]{2,3}\\z"));
    QMap<QString, QString> byLanguage;
    const QString start = key + QLatin1Char('[');
    for (const QString &candidate : m_bracketed) {
        const qsizetype length = candidate.size() - start.size() - 1;
        if (candidate.startsWith(start) && length > 0)
            if (const QString language = candidate.mid(start.size(), length); code.match(language).hasMatch())
                byLanguage.insert(language, candidate);
    }
    return byLanguage;
}

LocalText JsonObject::sentence(const QString &key, Need need)
{
    LocalText result;
    const QMap<QString, QString> variants = variantKeys(key);
    for (auto it = variants.cbegin(); it != variants.cend(); ++it)
        if (const auto variant = text(it.value(), Need::Optional))
            result.variants.insert(it.key(), *variant);
    result.source = text(key, variants.isEmpty() ? need : Need::Required).value_or(QString());
    return result.source.isEmpty() ? LocalText() : result;
}

QList<LocalText> JsonObject::sentences(const QString &key, Need need)
{
    QList<LocalText> result;
    const QMap<QString, QString> variants = variantKeys(key);
    for (const QString &source : texts(key, variants.isEmpty() ? need : Need::Required))
        result.append(LocalText{source, {}, {}});
    for (auto it = variants.cbegin(); it != variants.cend(); ++it) {
        const QStringList translated = texts(it.value(), Need::Optional);
        if (translated.size() != result.size())
            complain(it.value(), QStringLiteral("must have as many elements as %1").arg(quoted(key)));
        else
            for (qsizetype i = 0; i < translated.size(); ++i)
                result[i].variants.insert(it.key(), translated[i]);
    }
    return result;
}

std::optional<JsonObject> JsonObject::object(const QString &key, Need need)
{
    const std::optional<QJsonValue> found = value(key, QJsonValue::Object, need);
    if (!found)
        return std::nullopt;
    return JsonObject(found->toObject(), placeOf(key), *m_problems);
}

QList<JsonObject> JsonObject::objects(const QString &key, Need need)
{
    QList<JsonObject> result;
    const QJsonArray elements = array(key, need).value_or(QJsonArray());
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString place = placeOf(key) + QLatin1Char('/') + QString::number(i);
        if (elements[i].isObject())
            result.append(JsonObject(elements[i].toObject(), place, *m_problems));
        else
            m_problems->add(place, QStringLiteral("is %1; it must be an object { }").arg(typeName(elements[i].type())));
    }
    return result;
}

void JsonObject::refuseOtherKeys() const
{
    QStringList allowed;
    for (const QString &known : m_known)
        if (!known.contains(QLatin1Char('[')) && !allowed.contains(known))
            allowed.append(known);
    allowed.sort();
    for (const QString &key : m_object.keys())
        if (!m_known.contains(key))
            complain(key, QStringLiteral("unknown key; allowed are %1").arg(listed(allowed)));
}
