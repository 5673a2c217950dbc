#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/dialogue.h"
#include "wizard/check/linechannel.h"
#include "wizard/outside.h"

#include <optional>

/// Everything one probe saw, without any opinion.
struct Observation {
    ProbeTarget target;
    Stage stage = Stage::Waiting;           ///< the stage in which it ended; Done if the dialogue finished
    std::optional<DnsOutcome> nameFault;    ///< set if the name had no address
    std::optional<ChannelFault> fault;      ///< set if the channel failed
    bool timedOut = false;                  ///< our own deadline ended it
    bool cancelled = false;
    QByteArray firstBytes;                  ///< up to 64 bytes the server sent before it failed, hostile
    Findings findings;
    TlsFacts tls;
};

/// Pure, the only place with opinions about one port.
Verdict judge(const Observation &observation);

/// Pure: a web server was to be heard at this port.
bool spokeHttp(const Observation &observation);

/// Pure: what only the other rows can tell. Turns Refused or NoAnswer into BlockedHere or Port25Blocked where
/// the same host answers elsewhere, certificate dates into ClockWrong where unrelated hosts agree, and all-silent
/// networks into NoNetwork or CaptivePortal. `now` is this computer's clock, `built` the day of the build,
/// `hostsUp` the hosts without an answering mail port that answer elsewhere (ControlProbe).
void judgeTogether(QList<ProbeResult> &results, const QDateTime &now, const QDate &built,
                   const QStringList &hostsUp = {});
