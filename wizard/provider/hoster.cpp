#include "hoster.h"

#include "wizard/session.h"

const Provider *hosterOf(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    const auto hasFace = [&](const Provider *provider) {
        return catalogue.provider(provider->id) == provider && !catalogue.isBuiltIn(provider->id) && provider->brand != Brand{};
    };
    if (const Provider *chosen = session.provider())
        return hasFace(chosen) ? chosen : nullptr;
    const Provider *only = nullptr;
    for (const Provider *provider : catalogue.providers()) {
        if (catalogue.isBuiltIn(provider->id))
            continue;
        if (only)
            return nullptr;
        only = provider;
    }
    return only && hasFace(only) ? only : nullptr;
}
