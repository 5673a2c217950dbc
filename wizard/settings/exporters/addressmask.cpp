#include "addressmask.h"

#include <QRegularExpression>

/// The first letter whole, also one of two code units.
static QString firstLetter(const QString &text)
{
    return text.left(!text.isEmpty() && text.at(0).isHighSurrogate() ? 2 : 1);
}

/// A local part of one letter would show whole.
static QString masked(const QString &localPart)
{
    const QString first = firstLetter(localPart);
    return (first == localPart ? QString() : first) + QChar(0x2026);
}

QString maskedAddress(const MailAddress &address)
{
    return masked(address.localPart) + QLatin1Char('@') + address.domainForPeople();
}

QString withoutLocalPart(const QString &text, const MailAddress &address)
{
    constexpr qsizetype rare = 4;  // letters; a shorter local part also stands inside other words by chance
    if (address.localPart.isEmpty())
        return text;
    QString pattern = QRegularExpression::escape(address.localPart);
    if (address.localPart.size() < rare)
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(pattern);
    const QRegularExpression localPart(pattern, QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(localPart, masked(address.localPart));
}
