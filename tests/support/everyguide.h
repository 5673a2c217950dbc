#pragma once
#include "profiles/catalogue.h"

#include <functional>

/// The first of the provider's offers that the guide serves.
inline const Offer &offerFor(const Provider &provider, const Guide &guide)
{
    for (const Offer &offer : provider.offers)
        if (guide.isForOffer(offer.id))
            return offer;
    return provider.offers.constFirst();
}

/// Calls `visit` for every shipped guide once: a provider's own with that provider, one for every provider with a
/// provider that adds nothing to it.
inline void forEveryGuide(const Catalogue &catalogue,
                          const std::function<void(const Provider &provider, const Guide &guide)> &visit)
{
    for (const Provider *provider : catalogue.providers())
        for (const Guide *guide : catalogue.guidesFor(provider->id))
            if (!guide->provider.isEmpty() || provider->id == QLatin1String("posteo"))
                visit(*provider, *guide);
}
