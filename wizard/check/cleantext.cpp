#include "wizard/check/cleantext.h"

#include <QStringDecoder>

namespace {

constexpr int mostMarks = 2;

bool isMark(char32_t c)
{
    return QChar::isMark(c);
}

/// Characters that would not be seen, or would change how their neighbours are seen.
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Separator_Space:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        break;
    }
    // Letters by category, but blank to the eye: Hangul fillers and the braille blank; and variation selectors.
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x034F
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

QString shownAs(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));  // U+2400–241F: the signs of the C0 controls
    if (c == 0x7F)
        return QString(QChar(u'\u2421'));
    if (isUnseen(c))
        return QStringLiteral("\\u{%1}").arg(QString::number(uint(c), 16).toUpper());
    if (QChar::category(c) == QChar::Separator_Space)
        return QStringLiteral(" ");
    return QString::fromUcs4(&c, 1);
}

}

QString cleanServerText(const QByteArray &bytes, int most)
{
    // Four bytes a character, and as many again that are dropped as marks, are all that can ever count.
    const qsizetype mostBytes = 16 * qsizetype(most);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = QString(decoder(bytes.left(mostBytes))).trimmed();
    QString clean;
    clean.reserve(most);
    int marks = mostMarks;  // a mark at the start has nothing to stand on
    for (const char32_t c : text.toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        const QString next = shownAs(c);
        if (clean.size() + next.size() > most - 1)
            return clean + QChar(u'\u2026');
        clean += next;
    }
    return bytes.size() > mostBytes ? clean + QChar(u'\u2026') : clean;
}
