#include "prefstext.h"

#include <algorithm>

namespace {

/// Walks over the bytes; every step says whether it found what it wanted.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype place() const { return m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }

    bool skipBlanks()  ///< false only for a comment without an end
    {
        while (!atEnd()) {
            if (QByteArrayView(" \t\r\n\v\f").contains(m_bytes.at(m_at)))
                ++m_at;
            else if (m_bytes.at(m_at) == '#' || ahead("//"))
                m_at = endOfLine();
            else if (ahead("/*")) {
                const qsizetype end = m_bytes.indexOf("*/", m_at + 2);
                if (end < 0)
                    return false;
                m_at = end + 2;
            } else
                return true;
        }
        return true;
    }

    bool take(QByteArrayView word)
    {
        if (!skipBlanks() || !ahead(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<QByteArray> text()
    {
        if (!skipBlanks() || atEnd())
            return std::nullopt;
        const char quote = m_bytes.at(m_at);
        if (quote != '"' && quote != '\'')
            return std::nullopt;
        QByteArray found;
        for (++m_at; !atEnd(); ++m_at) {
            const char letter = m_bytes.at(m_at);
            if (letter == quote) {
                ++m_at;
                return found;
            }
            if (letter == '\\' ? !escape(&found) : letter == '\0')
                return std::nullopt;
            if (letter != '\\')
                found.append(letter);
        }
        return std::nullopt;
    }

    std::optional<PrefValue> value()
    {
        if (!skipBlanks())
            return std::nullopt;
        if (const std::optional<QByteArray> found = text())
            return PrefValue(*found);
        if (take("true"))
            return PrefValue(true);
        if (take("false"))
            return PrefValue(false);
        qsizetype end = m_at;
        while (end < m_bytes.size() && QByteArrayView("+-0123456789").contains(m_bytes.at(end)))
            ++end;
        bool isNumber = false;
        const int number = m_bytes.mid(m_at, end - m_at).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        m_at = end;
        return PrefValue(number);
    }

private:
    bool ahead(QByteArrayView word) const { return QByteArrayView(m_bytes).sliced(m_at).startsWith(word); }

    qsizetype endOfLine() const
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        return end < 0 ? m_bytes.size() : end + 1;
    }

    /// Stands on the backslash, leaves on the last letter of the escape.
    bool escape(QByteArray *found)
    {
        if (++m_at >= m_bytes.size())
            return false;
        switch (m_bytes.at(m_at)) {
        case '"':
        case '\'':
        case '\\':
            found->append(m_bytes.at(m_at));
            return true;
        case 'n':
            found->append('\n');
            return true;
        case 'r':
            found->append('\r');
            return true;
        case 'x':
            return coded(2, found);
        case 'u':
            return coded(4, found);
        default:
            return false;
        }
    }

    bool coded(qsizetype digits, QByteArray *found)
    {
        bool isNumber = false;
        const ushort unit = m_bytes.mid(m_at + 1, digits).toUShort(&isNumber, 16);
        if (!isNumber || unit == 0 || m_at + digits >= m_bytes.size())
            return false;
        m_at += digits;
        QString letters(1, QChar(unit));
        if (QChar::isHighSurrogate(unit)) {
            const ushort second = m_bytes.mid(m_at + 1, 2) == "\\u"
                ? m_bytes.mid(m_at + 3, 4).toUShort(&isNumber, 16) : ushort(0);
            if (!QChar::isLowSurrogate(second))
                return false;
            letters.append(QChar(second));
            m_at += 6;
        }
        found->append(letters.toUtf8());
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// A text as it must stand between the quotes; the program's own writer escapes the same letters.
QByteArray quoted(const QByteArray &text)
{
    QByteArray found = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            found.append('\\').append(letter);
        else if (letter == '\n')
            found.append("\\n");
        else if (letter == '\r')
            found.append("\\r");
        else
            found.append(letter);
    }
    return found + '"';
}

QByteArray written(const PrefValue &value)
{
    if (const QByteArray *text = std::get_if<QByteArray>(&value))
        return quoted(*text);
    if (const int *number = std::get_if<int>(&value))
        return QByteArray::number(*number);
    return std::get<bool>(value) ? "true" : "false";
}

}  // namespace

std::optional<PrefsText> PrefsText::read(const QByteArray &bytes)
{
    PrefsText prefs;
    prefs.m_bytes = bytes;
    Reader reader(prefs.m_bytes);
    while (true) {
        if (!reader.skipBlanks())
            return std::nullopt;
        if (reader.atEnd())
            break;
        if (!reader.take("user_pref") || !reader.take("("))
            return std::nullopt;
        const std::optional<QByteArray> name = reader.text();
        if (!name || name->isEmpty() || !reader.take(",") || !reader.skipBlanks())
            return std::nullopt;
        const qsizetype begin = reader.place();
        const std::optional<PrefValue> value = reader.value();
        const qsizetype end = reader.place();
        if (!value || !reader.take(")") || !reader.take(";"))
            return std::nullopt;
        prefs.m_last.insert(*name, prefs.m_statements.size());
        prefs.m_statements.append({*name, *value, begin, end});
    }
    prefs.m_read = prefs.m_statements.size();
    return prefs;
}

QByteArray PrefsText::text(const QByteArray &name) const
{
    const auto found = m_last.constFind(name);
    const QByteArray *text =
        found == m_last.cend() ? nullptr : std::get_if<QByteArray>(&m_statements.at(*found).value);
    return text ? *text : QByteArray();
}

int PrefsText::number(const QByteArray &name) const
{
    const auto found = m_last.constFind(name);
    const int *number = found == m_last.cend() ? nullptr : std::get_if<int>(&m_statements.at(*found).value);
    return number ? *number : 0;
}

QList<QByteArray> PrefsText::names() const
{
    return m_last.keys();
}

void PrefsText::set(const QByteArray &name, const PrefValue &value)
{
    const auto found = m_last.constFind(name);
    if (found != m_last.cend()) {
        Statement &statement = m_statements[*found];
        statement.changed = statement.changed || statement.value != value;
        statement.value = value;
        return;
    }
    m_last.insert(name, m_statements.size());
    m_statements.append({name, value});
}

QByteArray PrefsText::bytes() const
{
    QByteArray bytes;
    qsizetype kept = 0;
    for (const Statement &statement : m_statements.first(m_read)) {
        if (!statement.changed)
            continue;
        bytes += m_bytes.mid(kept, statement.begin - kept) + written(statement.value);
        kept = statement.end;
    }
    bytes += m_bytes.mid(kept);
    const QByteArray lineEnd = m_bytes.contains("\r\n") ? "\r\n" : "\n";
    if (m_statements.size() > m_read && !bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += lineEnd;
    for (const Statement &statement : m_statements.mid(m_read))
        bytes += "user_pref(" + quoted(statement.name) + ", " + written(statement.value) + ");" + lineEnd;
    return bytes;
}
