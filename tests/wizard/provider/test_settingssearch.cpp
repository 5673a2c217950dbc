#include "autoconfigfile.h"
#include "profiles/catalogue.h"
#include "support/eventloop.h"
#include "support/fakefetcher.h"
#include "support/fakeresolver.h"
#include "wizard/provider/sources/settingssearch.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString own = u"https://autoconfig.imone.example/mail/config-v1.1.xml"_s;
const QString wellKnown = u"https://imone.example/.well-known/autoconfig/mail/config-v1.1.xml"_s;
const QString database = u"https://autoconfig.thunderbird.net/v1.1/imone.example"_s;
const QString hoster = u"https://autoconfig.hoster.example/mail/config-v1.1.xml"_s;
const QString pacc = u"https://ua-auto-config.imone.example/.well-known/user-agent-configuration.json"_s;

struct Offline : NetworkWatch {
    bool isOnline() const override { return false; }
};

/// A world in which nothing is published until a test says so.
struct Stage {
    static const Catalogue &catalogue()
    {
        static const Catalogue known;
        return known;
    }
    FakeResolver dns;
    FakeFetcher web;
    Outside outside;
    SearchLimits limits{20s, 20s, 20s};
    std::unique_ptr<SettingsSearch> search;
    SearchResult result;
    int results = 0;

    Stage()
    {
        outside.dns = &dns;
        outside.web = &web;
        dns.saysNothingPublished = true;
        for (const char *name : {"imap.", "pop.", "pop3.", "smtp.", "mail.", "", "no-such-server-7c1e."})
            dns.hosts[QString::fromLatin1(name) + u"imone.example"_s] = {DnsOutcome::NoSuchName, {}, {}, {}};
    }
    void publish(const QString &url, const QByteArray &host)
    {
        web.put(url, autoconfigFile(imapServer("imap." + host) + smtpServer("smtp." + host)));
    }
    void publishSrv(const QString &host)
    {
        dns.services[u"_imaps._tcp.imone.example"_s] = {DnsOutcome::Found, {{host, 993, 0, 0}}};
        dns.services[u"_submissions._tcp.imone.example"_s] = {DnsOutcome::Found, {{host, 465, 0, 0}}};
    }
    void begin(const QString &domain = u"imone.example"_s)
    {
        search = std::make_unique<SettingsSearch>(domain, catalogue(), outside, limits);
        QObject::connect(search.get(), &SettingsSearch::finished, [this](const SearchResult &got) {
            result = got;
            ++results;
        });
        search->start();
        EXPECT_EQ(results, 0);
    }
    SearchOutcome outcome(const QString &domain = u"imone.example"_s)
    {
        begin(domain);
        waitUntil([this] { return results > 0; });
        EXPECT_EQ(results, 1);
        return result.outcome;
    }
    QString incomingHost() const { return result.finding.services.value(0).service.endpoint.host; }
};

} // namespace

TEST(SettingsSearch, AsksNobodyAboutADomainOfTheCatalogue)
{
    Stage stage;
    EXPECT_EQ(stage.outcome(u"ovh.net"_s), SearchOutcome::Found);
    EXPECT_EQ(stage.result.finding.origin, Origin::BuiltIn);
    EXPECT_EQ(stage.result.finding.provider.providerId, u"ovh"_s);
    EXPECT_TRUE(stage.result.finding.trusted);
    EXPECT_TRUE(stage.web.asked.isEmpty());
    EXPECT_EQ(stage.dns.questions, 0);
}

TEST(SettingsSearch, FindsEveryWebSourceAlone)
{
    const std::pair<QString, Origin> sources[] = {
        {own, Origin::OwnAutoconfig}, {wellKnown, Origin::OwnWellKnown}, {database, Origin::Database}};
    for (const auto &[url, origin] : sources) {
        Stage stage;
        stage.publish(url, "hoster.example");
        EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
        EXPECT_EQ(stage.result.finding.origin, origin);
        EXPECT_EQ(stage.result.finding.answeredBy, QUrl(url).host());
        EXPECT_TRUE(stage.result.finding.trusted);
        EXPECT_EQ(stage.incomingHost(), u"imap.hoster.example"_s);
    }
}

TEST(SettingsSearch, TheBestSourceWinsThoughItAnswersLastAndTheOthersAreKept)
{
    Stage stage;
    stage.publishSrv(u"srv.imone.example"_s);
    stage.web.delay = 20ms;
    stage.publish(own, "own.example");
    stage.publish(database, "database.example");
    EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
    EXPECT_EQ(stage.incomingHost(), u"imap.own.example"_s);
    ASSERT_GE(stage.result.others.size(), 1);
    EXPECT_EQ(stage.result.others[0].origin, Origin::Srv);
}

TEST(SettingsSearch, ASilentBetterSourceIsWaitedForOnlyAMoment)
{
    Stage stage;
    stage.web.silent = {own};
    stage.limits.grace = 20ms;
    stage.publishSrv(u"mail.imone.example"_s);
    EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
    EXPECT_EQ(stage.result.finding.origin, Origin::Srv);
    const QList<SourceProgress> progress = stage.search->progress();
    EXPECT_EQ(progress.constFirst().origin, Origin::OwnAutoconfig);
    EXPECT_EQ(progress.constFirst().state, AskingState::Cancelled);
}

