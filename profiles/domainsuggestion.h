#pragma once
#include <QString>
#include <QStringList>

/// The known domain that the given one misses by one letter (missing, added, other, or two neighbours swapped):
/// "ov.net" → "ovh.net". Empty if there is none or the domain itself is known.
QString nearMissDomain(const QString &domain, const QStringList &known);
