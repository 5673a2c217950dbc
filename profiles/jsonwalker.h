#pragma once
#include "localtext.h"
#include "profilereader.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Collects what is wrong with one file.
class ProblemList
{
public:
    explicit ProblemList(const QString &file) : m_file(file) {}
    void add(const QString &place, const QString &what);
    QList<ProfileProblem> take() { return std::move(m_problems); }

private:
    QString m_file;
    QList<ProfileProblem> m_problems;
};

/// The file's top object; nothing (and a problem with line and column) if it is not JSON, larger than 1 MiB,
/// nested deeper than 32 levels or no object.
std::optional<QJsonObject> parseProfile(const QByteArray &json, ProblemList &problems);

enum class Need { Required, Optional };

/// One object of the file. Every key asked for counts as known; the others are named by refuseOtherKeys().
/// A value of the wrong type or out of bounds is a problem and reads as missing.
class JsonObject
{
public:
    JsonObject(const QJsonObject &object, const QString &place, ProblemList &problems);

    const QString &place() const { return m_place; }
    QString placeOf(const QString &key) const;
    ProblemList &problems() const { return *m_problems; }
    void complain(const QString &key, const QString &what) const;
    bool has(const QString &key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }

    std::optional<QString> text(const QString &key, Need need);
    /// One of the allowed words; another one is a problem.
    std::optional<QString> word(const QString &key, const QStringList &allowed, Need need);
    std::optional<int> number(const QString &key, int lowest, int highest, Need need);
    std::optional<bool> truth(const QString &key, Need need);
    QDate date(const QString &key);  ///< "2026-11-21", optional
    QStringList texts(const QString &key, Need need);
    QStringList words(const QString &key, const QStringList &allowed, Need need);
    /// A sentence and its inline translations under "key[lt]".
    LocalText sentence(const QString &key, Need need);
    QList<LocalText> sentences(const QString &key, Need need);
    std::optional<JsonObject> object(const QString &key, Need need);
    /// The array's objects, at most 500; elements that are none are problems.
    QList<JsonObject> objects(const QString &key, Need need);

    /// To be called last.
    void refuseOtherKeys() const;

private:
    std::optional<QJsonValue> value(const QString &key, QJsonValue::Type type, Need need);
    std::optional<QJsonArray> array(const QString &key, Need need);
    std::optional<QString> shortText(const QJsonValue &value, const QString &place) const;
    QMap<QString, QString> variantKeys(const QString &key) const;

    QJsonObject m_object;
    QString m_place;
    ProblemList *m_problems;
    QStringList m_known;
    QStringList m_bracketed; ///< the keys that may be inline translations
};

/// Names a list of words for a problem: "a, b, c".
QString listed(const QStringList &words);