TEST(SettingsSearch, AGuessWaitsUntilAllOthersAreThrough)
{
    Stage stage;
    stage.web.silent = {database};
    stage.limits = {1ms, 1ms, 60ms};
    stage.dns.hosts[u"mail.imone.example"_s] = {DnsOutcome::Found, {QHostAddress(u"192.0.2.1"_s)}, {}, {}};
    stage.begin();
    ASSERT_TRUE(waitUntil([&] { return stage.search->progress().constLast().state == AskingState::Answered; }));
    EXPECT_EQ(stage.results, 0);
    EXPECT_FALSE(stage.search->leading());
    ASSERT_TRUE(waitUntil([&] { return stage.results > 0; }));
    EXPECT_EQ(stage.result.finding.origin, Origin::Guess);
    EXPECT_EQ(stage.incomingHost(), u"mail.imone.example"_s);
}

TEST(SettingsSearch, RecordsThatPointOutOfTheDomainNeedConsent)
{
    Stage inside;
    inside.publishSrv(u"mail.imone.example"_s);
    EXPECT_EQ(inside.outcome(), SearchOutcome::Found);
    EXPECT_TRUE(inside.result.finding.trusted);
    Stage outside;
    outside.publishSrv(u"mail.hoster.example"_s);
    EXPECT_EQ(outside.outcome(), SearchOutcome::Found);
    EXPECT_FALSE(outside.result.finding.trusted);
}

TEST(SettingsSearch, RecognisesAHosterOfTheCatalogueByTheMxHosts)
{
    Stage stage;
    stage.dns.domains[u"imone.example"_s] = {DnsOutcome::Found, {u"mx1.mail.ovh.net"_s}};
    EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
    EXPECT_EQ(stage.result.finding.origin, Origin::KnownHoster);
    EXPECT_EQ(stage.result.finding.provider, (ProviderChoice{u"ovh"_s, u"mxplan"_s, {}, ProviderSource::Mx}));
    EXPECT_FALSE(stage.result.finding.trusted);
}

TEST(SettingsSearch, AsksTheDomainOfAnUnknownMxHost)
{
    Stage stage;
    stage.dns.domains[u"imone.example"_s] = {DnsOutcome::Found, {u"mx1.hoster.example"_s}};
    stage.publish(hoster, "hoster.example");
    EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
    EXPECT_EQ(stage.result.finding.origin, Origin::HosterAutoconfig);
    EXPECT_FALSE(stage.result.finding.trusted);
    EXPECT_TRUE(stage.web.asked.contains(u"https://autoconfig.thunderbird.net/v1.1/hoster.example"_s));
}

TEST(SettingsSearch, BelievesAPaccFileOnlyIfTheDomainVouchesForIt)
{
    const QByteArray file = R"({"protocols": {"imap": {"host": "i.h.example"}, "smtp": {"host": "s.h.example"}}})";
    Stage stage;
    stage.web.put(pacc, file);
    EXPECT_EQ(stage.outcome(), SearchOutcome::NothingFound);
    Stage vouched;
    vouched.web.put(pacc, file);
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toBase64();
    vouched.dns.texts[u"_ua-auto-config.imone.example"_s] = {DnsOutcome::Found, {"v=UAAC1; a=sha256; d=" + digest}};
    EXPECT_EQ(vouched.outcome(), SearchOutcome::Found);
    EXPECT_EQ(vouched.result.finding.origin, Origin::Pacc);
}

TEST(SettingsSearch, AFileThatCannotBeUsedLeavesTheNextSourceToWin)
{
    Stage stage;
    stage.web.put(own, "<html>Sign in</html>");
    stage.publish(wellKnown, "hoster.example");
    EXPECT_EQ(stage.outcome(), SearchOutcome::Found);
    EXPECT_EQ(stage.result.finding.origin, Origin::OwnWellKnown);
    const SourceProgress first = stage.search->progress().constFirst();
    EXPECT_EQ(first.result.outcome, SourceOutcome::Unusable);
    EXPECT_EQ(first.result.refusal, AutoconfigRefusal::NotAutoconfig);
}

TEST(SettingsSearch, TellsNothingFoundFromNoAnswer)
{
    Stage nothing;
    EXPECT_EQ(nothing.outcome(), SearchOutcome::NothingFound);
    Stage silent;
    silent.dns.domains[u"imone.example"_s] = {DnsOutcome::NoAnswer, {}};
    EXPECT_EQ(silent.outcome(), SearchOutcome::NoAnswer);
    Stage dead;
    dead.dns.saysNothingPublished = false;
    dead.limits.whole = 20ms;
    EXPECT_EQ(dead.outcome(), SearchOutcome::NoAnswer);
    Stage offline;
    Offline network;
    offline.outside.network = &network;
    EXPECT_EQ(offline.outcome(), SearchOutcome::Offline);
    EXPECT_EQ(offline.dns.questions, 0);
}

TEST(SettingsSearch, TellsWhatLeadsWhileBetterSourcesAreAsked)
{
    Stage stage;
    stage.web.silent = {own};
    stage.publishSrv(u"mail.imone.example"_s);
    stage.begin();
    ASSERT_TRUE(waitUntil([&] { return stage.search->leading().has_value(); }));
    EXPECT_EQ(stage.search->leading()->origin, Origin::Srv);
    EXPECT_EQ(stage.results, 0);
}

TEST(SettingsSearch, SaysWhomItAsks)
{
    Stage stage;
    stage.web.silent = {own, database};
    stage.begin();
    ASSERT_TRUE(stage.search->beingAsked());
    EXPECT_EQ(stage.search->beingAsked()->asks, u"autoconfig.imone.example"_s);
    stage.search.reset();
    letPass(5ms);
    EXPECT_EQ(stage.results, 0);
}
