#include "servicerecords.h"

#include "autoconfigwriter.h"
#include "servicenames.h"

#include <algorithm>

namespace {

QString lineOf(const ServiceRecord &record, const QString &domain)
{
    QString host = record.host;
    host.replace(QLatin1String("{domain}"), domain);
    return QStringLiteral("%1._tcp.%2. 3600 IN SRV %3 %4 %5 %6.\n")
        .arg(record.name, domain, QString::number(record.priority), record.host.isEmpty() ? QStringLiteral("0") : QStringLiteral("1"),
             QString::number(record.port), host);
}

bool isUnprotected(const Service &service)
{
    return service.endpoint.security == Security::Plain;
}

} // namespace

/// The priority counts up over IMAP and POP3 together, so that IMAP is preferred (RFC 6186 section 3.4).
QList<ServiceRecord> serviceRecords(const QList<Service> &published)
{
    QList<ServiceRecord> records;
    quint16 receiving = 0;
    quint16 sending = 0;
    for (const ServiceName &each : serviceNames) {
        const QString name = QString::fromLatin1(each.label);
        quint16 &priority = each.protocol == Protocol::Smtp ? sending : receiving;
        const auto told = records.size();
        bool unprotected = false;
        for (const Service &service : published) {
            if (service.protocol != each.protocol)
                continue;
            unprotected |= isUnprotected(service);
            if (service.endpoint.security != each.security)
                continue;
            records.append({name, priority, service.endpoint.port, service.endpoint.host});
            priority += 10;
        }
        if (records.size() == told && !unprotected)
            records.append({name, 0, 0, {}});
    }
    return records;
}

QString dnsLines(const Offer &offer, const QStringList &domainsOfFile, const QString &answer)
{
    const QList<Service> services = publishedServices(offer, answer);
    QString lines = QStringLiteral(
        "; How mail programs find the servers (RFC 6186, RFC 8314): a line ending in \" .\" says that there is no such service.\n"
        "; They ask https://autoconfig.DOMAIN/mail/config-v1.1.xml first: let autoconfig.DOMAIN point to the web server that has\n"
        "; the file of --export-autoconfig, with a certificate made out to this name.\n");
    for (const Service &service : services) {
        const QString place = QStringLiteral("%1 port %2").arg(service.endpoint.host).arg(service.endpoint.port);
        if (isUnprotected(service))
            lines += QStringLiteral("; %1 is not protected by TLS, so it is not told.\n").arg(place);
        else if (!service.securityKnown)
            lines += QStringLiteral("; The profile does not say how %1 is protected; this is its usual way.\n").arg(place);
    }
    QStringList domains = offer.domains + domainsOfFile;
    domains.removeDuplicates();
    if (domains.isEmpty()) {
        lines += QStringLiteral("; Write the customer's domain in place of example.com.\n");
        domains.append(QStringLiteral("example.com"));
    }
    const QList<ServiceRecord> records = serviceRecords(services);
    for (const QString &domain : std::as_const(domains))
        for (const ServiceRecord &record : records)
            lines += lineOf(record, domain);
    return lines;
}
