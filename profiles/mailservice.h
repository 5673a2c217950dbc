#pragma once
#include <QList>
#include <QString>

enum class Protocol { Imap, Pop3, Smtp };
enum class Security { ImplicitTls, StartTls, Plain };
enum class UsernameRule { WholeAddress, LocalPart, Fixed };
enum class Authentication { Password, EncryptedPassword, OAuth2, None };

/// Where a server listens and how its connection is secured.
struct Endpoint {
    QString host;      ///< lower case A-labels or an IP address
    quint16 port = 0;  ///< 1–65535
    Security security = Security::ImplicitTls;
    bool operator==(const Endpoint &) const = default;
};

/// One way to receive or send mail.
struct Service {
    Protocol protocol = Protocol::Imap;
    Endpoint endpoint;
    UsernameRule usernameRule = UsernameRule::WholeAddress;
    QString fixedUsername;  ///< for UsernameRule::Fixed
    QList<Authentication> authentication = {Authentication::Password};
    bool securityKnown = true;  ///< false where the provider names a port but not its security (Astra)
    bool operator==(const Service &) const = default;
};

/// "imap", "pop3", "smtp": the words of JSON files and the command line.
QString protocolToken(Protocol protocol);
/// "tls", "starttls", "none".
QString securityToken(Security security);
/// "IMAP", "POP3", "SMTP": a name, the same in every language.
QString protocolName(Protocol protocol);
