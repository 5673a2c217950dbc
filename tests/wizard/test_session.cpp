#include "profiles/catalogue.h"
#include "wizard/session.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct SessionTest : testing::Test {
    Catalogue catalogue;
    Session session{catalogue};

    void walkToTheCheck()
    {
        session.setTypedAddress(u"ona@ovh.net"_s);
        session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::BuiltIn});
        session.setDevice(u"windows-phone-8"_s);
        session.setIncoming(Protocol::Pop3);
        CheckReport report;
        report.runId = 3;
        report.results.append({ProbeTarget{session.services().constFirst()}});
        session.setReport(report);
    }
};

}  // namespace

TEST_F(SessionTest, KeepsEveryAnswerWhenOnlyTheNameBeforeTheAtChanges)
{
    walkToTheCheck();
    const Answers before = session.answers();
    session.setTypedAddress(u"jonas@ovh.net"_s);
    EXPECT_EQ(session.answers().provider, before.provider);
    EXPECT_EQ(session.answers().device, before.device);
    EXPECT_EQ(session.answers().incoming, before.incoming);
    EXPECT_EQ(session.report().results.size(), 1);
}

TEST_F(SessionTest, ForgetsTheProviderAndTheProofWhenTheDomainChanges)
{
    walkToTheCheck();
    session.setTypedAddress(u"ona@astra.od.ua"_s);
    EXPECT_EQ(session.provider(), nullptr);
    EXPECT_TRUE(session.report().results.isEmpty());
    EXPECT_EQ(session.answers().incoming, Protocol::Pop3);
}

TEST_F(SessionTest, KeepsAProviderThatThePersonChose)
{
    session.setTypedAddress(u"ona@example.lt"_s);
    session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::Person});
    session.setTypedAddress(u"ona@example.fi"_s);
    EXPECT_NE(session.provider(), nullptr);
}

TEST_F(SessionTest, DropsTheReportOfAnEarlierRun)
{
    walkToTheCheck();
    CheckReport late;
    late.runId = 2;
    session.setReport(late);
    EXPECT_EQ(session.report().runId, 3u);
}

TEST_F(SessionTest, AnswersImapUntilThePersonChoosesOtherwise)
{
    EXPECT_EQ(session.incoming(), Protocol::Imap);
    session.setIncoming(Protocol::Pop3);
    EXPECT_EQ(session.incoming(), Protocol::Pop3);
}

TEST_F(SessionTest, AnswersWhatTheDeviceCanDoAndKeepsTheWish)
{
    walkToTheCheck();
    session.setDevice(u"windows-8-mail"_s);
    EXPECT_EQ(session.incoming(), Protocol::Imap);
    session.setDevice(u"windows-phone-8"_s);
    EXPECT_EQ(session.incoming(), Protocol::Pop3);
}

TEST_F(SessionTest, ShowsTheDeviceInTheProgramsLanguageWhereTheDeviceHasIt)
{
    walkToTheCheck();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Finnish));
    EXPECT_EQ(session.labelLanguage(), u"fi"_s);
    QLocale::setDefault(QLocale(QLocale::Lithuanian));
    EXPECT_EQ(session.labelLanguage(), u"en"_s);
    session.setDeviceLanguage(u"cs"_s);
    EXPECT_EQ(session.labelLanguage(), u"cs"_s);
    QLocale::setDefault(before);
}

TEST_F(SessionTest, FillsTheServerNumberIntoTheHostNames)
{
    session.setProvider({u"ovh"_s, u"emailpro"_s, {}, ProviderSource::Person});
    EXPECT_TRUE(session.services().isEmpty());
    session.setProvider({u"ovh"_s, u"emailpro"_s, u"2"_s, ProviderSource::Person});
    EXPECT_EQ(session.services().constFirst().endpoint.host, u"pro2.mail.ovh.net"_s);
}
