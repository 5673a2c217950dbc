#include "provider.h"

#include <algorithm>

QList<Service> Offer::servicesWith(const QString &answer, const QString &domain) const
{
    QList<Service> complete = services;
    for (Service &service : complete) {
        if (question)
            service.endpoint.host.replace(question->placeholder, answer);
        service.endpoint.host.replace(QLatin1String("{domain}"), domain);
    }
    return complete;
}

const Offer *Provider::offer(const QString &offerId) const
{
    const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                    [&](const Offer &candidate) { return candidate.id == offerId; });
    return found == offers.cend() ? nullptr : &*found;
}
