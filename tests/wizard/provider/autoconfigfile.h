#pragma once
#include "wizard/provider/sources/autoconfig.h"

#include <QByteArray>

/// Writing autoconfig files for tests.

inline QByteArray imapServer(const QByteArray &host = "imap.hoster.example", const QByteArray &more = {})
{
    return "<incomingServer type=\"imap\"><hostname>" + host + "</hostname><port>993</port><socketType>SSL</socketType>"
           "<username>%EMAILADDRESS%</username>" + more + "</incomingServer>";
}

inline QByteArray smtpServer(const QByteArray &host = "smtp.hoster.example", const QByteArray &more = {})
{
    return "<outgoingServer type=\"smtp\"><hostname>" + host + "</hostname><port>465</port><socketType>SSL</socketType>"
           "<username>%EMAILADDRESS%</username>" + more + "</outgoingServer>";
}

/// A whole file; `atRoot` stands beside the provider.
inline QByteArray autoconfigFile(const QByteArray &inProvider, const QByteArray &atRoot = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"hoster.example\">"
           "<domain>hoster.example</domain>" + inProvider + "</emailProvider>" + atRoot + "</clientConfig>";
}

inline AutoconfigReading readFor(const QByteArray &bytes)
{
    return readAutoconfig(bytes, QStringLiteral("imone.example"));
}
