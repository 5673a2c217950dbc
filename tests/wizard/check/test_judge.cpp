#include "wizard/check/interceptors.h"
#include "wizard/check/observation.h"

#include <gtest/gtest.h>
#include <initializer_list>
#include <set>

namespace {

constexpr std::initializer_list<Stage> stages{Stage::Waiting, Stage::Name, Stage::Connect, Stage::Greeting,
                                              Stage::StartTls, Stage::Tls, Stage::Certificate, Stage::Capabilities,
                                              Stage::SignInMethods, Stage::Done};

/// A fault and what it comes to: before and after TCP was up.
struct FaultRow {
    ChannelFault fault;
    Verdict beforeTcp;
    Verdict afterTcp;
};

constexpr FaultRow faultRows[] = {
    {ChannelFault::Refused, Verdict::Refused, Verdict::ClosedInTheMiddle},
    {ChannelFault::Unreachable, Verdict::NoNetwork, Verdict::ClosedInTheMiddle},
    {ChannelFault::NoNetwork, Verdict::NoNetwork, Verdict::NoNetwork},
    {ChannelFault::ConnectTimeout, Verdict::NoAnswer, Verdict::NoAnswer},
    {ChannelFault::ClosedByServer, Verdict::Refused, Verdict::ClosedInTheMiddle},
    {ChannelFault::LineTooLong, Verdict::SenselessData, Verdict::SenselessData},
    {ChannelFault::TooMuchData, Verdict::SenselessData, Verdict::SenselessData},
    {ChannelFault::BytesBeforeTls, Verdict::BytesBeforeTls, Verdict::BytesBeforeTls},
    {ChannelFault::NotTls, Verdict::SenselessData, Verdict::SenselessData},
    {ChannelFault::TlsTooOld, Verdict::TlsTooOld, Verdict::TlsTooOld},
    {ChannelFault::TlsFailed, Verdict::TlsFailed, Verdict::TlsFailed},
    {ChannelFault::CertificateExpired, Verdict::CertificateExpired, Verdict::CertificateExpired},
    {ChannelFault::CertificateNotYetValid, Verdict::CertificateNotYetValid, Verdict::CertificateNotYetValid},
    {ChannelFault::CertificateOtherName, Verdict::CertificateOtherName, Verdict::CertificateOtherName},
    {ChannelFault::CertificateUnknownIssuer, Verdict::CertificateUnknownIssuer, Verdict::CertificateUnknownIssuer},
    {ChannelFault::CertificateWeak, Verdict::CertificateWeak, Verdict::CertificateWeak},
    {ChannelFault::ClientCertificateWanted, Verdict::ClientCertificateWanted, Verdict::ClientCertificateWanted},
    {ChannelFault::ProxyRefused, Verdict::ProxyRefuses, Verdict::ProxyRefuses},
    {ChannelFault::ProxySilent, Verdict::ProxySilent, Verdict::ProxySilent},
};

Observation seen(Security security = Security::ImplicitTls, quint16 port = 993)
{
    Observation made;
    made.target.service.protocol = Protocol::Imap;
    made.target.service.endpoint = {QStringLiteral("mail.example.test"), port, security};
    made.stage = Stage::Done;
    return made;
}

Observation good(Security security = Security::ImplicitTls)
{
    Observation made = seen(security);
    made.findings.greeted = made.findings.secured = made.findings.capabilitiesRead = true;
    made.findings.signInMethods = {QStringLiteral("PLAIN")};
    return made;
}

Verdict ofBytes(const char *bytes, ChannelFault fault, Security security, Stage stage)
{
    Observation made = seen(security, security == Security::ImplicitTls ? 993 : 143);
    made.firstBytes = bytes;
    made.fault = fault;
    made.stage = stage;
    return judge(made);
}

ProbeResult row(const char *host, quint16 port, Verdict verdict, Stage stage)
{
    ProbeResult made;
    made.target.service.endpoint = {QString::fromLatin1(host), port,
                                    port == 993 || port == 465 ? Security::ImplicitTls : Security::StartTls};
    made.target.service.protocol = port == 993 || port == 143 ? Protocol::Imap : Protocol::Smtp;
    made.finished = verdict != Verdict::NotTested;
    made.verdict = verdict;
    made.stage = stage;
    made.address = QStringLiteral("192.0.2.7");
    return made;
}

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QDate built(2026, 11, 1);

ProbeResult expired(const char *host, const char *issuer)
{
    ProbeResult made = row(host, 993, Verdict::CertificateExpired, Stage::Certificate);
    made.tls.issuer = QString::fromLatin1(issuer);
    made.tls.subject = QString::fromLatin1(host);
    made.tls.notAfter = now.addDays(-3);
    return made;
}

QList<Verdict> together(QList<ProbeResult> rows, const QDateTime &clock = now)
{
    judgeTogether(rows, clock, built);
    QList<Verdict> verdicts;
    for (const ProbeResult &each : rows)
        verdicts.append(each.verdict);
    return verdicts;
}

ProbeResult webServer(const char *host, quint16 port)
{
    ProbeResult made = row(host, port, Verdict::OtherService, Stage::Greeting);
    made.spokeHttp = true;
    return made;
}

}

