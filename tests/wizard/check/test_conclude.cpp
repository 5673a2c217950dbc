#include "wizard/check/checkreport.h"

#include <gtest/gtest.h>

namespace {

ProbeResult row(Protocol protocol, quint16 port, Verdict verdict, int rank = 0)
{
    ProbeResult made;
    made.target.service.protocol = protocol;
    made.target.service.endpoint.host = QStringLiteral("mail.example.test");
    made.target.service.endpoint.port = port;
    made.target.rank = rank;
    made.finished = verdict != Verdict::NotTested;
    made.verdict = verdict;
    return made;
}

CheckReport report(const QList<ProbeResult> &rows)
{
    CheckReport made;
    made.runId = 1;
    made.results = rows;
    made.complete = std::all_of(rows.begin(), rows.end(), [](const ProbeResult &each) { return each.finished; });
    return made;
}

}

TEST(Conclusions, AreDecidedBeforeEveryPortIsReported)
{
    const CheckReport seen = report({row(Protocol::Imap, 993, Verdict::Works), row(Protocol::Imap, 143, Verdict::NotTested, 1),
                                     row(Protocol::Smtp, 465, Verdict::NotTested), row(Protocol::Smtp, 587, Verdict::Works, 1)});
    EXPECT_EQ(conclude(seen, Protocol::Imap).conclusion, Conclusion::Works);
    EXPECT_EQ(conclude(seen, Protocol::Imap).causeRow, -1);
    EXPECT_EQ(conclude(seen, Protocol::Pop3).conclusion, Conclusion::OnlyOutgoingWorks);
}

TEST(Conclusions, WaitForRowsThatMayStillWork)
{
    const CheckReport seen = report({row(Protocol::Imap, 993, Verdict::Refused), row(Protocol::Imap, 143, Verdict::NotTested, 1),
                                     row(Protocol::Smtp, 465, Verdict::Works)});
    EXPECT_EQ(conclude(seen, Protocol::Imap).conclusion, Conclusion::Testing);
    EXPECT_EQ(conclude(CheckReport(), Protocol::Imap).conclusion, Conclusion::Testing);
}

TEST(Conclusions, DoNotWaitForSlowRows)
{
    CheckReport seen = report({row(Protocol::Imap, 993, Verdict::NotTested), row(Protocol::Smtp, 465, Verdict::Works)});
    seen.results[0].slow = true;
    EXPECT_EQ(conclude(seen, Protocol::Imap).conclusion, Conclusion::OnlyOutgoingWorks);
    EXPECT_EQ(conclude(seen, Protocol::Imap).cause, Verdict::NoAnswer);
}

TEST(Conclusions, MakeOneCauseOfSevenRefusedPorts)
{
    const CheckReport seen = report(
        {row(Protocol::Imap, 993, Verdict::Refused), row(Protocol::Imap, 143, Verdict::Refused, 1),
         row(Protocol::Pop3, 995, Verdict::Refused, 2), row(Protocol::Pop3, 110, Verdict::Refused, 3),
         row(Protocol::Smtp, 465, Verdict::Refused), row(Protocol::Smtp, 587, Verdict::Refused, 1),
         row(Protocol::Smtp, 25, Verdict::Refused, 2)});
    const Outcome outcome = conclude(seen, Protocol::Imap);
    EXPECT_EQ(outcome.conclusion, Conclusion::NothingWorks);
    EXPECT_EQ(outcome.cause, Verdict::Refused);
    EXPECT_EQ(outcome.causeRow, 0);
}

TEST(Conclusions, PointAtThePortThatTheProviderNames)
{
    QList<ProbeResult> rows{row(Protocol::Imap, 993, Verdict::Refused, 0), row(Protocol::Imap, 143, Verdict::CertificateExpired, 1),
                            row(Protocol::Smtp, 465, Verdict::Works)};
    rows[0].target.fromProvider = false;
    const Outcome outcome = conclude(report(rows), Protocol::Imap);
    EXPECT_EQ(outcome.conclusion, Conclusion::OnlyOutgoingWorks);
    EXPECT_EQ(outcome.cause, Verdict::CertificateExpired);
    EXPECT_EQ(outcome.causeRow, 1);
}

TEST(Conclusions, DoNotBlamePort25WhereAPortForMailProgramsFailsForAReasonOfItsOwn)
{
    CheckReport seen = report({row(Protocol::Imap, 993, Verdict::Works), row(Protocol::Smtp, 25, Verdict::Port25Blocked, 2),
                               row(Protocol::Smtp, 465, Verdict::CertificateExpired)});
    seen.results[2].target.fromProvider = false;
    seen.results[2].stage = Stage::Tls;
    EXPECT_EQ(conclude(seen, Protocol::Imap).cause, Verdict::CertificateExpired);
    seen.results[2].verdict = Verdict::Refused;
    seen.results[2].stage = Stage::Connect;
    EXPECT_EQ(conclude(seen, Protocol::Imap).cause, Verdict::Port25Blocked);
}

TEST(Conclusions, NameTheCulpritOnThisComputer)
{
    QList<ProbeResult> rows{row(Protocol::Imap, 993, Verdict::TlsFailed), row(Protocol::Imap, 143, Verdict::CertificateIntercepted, 1),
                            row(Protocol::Smtp, 465, Verdict::Works)};
    rows[1].tls.issuer = QStringLiteral("Avast Web/Mail Shield Root");
    const Outcome outcome = conclude(report(rows), Protocol::Imap);
    EXPECT_EQ(outcome.cause, Verdict::CertificateIntercepted);
    EXPECT_EQ(outcome.culprit, QStringLiteral("Avast"));
    EXPECT_EQ(outcome.causeRow, 1);
}

TEST(Conclusions, NeverTakePlainForProof)
{
    const CheckReport seen = report({row(Protocol::Imap, 993, Verdict::Refused), row(Protocol::Imap, 143, Verdict::WorksButPlain, 1),
                                     row(Protocol::Smtp, 465, Verdict::Works)});
    EXPECT_EQ(conclude(seen, Protocol::Imap).conclusion, Conclusion::OnlyOutgoingWorks);
    EXPECT_EQ(conclude(seen, Protocol::Imap).cause, Verdict::WorksButPlain);
    EXPECT_EQ(seen.best(Protocol::Imap), nullptr);
}

TEST(Conclusions, TellOfflineAndCancelled)
{
    EXPECT_EQ(conclude(report({row(Protocol::Imap, 993, Verdict::NoNetwork), row(Protocol::Smtp, 465, Verdict::NoNetwork)}),
                       Protocol::Imap).conclusion, Conclusion::Offline);
    const Outcome stopped = conclude(report({row(Protocol::Imap, 993, Verdict::Works), row(Protocol::Smtp, 465, Verdict::Cancelled)}),
                                     Protocol::Imap);
    EXPECT_EQ(stopped.conclusion, Conclusion::Cancelled);
    EXPECT_EQ(stopped.cause, Verdict::Cancelled);
}

TEST(BestRow, IsTheProvenOneOfTheLowestRank)
{
    const CheckReport seen = report({row(Protocol::Imap, 143, Verdict::Works, 2), row(Protocol::Imap, 993, Verdict::Works, 1),
                                     row(Protocol::Imap, 1993, Verdict::Refused, 0)});
    ASSERT_NE(seen.best(Protocol::Imap), nullptr);
    EXPECT_EQ(seen.best(Protocol::Imap)->target.service.endpoint.port, 993);
    EXPECT_EQ(seen.best(Protocol::Smtp), nullptr);
}
