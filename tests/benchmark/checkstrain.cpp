// Prints what the check costs at its worst: pauses of the event loop and memory while eight ports misbehave, what
// 500 probes leave behind, and every conversation cut after every byte on the wire.
//   bench-check [--torture]
#include "support/misbehaving.h"
#include "support/torture.h"

#include <QCoreApplication>
#include <QThread>
#include <semaphore>

namespace {

/// The bad servers in a thread of their own, so that only the check's own work is measured.
class PortsBeside : public QThread
{
public:
    explicit PortsBeside(const ProbeWorld &world)
        : m_world(world)
    {
        start();
        m_ready.acquire();
    }
    ~PortsBeside() override
    {
        quit();
        wait();
    }
    QList<ProbeTarget> targets;

protected:
    void run() override
    {
        const MisbehavingPorts ports(m_world);
        targets = ports.targets();
        m_ready.release();
        exec();
    }

private:
    const ProbeWorld &m_world;
    std::binary_semaphore m_ready{0};
};

double inMilliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

void printStrain(const ProbeWorld &world)
{
    const PortsBeside ports(world);
    const StrainReport cold = checkUnderStrain(world, ports.targets);
    printf("eight bad ports, first check: pause %.1f ms, of it work %.1f ms, memory %lld KiB\n",
           inMilliseconds(cold.pause), inMilliseconds(cold.work), cold.memory);
    StrainReport worst;
    for (int i = 0; i < 10; ++i) {
        const StrainReport one = checkUnderStrain(world, ports.targets);
        worst.pause = std::max(worst.pause, one.pause);
        worst.work = std::max(worst.work, one.work);
        worst.memory = std::max(worst.memory, one.memory);
    }
    printf("eight bad ports, worst of 10 more: pause %.1f ms, of it work %.1f ms (aim 50), memory %lld KiB (aim 16384)\n",
           inMilliseconds(worst.pause), inMilliseconds(worst.work), worst.memory);
}

void printSoak(const ProbeWorld &world)
{
    const SoakReport report = soak(world, 50, 500);
    printf("500 probes: %d worked, open files %+d (aim 0), memory %+lld KiB (aim 1024)\n", report.worked, report.files,
           report.memory);
}

void printTorture(const ProbeWorld &world)
{
    TortureReport all;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
            const TortureReport one = tortureWire(world, goodTalk(protocol, security), 1);
            for (const QString &name : one.worked)
                printf("believed: %s %s, %s\n", qPrintable(protocolToken(protocol)), qPrintable(securityToken(security)),
                       qPrintable(name));
            all = all + one;
        }
    }
    printf("torture: %d runs, wrongly believed %lld, without an end %d, longest %lld ms\n", all.runs,
           qint64(all.worked.size()), all.neverEnded, qint64(all.longest.count()));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const ProbeWorld world;
    printStrain(world);
    printSoak(world);
    if (application.arguments().contains(QStringLiteral("--torture")))
        printTorture(world);
    return 0;
}