TEST(Judging, HasAVerdictForEveryFaultInEveryStage)
{
    EXPECT_EQ(std::size(faultRows), size_t(ChannelFault::ProxySilent) + 1);
    for (const FaultRow &each : faultRows) {
        for (const Stage stage : stages) {
            Observation made = seen();
            made.stage = stage;
            made.fault = each.fault;
            EXPECT_EQ(judge(made), stage <= Stage::Connect ? each.beforeTcp : each.afterTcp)
                << int(each.fault) << " in " << qPrintable(stageToken(stage));
        }
    }
}

TEST(Judging, NeverCallsItGoodWhereAnythingFailed)
{
    for (const Stage stage : stages) {
        for (const FaultRow &each : faultRows) {
            Observation made = good();
            made.stage = stage;
            made.fault = each.fault;
            EXPECT_NE(judge(made), Verdict::Works);
            made.findings.secured = false;
            made.target.service.securityKnown = false;
            EXPECT_NE(judge(made), Verdict::WorksButPlain);
        }
        Observation late = good();
        late.stage = stage;
        late.timedOut = true;
        EXPECT_EQ(judge(late), stage == Stage::Name ? Verdict::DnsSilent : Verdict::NoAnswer);
    }
    EXPECT_EQ(judge(good()), Verdict::Works);
    EXPECT_EQ(judge(good(Security::StartTls)), Verdict::Works);
}

TEST(Judging, PutsCancelAndNameFirst)
{
    Observation made = good();
    made.nameFault = DnsOutcome::NoSuchName;
    EXPECT_EQ(judge(made), Verdict::NameNotFound);
    made.nameFault = DnsOutcome::NothingPublished;
    EXPECT_EQ(judge(made), Verdict::NameNotFound);
    made.nameFault = DnsOutcome::NoAnswer;
    EXPECT_EQ(judge(made), Verdict::DnsSilent);
    made.cancelled = true;
    EXPECT_EQ(judge(made), Verdict::Cancelled);
}

TEST(Judging, KnowsWordsOnATlsPort)
{
    const auto onTlsPort = [](const char *bytes) {
        return ofBytes(bytes, ChannelFault::NotTls, Security::ImplicitTls, Stage::Tls);
    };
    EXPECT_EQ(onTlsPort("* OK ready\r\n"), Verdict::PlainWhereTlsExpected);
    EXPECT_EQ(onTlsPort("220 mail ESMTP\r\n"), Verdict::OtherService);
    EXPECT_EQ(onTlsPort("+OK ready\r\n"), Verdict::OtherService);
    EXPECT_EQ(onTlsPort("HTTP/1.1 400 Bad Request\r\n"), Verdict::OtherService);
    EXPECT_EQ(onTlsPort("\x93\x01qz"), Verdict::SenselessData);
    EXPECT_EQ(onTlsPort(""), Verdict::SenselessData);
}

TEST(Judging, KnowsTlsWhereWordsWereExpected)
{
    const auto inWords = [](const char *bytes, ChannelFault fault) {
        return ofBytes(bytes, fault, Security::StartTls, Stage::Greeting);
    };
    EXPECT_EQ(inWords("\x15\x03\x01", ChannelFault::ClosedByServer), Verdict::TlsWherePlainExpected);
    EXPECT_EQ(inWords("\x16\x03\x03", ChannelFault::LineTooLong), Verdict::TlsWherePlainExpected);
    EXPECT_EQ(inWords("<html><body>", ChannelFault::LineTooLong), Verdict::OtherService);
    EXPECT_EQ(inWords("", ChannelFault::ClosedByServer), Verdict::ClosedInTheMiddle);
}

TEST(Judging, CallsAnUpgradeThatStaysPlainRefused)
{
    EXPECT_EQ(ofBytes("* OK hi", ChannelFault::NotTls, Security::StartTls, Stage::Tls), Verdict::StartTlsRefused);
}

