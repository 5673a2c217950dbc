#include "probestand.h"

#include "eventloop.h"
#include "wizard/check/tlslinechannel.h"

#include <QElapsedTimer>
#include <map>

using namespace std::chrono_literals;

ProbeWorld::ProbeWorld()
    : identity(TestAuthority::instance().good(host))
{
    dns.hosts[QString::fromLatin1(host)] = {DnsOutcome::Found, {QHostAddress(QHostAddress::LocalHost)}, {}, {}};
    outside.dns = &dns;
    outside.newChannel = [] {
        return std::make_unique<TlsLineChannel>(QList<QSslCertificate>{TestAuthority::instance().certificate()});
    };
    patient.name = patient.connect = patient.connectAll = patient.greeting = patient.handshake = patient.reply = 20s;
    patient.slow = patient.whole = 25s;  // slow so late that no second look disturbs a script
    hasty = patient;
    hasty.greeting = hasty.handshake = hasty.reply = 250ms;
    hasty.secondLook = 200ms;
    hasty.secondLookHint = 50ms;
    hasty.farewell = 100ms;
}

ProbeTarget ProbeWorld::target(Protocol protocol, Security security, quint16 port) const
{
    ProbeTarget target;
    target.service.protocol = protocol;
    target.service.endpoint = {QString::fromLatin1(host), port, security};
    return target;
}

void ProbeTrial::start(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits)
{
    run = std::make_unique<ProbeRun>(target, outside, limits);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(run.get(), &ProbeRun::finished, [this, clock] {
        done = true;
        taken = std::chrono::milliseconds(clock.elapsed());
    });
    run->start();
}

bool runTrials(int count, int atOnce, const std::function<std::unique_ptr<ProbeTrial>(int index)> &make,
               const std::function<void(int index, const ProbeTrial &trial)> &look)
{
    std::map<int, std::unique_ptr<ProbeTrial>> running;
    int started = 0;
    const auto turn = [&] {
        for (auto it = running.begin(); it != running.end();) {
            if (!it->second->done || !it->second->isSettled()) {
                ++it;
                continue;
            }
            look(it->first, *it->second);
            it = running.erase(it);
        }
        while (started < count && int(running.size()) < atOnce) {
            running.emplace(started, make(started));
            ++started;
        }
        return running.empty();
    };
    const bool all = waitUntil(turn, 60s);
    for (const auto &[index, trial] : running)
        look(index, *trial);
    return all;
}
