#include "pastedaddress.h"

#include <QUrl>

#include <utility>

static bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

static QChar ordinary(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    if (code == 0xFE6B)
        return QLatin1Char('@');
    if (code == 0x3002 || code == 0xFF61)
        return QLatin1Char('.');
    return c;
}

static QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        if (!isInvisible(c))
            result += ordinary(c);
    return result;
}

static QString withoutMailto(const QString &text)
{
    const QLatin1String scheme("mailto:");
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return text;
    const QString address = text.mid(scheme.size()).section(QLatin1Char('?'), 0, 0);
    return withoutInvisible(QUrl::fromPercentEncoding(address.toUtf8())).trimmed();
}

static QString withoutDisplayName(const QString &text)
{
    const qsizetype open = text.lastIndexOf(QLatin1Char('<'));
    const qsizetype close = text.indexOf(QLatin1Char('>'), open + 1);
    if (open < 0 || !QStringView(text).mid(open).contains(QLatin1Char('@')))
        return text;
    return text.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed();
}

static QString withoutWrapping(QString text)
{
    static const QString punctuation = QStringLiteral(".,;:!?…>)]»”“’");
    static const QString openers = QStringLiteral("<([«“„‘");
    static const QString quotes = QStringLiteral("\"'`*");
    for (bool again = true; again && !text.isEmpty();) {
        again = false;
        if (text.size() > 1 && text.front() == text.back() && quotes.contains(text.front())) {
            text = text.mid(1, text.size() - 2).trimmed();
            again = true;
        } else if (punctuation.contains(text.back())) {
            text = text.chopped(1).trimmed();
            again = true;
        } else if (openers.contains(text.front()) && !text.contains(QLatin1Char(']'))) {
            text = text.mid(1).trimmed();
            again = true;
        }
    }
    return text;
}

QString bareAddress(const QString &pasted)
{
    const QString inner = withoutDisplayName(withoutMailto(withoutInvisible(pasted).trimmed()));
    return withoutWrapping(withoutMailto(inner));
}
