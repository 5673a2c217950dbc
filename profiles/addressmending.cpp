#include "addressmending.h"

#include "lookalikes.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace {

const QLatin1Char at('@');
const QLatin1Char dot('.');

/// A change is the first problem named only if it is the first change.
void note(Mending &mending, AddressProblem problem, const QString &offending, const QString &mended)
{
    if (mended == mending.text)
        return;
    if (mending.problem == AddressProblem::None) {
        mending.problem = problem;
        mending.offending = offending;
    }
    mending.text = mended;
}

QString withoutRuns(const QString &text, QChar of)
{
    QString result;
    for (const QChar c : text)
        if (c != of || !result.endsWith(of))
            result += c;
    return result;
}

void mendSpelledOutAt(Mending &mending)
{
    if (mending.text.contains(at))
        return;
    static const QRegularExpression spelledOut(QStringLiteral("\\s?[(\\[{]\\s?(?:at|eta|ät)\\s?[)\\]}]\\s?|\\sat\\s"),
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = spelledOut.match(mending.text);
    if (match.hasMatch())
        note(mending, AddressProblem::MissingAt, match.captured().trimmed(),
             mending.text.left(match.capturedStart()) + at + mending.text.mid(match.capturedEnd()));
}

void mendRepeatedAts(Mending &mending)
{
    QString mended = withoutRuns(mending.text, at);
    if (mended.count(at) > 1 && mended.startsWith(at))
        mended.remove(0, 1);
    if (mended.count(at) > 1 && mended.endsWith(at))
        mended.chop(1);
    note(mending, AddressProblem::SeveralAts, QStringLiteral("@"), mended);
}

void mendBlanks(Mending &mending)
{
    const QStringList words = mending.text.simplified().split(QLatin1Char(' '));
    if (words.size() < 2)
        return;
    QString mended = words.join(QString());
    const QString domain = mended.section(at, 1);
    if (words.size() == 2 && words.constFirst().contains(at) && !domain.isEmpty() && !domain.contains(dot))
        mended = words.join(dot); // "ona@imone lt"
    note(mending, AddressProblem::BlankInside, QStringLiteral(" "), mended);
}

void mendCommas(Mending &mending)
{
    QString mended = mending.text;
    mended.replace(QLatin1Char(','), dot);
    note(mending, AddressProblem::CommaForDot, QStringLiteral(","), mended);
}

bool isLatinEnding(const QString &ending)
{
    static const QStringList known = QStringLiteral("com net org info eu ca co me io tv cc pro biz lt fi cz nl ru ua ie"
                                                    " pl fr be es it at ch by kz uk")
                                         .split(QLatin1Char(' '));
    return known.contains(ending);
}

/// A domain written wholly in letters that look Latin, ending in what looks like a Latin ending: "асе.со".
QString withLatinDomain(const QString &domain)
{
    const QString twin = latinTwin(domain);
    const bool foreignEnding = twin.section(dot, -1) != domain.section(dot, -1);
    return !twin.isNull() && foreignEnding && isLatinEnding(twin.section(dot, -1).toLower()) ? twin : domain;
}

QString changedLetters(const QString &before, const QString &after)
{
    QString letters;
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i)
        if (before[i] != after[i] && !letters.contains(before[i]))
            letters += before[i];
    return letters;
}

void mendLookAlikes(Mending &mending)
{
    const QString letters = foreignLetters(mending.text);
    QString mended = mendMixedWords(mending.text);
    const qsizetype domainFrom = mended.lastIndexOf(at) + 1;
    if (domainFrom > 0)
        mended = mended.left(domainFrom) + withLatinDomain(mended.mid(domainFrom));
    note(mending, AddressProblem::LookAlikeLetters, letters.isEmpty() ? changedLetters(mending.text, mended) : letters,
         mended);
    if (mending.problem == AddressProblem::None && hasMixedWord(mending.text)) {
        mending.problem = AddressProblem::LookAlikeLetters;
        mending.offending = letters;
    }
}

QString withoutOuterDots(QString text)
{
    while (text.startsWith(dot))
        text.remove(0, 1);
    while (text.endsWith(dot))
        text.chop(1);
    return text;
}

void mendDots(Mending &mending)
{
    const QString tidy = withoutRuns(mending.text, dot);
    QStringList parts = tidy.split(at);
    for (QString &part : parts)
        part = withoutOuterDots(part);
    note(mending, AddressProblem::DotInWrongPlace, tidy == mending.text ? QStringLiteral(".") : QStringLiteral(".."),
         parts.join(at));
}

void mendMissingEnding(Mending &mending)
{
    static const QHash<QString, QString> endings = {
        {QStringLiteral("gmail"), QStringLiteral("com")},   {QStringLiteral("yahoo"), QStringLiteral("com")},
        {QStringLiteral("hotmail"), QStringLiteral("com")}, {QStringLiteral("outlook"), QStringLiteral("com")},
        {QStringLiteral("icloud"), QStringLiteral("com")},  {QStringLiteral("ovh"), QStringLiteral("net")},
        {QStringLiteral("yandex"), QStringLiteral("ru")},   {QStringLiteral("rambler"), QStringLiteral("ru")},
        {QStringLiteral("seznam"), QStringLiteral("cz")},   {QStringLiteral("ukr"), QStringLiteral("net")},
        {QStringLiteral("ziggo"), QStringLiteral("nl")},    {QStringLiteral("kpnmail"), QStringLiteral("nl")},
        {QStringLiteral("astra.od"), QStringLiteral("ua")},
    };
    const QString domain = mending.text.section(at, -1).toLower();
    const auto ending = endings.constFind(domain);
    if (mending.text.contains(at) && ending != endings.cend())
        note(mending, AddressProblem::MissingEnding, mending.text.section(at, -1), mending.text + dot + *ending);
}

} // namespace

Mending mendAddress(const QString &bare)
{
    Mending mending{bare, AddressProblem::None, {}};
    mendSpelledOutAt(mending);
    mendRepeatedAts(mending);
    if (mending.text.count(at) > 1)
        return mending;
    mendBlanks(mending);
    mendCommas(mending);
    mendLookAlikes(mending);
    mendDots(mending);
    mendMissingEnding(mending);
    return mending;
}
