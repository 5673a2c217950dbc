#include "lookalikes.h"

#include <QHash>

namespace {

enum class Script { None, Latin, Foreign };

Script scriptOf(QChar letter)
{
    if (!letter.isLetter())
        return Script::None;
    const QChar::Script script = letter.script();
    if (script == QChar::Script_Latin)
        return Script::Latin;
    const bool foreign = script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
    return foreign ? Script::Foreign : Script::None;
}

struct Twins {
    QHash<QChar, QChar> toLatin;
    QHash<QChar, QChar> toCyrillic;
};

const Twins &twins()
{
    static const Twins table = [] {
        const QString cyrillic = QStringLiteral("аеорсухіјѕһԁԛԝӏкмтнвАВЕКМНОРСТУХІЈЅ");
        const QString latin = QStringLiteral("aeopcyxijshdqwlkmthbABEKMHOPCTYXIJS");
        const QString greek = QStringLiteral("ανορικυχτεΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
        const QString latinOfGreek = QStringLiteral("avopikuxteABEZHIKMNOPTYX");
        Q_ASSERT(cyrillic.size() == latin.size() && greek.size() == latinOfGreek.size());
        Twins made;
        for (qsizetype i = 0; i < cyrillic.size(); ++i) {
            made.toLatin.insert(cyrillic[i], latin[i]);
            made.toCyrillic.insert(latin[i], cyrillic[i]);
        }
        for (qsizetype i = 0; i < greek.size(); ++i)
            made.toLatin.insert(greek[i], latinOfGreek[i]);
        return made;
    }();
    return table;
}

/// A copy in which every letter of the script is replaced by its twin; a null string if one has none.
QString replaced(const QString &text, Script script, const QHash<QChar, QChar> &table)
{
    QString result = text;
    for (QChar &letter : result) {
        if (scriptOf(letter) != script)
            continue;
        const auto twin = table.constFind(letter);
        if (twin == table.cend())
            return {};
        letter = *twin;
    }
    return result;
}

bool isMixed(const QString &word)
{
    bool latin = false;
    bool foreign = false;
    for (const QChar letter : word) {
        latin |= scriptOf(letter) == Script::Latin;
        foreign |= scriptOf(letter) == Script::Foreign;
    }
    return latin && foreign;
}

/// Calls what(word) for each run of letters and marks, and what(rest) for all between.
template <typename Function>
void forEachWord(const QString &text, Function what)
{
    const auto inWord = [](QChar c) { return c.isLetter() || c.isMark(); };
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && inWord(text[to]) == inWord(text[from]))
            ++to;
        what(text.mid(from, to - from));
        from = to;
    }
}

} // namespace

bool hasMixedWord(const QString &text)
{
    bool mixed = false;
    forEachWord(text, [&](const QString &word) { mixed |= isMixed(word); });
    return mixed;
}

QString latinTwin(const QString &text)
{
    return replaced(text, Script::Foreign, twins().toLatin);
}

QString mendMixedWords(const QString &text)
{
    QString result;
    forEachWord(text, [&](const QString &word) {
        QString mended = word;
        if (isMixed(word)) {
            mended = latinTwin(word);
            if (mended.isNull())
                mended = replaced(word, Script::Latin, twins().toCyrillic);
            if (mended.isNull() || isMixed(mended))
                mended = word;
        }
        result += mended;
    });
    return result;
}

QString foreignLetters(const QString &text)
{
    QString letters;
    forEachWord(text, [&](const QString &word) {
        if (!isMixed(word))
            return;
        const bool towardsLatin = !latinTwin(word).isNull();
        const Script odd = towardsLatin || replaced(word, Script::Latin, twins().toCyrillic).isNull()
                               ? Script::Foreign
                               : Script::Latin;
        for (const QChar letter : word)
            if (scriptOf(letter) == odd && !letters.contains(letter))
                letters += letter;
    });
    return letters;
}
