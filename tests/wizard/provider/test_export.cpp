#include "profiles/autoconfigwriter.h"
#include "profiles/catalogue.h"
#include "profiles/servicerecords.h"
#include "wizard/provider/sources/autoconfig.h"
#include "wizard/provider/sources/srv.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const MailAddress ona{u"ona"_s, u"imone.example"_s};

/// What others learn of a service: a security that the profile leaves open is settled.
QList<Service> told(const Offer &offer, const QString &answer)
{
    QList<Service> services = publishedServices(offer, answer);
    for (Service &service : services) {
        service.securityKnown = true;
        service.endpoint.host.replace(u"{domain}"_s, ona.domain);
    }
    return services;
}

std::string line(const Service &service)
{
    return QStringLiteral("%1 %2:%3 %4 %5 %6\n")
        .arg(protocolToken(service.protocol), service.endpoint.host).arg(service.endpoint.port)
        .arg(securityToken(service.endpoint.security)).arg(int(service.usernameRule)).arg(service.fixedUsername).toStdString();
}

std::string lines(const QList<Service> &services)
{
    std::string all;
    for (const Service &service : services)
        all += line(service);
    return all;
}

Provider hoster()
{
    const Service imap{Protocol::Imap, {u"imap.hoster.example"_s, 993, Security::ImplicitTls}};
    const Service smtp{Protocol::Smtp, {u"smtp.hoster.example"_s, 587, Security::StartTls}};
    Provider made;
    made.id = u"hoster"_s;
    made.name = u"Hoster"_s;
    Offer offer;
    offer.id = u"mail"_s;
    offer.services = {imap, smtp};
    made.offers = {offer};
    return made;
}

/// Each server takes the ways named; where OAuth2 signs in is told.
Provider withOAuth2(const QList<Authentication> &ways = {Authentication::OAuth2, Authentication::Password})
{
    Provider made = hoster();
    for (Service &service : made.offers[0].services)
        service.authentication = ways;
    made.oauth2 = {u"login.hoster.example"_s, u"mail <&> offline_access"_s, QUrl(u"https://login.hoster.example/auth?a=1&b=%20"_s),
                   QUrl(u"https://login.hoster.example:8443/token"_s)};
    return made;
}

/// The texts of the file's <oAuth2>, each under the path of its element.
QMap<QString, QString> oauth2In(const QByteArray &bytes)
{
    QMap<QString, QString> texts;
    QStringList path;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            path.append(xml.name().toString());
        else if (xml.isEndElement())
            path.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace() && path.contains(u"oAuth2"_s))
            texts.insert(path.join(u'/'), xml.text().toString());
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return texts;
}

QList<QList<Authentication>> waysReadFrom(const QByteArray &bytes)
{
    QList<QList<Authentication>> ways;
    for (const Service &service : servicesFor(readAutoconfig(bytes, ona.domain).finding.value(), ona))
        ways.append(service.authentication);
    return ways;
}

QString dnsOf(const QList<Service> &services, const QStringList &domains = {u"imone.example"_s})
{
    Offer offer;
    offer.services = services;
    offer.domains = domains;
    return dnsLines(offer, {}, {});
}

/// The zone file as a name server would answer from it.
QHash<QString, SrvAnswer> answersFrom(const QString &zone)
{
    QHash<QString, SrvAnswer> answers;
    for (const QString &row : zone.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = row.split(u' ');
        if (row.startsWith(u';') || parts.size() != 8)
            continue;
        SrvAnswer &answer = answers[parts[0].chopped(1)];
        answer.outcome = DnsOutcome::Found;
        if (parts[7] != u"."_s)
            answer.targets.append({parts[7].chopped(1), parts[6].toUShort(), parts[4].toUShort(), parts[5].toUShort()});
    }
    return answers;
}

} // namespace

TEST(Export, OfEveryShippedProviderIsReadBackAsItWasWritten)
{
    const Catalogue catalogue;
    for (const Provider *provider : catalogue.providers()) {
        for (const Offer &offer : provider->offers) {
            const AutoconfigReading reading = readAutoconfig(autoconfigXml(*provider, offer, u"7"_s), ona.domain);
            ASSERT_TRUE(reading.finding) << qPrintable(provider->id);
            EXPECT_TRUE(reading.skipped.isEmpty()) << qPrintable(provider->id);
            EXPECT_EQ(reading.finding->name, provider->name);
            EXPECT_EQ(reading.finding->signInIssuer, provider->oauth2 ? provider->oauth2->issuer : QString()) << qPrintable(provider->id);
            EXPECT_TRUE(hostsOfUntoldOAuth2(*provider, offer, u"7"_s).isEmpty()) << qPrintable(provider->id);
            EXPECT_EQ(reading.finding->webmail, provider->links.value(u"webmail"_s)) << qPrintable(provider->id);
            const QList<Service> read = servicesFor(*reading.finding, ona);
            EXPECT_EQ(lines(read), lines(told(offer, u"7"_s))) << qPrintable(provider->id);
            EXPECT_EQ(read, told(offer, u"7"_s)) << qPrintable(provider->id);
            EXPECT_TRUE(unpublishedHosts(offer, u"7"_s).isEmpty()) << qPrintable(provider->id);
        }
    }
}

