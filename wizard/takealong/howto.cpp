#include "howto.h"

#include "profiles/profilereader.h"
#include "wizard/session.h"

#include <QFile>

static Guide readShipped(const char *name)
{
    QFile file(QStringLiteral(":/takealong/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readGuide(file.readAll(), file.fileName()).value.value_or(Guide{});
}

static const Guide &guideOf(HowTo which)
{
    switch (which) {
    case HowTo::IPhone: {
        static const Guide guide = readShipped("iphone-profile");
        return guide;
    }
    case HowTo::Mac: {
        static const Guide guide = readShipped("mac-profile");
        return guide;
    }
    }
    Q_UNREACHABLE();
}

ShownHowTo shownHowTo(HowTo which, const Session &session)
{
    const Guide &guide = guideOf(which);
    const SettingsTable table = buildSettings(session.answers().address.value_or(MailAddress{}), session.services(),
                                              session.incoming(), session.report());
    const Provider *provider = session.provider();
    const StepFacts facts{guide, table, provider ? provider->name : QString(), wishedLabelLanguage(session)};
    ShownHowTo shown{guide.name.shown(), {}, guide.labelLanguages().contains(facts.labelLanguage)};
    const QList<Step> steps = guide.stepsFor(session.incoming());
    for (const Step &step : steps)
        shown.steps.append(shownStep(step, facts, int(steps.size())));
    return shown;
}
