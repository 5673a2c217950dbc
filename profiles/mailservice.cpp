#include "mailservice.h"

QString protocolToken(Protocol protocol)
{
    return protocolName(protocol).toLower();
}

QString securityToken(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("tls");
    case Security::StartTls:
        return QStringLiteral("starttls");
    case Security::Plain:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return QStringLiteral("IMAP");
    case Protocol::Pop3:
        return QStringLiteral("POP3");
    case Protocol::Smtp:
        return QStringLiteral("SMTP");
    }
    Q_UNREACHABLE();
}
