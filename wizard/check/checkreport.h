#pragma once
#include "profiles/mailservice.h"
#include "wizard/check/verdict.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <chrono>
#include <optional>

/// One port to be proven.
struct ProbeTarget {
    Service service;
    bool fromProvider = true;  ///< false: a standard port the provider does not name, tried beside
    int rank = 0;              ///< 0 is the best of its direction; smaller is recommended before larger
    QString insteadOf = {};    ///< the host this one is tried in place of, for its certificate names this one; or empty
    bool hostIsSure = false;   ///< a built-in profile names the host: no certificate may talk us into another
    bool operator==(const ProbeTarget &) const = default;
};

struct TlsFacts {
    QString version;      ///< "TLS 1.3"
    QString subject;      ///< the certificate's name as people would call it
    QString issuer;
    QStringList names;    ///< DNS and IP names of the certificate, at most 100
    QDateTime notBefore;  ///< UTC
    QDateTime notAfter;   ///< UTC
    bool operator==(const TlsFacts &) const = default;
};

struct StageTime {
    Stage stage = Stage::Waiting;
    std::chrono::milliseconds taken{0};  ///< spent in this stage
    bool operator==(const StageTime &) const = default;
};

/// What one port did, so far or at the end.
struct ProbeResult {
    ProbeTarget target;
    Stage stage = Stage::Waiting;  ///< the stage reached
    bool finished = false;
    bool slow = false;             ///< still answering, past the time people wait for
    Verdict verdict = Verdict::NotTested;  ///< NotTested until finished
    QString address;               ///< IP address that was used, or empty
    TlsFacts tls;                  ///< empty version if no handshake was made
    QStringList signInMethods;     ///< "PLAIN", "LOGIN", "SCRAM-SHA-256", as the server names them inside TLS
    bool utf8Addresses = false;    ///< letters other than a–z before the @ are taken (SMTPUTF8, RFC 6531; UTF8, RFC 6855)
    bool spokeHttp = false;        ///< a web server answered, whatever the verdict
    QString proxy;                 ///< "host:port" of the proxy that the verdict is about, or empty
    QString serverWords;           ///< hostile text, already cut to 200 characters and cleaned
    std::chrono::milliseconds elapsed{0};
    QList<StageTime> times;

    bool works() const { return finished && verdict == Verdict::Works; }
};

enum class Conclusion {
    Testing,
    Works,              ///< incoming and outgoing are proven
    OnlyIncomingWorks,
    OnlyOutgoingWorks,
    NothingWorks,
    Offline,
    Cancelled,
};

/// The whole check: rows in plan order, behind them those tried instead of another name.
struct CheckReport {
    quint64 runId = 0;      ///< grows with every run; 0: no run yet
    QDateTime startedAt;    ///< local time of the start
    QList<ProbeResult> results;
    bool complete = false;  ///< every row is finished
    std::optional<std::chrono::milliseconds> decided;  ///< from the start until incoming and outgoing were proven
    std::chrono::milliseconds elapsed{0};

    /// The best proven row for receiving by `protocol` or sending (Protocol::Smtp); nullptr if none works.
    const ProbeResult *best(Protocol protocol) const;
};
Q_DECLARE_METATYPE(CheckReport)

/// One sentence's worth of the whole report: what it comes to and the one cause to name.
struct Outcome {
    Conclusion conclusion = Conclusion::Testing;
    Verdict cause = Verdict::NotTested;  ///< the one cause where something fails
    QString culprit;                     ///< product ("Avast") or party ("internet provider"), or empty; English, for logs
    int causeRow = -1;                   ///< the row that shows the cause best, or -1
};

/// Pure: what the report comes to for a person who receives by `incoming`.
Outcome conclude(const CheckReport &report, Protocol incoming);
/// Pure: every port to be tried for these services, best first in each direction; knows the standard ports.
QList<ProbeTarget> planProbes(const QList<Service> &services);
/// Pure: the same plan for hosts that a built-in profile names.
QList<ProbeTarget> withSureHosts(QList<ProbeTarget> plan);
