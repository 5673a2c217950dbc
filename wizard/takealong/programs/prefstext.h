#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <optional>
#include <variant>

using PrefValue = std::variant<QByteArray, int, bool>;  ///< a text is UTF-8

/// The bytes of a prefs.js as Mozilla's programs write it: comments and user_pref("name", value); only. Every byte that
/// is not ours to change stays as it is.
class PrefsText
{
public:
    /// Pure and linear; nothing where there is anything but such statements and comments.
    static std::optional<PrefsText> read(const QByteArray &bytes);

    QByteArray text(const QByteArray &name) const;  ///< empty where it is not set or not a text
    int number(const QByteArray &name) const;       ///< 0 where it is not set or not a number
    QList<QByteArray> names() const;                ///< every name that is set, each once
    bool has(const QByteArray &name) const { return m_last.contains(name); }

    /// The last statement of this name gets the value, or a new line at the end does.
    void set(const QByteArray &name, const PrefValue &value);
    QByteArray bytes() const;

private:
    struct Statement {
        QByteArray name;
        PrefValue value;
        qsizetype begin = 0;  ///< of the value's own bytes
        qsizetype end = 0;
        bool changed = false;
    };
    QByteArray m_bytes;
    QList<Statement> m_statements;
    QHash<QByteArray, qsizetype> m_last;  ///< the statement that counts: a later one overrules an earlier one
    qsizetype m_read = 0;                 ///< statements that stood in the file; those after them are new
};
