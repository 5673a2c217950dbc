#include "domainsuggestion.h"

#include <QtGlobal>

#include <algorithm>

/// Damerau-Levenshtein distance of exactly one, found by comparing what is common at both ends.
static bool isOneSlipAway(QStringView a, QStringView b)
{
    const qsizetype difference = a.size() - b.size();
    if (qAbs(difference) > 1 || a == b)
        return false;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QStringView left = a.mid(head, a.size() - head - tail);
    const QStringView right = b.mid(head, b.size() - head - tail);
    const bool swapped = left.size() == 2 && right.size() == 2 && left[0] == right[1] && left[1] == right[0];
    return swapped || (left.size() <= 1 && right.size() <= 1);
}

QString nearMissDomain(const QString &domain, const QStringList &known)
{
    if (domain.size() < 4 || known.contains(domain))
        return {};
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const QString &candidate) {
        return candidate.size() > 4 && isOneSlipAway(domain, candidate);
    });
    return found == known.cend() ? QString() : *found;
}