TEST(Judging, NamesTheInterceptor)
{
    Observation made = seen();
    made.fault = ChannelFault::CertificateUnknownIssuer;
    made.tls.issuer = QStringLiteral("ESET SSL Filter CA");
    EXPECT_EQ(judge(made), Verdict::CertificateIntercepted);
    EXPECT_EQ(interceptorOf(QStringLiteral("AVG Web/Mail Shield Root")), QStringLiteral("AVG"));
    EXPECT_EQ(interceptorOf(QStringLiteral("Kaspersky Anti-Virus Personal Root Certificate")), QStringLiteral("Kaspersky"));
    EXPECT_EQ(interceptorOf(QStringLiteral("Bitdefender Personal CA.Net-Defender")), QStringLiteral("Bitdefender"));
    EXPECT_EQ(interceptorOf(QStringLiteral("Zscaler Root CA")), QStringLiteral("Zscaler"));
    EXPECT_EQ(interceptorOf(QStringLiteral("Sophos_CA_C23")), QStringLiteral("Sophos"));
    EXPECT_EQ(interceptorOf(QStringLiteral("Presetatistics CA")), QString());
    EXPECT_EQ(interceptorOf(QStringLiteral("ISRG Root X1")), QString());
}

TEST(Judging, CountsPlainOnlyWhereNobodyPromisedTls)
{
    Observation made = seen(Security::StartTls, 143);
    made.findings.greeted = made.findings.capabilitiesRead = true;
    EXPECT_EQ(judge(made), Verdict::StartTlsNotOffered);
    made.target.service.securityKnown = false;
    EXPECT_EQ(judge(made), Verdict::WorksButPlain);
    made.target.service.securityKnown = true;
    made.target.fromProvider = false;
    EXPECT_EQ(judge(made), Verdict::WorksButPlain);
    made.findings.loginDisabled = true;
    EXPECT_EQ(judge(made), Verdict::NotForMailPrograms);
}

TEST(Judging, WantsASignInThatTakesAPassword)
{
    Observation made = good();
    made.findings.signInMethods = {QStringLiteral("XOAUTH2"), QStringLiteral("GSSAPI"), QStringLiteral("EXTERNAL")};
    EXPECT_EQ(judge(made), Verdict::NotForMailPrograms);
    made.findings.signInMethods = {QStringLiteral("SCRAM-SHA-256")};
    EXPECT_EQ(judge(made), Verdict::Works);
}

TEST(JudgingTogether, TellsABlockedPortFromAServerThatIsDown)
{
    const auto silent = row("a.example", 465, Verdict::NoAnswer, Stage::Connect);
    const auto works = row("a.example", 993, Verdict::Works, Stage::Done);
    EXPECT_EQ(together({silent, works}), (QList{Verdict::BlockedHere, Verdict::Works}));
    EXPECT_EQ(together({silent, row("b.example", 993, Verdict::Works, Stage::Done)}),
              (QList{Verdict::NoAnswer, Verdict::Works}));
    EXPECT_EQ(together({silent, row("a.example", 587, Verdict::NoAnswer, Stage::Greeting)}),
              (QList{Verdict::NoAnswer, Verdict::NoAnswer}));
    EXPECT_EQ(together({row("a.example", 143, Verdict::Refused, Stage::Connect), works}),
              (QList{Verdict::BlockedHere, Verdict::Works}));
}

TEST(JudgingTogether, DoesNotCallAPortBlockedThatNobodyNamed)
{
    auto beside = row("a.example", 465, Verdict::Refused, Stage::Connect);
    beside.target.fromProvider = false;
    EXPECT_EQ(together({beside, row("a.example", 993, Verdict::Works, Stage::Done)}).first(), Verdict::Refused);
}

TEST(JudgingTogether, KnowsTheHabitOfBlockingPort25)
{
    const auto works = row("a.example", 587, Verdict::Works, Stage::Done);
    auto port25 = row("a.example", 25, Verdict::NoAnswer, Stage::Connect);
    EXPECT_EQ(together({port25, works}).first(), Verdict::Port25Blocked);
    port25.target.fromProvider = false;
    EXPECT_EQ(together({port25, works}).first(), Verdict::Port25Blocked);
    port25.verdict = Verdict::Refused;
    EXPECT_EQ(together({port25, works}).first(), Verdict::Refused);
}

TEST(JudgingTogether, DoesNotCallAStallInTheMiddleBlocked)
{
    EXPECT_EQ(together({row("a.example", 143, Verdict::NoAnswer, Stage::StartTls),
                        row("a.example", 993, Verdict::Works, Stage::Done)}).first(), Verdict::NoAnswer);
}

