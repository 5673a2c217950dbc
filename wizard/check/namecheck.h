#pragma once
#include <QHostAddress>
#include <QList>
#include <QStringList>

class QSslCertificate;

/// The names a certificate vouches for: its subjectAltName entries and nothing else (RFC 9525 section 6.3).
struct CertificateNames {
    QStringList dns;                 ///< as written in the certificate
    QList<QHostAddress> addresses;
};

CertificateNames namesOf(const QSslCertificate &certificate);

/// Pure: whether the names cover `host`. A host name matches a DNS entry as A-labels without regard to case, an
/// entry's whole left label may be a wildcard over one label when two more labels follow; an IP address matches
/// only an IP entry (RFC 9525 sections 6.3 and 6.4). The common name is never looked at.
bool covers(const CertificateNames &names, const QString &host);
