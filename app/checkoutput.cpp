#include "checkoutput.h"

#include "app/checkcommand.h"
#include "profiles/catalogue.h"
#include "wizard/check/checkwords.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/settings/exporters/plaintext.h"
#include "wizard/settings/exporters/settingsjson.h"
#include "wizard/settings/settingssheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static SettingsTable tableOf(const CheckAnswer &answer)
{
    return buildSettings(answer.address, answer.services, answer.protocol, answer.report);
}

static bool isConfirmed(const std::optional<ChosenService> &chosen)
{
    return chosen && chosen->confidence == Confidence::Confirmed;
}

int exitStatus(const CheckAnswer &answer)
{
    const SettingsTable table = tableOf(answer);
    return isConfirmed(table.incoming) && isConfirmed(table.outgoing) ? 0 : 1;
}

static QString sourceToken(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return QStringLiteral("typed");
    case Origin::File:
        return QStringLiteral("file");
    case Origin::BuiltIn:
        return QStringLiteral("builtin");
    case Origin::OwnAutoconfig:
        return QStringLiteral("autoconfig");
    case Origin::OwnWellKnown:
        return QStringLiteral("well-known");
    case Origin::Srv:
        return QStringLiteral("srv");
    case Origin::Database:
        return QStringLiteral("ispdb");
    case Origin::KnownHoster:
        return QStringLiteral("mx");
    case Origin::HosterAutoconfig:
        return QStringLiteral("mx-autoconfig");
    case Origin::HosterDatabase:
        return QStringLiteral("mx-ispdb");
    case Origin::Pacc:
        return QStringLiteral("pacc");
    case Origin::Guess:
        return QStringLiteral("guess");
    }
    Q_UNREACHABLE();
}

static Provider providerOf(const CheckAnswer &answer, const Catalogue &catalogue)
{
    const SettingsFinding &finding = answer.search.finding;
    const Provider *known = catalogue.provider(finding.provider.providerId);
    return known ? *known : foundProvider(finding, answer.address.domainForPeople());
}

static QString beforeToken(Beforehand item)
{
    switch (item) {
    case Beforehand::SwitchOn:
        return QStringLiteral("switch-on");
    case Beforehand::AppPassword:
        return QStringLiteral("app-password");
    case Beforehand::BrowserSignIn:
        return QStringLiteral("browser-sign-in");
    }
    Q_UNREACHABLE();
}

static QString nameOf(const CheckAnswer &answer, const Catalogue &catalogue)
{
    const SettingsFinding &finding = answer.search.finding;
    if (const Provider *provider = catalogue.provider(finding.provider.providerId))
        return provider->name;
    return finding.name.isEmpty() ? answer.address.domainForPeople() : finding.name;
}

static QJsonObject providerAsJson(const CheckAnswer &answer, const Catalogue &catalogue)
{
    const SettingsFinding &finding = answer.search.finding;
    const bool known = catalogue.provider(finding.provider.providerId);
    const auto ifKnown = [known](const QString &id) { return known ? QJsonValue(id) : QJsonValue::Null; };
    QJsonObject object{{QStringLiteral("id"), ifKnown(finding.provider.providerId)},
                       {QStringLiteral("offer"), ifKnown(finding.provider.offerId)},
                       {QStringLiteral("name"), nameOf(answer, catalogue)},
                       {QStringLiteral("source"), sourceToken(finding.origin)},
                       {QStringLiteral("trusted"), finding.trusted}};
    if (!finding.answeredBy.isEmpty())
        object.insert(QStringLiteral("answeredBy"), finding.answeredBy);
    return object;
}

static bool isSilent(const CheckAnswer &answer)
{
    return answer.search.outcome == SearchOutcome::NoAnswer || answer.search.outcome == SearchOutcome::Offline;
}

/// The host the provider names, where another name of the same server is proposed in its place.
static void insertInsteadOf(QJsonObject &object, const ProbeTarget &target)
{
    if (!target.insteadOf.isEmpty())
        object.insert(QStringLiteral("insteadOf"), target.insteadOf);
}

static QJsonValue tlsAsJson(const TlsFacts &tls)
{
    if (tls == TlsFacts{})
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("version"), tls.version},
                       {QStringLiteral("subject"), tls.subject},
                       {QStringLiteral("issuer"), tls.issuer},
                       {QStringLiteral("notAfter"), tls.notAfter.toUTC().toString(Qt::ISODate)}};
}

static QJsonObject rowAsJson(const ProbeResult &row)
{
    const Service &service = row.target.service;
    QJsonObject times;
    for (const StageTime &time : row.times)
        times.insert(stageToken(time.stage), static_cast<qint64>(time.taken.count()));
    QJsonObject object{{QStringLiteral("protocol"), protocolToken(service.protocol)},
                       {QStringLiteral("host"), service.endpoint.host},
                       {QStringLiteral("port"), service.endpoint.port},
                       {QStringLiteral("security"), securityToken(service.endpoint.security)},
                       {QStringLiteral("named"), row.target.fromProvider},
                       {QStringLiteral("stage"), stageToken(row.stage)},
                       {QStringLiteral("verdict"), verdictToken(row.verdict)},
                       {QStringLiteral("explanation"), CheckWords::explanation(row)},
                       {QStringLiteral("elapsedMs"), static_cast<qint64>(row.elapsed.count())},
                       {QStringLiteral("stageMs"), times},
                       {QStringLiteral("signIn"), QJsonArray::fromStringList(row.signInMethods)},
                       {QStringLiteral("tls"), tlsAsJson(row.tls)}};
    if (service.protocol == Protocol::Smtp)
        object.insert(QStringLiteral("smtpUtf8"), row.works() ? QJsonValue(row.utf8Addresses) : QJsonValue::Null);
    insertInsteadOf(object, row.target);
    if (!row.proxy.isEmpty())
        object.insert(QStringLiteral("proxy"), row.proxy);
    return object;
}