TEST(Export, OfEveryShippedProvidersDnsLinesNamesTheProtectedServers)
{
    const Catalogue catalogue;
    for (const Provider *provider : catalogue.providers()) {
        Offer offer = provider->offers.constFirst();
        offer.domains = {ona.domain};
        const SettingsFinding finding = findingFromSrv(answersFrom(dnsLines(offer, {}, u"7"_s)), ona.domain);
        QStringList read;
        for (const FoundService &each : finding.services)
            read.append(QString::fromStdString(line(each.service)));
        QStringList written;
        for (Service service : told(offer, u"7"_s)) {
            service.usernameRule = UsernameRule::WholeAddress;  // DNS does not tell
            if (service.endpoint.security != Security::Plain)
                written.append(QString::fromStdString(line(service)));
        }
        read.sort();
        written.sort();
        EXPECT_EQ(read.join(QString()).toStdString(), written.join(QString()).toStdString()) << qPrintable(provider->id);
    }
}

TEST(Export, KeepsNamesWithEveryKindOfMark)
{
    Provider provider = hoster();
    provider.name = u"Müller & “Söhne” <\"it's\">"_s;
    provider.offers[0].services[0].usernameRule = UsernameRule::Fixed;
    provider.offers[0].services[0].fixedUsername = u"a&b<c>\"d\""_s;
    const AutoconfigReading reading = readAutoconfig(autoconfigXml(provider, provider.offers[0], {}), ona.domain);
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->name, provider.name);
    EXPECT_EQ(servicesFor(*reading.finding, ona).value(0).fixedUsername, u"a&b<c>\"d\""_s);
}

TEST(Export, TellsWhereAccessIsSwitchedOnFirst)
{
    Provider provider = hoster();
    provider.access = ProgramAccess::SwitchedOff;
    provider.links = {{u"switchOn"_s, QUrl(u"https://hoster.example/on?a=1&b=2"_s)}};
    const AutoconfigReading reading = readAutoconfig(autoconfigXml(provider, provider.offers[0], {}), ona.domain);
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->switchOnFirst.value(0).url, provider.links[u"switchOn"_s]);
}

TEST(Export, TellsBesideTheProviderWhereOAuth2SignsIn)
{
    const Provider provider = withOAuth2();
    const QByteArray xml = autoconfigXml(provider, provider.offers[0], {});
    EXPECT_EQ(oauth2In(xml), (QMap<QString, QString>{
                                 {u"clientConfig/oAuth2/issuer"_s, u"login.hoster.example"_s},
                                 {u"clientConfig/oAuth2/scope"_s, u"mail <&> offline_access"_s},
                                 {u"clientConfig/oAuth2/authURL"_s, u"https://login.hoster.example/auth?a=1&b=%20"_s},
                                 {u"clientConfig/oAuth2/tokenURL"_s, u"https://login.hoster.example:8443/token"_s}}));
    EXPECT_GT(xml.indexOf("<oAuth2>"), xml.indexOf("</emailProvider>"));
    EXPECT_FALSE(xml.contains("<!--")) << xml.constData();
    const AutoconfigReading reading = readAutoconfig(xml, ona.domain);
    ASSERT_TRUE(reading.finding);
    EXPECT_EQ(reading.finding->signInIssuer, u"login.hoster.example"_s);
    EXPECT_EQ(waysReadFrom(xml).value(0), (QList{Authentication::OAuth2, Authentication::Password}));
    EXPECT_TRUE(hostsOfUntoldOAuth2(provider, provider.offers[0], {}).isEmpty());
}

TEST(Export, IsSilentAboutOAuth2WhereNoServerTakesIt)
{
    Provider provider = withOAuth2({Authentication::Password});
    EXPECT_FALSE(autoconfigXml(provider, provider.offers[0], {}).contains("oAuth2"));
    provider = hoster();
    EXPECT_FALSE(autoconfigXml(provider, provider.offers[0], {}).contains("oAuth2"));
}

