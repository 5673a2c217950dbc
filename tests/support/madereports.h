#pragma once
#include "profiles/mailaddress.h"
#include "wizard/check/checkreport.h"

#include <QLocale>

/// Services and reports made by hand, as the two providers of the guides look from a healthy or a bad network.
namespace Made {

inline Service service(Protocol protocol, const QString &host, quint16 port, Security security)
{
    Service made;
    made.protocol = protocol;
    made.endpoint = {host, port, security};
    return made;
}

inline QList<Service> ovhServices()
{
    const QString host = QStringLiteral("ssl0.ovh.net");
    return {service(Protocol::Imap, host, 993, Security::ImplicitTls),
            service(Protocol::Imap, host, 143, Security::StartTls),
            service(Protocol::Pop3, host, 995, Security::ImplicitTls),
            service(Protocol::Pop3, host, 110, Security::StartTls),
            service(Protocol::Smtp, host, 465, Security::ImplicitTls),
            service(Protocol::Smtp, host, 587, Security::StartTls)};
}

/// The guide names ports, but no security.
inline QList<Service> astraServices()
{
    const QString host = QStringLiteral("astra.od.ua");
    QList<Service> services = {service(Protocol::Imap, host, 143, Security::StartTls),
                               service(Protocol::Pop3, host, 110, Security::StartTls),
                               service(Protocol::Smtp, host, 25, Security::StartTls)};
    for (Service &each : services)
        each.securityKnown = false;
    return services;
}

inline MailAddress address(const QString &localPart = QStringLiteral("ona"),
                           const QString &domain = QStringLiteral("ovh.net"))
{
    return {localPart, domain};
}

/// All rows planned, none begun.
inline CheckReport planned(const QList<Service> &services)
{
    CheckReport report;
    report.runId = 1;
    report.startedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 2));
    for (const ProbeTarget &target : planProbes(services)) {
        ProbeResult result;
        result.target = target;
        report.results.append(result);
    }
    return report;
}

inline void finish(ProbeResult &result, Verdict verdict)
{
    result.finished = true;
    result.verdict = verdict;
    result.elapsed = std::chrono::milliseconds(180);
    result.stage = verdict == Verdict::Works ? Stage::Done : Stage::Connect;
    if (verdict != Verdict::Works)
        return;
    result.address = QStringLiteral("192.0.2.7");
    result.signInMethods = {QStringLiteral("PLAIN"), QStringLiteral("LOGIN")};
    result.times = {{Stage::Name, std::chrono::milliseconds(20)}, {Stage::Connect, std::chrono::milliseconds(50)},
                    {Stage::Tls, std::chrono::milliseconds(60)}};
    result.tls.version = QStringLiteral("TLS 1.3");
    result.tls.subject = result.target.service.endpoint.host;
    result.tls.names = {result.target.service.endpoint.host};
    result.tls.issuer = QStringLiteral("Sectigo Limited");
    result.tls.notBefore = QDateTime(QDate(2026, 5, 3), QTime(0, 0), Qt::UTC);
    result.tls.notAfter = QDateTime(QDate(2027, 5, 3), QTime(12, 0), Qt::UTC);
}

inline ProbeResult *row(CheckReport &report, quint16 port)
{
    for (ProbeResult &result : report.results)
        if (result.target.service.endpoint.port == port)
            return &result;
    return nullptr;
}

/// Every row finished alike.
inline CheckReport finished(const QList<Service> &services, Verdict verdict)
{
    CheckReport report = planned(services);
    for (ProbeResult &result : report.results)
        finish(result, verdict);
    report.complete = true;
    report.elapsed = std::chrono::milliseconds(900);
    return report;
}

/// OVH as it is: all six named ports work, 25 does not.
inline CheckReport goodOvh()
{
    CheckReport report = finished(ovhServices(), Verdict::Works);
    if (ProbeResult *port25 = row(report, 25)) {
        *port25 = {port25->target};
        finish(*port25, Verdict::NotForMailPrograms);
    }
    return report;
}

/// A row as it comes out of a bad server; keeps no trace of the good one.
inline void fail(CheckReport &report, quint16 port, Verdict verdict)
{
    if (ProbeResult *failing = row(report, port)) {
        *failing = {failing->target};
        finish(*failing, verdict);
    }
}

inline const QList<Verdict> &allVerdicts()
{
    static const QList<Verdict> all = [] {
        QList<Verdict> verdicts;
        for (int value = 0; value <= int(Verdict::Cancelled); ++value)
            verdicts.append(Verdict(value));
        return verdicts;
    }();
    return all;
}

}
