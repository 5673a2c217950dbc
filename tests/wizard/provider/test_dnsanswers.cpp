#include "wizard/provider/dnsanswers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

TEST(DnsAnswers, ServiceTargetsComeByPriorityThenWeight)
{
    const SrvAnswer answer = srvAnswerFrom({{u"c.example"_s, 1, 20, 0},
                                            {u"b.example"_s, 1, 10, 5},
                                            {u"A.Example."_s, 1, 10, 50},
                                            {u"d.example"_s, 1, 10, 5}});
    QStringList hosts;
    for (const SrvTarget &target : answer.targets)
        hosts.append(target.host);
    EXPECT_EQ(hosts, (QStringList{u"a.example"_s, u"b.example"_s, u"d.example"_s, u"c.example"_s}));
}

TEST(DnsAnswers, ATargetThatIsADotDeclaresTheServiceAbsent)
{
    for (const QString &target : {u""_s, u"."_s}) {
        const SrvAnswer answer = srvAnswerFrom({{target, 0, 0, 0}});
        EXPECT_EQ(answer.outcome, DnsOutcome::Found);
        EXPECT_TRUE(answer.targets.isEmpty());
    }
}

TEST(DnsAnswers, OddTargetsAreLeftOutAndManyAreCut)
{
    QList<SrvTarget> records{{u"<b>x</b>.evil"_s, 1, 0, 0}, {u"a.example"_s, 0, 0, 0}};
    EXPECT_TRUE(srvAnswerFrom(records).targets.isEmpty());
    for (int i = 0; i < 255; ++i)
        records.append({u"h%1.example"_s.arg(i), 993, 0, 0});
    EXPECT_EQ(srvAnswerFrom(records).targets.size(), 10);
}

TEST(DnsAnswers, MailExchangersComeByPreferenceInTheirWireForm)
{
    const MxAnswer answer = mxAnswerFrom({{20, u"b.example"_s}, {10, u"PAŠTAS.example."_s}, {30, u"B.example"_s}});
    EXPECT_EQ(answer.hosts, (QStringList{u"xn--patas-wdb.example"_s, u"b.example"_s}));
    EXPECT_EQ(mxAnswerFrom({{0, u"."_s}}).outcome, DnsOutcome::NothingPublished);
}
