#include "route.h"

#include "wizard/provider/beforehand.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/session.h"

/// The provider is asked for where none was recognised, where the person chose it or had to agree to it, or where one
/// more thing is missing.
static bool asksForProvider(const Session &session)
{
    const ProviderChoice &choice = session.answers().provider;
    if (choice.source == ProviderSource::Person || choice.providerId.isEmpty() || serversWereTyped(session))
        return true;
    if (choice.source == ProviderSource::Found && !session.searched().finding.trusted)
        return true;
    const Offer *offer = session.offer();
    return offer && offer->question;
}

QList<PageId> walk(const Session &session)
{
    QList<PageId> pages = {{PageKind::Address}};
    if (asksForProvider(session))
        pages.append({PageKind::Provider});
    if (!beforehand(session).isEmpty())
        pages.append({PageKind::Before});
    pages.append({PageKind::Device});
    pages.append({PageKind::Protocol});
    pages.append({PageKind::Check});
    if (session.answers().trySignIn)
        pages.append({PageKind::SignIn});
    const qsizetype steps = session.steps().size();
    for (int step = 0; step < steps; ++step)
        pages.append({PageKind::Step, step});
    pages.append({PageKind::Settings});
    if (session.answers().takesAlong)
        pages.append({PageKind::TakeAlong});
    return pages;
}

bool isAnswered(PageId page, const Session &session)
{
    switch (page.kind) {
    case PageKind::Address:
        return session.answers().address.has_value();
    case PageKind::Provider:
        return !session.services().isEmpty();
    case PageKind::Device:
        return !session.answers().device.isEmpty();
    case PageKind::Before:
    case PageKind::Protocol:
    case PageKind::Check:
    case PageKind::SignIn:
    case PageKind::Step:
    case PageKind::Settings:
    case PageKind::TakeAlong:
        return true;
    }
    Q_UNREACHABLE();
}
