#include "makepage.h"

#include "wizard/address/addresspage.h"
#include "wizard/guide/devicepage.h"
#include "wizard/guide/protocolpage.h"
#include "wizard/provider/providerpage.h"

#if __has_include("wizard/check/checkpage.h")
#include "wizard/check/checkpage.h"
#define MSW_HAS_CHECK_PAGE
#endif
#if __has_include("wizard/guide/steppage.h")
#include "wizard/guide/steppage.h"
#define MSW_HAS_STEP_PAGE
#endif
#if __has_include("wizard/settings/settingspage.h")
#include "wizard/settings/settingspage.h"
#define MSW_HAS_SETTINGS_PAGE
#endif

WalkPage *makePage(PageId page, Session &session, Conductor &conductor)
{
    switch (page.kind) {
    case PageKind::Address:
        return new AddressPage(session);
    case PageKind::Provider:
        return new ProviderPage(session);
    case PageKind::Device:
        return new DevicePage(session);
    case PageKind::Protocol:
        return new ProtocolPage(session);
    case PageKind::Check:
#ifdef MSW_HAS_CHECK_PAGE
        return new CheckPage(session, conductor);
#else
        Q_UNUSED(conductor)
        return new ProtocolPage(session);
#endif
    case PageKind::Step:
#ifdef MSW_HAS_STEP_PAGE
        return new StepPage(session, page.step);
#else
        return new ProtocolPage(session);
#endif
    case PageKind::Settings:
#ifdef MSW_HAS_SETTINGS_PAGE
        return new SettingsPage(session);
#else
        return new ProtocolPage(session);
#endif
    }
    Q_UNREACHABLE();
}
