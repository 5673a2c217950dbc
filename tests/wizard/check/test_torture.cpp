#include "support/torture.h"

#include <gtest/gtest.h>

// The rule: a server is believed ("works") only when the answer that lists its sign-in methods has arrived inside
// TLS to its last byte. What the connection does after that changes nothing, for nothing more is asked. Broken off
// at any byte before, by closing, resetting or silence, there is a verdict, in time, and it is never "works".

namespace {

void expectNeverBelieved(const TortureReport &report)
{
    EXPECT_EQ(report.neverEnded, 0);
    EXPECT_TRUE(report.worked.isEmpty()) << qPrintable(report.worked.join(u'\n'));
    EXPECT_TRUE(report.noVerdict.isEmpty()) << qPrintable(report.noVerdict.join(u'\n'));
    // A hang-up is noticed at once and silence after 250 ms a step: 10 s are for a busy machine.
    EXPECT_LT(report.longest, std::chrono::seconds(10));
    testing::Test::RecordProperty("runs", report.runs);
}

void torture(Protocol protocol, Security security)
{
    const ProbeWorld world;
    const GoodTalk talk = goodTalk(protocol, security);
    const TortureReport words = tortureWords(world, talk);
    EXPECT_GE(words.runs, 120);
    const TortureReport wire = tortureWire(world, talk, 41);
    EXPECT_GE(wire.runs, 90);
    expectNeverBelieved(words + wire);
    const TortureReport all = words + wire;
    QStringList kinds;
    for (auto it = all.verdicts.begin(); it != all.verdicts.end(); ++it)
        kinds.append(QStringLiteral("%1 %2").arg(verdictToken(it.key())).arg(it.value()));
    kinds.sort();
    printf("%d runs, longest %lld ms: %s\n", all.runs, qint64(all.longest.count()),
           qPrintable(kinds.join(QStringLiteral(", "))));
}

} // namespace

TEST(Torture, ImapOverTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Imap, Security::ImplicitTls);
}

TEST(Torture, ImapOverStartTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Imap, Security::StartTls);
}

TEST(Torture, Pop3OverTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Pop3, Security::ImplicitTls);
}

TEST(Torture, Pop3OverStartTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Pop3, Security::StartTls);
}

TEST(Torture, SmtpOverTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Smtp, Security::ImplicitTls);
}

TEST(Torture, SmtpOverStartTlsIsNeverBelievedByHalf)
{
    torture(Protocol::Smtp, Security::StartTls);
}
