#include "support/eventloop.h"
#include "support/fakeresolver.h"
#include "support/madereports.h"
#include "support/scriptedserver.h"
#include "wizard/check/certificatehost.h"
#include "wizard/check/checkrun.h"
#include "wizard/check/checkwords.h"
#include "wizard/check/tlslinechannel.h"
#include "wizard/settings/settingssheet.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
const QString hosted = QStringLiteral("imap.customer.test");
const QString hoster = QStringLiteral("ssl0.hoster.test");
const QHostAddress here(QHostAddress::LocalHost);

ProbeResult mismatched(const QString &subject, const QStringList &names)
{
    ProbeResult row;
    row.target.service = Made::service(Protocol::Imap, hosted, 993, Security::ImplicitTls);
    row.finished = true;
    row.verdict = Verdict::CertificateOtherName;
    row.tls.subject = subject;
    row.tls.names = names;
    return row;
}

/// A customer's domain on a hoster's servers, all on loopback.
struct HostedLab {
    FakeResolver dns;
    Outside outside;
    QList<ProbeTarget> targets;
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    ProbeLimits limits = ProbeLimits().scaled(0.1);
    std::unique_ptr<CheckRun> run;
    QList<Conclusion> conclusions;  ///< each that was to be seen, in order
    bool finished = false;

    HostedLab()
    {
        name(hosted, here);
        name(hoster, here);
        outside.dns = &dns;
        outside.newChannel = [] {
            return std::make_unique<TlsLineChannel>(QList<QSslCertificate>{TestAuthority::instance().certificate()});
        };
        limits.handshake = limits.reply = limits.connect = limits.connectAll = limits.greeting = 5s;
        limits.whole = 8s;
    }
    void name(const QString &host, const QHostAddress &address)
    {
        dns.hosts[host] = {DnsOutcome::Found, {address}, {}, {}};
    }
    void serve(Protocol protocol, Security security, ServerScript script, const TestIdentity &identity)
    {
        servers.push_back(std::make_unique<ScriptedServer>(std::move(script)));
        servers.back()->identity = identity;
        targets.append({Made::service(protocol, hosted, servers.back()->serverPort(), security), true,
                        int(targets.size())});
    }
    void serveAll(const TestIdentity &identity)
    {
        serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()), identity);
        serve(Protocol::Smtp, Security::StartTls, Talk::smtpStartTls(), identity);
    }
    const CheckReport &finish()
    {
        run = std::make_unique<CheckRun>(targets, 1, outside, limits);
        QObject::connect(run.get(), &CheckRun::finished, [this] { finished = true; });
        QObject::connect(run.get(), &CheckRun::changed, [this] {
            const Conclusion now = conclude(run->report(), Protocol::Imap).conclusion;
            if (conclusions.isEmpty() || conclusions.last() != now)
                conclusions.append(now);
        });
        run->start();
        EXPECT_TRUE(waitUntil([this] { return finished; }, 20s));
        letPass(10ms);
        return run->report();
    }
};

TestIdentity identityOf(const QByteArrayList &names)
{
    CertificateWish wish;
    wish.commonName = QString::fromLatin1(names.first());
    wish.dnsNames = names;
    return TestAuthority::instance().make(wish);
}

} // namespace

TEST(OtherName, IsTakenFromTheCertificateAndNowhereElse)
{
    const QStringList names = {QStringLiteral("www.hoster.test"), QStringLiteral("Ssl0.Hoster.Test")};
    EXPECT_EQ(otherNamesOf(mismatched(hoster, names)), (QStringList{hoster, QStringLiteral("www.hoster.test")}));
    EXPECT_EQ(otherNamesOf(mismatched(QStringLiteral("only.common.name"), {})), QStringList());
}

TEST(OtherName, IsAWholeServerNameAndNotTheOneAskedFor)
{
    const QStringList names = {QStringLiteral("*.hoster.test"), QStringLiteral("192.0.2.1"), QStringLiteral("localhost"),
                               QStringLiteral("2001:db8::1"),   QStringLiteral("a..test"),   QStringLiteral("a b.test"),
                               QStringLiteral("-a.test"),       QStringLiteral("1.2.3"),     hosted.toUpper(),
                               QStringLiteral("ä.test"),        QString()};
    EXPECT_EQ(otherNamesOf(mismatched(hoster, names)), QStringList());
}

TEST(OtherName, ThreeAtMostAndMailServersFirst)
{
    const QStringList names = {QStringLiteral("a.test"), QStringLiteral("b.test"), QStringLiteral("mail.test"),
                               QStringLiteral("smtp.c.test")};
    EXPECT_EQ(otherNamesOf(mismatched(QStringLiteral("b.test"), names)),
              (QStringList{QStringLiteral("b.test"), QStringLiteral("mail.test"), QStringLiteral("smtp.c.test")}));
}

TEST(OtherName, IsNotLookedForUnderAnyOtherVerdict)
{
    for (const Verdict verdict : Made::allVerdicts()) {
        ProbeResult row = mismatched(hoster, {hoster});
        row.verdict = verdict;
        EXPECT_EQ(otherNamesOf(row).isEmpty(), verdict != Verdict::CertificateOtherName);
    }
}

TEST(OtherName, IsNeverTakenWhereABuiltInProfileNamesTheHost)
{
    ProbeResult row = mismatched(hoster, {hoster});
    row.target = withSureHosts({row.target}).constFirst();
    EXPECT_EQ(otherNamesOf(row), QStringList());
}

