#include "takeout.h"

#include "wizard/check/tlslinechannel.h"
#include "wizard/session.h"

#include <QLocale>
#include <QSysInfo>

SystemFacts systemFacts()
{
    SystemFacts facts;
    facts.program = QStringLiteral(MSW_VERSION);
    facts.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    facts.system = QSysInfo::prettyProductName();
    facts.kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion();
    facts.qt = QString::fromLatin1(qVersion());
    facts.tls = TlsLineChannel::libraryVersion();
    return facts;
}

TakeoutTrust trustIn(const SettingsTable &table)
{
    TakeoutTrust trust = TakeoutTrust::Proven;
    for (const std::optional<ChosenService> &chosen : {table.incoming, table.outgoing}) {
        if (chosen && chosen->confidence == Confidence::Unreachable)
            return TakeoutTrust::DoesNotWorkFromHere;
        if (!chosen || chosen->confidence != Confidence::Confirmed)
            trust = TakeoutTrust::NotTested;
    }
    return trust;
}

static TakeoutGuide guideOf(const Session &session)
{
    TakeoutGuide guide;
    if (!session.guide())
        return guide;
    guide.name = session.guide()->name.shown();
    for (int place = 0; place < session.steps().size(); ++place)
        guide.steps.append(shownStep(session, place));
    return guide;
}

Takeout makeTakeout(const Session &session, const QDateTime &now)
{
    Takeout takeout;
    takeout.incoming = session.incoming();
    takeout.report = session.report();
    takeout.table = buildSettings(session.answers().address.value_or(MailAddress{}), session.services(), takeout.incoming,
                                  takeout.report);
    takeout.sheet = makeSheet(takeout.table, takeout.incoming, sheetFacts(session), now);
    if (const Provider *provider = session.provider()) {
        takeout.providerName = provider->name;
        takeout.oauth2 = provider->oauth2;
        if (session.catalogue().provider(provider->id))
            takeout.providerId = provider->id;
    }
    takeout.guide = guideOf(session);
    takeout.system = systemFacts();
    takeout.made = now;
    return takeout;
}
