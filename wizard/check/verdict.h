#pragma once
#include <QString>

/// How far a probe came. The order is the order of the walk.
enum class Stage {
    Waiting,
    Name,          ///< looking the host name up
    Connect,       ///< TCP
    Greeting,
    StartTls,      ///< asking to upgrade
    Tls,           ///< handshake
    Certificate,   ///< our own check of the name, after Qt's of the chain
    Capabilities,
    SignInMethods,
    Done,
};

/// What one port turned out to be. A closed set: it grows only with a sentence or action the person would
/// see as different.
enum class Verdict {
    NotTested,
    Works,
    WorksButPlain,           ///< answers, offers no encryption at all; never recommended
    NameNotFound,
    DnsSilent,
    NoNetwork,
    CaptivePortal,
    Refused,
    NoAnswer,
    BlockedHere,             ///< this port is silent or refused while another port of the host answers
    Port25Blocked,
    OnlyThroughProxy,        ///< no direct way, but it works through the system's proxy; mail programs need that too
    ProxyRefuses,            ///< no direct way, and the proxy passes no mail on, or wants a sign-in of its own
    ProxySilent,             ///< no direct way, and the proxy that the system is set to use is not there
    OtherService,            ///< HTTP or another mail protocol
    TlsWherePlainExpected,
    PlainWhereTlsExpected,
    StartTlsNotOffered,
    StartTlsRefused,         ///< offered, then refused: somebody may interfere
    BytesBeforeTls,          ///< somebody interferes
    TlsTooOld,
    TlsFailed,               ///< the handshake failed for a reason not told
    CertificateExpired,
    CertificateNotYetValid,
    ClockWrong,
    CertificateOtherName,
    CertificateUnknownIssuer,
    CertificateIntercepted,  ///< issued by an antivirus or firewall
    CertificateWeak,
    ClientCertificateWanted, ///< nobody gets in without a certificate of their own
    NotForMailPrograms,      ///< no sign-in offered: a port for servers among themselves, or only for browsers
    ServerBusy,
    ServerRefusesUs,
    ClosedInTheMiddle,
    SenselessData,           ///< too much, too long or not the protocol
    Cancelled,
};

/// "works", "name-not-found": the word in JSON and reports.
QString verdictToken(Verdict verdict);
/// "waiting", "name", "connect", ...
QString stageToken(Stage stage);