static QString verdictOf(const Outcome &outcome)
{
    return outcome.conclusion == Conclusion::Works ? verdictToken(Verdict::Works) : verdictToken(outcome.cause);
}

static QString whyNoProvider(const CheckAnswer &answer)
{
    const QString domain = answer.address.domainForPeople();
    return isSilent(answer)
               ? QCoreApplication::translate(
                     "CommandLine", "The name service did not answer, so the provider of %1 is not known. "
                                    "Check the network, or name the provider with --provider.")
                     .arg(domain)
               : QCoreApplication::translate(
                     "CommandLine", "The provider of %1 is not among those this program knows. "
                                    "Name it with --provider, or add a profile with --profiles.")
                     .arg(domain);
}

QByteArray checkAsJson(const CheckAnswer &answer, const Catalogue &catalogue)
{
    QJsonObject object{{QStringLiteral("address"), answer.address.toString()},
                       {QStringLiteral("protocol"), protocolToken(answer.protocol)},
                       {QStringLiteral("elapsedMs"), static_cast<qint64>(answer.elapsed.count())}};
    object.insert(QStringLiteral("decidedMs"),
                  answer.decided ? QJsonValue(static_cast<qint64>(answer.decided->count())) : QJsonValue::Null);
    if (answer.search.outcome != SearchOutcome::Found) {
        object.insert(QStringLiteral("provider"), QJsonValue::Null);
        object.insert(QStringLiteral("settings"), QJsonValue::Null);
        object.insert(QStringLiteral("checks"), QJsonArray());
        object.insert(QStringLiteral("verdict"),
                      isSilent(answer) ? verdictToken(Verdict::DnsSilent) : QStringLiteral("provider-not-known"));
        object.insert(QStringLiteral("explanation"), whyNoProvider(answer));
        return QJsonDocument(object).toJson();
    }
    object.insert(QStringLiteral("provider"), providerAsJson(answer, catalogue));
    QJsonArray before;
    for (const Beforehand item : beforehand(providerOf(answer, catalogue)))
        before.append(beforeToken(item));
    object.insert(QStringLiteral("before"), before);
    const SettingsTable table = tableOf(answer);
    object.insert(QStringLiteral("settings"), QJsonObject{{QStringLiteral("incoming"), settingAsJson(table.incoming)},
                                                          {QStringLiteral("outgoing"), settingAsJson(table.outgoing)}});
    QJsonArray checks;
    for (const ProbeResult &row : answer.report.results)
        checks.append(rowAsJson(row));
    object.insert(QStringLiteral("checks"), checks);
    const Outcome outcome = conclude(answer.report, answer.protocol);
    object.insert(QStringLiteral("verdict"), verdictOf(outcome));
    object.insert(QStringLiteral("explanation"), CheckWords::headline(outcome, answer.report));
    if (!outcome.culprit.isEmpty())
        object.insert(QStringLiteral("culprit"), outcome.culprit);
    return QJsonDocument(object).toJson();
}

/// The window starts again by itself when the network is back; this program has ended by then.
static QString adviceFor(const Outcome &outcome, const CheckReport &report)
{
    return outcome.conclusion == Conclusion::Offline ? CheckWords::action(Verdict::NoNetwork)
                                                     : CheckWords::advice(outcome, report);
}

QString checkAsWords(const CheckAnswer &answer, const Catalogue &catalogue)
{
    if (answer.search.outcome != SearchOutcome::Found)
        return whyNoProvider(answer) + QLatin1Char('\n');
    const Outcome outcome = conclude(answer.report, answer.protocol);
    QString text = nameOf(answer, catalogue) + QLatin1Char('\n') + CheckWords::headline(outcome, answer.report)
                   + QLatin1Char('\n') + adviceFor(outcome, answer.report) + QLatin1String("\n\n");
    const Provider provider = providerOf(answer, catalogue);
    for (const Beforehand item : beforehand(provider))
        text += BeforehandWords::text(item, provider.name) + QLatin1String("\n\n");
    for (const ProbeResult &row : answer.report.results)
        text += QStringLiteral("%1  %2:%3  %4\n")
                    .arg(row.works() ? QStringLiteral("+") : QStringLiteral("-"), row.target.service.endpoint.host)
                    .arg(row.target.service.endpoint.port)
                    .arg(CheckWords::state(row));
    const SettingsSheet sheet = makeSheet(tableOf(answer), answer.protocol, {}, QDateTime::currentDateTime());
    return text + QLatin1Char('\n') + sheetAsText(sheet);
}
