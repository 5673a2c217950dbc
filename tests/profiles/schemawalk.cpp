#include "schemawalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy of `root` with the value at the path replaced, or removed where it is undefined.
QJsonValue replaced(const QJsonValue &root, const QStringList &path, const QJsonValue &value, qsizetype depth = 0)
{
    if (depth == path.size())
        return value;
    const QString &step = path[depth];
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[step.toInt()] = replaced(array[step.toInt()], path, value, depth + 1);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = replaced(object.value(step), path, value, depth + 1);
    if (inner.isUndefined())
        object.remove(step);
    else
        object[step] = inner;
    return object;
}

class Breaker
{
public:
    Breaker(const QJsonObject &schema, const QJsonObject &example) : m_schema(schema), m_example(example) {}

    void visit(const QJsonObject &rules, const QJsonValue &value, const QStringList &path);

    QList<BrokenFile> files;
    QMap<QString, QSet<QString>> shown;  ///< by definition: the properties seen in the example
    QMap<QString, QSet<QString>> named;

private:
    QJsonObject resolved(QJsonObject rules, const QJsonValue &value) const;
    void add(const char *rule, const QStringList &path, const QJsonValue &value, const QString &says, const QStringList &at);
    void breakText(const QJsonObject &rules, const QStringList &path);
    void breakNumber(const QJsonObject &rules, const QStringList &path);
    void breakArray(const QJsonObject &rules, const QJsonArray &array, const QStringList &path);
    void breakObject(const QJsonObject &rules, const QJsonObject &object, const QStringList &path);

    QJsonObject m_schema;
    QJsonObject m_example;
};

/// The rules with those of what they refer to; "definition" tells from where they come.
QJsonObject Breaker::resolved(QJsonObject rules, const QJsonValue &value) const
{
    for (;;) {
        QString other = rules.take(u"$ref"_s).toString();
        if (const QJsonObject condition = rules.take(u"if"_s).toObject(); !condition.isEmpty()) {
            bool holds = value.toObject().contains(condition[u"required"_s].toArray().at(0).toString());
            if (condition.contains(u"properties"_s))
                holds = value[u"place"_s] == condition[u"properties"_s][u"place"_s][u"const"_s];
            other = rules[holds ? u"then"_s : u"else"_s].toObject()[u"$ref"_s].toString();
            rules.remove(u"then"_s);
            rules.remove(u"else"_s);
        }
        if (other.isEmpty())
            return rules;
        const QString name = other.section(u'/', -1);
        const QJsonObject more = m_schema[u"$defs"_s].toObject()[name].toObject();
        for (auto it = more.begin(); it != more.end(); ++it) {
            if (it.value().isObject()) {  // properties of both count
                QJsonObject both = it.value().toObject();
                const QJsonObject own = rules[it.key()].toObject();
                for (auto one = own.begin(); one != own.end(); ++one)
                    both[one.key()] = one.value();
                rules[it.key()] = both;
            } else if (!rules.contains(it.key())) {
                rules[it.key()] = it.value();
            }
        }
        if (name == u"labelKey"_s)
            rules[u"isLabel"_s] = true;
        if (!rules.contains(u"definition"_s))
            rules[u"definition"_s] = name;
    }
}

void Breaker::add(const char *rule, const QStringList &path, const QJsonValue &value, const QString &says, const QStringList &at)
{
    const QJsonObject wrong = replaced(m_example, path, value).toObject();
    QString place;
    for (QString step : at)
        place += u'/' + step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    files.append({QString::fromLatin1(rule), place, QJsonDocument(wrong).toJson(), says});
}

void Breaker::breakText(const QJsonObject &rules, const QStringList &path)
{
    const QString key = path.last().toInt() > 0 || path.last() == u"0"_s ? path.value(path.size() - 2) : path.last();
    add("type", path, 7, u"is a number; it must be a text"_s, path);
    if (rules.contains(u"minLength"_s)) {
        add("minLength", path, u""_s, u"is empty"_s, path);
        add("maxLength", path, QString(2001, u'x'), u"is longer than 2000 characters"_s, path);
        add("pattern", path, u"a\nb"_s, u"holds a control character"_s, path);
    } else if (rules.contains(u"pattern"_s)) {
        add("pattern", path, u"Not Good_"_s, {}, path.last() == key ? path : path.mid(0, path.size() - 1));
    }
    if (rules.contains(u"format"_s))
        add("format", path, u"2026-13-45"_s, {}, path);
    if (rules.contains(u"isLabel"_s))
        add("label", path, u"nobody"_s, u"\"nobody\" is no key of \"labels\"; allowed are"_s, path);
    if (key.startsWith(u"tr"_s)) {
        add("placeholder", path, u"See {nobody}."_s, u"{nobody} is not known; allowed are"_s, path);
        add("brace", path, u"See {open."_s, u"a brace { or } has no partner"_s, path);
    }
}

