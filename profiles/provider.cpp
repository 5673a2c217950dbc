#include "provider.h"

#include <algorithm>

QList<Service> Offer::servicesWith(const QString &answer) const
{
    QList<Service> complete = services;
    if (question)
        for (Service &service : complete)
            service.endpoint.host.replace(question->placeholder, answer);
    return complete;
}

const Offer *Provider::offer(const QString &offerId) const
{
    const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                    [&](const Offer &candidate) { return candidate.id == offerId; });
    return found == offers.cend() ? nullptr : &*found;
}
