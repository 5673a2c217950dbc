#pragma once
#include "provider.h"

/// One service record of a domain (RFC 2782).
struct ServiceRecord {
    QString name;          ///< "_imaps"; the transport is always _tcp
    quint16 priority = 0;  ///< lower is better
    quint16 port = 0;
    QString host;          ///< may hold {domain}; empty: the service is not offered
    bool operator==(const ServiceRecord &) const = default;
};

/// Pure: the records for mail programs (RFC 6186 section 3, RFC 8314 section 5.1), best first. A name without a server
/// declares the service absent. DNS cannot say that a server has no protection: such servers are not told, and their
/// protocol is not declared absent.
QList<ServiceRecord> serviceRecords(const QList<Service> &published);

/// Pure: zone-file lines (RFC 1035 section 5.1) with comments for the offer's domains, those of a domains file included;
/// for example.com where it has none of its own.
QString dnsLines(const Offer &offer, const QStringList &domainsOfFile, const QString &answer);
