#include "wizard/check/checkreport.h"

#include <gtest/gtest.h>

namespace {

Service service(Protocol protocol, const char *host, quint16 port, Security security)
{
    Service made;
    made.protocol = protocol;
    made.endpoint = {QString::fromLatin1(host), port, security};
    return made;
}

Service unknown(Protocol protocol, quint16 port)
{
    Service made = service(protocol, "astra.od.ua", port, Security::StartTls);
    made.securityKnown = false;
    return made;
}

/// "imap 993 tls named": what a plan comes to, in its order.
QStringList shown(const QList<ProbeTarget> &plan)
{
    QStringList lines;
    for (const ProbeTarget &target : plan) {
        const Service &each = target.service;
        lines.append(QStringLiteral("%1 %2 %3 %4").arg(protocolToken(each.protocol), QString::number(each.endpoint.port),
                                                       securityToken(each.endpoint.security),
                                                       target.fromProvider ? QStringLiteral("named")
                                                                           : QStringLiteral("beside")));
    }
    return lines;
}

const QList<Service> astra{unknown(Protocol::Pop3, 110), unknown(Protocol::Imap, 143), unknown(Protocol::Smtp, 25)};

}

TEST(ProbePlan, TriesTheSafePortsBesideThoseOfAstra)
{
    EXPECT_EQ(shown(planProbes(astra)),
              (QStringList{QStringLiteral("pop3 995 tls beside"), QStringLiteral("imap 993 tls beside"),
                           QStringLiteral("pop3 110 starttls named"), QStringLiteral("imap 143 starttls named"),
                           QStringLiteral("smtp 465 tls beside"), QStringLiteral("smtp 587 starttls beside"),
                           QStringLiteral("smtp 25 starttls named")}));
}

TEST(ProbePlan, PutsTheProvidersOwnPortsFirst)
{
    const QList<Service> ovh{service(Protocol::Imap, "ssl0.ovh.net", 143, Security::StartTls),
                             service(Protocol::Imap, "ssl0.ovh.net", 993, Security::ImplicitTls),
                             service(Protocol::Smtp, "ssl0.ovh.net", 587, Security::StartTls)};
    EXPECT_EQ(shown(planProbes(ovh)),
              (QStringList{QStringLiteral("imap 993 tls named"), QStringLiteral("imap 143 starttls named"),
                           QStringLiteral("smtp 587 starttls named"), QStringLiteral("smtp 465 tls beside"),
                           QStringLiteral("smtp 25 starttls beside")}));
}

TEST(ProbePlan, NumbersEachDirectionFromZero)
{
    const QList<ProbeTarget> plan = planProbes(astra);
    QList<int> ranks;
    for (const ProbeTarget &target : plan)
        ranks.append(target.rank);
    EXPECT_EQ(ranks, (QList<int>{0, 1, 2, 3, 0, 1, 2}));
}

TEST(ProbePlan, PlansNoProtocolThatIsNotOffered)
{
    for (const ProbeTarget &target : planProbes({service(Protocol::Imap, "a.example", 993, Security::ImplicitTls)}))
        EXPECT_EQ(target.service.protocol, Protocol::Imap);
    EXPECT_TRUE(planProbes({}).isEmpty());
}

TEST(ProbePlan, TriesEachHostOnItsOwn)
{
    const QList<Service> services{service(Protocol::Imap, "imap.example", 993, Security::ImplicitTls),
                                  service(Protocol::Pop3, "pop.example", 995, Security::ImplicitTls)};
    const QList<ProbeTarget> plan = planProbes(services);
    EXPECT_EQ(plan.size(), 4);
    for (const ProbeTarget &target : plan)
        EXPECT_EQ(target.service.endpoint.host == u"imap.example", target.service.protocol == Protocol::Imap);
}

TEST(ProbePlan, DropsDoublesAndNamelessHosts)
{
    const Service once = service(Protocol::Smtp, "a.example", 465, Security::ImplicitTls);
    EXPECT_EQ(planProbes({once, once, service(Protocol::Smtp, "", 465, Security::ImplicitTls)}).size(), 3);
}

TEST(ProbePlan, AsksForTlsWhereTheProviderNamesNone)
{
    const ProbeTarget target = planProbes({service(Protocol::Pop3, "a.example", 110, Security::Plain)}).last();
    EXPECT_EQ(target.service.endpoint.security, Security::StartTls);
    EXPECT_FALSE(target.service.securityKnown);
    Service tlsPort = unknown(Protocol::Imap, 993);
    EXPECT_EQ(planProbes({tlsPort}).first().service.endpoint.security, Security::ImplicitTls);
}

TEST(ProbePlan, KeepsPort25LastEvenWhereItIsNamed)
{
    const QList<ProbeTarget> plan = planProbes({service(Protocol::Smtp, "a.example", 25, Security::StartTls),
                                               service(Protocol::Smtp, "a.example", 2525, Security::StartTls)});
    EXPECT_EQ(plan.last().service.endpoint.port, 25);
    EXPECT_EQ(plan.first().service.endpoint.port, 2525);
}