TEST(Export, PutsThePasswordFirstWhereOAuth2HasNoPlaceToSignInAndSaysSo)
{
    Provider provider = withOAuth2({Authentication::OAuth2, Authentication::EncryptedPassword, Authentication::Password});
    provider.oauth2.reset();
    const QByteArray xml = autoconfigXml(provider, provider.offers[0], {});
    EXPECT_EQ(waysReadFrom(xml).value(1),
              (QList{Authentication::EncryptedPassword, Authentication::Password, Authentication::OAuth2}));
    EXPECT_FALSE(xml.contains("oAuth2"));
    EXPECT_EQ(xml.count("<!-- OAuth2 works only in programs that know its sign-in page"), 2) << xml.constData();
    EXPECT_TRUE(hostsOfUntoldOAuth2(provider, provider.offers[0], {}).isEmpty()) << "a password works";
}

TEST(Export, NamesTheServersThatTakeOnlyAnOAuth2WithoutAPlaceToSignIn)
{
    Provider provider = withOAuth2({Authentication::OAuth2});
    provider.oauth2.reset();
    provider.offers[0].services.append({Protocol::Imap, {u"imap.hoster.example"_s, 143, Security::StartTls}, {}, {}, {Authentication::OAuth2}});
    EXPECT_EQ(autoconfigXml(provider, provider.offers[0], {}).count("<!-- OAuth2 works only in programs"), 3);
    EXPECT_EQ(hostsOfUntoldOAuth2(provider, provider.offers[0], {}),
              (QStringList{u"imap.hoster.example"_s, u"smtp.hoster.example"_s}));
}

TEST(Export, FillsTheServerNumberButLeavesTheDomainOpen)
{
    Provider provider = hoster();
    OfferQuestion question;
    question.placeholder = u"?"_s;
    provider.offers[0].question = question;
    provider.offers[0].services[0].endpoint.host = u"imap?.{domain}"_s;
    const QByteArray xml = autoconfigXml(provider, provider.offers[0], u"12"_s);
    EXPECT_TRUE(xml.contains("<hostname>imap12.%EMAILDOMAIN%</hostname>")) << xml.constData();
    EXPECT_TRUE(xml.contains("<domain>%EMAILDOMAIN%</domain>"));
}

TEST(Export, LeavesOutServersThatNobodyCanLookUp)
{
    Provider provider = hoster();
    provider.offers[0].services.append({Protocol::Imap, {u"192.0.2.1"_s, 143, Security::StartTls}});
    EXPECT_FALSE(autoconfigXml(provider, provider.offers[0], {}).contains("192.0.2.1"));
    EXPECT_EQ(unpublishedHosts(provider.offers[0], {}), QStringList{u"192.0.2.1"_s});
}

TEST(Export, NamesTheRecordByTheProtectionAndNotByThePort)
{
    const QString zone = dnsOf({{Protocol::Imap, {u"m.example"_s, 993, Security::ImplicitTls}},
                                {Protocol::Smtp, {u"m.example"_s, 465, Security::ImplicitTls}},
                                {Protocol::Smtp, {u"s.{domain}"_s, 587, Security::StartTls}}});
    EXPECT_TRUE(zone.contains(u"\n_imaps._tcp.imone.example. 3600 IN SRV 0 1 993 m.example.\n"_s)) << qPrintable(zone);
    EXPECT_TRUE(zone.contains(u"\n_submissions._tcp.imone.example. 3600 IN SRV 0 1 465 m.example.\n"_s));
    EXPECT_TRUE(zone.contains(u"\n_submission._tcp.imone.example. 3600 IN SRV 10 1 587 s.imone.example.\n"_s));
    for (const char *absent : {"_imap", "_pop3", "_pop3s"})
        EXPECT_TRUE(zone.contains(u'\n' + QString::fromLatin1(absent) + u"._tcp.imone.example. 3600 IN SRV 0 0 0 .\n"_s)) << absent;
}

TEST(Export, NeitherTellsNorDeniesServersWithoutProtection)
{
    const QString zone = dnsOf({{Protocol::Pop3, {u"p.example"_s, 110, Security::Plain}},
                                {Protocol::Smtp, {u"s.example"_s, 465, Security::ImplicitTls}}});
    EXPECT_FALSE(zone.contains(u"\n_pop3"_s)) << qPrintable(zone);
    EXPECT_TRUE(zone.contains(u"; p.example port 110 is not protected by TLS"_s));
}

TEST(Export, WritesTheLinesForEveryDomainOrAnExample)
{
    const Provider provider = hoster();
    Offer offer = provider.offers[0];
    EXPECT_EQ(dnsLines(offer, {}, {}).count(u".example.com. 3600"_s), 6);
    offer.domains = {u"a.example"_s};
    const QString zone = dnsLines(offer, {u"a.example"_s, u"b.example"_s}, {});
    EXPECT_EQ(zone.count(u"._tcp.a.example. "_s), 6);
    EXPECT_EQ(zone.count(u"._tcp.b.example. "_s), 6);
}
