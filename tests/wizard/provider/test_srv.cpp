#include "wizard/provider/sources/srv.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Published {
    QHash<QString, SrvAnswer> answers;

    Published &say(const char *service, const QList<SrvTarget> &targets)
    {
        answers[QString::fromLatin1(service) + u"._tcp.imone.example"_s] = {DnsOutcome::Found, targets};
        return *this;
    }
    SettingsFinding finding() const { return findingFromSrv(answers, u"imone.example"_s); }
};

} // namespace

TEST(Srv, AsksForAllSixNames)
{
    EXPECT_EQ(srvNames(u"a.b"_s), (QStringList{u"_imaps._tcp.a.b"_s, u"_imap._tcp.a.b"_s, u"_pop3s._tcp.a.b"_s,
                                               u"_pop3._tcp.a.b"_s, u"_submissions._tcp.a.b"_s, u"_submission._tcp.a.b"_s}));
}

TEST(Srv, PutsTlsFromTheFirstByteBeforeStartTls)
{
    const SettingsFinding finding = Published()
                                        .say("_imap", {{u"mail.imone.example"_s, 143, 0, 0}})
                                        .say("_imaps", {{u"mail.imone.example"_s, 993, 0, 0}})
                                        .say("_submission", {{u"mail.imone.example"_s, 587, 0, 0}})
                                        .finding();
    ASSERT_EQ(finding.services.size(), 3);
    EXPECT_EQ(finding.services[0].service.endpoint, (Endpoint{u"mail.imone.example"_s, 993, Security::ImplicitTls}));
    EXPECT_EQ(finding.services[1].service.endpoint, (Endpoint{u"mail.imone.example"_s, 143, Security::StartTls}));
    EXPECT_EQ(finding.services[2].service.endpoint, (Endpoint{u"mail.imone.example"_s, 587, Security::StartTls}));
    EXPECT_TRUE(finding.services[2].service.securityKnown);
    EXPECT_EQ(finding.services[0].service.usernameRule, UsernameRule::WholeAddress);
}

TEST(Srv, DoesNotBelieveAPortThatSpeaksAgainstItsName)
{
    const SettingsFinding finding = Published()
                                        .say("_imaps", {{u"ssl0.ovh.net"_s, 143, 0, 0}})
                                        .say("_submission", {{u"ssl0.ovh.net"_s, 465, 0, 0}})
                                        .finding();
    EXPECT_FALSE(finding.services[0].service.securityKnown);
    EXPECT_FALSE(finding.services[1].service.securityKnown);
}

TEST(Srv, NamesAPortOnceThoughTwoRecordsDo)
{
    const SettingsFinding finding = Published()
                                        .say("_submissions", {{u"a.example"_s, 465, 0, 0}})
                                        .say("_submission", {{u"a.example"_s, 465, 0, 0}})
                                        .finding();
    ASSERT_EQ(finding.services.size(), 1);
    EXPECT_TRUE(finding.services[0].service.securityKnown);
}

TEST(Srv, TheProtocolWithTheLowerPriorityComesFirst)
{
    Published both;
    both.say("_imaps", {{u"a.example"_s, 993, 20, 0}}).say("_pop3s", {{u"a.example"_s, 995, 10, 0}});
    EXPECT_EQ(both.finding().services[0].service.protocol, Protocol::Pop3);
    both.say("_pop3s", {{u"a.example"_s, 995, 20, 0}});
    EXPECT_EQ(both.finding().services[0].service.protocol, Protocol::Imap);
}

TEST(Srv, ADotDeclaresAProtocolAbsentUnlessAnotherNameOffersIt)
{
    const SettingsFinding finding = Published()
                                        .say("_pop3s", {})
                                        .say("_pop3", {})
                                        .say("_imap", {})
                                        .say("_imaps", {{u"a.example"_s, 993, 0, 0}})
                                        .finding();
    EXPECT_EQ(finding.notOffered, QList{Protocol::Pop3});
}

TEST(Srv, IsTrustedOnlyWithinTheDomain)
{
    EXPECT_TRUE(Published().say("_imaps", {{u"mail.imone.example"_s, 993, 0, 0}}).finding().trusted);
    EXPECT_FALSE(Published().say("_imaps", {{u"mail.hoster.example"_s, 993, 0, 0}}).finding().trusted);
    EXPECT_TRUE(Published().finding().services.isEmpty());
}
