#include "support/eventloop.h"
#include "support/webstand.h"
#include "wizard/provider/qtwebfetcher.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const char page[] = "autoconfig.imone.example/mail/config-v1.1.xml";

struct Stage {
    WebStand web;
    WebLimits limits;
    QObject owner;
    FetchAnswer answer;
    int answers = 0;
    std::unique_ptr<QtWebFetcher> fetcher;

    void begin(const QString &url)
    {
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, web.serverPort());
        fetcher = std::make_unique<QtWebFetcher>(QList{TestAuthority::instance().certificate()}, proxy, limits);
        fetcher->fetch(QUrl(url), &owner, [this](const FetchAnswer &got) {
            answer = got;
            ++answers;
        });
    }
    FetchOutcome outcomeOf(const QString &url)
    {
        begin(url);
        waitUntil([this] { return answers > 0; });
        letPass(5ms);
        EXPECT_EQ(answers, 1);
        return answer.outcome;
    }
    FetchOutcome outcome() { return outcomeOf(u"https://"_s + QString::fromLatin1(page)); }
};

} // namespace

TEST(WebFetch, BringsAFileOverVerifiedHttps)
{
    Stage stage;
    stage.web.pages[page] = {WebStand::ok("<x/>")};
    EXPECT_EQ(stage.outcome(), FetchOutcome::Fetched);
    EXPECT_EQ(stage.answer.body, "<x/>");
    EXPECT_EQ(stage.answer.host, u"autoconfig.imone.example"_s);
    EXPECT_EQ(stage.web.tunnels(), QByteArrayList{"autoconfig.imone.example:443"});
}

TEST(WebFetch, TellsNothingAboutThePersonOrThisComputer)
{
    Stage stage;
    QByteArray answer = WebStand::redirect("/second");
    stage.web.pages[page] = {answer.replace("\r\n\r\n", "\r\nSet-Cookie: a=b; Path=/\r\n\r\n")};
    stage.web.pages["autoconfig.imone.example/second"] = {WebStand::ok("<x/>")};
    EXPECT_EQ(stage.outcome(), FetchOutcome::Fetched);
    ASSERT_EQ(stage.web.requests().size(), 2);
    for (const QByteArray &head : stage.web.requests()) {
        QByteArrayList names;
        for (const QByteArray &line : head.trimmed().split('\n').mid(1))
            names.append(line.split(':')[0].toLower());
        std::sort(names.begin(), names.end());
        EXPECT_EQ(names, (QByteArrayList{"accept-encoding", "accept-language", "connection", "host", "user-agent"}));
        EXPECT_TRUE(head.contains("Accept-Language: en\r\n")) << head.toStdString();
        EXPECT_TRUE(head.contains("User-Agent: Mail Setup Wizard\r\n")) << head.toStdString();
    }
}

TEST(WebFetch, AServerWithoutTheFileIsNotThere)
{
    Stage stage;
    EXPECT_EQ(stage.outcome(), FetchOutcome::NotThere);
    EXPECT_TRUE(stage.answer.body.isEmpty());
}

TEST(WebFetch, AskingForAPasswordIsNotThere)
{
    Stage stage;
    stage.web.pages[page] = {"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n"
                             "Content-Length: 0\r\n\r\n"};
    EXPECT_EQ(stage.outcome(), FetchOutcome::NotThere);
    EXPECT_EQ(stage.web.requests().size(), 1);
}

TEST(WebFetch, AHostThatCannotBeReachedIsUnreachable)
{
    Stage stage;
    stage.web.unreachable = {"autoconfig.imone.example"};
    EXPECT_EQ(stage.outcome(), FetchOutcome::Unreachable);
}

TEST(WebFetch, NoRequestGoesToAServerWithABadCertificate)
{
    CertificateWish expired;
    expired.dnsNames = {"autoconfig.imone.example"};
    expired.validFrom = -7200;
    expired.validTo = -3600;
    CertificateWish own = expired;
    own.validTo = 3600;
    own.selfSigned = true;
    CertificateWish onlyCommonName;
    onlyCommonName.commonName = u"autoconfig.imone.example"_s;
    onlyCommonName.dnsNames = {"other.example"};
    for (const CertificateWish &wish : {expired, own, onlyCommonName}) {
        Stage stage;
        stage.web.pages[page] = {WebStand::ok("<x/>")};
        stage.web.identities["autoconfig.imone.example"] = TestAuthority::instance().make(wish);
        EXPECT_EQ(stage.outcome(), FetchOutcome::NotSecure);
        EXPECT_TRUE(stage.answer.body.isEmpty());
    }
}

TEST(WebFetch, FollowsARedirectToAnotherHttpsHostAndSaysWhoAnswered)
{
    Stage stage;
    stage.web.pages[page] = {WebStand::redirect("https://config.hoster.example/imone.xml", "301 Moved")};
    stage.web.pages["config.hoster.example/imone.xml"] = {WebStand::ok("<y/>")};
    EXPECT_EQ(stage.outcome(), FetchOutcome::Fetched);
    EXPECT_EQ(stage.answer.body, "<y/>");
    EXPECT_EQ(stage.answer.host, u"config.hoster.example"_s);
}

