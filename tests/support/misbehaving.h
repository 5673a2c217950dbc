#pragma once
#include "probestand.h"
#include "resources.h"
#include "scriptedserver.h"
#include "wizard/check/checkrun.h"

/// Eight servers, each bad in its own way: endless lines, floods, drips and silence, in the open and inside TLS.
class MisbehavingPorts
{
public:
    explicit MisbehavingPorts(const ProbeWorld &world);
    const QList<ProbeTarget> &targets() const { return m_targets; }

private:
    std::vector<std::unique_ptr<ScriptedServer>> m_servers;
    QList<ProbeTarget> m_targets;
};

/// What a check of bad ports cost this process.
struct StrainReport {
    bool finished = false;
    QStringList worked;         ///< ports taken for good, which none may be
    std::chrono::microseconds pause{0};  ///< see LoopWatch
    std::chrono::microseconds work{0};
    qint64 memory = 0;          ///< highest during the check minus before it, in KiB
};
StrainReport checkUnderStrain(const ProbeWorld &world, const QList<ProbeTarget> &targets);

/// The difference that many good probes, one after another, make to this process.
struct SoakReport {
    int worked = 0;
    int files = 0;      ///< open files after minus before
    qint64 memory = 0;  ///< resident after minus before, in KiB
};
SoakReport soak(const ProbeWorld &world, int warmUp, int probes);
