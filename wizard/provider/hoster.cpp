#include "hoster.h"

#include "wizard/session.h"

const Provider *hosterOf(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    const auto hasFace = [&](const Provider *provider) {
        return catalogue.droppedIn().contains(provider) && provider->brand != Brand{};
    };
    if (const Provider *chosen = session.provider())
        return hasFace(chosen) ? chosen : nullptr;
    const QList<const Provider *> droppedIn = catalogue.droppedIn();
    return droppedIn.size() == 1 && hasFace(droppedIn.constFirst()) ? droppedIn.constFirst() : nullptr;
}
