#include "registrabledomain.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

/// Labels under which registries of countries give names to others.
static bool isPiecewise(const QString &label, const QString &country)
{
    static constexpr const char *known[] = {"com", "net", "org", "gov", "edu", "mil", "gob", "nom", "sch", "ltd", "plc",
                                            "asn", "web", "biz", "info", "gouv", "asso", "firm", "store", "kiev", "kyiv",
                                            "lviv", "odesa", "odessa", "kharkov", "kharkiv", "msk", "spb"};
    return country.size() == 2
           && (label.size() == 2
               || std::any_of(std::begin(known), std::end(known), [&](const char *each) {
                      return label == QLatin1String(each);
                  }));
}

QString registrableDomain(const QString &host)
{
    const QStringList labels = host.split(QLatin1Char('.'));
    qsizetype own = labels.size() - 2;
    if (own >= 0 && isPiecewise(labels[own], labels.constLast()))
        --own;
    return own < 0 ? QString() : labels.mid(own).join(QLatin1Char('.'));
}

bool isWithinDomain(const QString &host, const QString &domain)
{
    return !domain.isEmpty() && (host == domain || host.endsWith(QLatin1Char('.') + domain));
}