TEST(WebFetch, ARedirectObeysTheSameRules)
{
    const std::pair<const char *, FetchOutcome> cases[] = {
        {"http://autoconfig.imone.example/x.xml", FetchOutcome::NotSecure},
        {"file:///etc/passwd", FetchOutcome::NotSecure},
        {"data:text/xml,x", FetchOutcome::NotSecure},
        {"", FetchOutcome::NotAllowed},
        {"https://autoconfig.imone.example:8443/x.xml", FetchOutcome::NotAllowed},
        {"https://127.0.0.1/x.xml", FetchOutcome::NotAllowed},
        {"https://[::1]/x.xml", FetchOutcome::NotAllowed},
        {"https://localhost/x.xml", FetchOutcome::NotAllowed},
        {"https://a:b@hoster.example/x.xml", FetchOutcome::NotAllowed},
        {"https://autoconfig.imone.example/mail/config-v1.1.xml", FetchOutcome::TooManyRedirects},
    };
    for (const auto &[to, outcome] : cases) {
        Stage stage;
        stage.web.pages[page] = {WebStand::redirect(to)};
        EXPECT_EQ(int(stage.outcome()), int(outcome)) << to;
        EXPECT_LE(stage.web.requests().size(), 6) << to;
    }
}

TEST(WebFetch, NeverBeginsWithAnythingButHttps)
{
    for (const char *url : {"http://imone.example/x", "ftp://imone.example/x", "https://imone.example:25/x",
                            "https://192.0.2.1/x", "https://localhost/x", ""}) {
        Stage stage;
        EXPECT_EQ(stage.outcomeOf(QString::fromLatin1(url)), FetchOutcome::NotAllowed) << url;
        EXPECT_TRUE(stage.web.tunnels().isEmpty()) << url;
    }
}

TEST(WebFetch, EndsWhenTooMuchComes)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    for (const QByteArray &start : {head + "\r\n", head + "Content-Length: 99999999\r\n\r\n",
                                    head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n"}) {
        Stage stage;
        stage.web.pages[page] = {start, WebStand::Then::Flood};
        EXPECT_EQ(stage.outcome(), FetchOutcome::TooLarge);
    }
    Stage stage;
    stage.web.pages[page] = {WebStand::ok(QByteArray(stage.limits.bytes + 1, 'x'))};
    EXPECT_EQ(stage.outcome(), FetchOutcome::TooLarge);
}

TEST(WebFetch, EndsInTimeHoweverTheServerDawdles)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    for (const WebStand::Page &slow : {WebStand::Page{"", WebStand::Then::Stall}, {head, WebStand::Then::Stall},
                                       {head + QByteArray(5000, 'x'), WebStand::Then::Drip},
                                       {"HTTP/1.1 200 OK\r\nX: ", WebStand::Then::Flood}}) {
        Stage stage;
        stage.limits.time = 100ms;
        stage.web.pages[page] = slow;
        EXPECT_EQ(stage.outcome(), FetchOutcome::TimedOut);
    }
}

/// Qt's own connections to a host would let the second question wait for the answer to the first.
TEST(WebFetch, ASecondQuestionToTheSameHostDoesNotWaitForTheFirst)
{
    Stage stage;
    stage.web.pages[page] = {"", WebStand::Then::Stall};
    stage.web.pages["autoconfig.imone.example/other"] = {WebStand::ok("<x/>")};
    stage.begin(u"https://"_s + QString::fromLatin1(page));
    ASSERT_TRUE(waitUntil([&] { return stage.web.requests().size() == 1; }));
    FetchAnswer second;
    stage.fetcher->fetch(QUrl(u"https://autoconfig.imone.example/other"_s), &stage.owner,
                         [&](const FetchAnswer &got) { second = got; });
    ASSERT_TRUE(waitUntil([&] { return second.outcome == FetchOutcome::Fetched; }));
    EXPECT_EQ(second.body, "<x/>");
    EXPECT_EQ(stage.answers, 0);
}

TEST(WebFetch, AnOwnerThatIsGoneEndsTheFetch)
{
    Stage stage;
    stage.web.pages[page] = {"", WebStand::Then::Stall};
    const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, stage.web.serverPort());
    QtWebFetcher fetcher({TestAuthority::instance().certificate()}, proxy);
    auto owner = std::make_unique<QObject>();
    int answers = 0;
    fetcher.fetch(QUrl(u"https://"_s + QString::fromLatin1(page)), owner.get(), [&](const auto &) { ++answers; });
    ASSERT_TRUE(waitUntil([&] { return stage.web.requests().size() == 1; }));
    owner.reset();
    EXPECT_TRUE(waitUntil([&] { return fetcher.findChildren<WebFetch *>().isEmpty(); }));
    EXPECT_EQ(answers, 0);
}
