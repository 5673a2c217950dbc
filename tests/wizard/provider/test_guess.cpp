#include "wizard/provider/sources/dnssources.h"
#include "wizard/provider/sources/guess.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString domain = u"imone.example"_s;
const QHostAddress one(u"192.0.2.1"_s);
const QHostAddress two(u"192.0.2.2"_s);

QStringList candidates(const SettingsFinding &finding, Protocol protocol)
{
    QStringList hosts;
    for (const FoundService &each : finding.services)
        if (each.service.protocol == protocol)
            hosts.append(each.service.endpoint.host);
    return hosts;
}

} // namespace

TEST(Guess, ProposesTheHostsThatExistTheMostTellingNameFirst)
{
    const SettingsFinding finding = findingFromGuess(
        {{domain, {one}}, {u"mail.imone.example"_s, {one}}, {u"imap.imone.example"_s, {one}}, {u"pop3.imone.example"_s, {two}}},
        domain);
    EXPECT_EQ(candidates(finding, Protocol::Imap), (QStringList{u"imap.imone.example"_s, u"mail.imone.example"_s}));
    EXPECT_EQ(candidates(finding, Protocol::Pop3), (QStringList{u"pop3.imone.example"_s, u"mail.imone.example"_s}));
    EXPECT_EQ(candidates(finding, Protocol::Smtp), (QStringList{u"mail.imone.example"_s, domain}));
    EXPECT_FALSE(finding.services[0].service.securityKnown);
    EXPECT_TRUE(finding.trusted);
}

TEST(Guess, IsNotFooledByADomainWhereEveryNameExists)
{
    QHash<QString, QList<QHostAddress>> all{{nonsenseHost(domain), {one}}};
    for (const QString &host : guessedHosts(domain))
        all.insert(host, {one});
    EXPECT_EQ(candidates(findingFromGuess(all, domain), Protocol::Imap), QStringList{u"mail.imone.example"_s});
    all[u"imap.imone.example"_s] = {two};
    EXPECT_EQ(candidates(findingFromGuess(all, domain), Protocol::Imap), QStringList{u"imap.imone.example"_s});
}

TEST(Guess, HasNothingWhereNothingExists)
{
    EXPECT_TRUE(findingFromGuess({}, domain).services.isEmpty());
}

TEST(HosterDomains, AreTheNearestAndTheRegisteredOne)
{
    EXPECT_EQ(hosterDomains({u"mx1.mail.hoster.co.uk"_s, u"x.other.example"_s}, domain),
              (QStringList{u"mail.hoster.co.uk"_s, u"hoster.co.uk"_s}));
    EXPECT_EQ(hosterDomains({u"mx1.hoster.net"_s}, domain), QStringList{u"hoster.net"_s});
    EXPECT_EQ(hosterDomains({u"hoster.net"_s}, domain), QStringList{u"hoster.net"_s});
}

TEST(HosterDomains, LeaveOutTheMailDomainAndWhatRegistriesGiveOut)
{
    EXPECT_TRUE(hosterDomains({u"mx.imone.example"_s}, domain).isEmpty());
    EXPECT_TRUE(hosterDomains({u"mx.deep.imone.example"_s}, domain).isEmpty());
    EXPECT_TRUE(hosterDomains({u"co.uk"_s}, domain).isEmpty());
    EXPECT_TRUE(hosterDomains({}, domain).isEmpty());
}