TEST(OtherName, WorksInPlaceOfTheCustomersAndIsSaidSo)
{
    HostedLab lab;
    lab.serveAll(identityOf({"ssl0.hoster.test"}));
    const CheckReport &report = lab.finish();
    ASSERT_EQ(report.results.size(), 4);
    EXPECT_TRUE(report.decided);
    EXPECT_EQ(lab.conclusions, (QList<Conclusion>{Conclusion::Testing, Conclusion::Works}));
    EXPECT_EQ(report.results[0].verdict, Verdict::CertificateOtherName);
    EXPECT_EQ(report.results[1].verdict, Verdict::CertificateOtherName);
    for (const Protocol protocol : {Protocol::Imap, Protocol::Smtp}) {
        const ProbeResult *best = report.best(protocol);
        ASSERT_TRUE(best);
        EXPECT_EQ(best->target.service.endpoint.host, hoster);
        EXPECT_EQ(best->target.insteadOf, hosted);
        EXPECT_FALSE(best->target.fromProvider);
        EXPECT_TRUE(CheckWords::state(*best).contains(hoster));
        EXPECT_TRUE(CheckWords::explanation(*best).contains(hosted));
    }
    const Outcome outcome = conclude(report, Protocol::Imap);
    EXPECT_EQ(CheckWords::advice(outcome, report).count(hosted), 1);

    QList<Service> services;
    for (const ProbeTarget &target : lab.targets)
        services.append(target.service);
    const SettingsTable table = buildSettings(Made::address(), services, Protocol::Imap, report);
    EXPECT_EQ(table.value(SettingKey::IncomingServer), hoster);
    EXPECT_EQ(table.value(SettingKey::OutgoingServer), hoster);
    const SettingsSheet sheet = makeSheet(table, Protocol::Imap, {}, QDateTime::currentDateTime());
    EXPECT_TRUE(sheet.sections[1].proof.contains(hosted));
    EXPECT_TRUE(sheet.sections[2].proof.contains(hosted));
}

TEST(OtherName, AtAnotherAddressIsNotTried)
{
    HostedLab lab;
    lab.name(hoster, QHostAddress(QStringLiteral("192.0.2.9")));
    lab.serveAll(identityOf({"ssl0.hoster.test"}));
    const CheckReport &report = lab.finish();
    EXPECT_EQ(report.results.size(), 2);
    EXPECT_EQ(conclude(report, Protocol::Imap).cause, Verdict::CertificateOtherName);
}

TEST(OtherName, ThatNobodyCanLookUpHoldsNothingUpForLong)
{
    HostedLab lab;
    lab.dns.hosts.remove(hoster);
    lab.serveAll(identityOf({"ssl0.hoster.test"}));
    EXPECT_EQ(lab.finish().results.size(), 2);
}

TEST(OtherName, OfACertificateWithAFaultBesidesIsNotTried)
{
    CertificateWish expired;
    expired.dnsNames = {"ssl0.hoster.test"};
    expired.validFrom = -7200;
    expired.validTo = -3600;
    CertificateWish own;
    own.dnsNames = {"ssl0.hoster.test"};
    own.selfSigned = true;
    for (const CertificateWish &wish : {expired, own}) {
        HostedLab lab;
        lab.serveAll(TestAuthority::instance().make(wish));
        const CheckReport &report = lab.finish();
        EXPECT_EQ(report.results.size(), 2);
        EXPECT_EQ(lab.dns.questions, 2);
        EXPECT_FALSE(report.decided);
    }
}

TEST(OtherName, ThatDoesNotWorkLeavesNoRowBehind)
{
    HostedLab lab;
    lab.serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls({ServerMove::send("220 a web server?\r\n")}),
              identityOf({"ssl0.hoster.test"}));
    const CheckReport &report = lab.finish();
    ASSERT_EQ(report.results.size(), 1);
    EXPECT_EQ(report.results[0].verdict, Verdict::CertificateOtherName);
    EXPECT_EQ(lab.servers.front()->guests(), 2);
}

TEST(OtherName, GivesWayToAPortThatWorksUnderTheProvidersName)
{
    HostedLab lab;
    lab.serve(Protocol::Imap, Security::ImplicitTls, Talk::insideTls(Talk::imap()), identityOf({"ssl0.hoster.test"}));
    lab.serve(Protocol::Imap, Security::StartTls, Talk::imapStartTls(), identityOf({"imap.customer.test"}));
    const CheckReport &report = lab.finish();
    EXPECT_EQ(report.results.size(), 3);
    EXPECT_EQ(report.best(Protocol::Imap)->target.service.endpoint.host, hosted);
}

TEST(OtherName, IsGivenUpWithTheRest)
{
    HostedLab lab;
    lab.dns.hosts.remove(hoster);
    lab.limits.secondLook = 20s;
    lab.serveAll(identityOf({"ssl0.hoster.test"}));
    lab.run = std::make_unique<CheckRun>(lab.targets, 1, lab.outside, lab.limits);
    int finishes = 0;
    QObject::connect(lab.run.get(), &CheckRun::finished, [&] { ++finishes; });
    lab.run->start();
    ASSERT_TRUE(waitUntil([&] { return lab.dns.questions == 4; }));
    lab.run->cancel();
    ASSERT_TRUE(waitUntil([&] { return finishes == 1; }, 1s));
    letPass(20ms);
    EXPECT_EQ(finishes, 1);
    EXPECT_EQ(lab.run->report().results.size(), 2);
}
