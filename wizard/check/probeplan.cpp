#include "wizard/check/checkreport.h"

#include <algorithm>

namespace {

struct StandardPort {
    Protocol protocol;
    quint16 port;
    Security security;
};

// RFC 8314 section 7 and RFC 6409; port 25 is for servers among themselves, but some providers take mail there.
constexpr StandardPort standardPorts[] = {
    {Protocol::Imap, 993, Security::ImplicitTls}, {Protocol::Imap, 143, Security::StartTls},
    {Protocol::Pop3, 995, Security::ImplicitTls}, {Protocol::Pop3, 110, Security::StartTls},
    {Protocol::Smtp, 465, Security::ImplicitTls}, {Protocol::Smtp, 587, Security::StartTls},
    {Protocol::Smtp, 25, Security::StartTls},
};

/// The order in which proven ports are recommended; within a class the provider's own order holds.
enum class Preference { NamedTls, NamedStartTls, StandardTls, NamedUnknown, StandardStartTls, Port25 };

Preference preferenceOf(const ProbeTarget &target)
{
    const Endpoint &endpoint = target.service.endpoint;
    if (endpoint.port == 25)
        return Preference::Port25;
    if (endpoint.security == Security::ImplicitTls)
        return target.fromProvider ? Preference::NamedTls : Preference::StandardTls;
    if (!target.fromProvider)
        return Preference::StandardStartTls;
    return target.service.securityKnown ? Preference::NamedStartTls : Preference::NamedUnknown;
}

bool isOutgoing(const ProbeTarget &target)
{
    return target.service.protocol == Protocol::Smtp;
}

bool isSamePort(const Service &a, const Service &b)
{
    return a.protocol == b.protocol && a.endpoint.host == b.endpoint.host && a.endpoint.port == b.endpoint.port;
}

bool isPlanned(const QList<ProbeTarget> &plan, const Service &service)
{
    return std::any_of(plan.begin(), plan.end(),
                       [&](const ProbeTarget &target) { return isSamePort(target.service, service); });
}

/// What is really tried: no port is tried without asking for TLS.
Service triedAs(Service service)
{
    if (service.securityKnown && service.endpoint.security != Security::Plain)
        return service;
    const bool tlsPort = std::any_of(std::begin(standardPorts), std::end(standardPorts), [&](const StandardPort &each) {
        return each.port == service.endpoint.port && each.security == Security::ImplicitTls;
    });
    service.endpoint.security = tlsPort ? Security::ImplicitTls : Security::StartTls;
    service.securityKnown = false;
    return service;
}

void rank(QList<ProbeTarget> &plan)
{
    std::stable_sort(plan.begin(), plan.end(), [](const ProbeTarget &a, const ProbeTarget &b) {
        if (isOutgoing(a) != isOutgoing(b))
            return isOutgoing(b);
        return preferenceOf(a) < preferenceOf(b);
    });
    int incoming = 0;
    int outgoing = 0;
    for (ProbeTarget &target : plan)
        target.rank = isOutgoing(target) ? outgoing++ : incoming++;
}

}

QList<ProbeTarget> planProbes(const QList<Service> &services)
{
    QList<ProbeTarget> plan;
    for (const Service &service : services) {
        if (!service.endpoint.host.isEmpty() && service.endpoint.port != 0 && !isPlanned(plan, service))
            plan.append({triedAs(service), true, 0});
    }
    const QList<ProbeTarget> named = plan;
    for (const ProbeTarget &target : named) {
        for (const StandardPort &standard : standardPorts) {
            Service beside = target.service;
            beside.endpoint.port = standard.port;
            beside.endpoint.security = standard.security;
            beside.securityKnown = true;
            if (standard.protocol == beside.protocol && !isPlanned(plan, beside))
                plan.append({beside, false, 0});
        }
    }
    rank(plan);
    return plan;
}

QList<ProbeTarget> withSureHosts(QList<ProbeTarget> plan)
{
    for (ProbeTarget &target : plan)
        target.hostIsSure = true;
    return plan;
}
