#include "namecheck.h"

#include <QSslCertificate>
#include <QUrl>

namespace {

bool isHostNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

QString lowerAscii(const QString &text)
{
    QString lower = text;
    for (QChar &c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(ushort(c.unicode() + 32));
    }
    return lower;
}

/// The host as lower-case A-labels without final dot; empty if it is no host name.
QString asAsked(const QString &host)
{
    QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    for (const QChar c : name) {
        if (c.unicode() > 127)
            return QString::fromLatin1(QUrl::toAce(name)).toLower();
    }
    return lowerAscii(name);
}

/// Strict, unlike QHostAddress, which takes "1" or "1.2" for an address.
bool isAddress(const QString &host)
{
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv6Protocol
        || (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() == host);
}

bool isHostName(QStringView name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    for (const QStringView label : name.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || !std::all_of(label.begin(), label.end(), isHostNameLetter))
            return false;
    }
    return true;
}

bool entryCovers(QStringView entry, QStringView host)
{
    if (entry == host)
        return true;
    if (!entry.startsWith(u"*."))
        return false;
    const QStringView parent = entry.mid(2);
    const qsizetype dot = host.indexOf(u'.');
    return parent.contains(u'.') && dot > 0 && host.mid(dot + 1) == parent;
}

} // namespace

CertificateNames namesOf(const QSslCertificate &certificate)
{
    CertificateNames names;
    const auto entries = certificate.subjectAlternativeNames();
    names.dns = entries.values(QSsl::DnsEntry);
    for (const QString &text : entries.values(QSsl::IpAddressEntry)) {
        const QHostAddress address(text);
        if (!address.isNull())
            names.addresses.append(address);
    }
    return names;
}

bool covers(const CertificateNames &names, const QString &host)
{
    if (isAddress(host))
        return names.addresses.contains(QHostAddress(host));
    const QString asked = asAsked(host);
    if (!isHostName(asked))
        return false;
    for (const QString &entry : names.dns) {
        if (entryCovers(lowerAscii(entry), asked))
            return true;
    }
    return false;
}
