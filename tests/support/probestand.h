#pragma once
#include "certificates.h"
#include "fakeresolver.h"
#include "wizard/check/proberun.h"

#include <functional>

/// The world beyond the walls for probes of servers on 127.0.0.1, all under one name.
struct ProbeWorld {
    static constexpr auto host = "mail.example.test";
    FakeResolver dns;
    Outside outside;
    TestIdentity identity;
    /// Nothing is ended by time before 20 s, so that a busy machine does not decide a test.
    ProbeLimits patient;
    /// Silence is over after 250 ms.
    ProbeLimits hasty;

    ProbeWorld();
    ProbeTarget target(Protocol protocol, Security security, quint16 port) const;
};

/// One probe and the servers it needs, kept as long as it runs.
struct ProbeTrial {
    virtual ~ProbeTrial() = default;
    virtual bool isSettled() const { return true; }  ///< after the probe: nothing more is expected
    std::unique_ptr<ProbeRun> run;
    bool done = false;
    std::chrono::milliseconds taken{0};

    void start(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits);
};

/// Starts `count` trials, never more than `atOnce` together, and shows each one that is done.
/// False if one of them is not done after a minute.
bool runTrials(int count, int atOnce, const std::function<std::unique_ptr<ProbeTrial>(int index)> &make,
               const std::function<void(int index, const ProbeTrial &trial)> &look);
