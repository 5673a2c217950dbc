#include "codecommand.h"

#include "profiles/catalogue.h"
#include "wizard/check/checkwords.h"
#include "wizard/settings/exporters/supportcode.h"
#include "wizard/settings/settingswords.h"

#include <QCoreApplication>

static QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// "OVH (ovh)"; a number may stand for more than one where profiles are dropped in.
static QString providerWords(int number, const Catalogue &catalogue)
{
    if (number == 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "not one of this program's catalogue"));
    QStringList names;
    for (const Provider *provider : catalogue.providers())
        if (providerNumber(provider->id) == number)
            names.append(QStringLiteral("%1 (%2)").arg(provider->name, provider->id));
    return names.isEmpty() ? translated(QT_TRANSLATE_NOOP("CommandLine", "one that is not known here; --profiles adds more"))
                           : names.join(QStringLiteral(" / "));
}

/// "Sending (SMTP): Refused (refused), SSL/TLS, at the stage: Connecting (connect)"
static QString directionLine(Protocol protocol, const SupportDirection &direction)
{
    QString line = SettingsWords::direction(protocol) + QStringLiteral(": ") + CheckWords::verdict(direction.verdict)
                   + QStringLiteral(" [%1], ").arg(verdictToken(direction.verdict))
                   + CheckWords::securityName(direction.security);
    if (direction.verdict != Verdict::Works && direction.verdict != Verdict::NotTested)
        line += QStringLiteral(", ")
                + translated(QT_TRANSLATE_NOOP("CommandLine", "reached: %1"))
                      .arg(CheckWords::stage(direction.stage) + QStringLiteral(" [%1]").arg(stageToken(direction.stage)));
    return line + QLatin1Char('\n');
}

CodeAnswer explainCode(const QString &code, const Catalogue &catalogue)
{
    const std::optional<SupportFacts> facts = readSupportCode(code);
    if (!facts)
        return {{}, translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "This is no support code: a letter is missing, wrong or in another place. "
                                                 "It has three groups of four letters and no I, O or Q."))};
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "Provider: %1")).arg(providerWords(facts->provider, catalogue))
                   + QLatin1Char('\n') + directionLine(facts->incoming, facts->receiving)
                   + directionLine(Protocol::Smtp, facts->sending);
    const QString version = facts->program.isNull() ? QStringLiteral("?") : facts->program.toString();
    text += translated(QT_TRANSLATE_NOOP("CommandLine", "Program version: %1")).arg(version) + QLatin1Char('\n');
    return {text, {}};
}