TEST(JudgingTogether, NamesTheClockWhereUnrelatedCertificatesAgree)
{
    EXPECT_EQ(together({expired("a.example", "X"), expired("b.example", "Y")}),
              (QList{Verdict::ClockWrong, Verdict::ClockWrong}));
    EXPECT_EQ(together({expired("a.example", "X"), expired("a.example", "X")}),
              (QList{Verdict::CertificateExpired, Verdict::CertificateExpired}));
    EXPECT_EQ(together({expired("a.example", "X"), expired("b.example", "Y"), row("c.example", 465, Verdict::Works, Stage::Done)})
                  .first(), Verdict::CertificateExpired);
}

TEST(JudgingTogether, DoesNotBlameTheClockForOneCertificateOnTwoHosts)
{
    auto other = expired("a.example", "X");
    other.target.service.endpoint.host = QStringLiteral("b.example");
    EXPECT_EQ(together({expired("a.example", "X"), other}).first(), Verdict::CertificateExpired);
}

TEST(JudgingTogether, KnowsAClockFromBeforeTheBuild)
{
    auto early = expired("a.example", "X");
    early.verdict = Verdict::CertificateNotYetValid;
    EXPECT_EQ(together({early}, now.addYears(-3)).first(), Verdict::ClockWrong);
    EXPECT_EQ(together({early}).first(), Verdict::CertificateNotYetValid);
}

TEST(JudgingTogether, TellsNoNetworkFromOneDeadRoute)
{
    const auto dead = row("a.example", 993, Verdict::NoNetwork, Stage::Connect);
    EXPECT_EQ(together({dead, row("b.example", 465, Verdict::DnsSilent, Stage::Name)}),
              (QList{Verdict::NoNetwork, Verdict::NoNetwork}));
    EXPECT_EQ(together({dead, row("b.example", 465, Verdict::Works, Stage::Done)}).first(), Verdict::NoAnswer);
    EXPECT_EQ(together({dead, row("b.example", 465, Verdict::NotTested, Stage::Connect)}).first(), Verdict::NoNetwork);
}

TEST(JudgingTogether, KnowsACaptivePortal)
{
    const auto web = webServer("a.example", 143);
    const auto foreign = row("b.example", 993, Verdict::CertificateOtherName, Stage::Certificate);
    EXPECT_EQ(together({web, webServer("a.example", 587)}),
              (QList{Verdict::CaptivePortal, Verdict::CaptivePortal}));
    EXPECT_EQ(together({web, foreign}), (QList{Verdict::CaptivePortal, Verdict::CaptivePortal}));
    EXPECT_EQ(together({foreign, row("a.example", 465, Verdict::CertificateOtherName, Stage::Certificate)}).first(),
              Verdict::CertificateOtherName);
    EXPECT_EQ(together({web, web, row("a.example", 993, Verdict::Works, Stage::Done)}).first(), Verdict::OtherService);
    EXPECT_EQ(together({web, web, row("a.example", 993, Verdict::NotTested, Stage::Capabilities)}).first(),
              Verdict::OtherService);
}

TEST(JudgingTogether, TakesNoMailServerOfTheWrongKindForACaptivePortal)
{
    const auto mail = row("a.example", 143, Verdict::OtherService, Stage::Greeting);
    EXPECT_EQ(together({mail, row("a.example", 587, Verdict::OtherService, Stage::Greeting)}),
              (QList{Verdict::OtherService, Verdict::OtherService}));
    EXPECT_EQ(together({webServer("a.example", 143), mail}).first(), Verdict::OtherService);
}

TEST(JudgingTogether, SaysTheSameWhenAskedAgain)
{
    QList<ProbeResult> rows{expired("a.example", "X"), expired("b.example", "Y"),
                            row("c.example", 465, Verdict::NoAnswer, Stage::Connect),
                            row("c.example", 587, Verdict::ServerBusy, Stage::Greeting)};
    judgeTogether(rows, now, built);
    const QList<ProbeResult> once = rows;
    judgeTogether(rows, now, built);
    EXPECT_EQ(rows.size(), once.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        EXPECT_EQ(rows[i].verdict, once[i].verdict);
}

TEST(VerdictTokens, AreDistinctWordsOfSmallLetters)
{
    std::set<QString> tokens;
    for (int i = 0; i <= int(Verdict::Cancelled); ++i) {
        const QString token = verdictToken(Verdict(i));
        tokens.insert(token);
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")).match(token).hasMatch());
    }
    EXPECT_EQ(int(tokens.size()), int(Verdict::Cancelled) + 1);
    EXPECT_EQ(stageToken(Stage::StartTls), QStringLiteral("starttls"));
}