void Breaker::breakNumber(const QJsonObject &rules, const QStringList &path)
{
    add("type", path, u"many"_s, u"is a text; it must be a number"_s, path);
    add("integer", path, 1.5, u"must be a whole number from"_s, path);
    add("minimum", path, rules[u"minimum"_s].toInt() - 1, u"must be a whole number from"_s, path);
    add("maximum", path, rules[u"maximum"_s].toInt() + 1, u"must be a whole number from"_s, path);
}

void Breaker::breakArray(const QJsonObject &rules, const QJsonArray &array, const QStringList &path)
{
    add("type", path, 7, u"is a number; it must be a list [ ]"_s, path);
    if (rules.contains(u"minItems"_s))
        add("minItems", path, QJsonArray(), u"is empty; it must have at least one element"_s, path);
    if (rules.contains(u"maxItems"_s)) {
        QJsonArray many;
        for (int i = 0; i < 501; ++i)
            many.append(array[0].isObject() ? QJsonValue(QJsonObject()) : array[0]);
        add("maxItems", path, many, u"has more than 500 elements"_s, path);
    }
    if (rules[u"uniqueItems"_s].toBool())
        add("uniqueItems", path, QJsonArray{array[0], array[0]}, u"is listed twice"_s, path);
    for (qsizetype i = 0; i < array.size(); ++i)
        visit(rules[u"items"_s].toObject(), array[i], path + QStringList(QString::number(i)));
}

void Breaker::breakObject(const QJsonObject &rules, const QJsonObject &object, const QStringList &path)
{
    if (!path.isEmpty())
        add("type", path, 7, u"is a number; it must be an object { }"_s, path);
    const QString definition = rules[u"definition"_s].toString();
    const QJsonObject properties = rules[u"properties"_s].toObject();
    for (const QJsonValue key : rules[u"required"_s].toArray())
        add("required", path + QStringList(key.toString()), QJsonValue::Undefined, u"\"%1\" is missing; "_s.arg(key.toString()), path);
    const QStringList stranger = path + QStringList(u"stranger"_s);
    if (rules.contains(u"unevaluatedProperties"_s) || rules[u"additionalProperties"_s].isBool())
        add("additionalProperties", stranger, 7, rules[u"patternProperties"_s].toObject().contains(u"^[a-z]{2,3}$"_s) ? QString() : u"unknown key; allowed are"_s, stranger);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        named[definition].insert(it.key());
        if (object.contains(it.key()))
            shown[definition].insert(it.key());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject inner = properties[it.key()].toObject();
        if (inner.isEmpty() && rules[u"additionalProperties"_s].isObject())
            inner = rules[u"additionalProperties"_s].toObject();
        else if (inner.isEmpty())
            inner = rules[u"patternProperties"_s].toObject().begin().value().toObject();
        visit(inner, it.value(), path + QStringList(it.key()));
    }
}

void Breaker::visit(const QJsonObject &given, const QJsonValue &value, const QStringList &path)
{
    const QJsonObject rules = resolved(given, value);
    if (rules.contains(u"enum"_s) || rules.contains(u"const"_s)) {
        // The words of a list are named at the list.
        const bool inList = path.last() == u"0"_s || path.last().toInt() > 0;
        const QStringList at = inList ? path.mid(0, path.size() - 1) : path;
        add("enum", path, u"stranger"_s, u"\"stranger\" is not known; allowed are"_s, at);
        add("type", path, 7, u"is a number; it must be a text"_s, path);
    } else if (value.isString()) {
        breakText(rules, path);
    } else if (value.isDouble()) {
        breakNumber(rules, path);
    } else if (value.isBool()) {
        add("type", path, u"yes"_s, u"is a text; it must be true or false"_s, path);
    } else if (value.isArray()) {
        breakArray(rules, value.toArray(), path);
    } else {
        breakObject(rules, value.toObject(), path);
    }
}

} // namespace

QList<BrokenFile> breakEveryRule(const QJsonObject &schema, const QJsonObject &example, QStringList *missing)
{
    Breaker breaker(schema, example);
    QJsonObject rules = schema;
    rules.remove(u"$defs"_s);
    breaker.visit(rules, example, {});
    breaker.shown[u"step"_s] += breaker.shown[u"numberedStep"_s];  // they have their parts in common
    for (auto it = breaker.named.cbegin(); it != breaker.named.cend(); ++it)
        for (const QString &key : it.value() - breaker.shown[it.key()])
            missing->append(it.key() + u'.' + key);
    return breaker.files;
}
