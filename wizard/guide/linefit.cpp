#include "linefit.h"

#include <algorithm>
#include <optional>

static const double s_smallest = 0.7;

namespace {
struct Line {
    double width;
    double size;
    Face face;
    const TextWidth &measure;
    bool holds(const QString &text) const { return measure(text, size, face) <= width; }
};
}

static QStringList valueParts(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar letter : text) {
        const bool breakBefore = letter == u'@' || letter == u'.' || letter == u':';
        if (breakBefore && !part.isEmpty()) {
            parts.append(part);
            part.clear();
        }
        part += letter;
        if (letter == u'-') {
            parts.append(part);
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

/// Cuts a part that no line holds, between any two letters.
static QStringList letterwise(const QString &part, const Line &line)
{
    QStringList lines;
    QString held;
    for (qsizetype at = 0; at < part.size(); ++at) {
        QString letter(part.at(at));
        if (part.at(at).isHighSurrogate() && at + 1 < part.size())
            letter += part.at(++at);
        if (!held.isEmpty() && !line.holds(held + letter)) {
            lines.append(held);
            held.clear();
        }
        held += letter;
    }
    lines.append(held);
    return lines;
}

/// Nothing where a part is wider than a line and must not be cut.
static std::optional<QStringList> breakLines(const QStringList &parts, const QString &glue, const Line &line,
                                             bool mayCut)
{
    QStringList lines;
    QString held;
    for (const QString &part : parts) {
        const QString longer = held.isEmpty() ? part : held + glue + part;
        if (line.holds(longer)) {
            held = longer;
            continue;
        }
        if (!held.isEmpty())
            lines.append(held);
        held = part;
        if (line.holds(part))
            continue;
        if (!mayCut)
            return std::nullopt;
        QStringList cut = letterwise(part, line);
        held = cut.takeLast();
        lines += cut;
    }
    if (!held.isEmpty())
        lines.append(held);
    return lines;
}

FittedText fitWords(const QString &text, double width, double size, Face face, const TextWidth &measure)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const double share : {1.0, 0.9, 0.8, s_smallest})
        if (const auto lines = breakLines(parts, QStringLiteral(" "), {width, size * share, face, measure}, false))
            return {*lines, size * share};
    const Line smallest{width, size * s_smallest, face, measure};
    return {*breakLines(parts, QStringLiteral(" "), smallest, true), smallest.size};
}

FittedText fitValue(const QString &text, double width, double size, Face face, const TextWidth &measure)
{
    if (text.contains(u' '))
        return fitWords(text, width, size, face, measure);
    const double full = measure(text, size, face);
    if (full <= width)
        return {{text}, size};
    const double shrunk = std::max(size * s_smallest, size * width / full * 0.99);
    if (measure(text, shrunk, face) <= width)
        return {{text}, shrunk};
    const Line smallest{width, size * s_smallest, face, measure};
    return {*breakLines(valueParts(text), QString(), smallest, true), smallest.size};
}
