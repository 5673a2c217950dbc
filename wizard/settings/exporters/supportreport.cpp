#include "supportreport.h"

#include "addressmask.h"
#include "exporterwords.h"
#include "settingsjson.h"
#include "supportcode.h"
#include "wizard/check/checkwords.h"
#include "wizard/check/cleantext.h"

namespace {

/// What came from a server: one line, without the person's name.
QString foreignWords(const QString &words, const MailAddress &address)
{
    return cleanServerText(withoutLocalPart(words, address).toUtf8());
}

QString milliseconds(std::chrono::milliseconds time)
{
    return QStringLiteral("%1 ms").arg(time.count());
}

QString endpointWords(const Service &service)
{
    return QStringLiteral("%1 %2:%3 %4")
        .arg(protocolToken(service.protocol), service.endpoint.host)
        .arg(service.endpoint.port)
        .arg(securityToken(service.endpoint.security));
}

QString userNameForm(const Service &service)
{
    switch (service.usernameRule) {
    case UsernameRule::WholeAddress:
        return QStringLiteral("whole address");
    case UsernameRule::LocalPart:
        return QStringLiteral("part before the @");
    case UsernameRule::Fixed:
        return QStringLiteral("a name of its own");
    }
    Q_UNREACHABLE();
}

QString settingLine(const char *direction, const std::optional<ChosenService> &chosen)
{
    const QString name = QStringLiteral("setting, %1: ").arg(QLatin1String(direction));
    if (!chosen)
        return name + QStringLiteral("none");
    QStringList words = {endpointWords(chosen->service), QStringLiteral("user name: ") + userNameForm(chosen->service),
                         QStringLiteral("sign-in: ") + authenticationToken(chosen->service),
                         confidenceToken(chosen->confidence)};
    if (chosen->proof && !chosen->proof->target.insteadOf.isEmpty())
        words.append(QStringLiteral("instead of ") + chosen->proof->target.insteadOf);
    return name + words.join(QStringLiteral(", "));
}

QString timesOf(const ProbeResult &row)
{
    QStringList times;
    for (const StageTime &time : row.times)
        times.append(stageToken(time.stage) + QLatin1Char(' ') + milliseconds(time.taken));
    return times.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(times.join(QStringLiteral(", ")));
}

QString certificateOf(const TlsFacts &tls, const MailAddress &address)
{
    const auto day = [](const QDateTime &moment) { return moment.toUTC().date().toString(Qt::ISODate); };
    return QStringLiteral("%1, subject %2, issuer %3, valid %4 to %5, names: %6")
        .arg(foreignWords(tls.version, address), foreignWords(tls.subject, address), foreignWords(tls.issuer, address),
             day(tls.notBefore), day(tls.notAfter))
        .arg(tls.names.size());
}

void addPort(QStringList &lines, const ProbeResult &row, const MailAddress &address)
{
    const QString named = row.target.fromProvider ? QStringLiteral("named by the provider") : QStringLiteral("tried beside");
    lines.append(QStringLiteral("port: %1, %2").arg(endpointWords(row.target.service), named));
    lines.append(QStringLiteral("  verdict: %1, stage: %2, %3%4")
                     .arg(verdictToken(row.verdict), stageToken(row.stage), milliseconds(row.elapsed), timesOf(row)));
    if (!row.address.isEmpty())
        lines.append(QStringLiteral("  address: ") + row.address);
    if (row.tls != TlsFacts{})
        lines.append(QStringLiteral("  tls: ") + certificateOf(row.tls, address));
    if (!row.signInMethods.isEmpty())
        lines.append(QStringLiteral("  sign-in: ") + foreignWords(row.signInMethods.join(QLatin1Char(' ')), address));
    if (!row.proxy.isEmpty())
        lines.append(QStringLiteral("  proxy: ") + row.proxy);
    if (!row.serverWords.isEmpty())
        lines.append(QStringLiteral("  server said: ") + foreignWords(row.serverWords, address));
}

void addSystem(QStringList &lines, const SystemFacts &system)
{
    lines.append(QStringLiteral("program: Mail Setup Wizard %1, language %2").arg(system.program, system.language));
    lines.append(QStringLiteral("system: %1, %2").arg(system.system, system.kernel));
    lines.append(QStringLiteral("libraries: Qt %1, %2").arg(system.qt, system.tls));
}

QString providerLine(const Takeout &takeout)
{
    const QString name = foreignWords(takeout.providerName, takeout.table.address);
    const QString id = takeout.providerId.isEmpty() ? QStringLiteral("not of the catalogue") : takeout.providerId;
    return QStringLiteral("provider: %1 (%2)").arg(name, id);
}

}  // namespace

Exported supportReport(const Takeout &takeout)
{
    const CheckReport &report = takeout.report;
    const MailAddress &address = takeout.table.address;
    const Outcome outcome = conclude(report, takeout.incoming);
    const Verdict verdict = outcome.conclusion == Conclusion::Works ? Verdict::Works : outcome.cause;
    QStringList lines = {ExporterWords::reportNote(), CheckWords::headline(outcome, report), QString(),
                         QStringLiteral("code: ") + supportCode(supportFacts(report, takeout.providerId, takeout.incoming)),
                         QStringLiteral("verdict: ") + verdictToken(verdict)};
    if (!outcome.culprit.isEmpty())
        lines.append(QStringLiteral("caused by: ") + outcome.culprit);
    lines += {QStringLiteral("address: ") + maskedAddress(address), providerLine(takeout),
              QStringLiteral("receiving by: ") + protocolToken(takeout.incoming),
              QStringLiteral("tested: ") + (takeout.table.testedAt.isValid() ? takeout.table.testedAt.toUTC().toString(Qt::ISODate)
                                                                             : QStringLiteral("no")),
              QStringLiteral("written: ") + takeout.made.toUTC().toString(Qt::ISODate)};
    if (report.decided)
        lines.append(QStringLiteral("proven after: ") + milliseconds(*report.decided));
    addSystem(lines, takeout.system);
    lines += {QString(), settingLine("receiving", takeout.table.incoming), settingLine("sending", takeout.table.outgoing),
              QString()};
    for (const ProbeResult &row : report.results)
        addPort(lines, row, address);
    return {(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8()};
}
