#include "makepage.h"

#include "wizard/address/addresspage.h"
#include "wizard/check/checkpage.h"
#include "wizard/conductor.h"
#include "wizard/guide/devicepage.h"
#include "wizard/guide/protocolpage.h"
#include "wizard/guide/steppage.h"
#include "wizard/provider/beforehandpage.h"
#include "wizard/provider/providerpage.h"
#include "wizard/settings/settingspage.h"
#include "wizard/signin/signinpage.h"
#include "wizard/takealong/takealongpage.h"

WalkPage *makePage(PageId page, Session &session, Conductor &conductor)
{
    switch (page.kind) {
    case PageKind::Address:
        return new AddressPage(session);
    case PageKind::Provider:
        return new ProviderPage(session);
    case PageKind::Before:
        return new BeforehandPage(session);
    case PageKind::Device:
        return new DevicePage(session);
    case PageKind::Protocol:
        return new ProtocolPage(session);
    case PageKind::Check:
        return new CheckPage(session, conductor);
    case PageKind::SignIn:
        return new SignInPage(session, conductor);
    case PageKind::Step:
        return new StepPage(session, page.step);
    case PageKind::Settings:
        return new SettingsPage(session);
    case PageKind::TakeAlong:
        return new TakeAlongPage(session, conductor.programs());
    }
    Q_UNREACHABLE();
}
