#include "pagestage.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/linkbutton.h"
#include "wizard/provider/beforehandpage.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/provider/providerpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

FoundService server(Protocol protocol, const QString &host, quint16 port)
{
    FoundService found;
    found.service.protocol = protocol;
    found.service.endpoint = {host, port, Security::ImplicitTls};
    return found;
}

SearchResult foundElsewhere()
{
    SearchResult result;
    result.outcome = SearchOutcome::Found;
    result.finding.origin = Origin::Srv;
    result.finding.trusted = false;
    result.finding.services = {server(Protocol::Imap, u"imap.elsewhere.example"_s, 993),
                               server(Protocol::Smtp, u"smtp.elsewhere.example"_s, 465)};
    return result;
}

class ProviderPageTest : public testing::Test
{
protected:
    QWidget *named(const QString &name) { return page.findChild<QWidget *>(name); }
    void sayNotListed() { qobject_cast<ChoiceCard *>(named(u"offer-none"_s))->click(); }
    void type(const QString &field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(named(field));
        line->clear();
        QTest::keyClicks(line, text);
        emit line->editingFinished();
    }

    PageStage stage{u"ona@imone.example"_s};
    ProviderPage page{stage.session};
};

}  // namespace

TEST_F(ProviderPageTest, AsksBeforeServersOfAnotherDomainAreUsed)
{
    EXPECT_FALSE(named(u"consent"_s)->isVisibleTo(&page));
    stage.session.setSearched(foundElsewhere());
    ASSERT_TRUE(named(u"consent"_s)->isVisibleTo(&page));
    EXPECT_EQ(page.findChild<QLabel *>(u"consentServers"_s)->text(),
              u"IMAP · imap.elsewhere.example:993\nSMTP · smtp.elsewhere.example:465"_s);
    EXPECT_FALSE(page.missing().isEmpty());
    EXPECT_EQ(page.firstFocus(), named(u"consentAgree"_s));
    picture(page, u"consent"_s);
}

TEST_F(ProviderPageTest, UsesThemAfterOneClick)
{
    stage.session.setSearched(foundElsewhere());
    qobject_cast<QPushButton *>(named(u"consentAgree"_s))->click();
    EXPECT_EQ(stage.session.services().size(), 2);
    EXPECT_TRUE(page.missing().isEmpty());
    EXPECT_FALSE(named(u"consentAgree"_s)->isVisibleTo(&page));
}

TEST_F(ProviderPageTest, TakesTheNamesOfServersForAProviderThatIsNotListed)
{
    sayNotListed();
    EXPECT_FALSE(page.missing().isEmpty());
    type(u"typedIncoming"_s, u"mail.imone.example"_s);
    type(u"typedOutgoing"_s, u"mail.imone.example:465"_s);
    EXPECT_TRUE(page.missing().isEmpty());
    EXPECT_TRUE(serversWereTyped(stage.session));
    EXPECT_EQ(stage.session.services().size(), 5);
    EXPECT_TRUE(qobject_cast<ChoiceCard *>(named(u"offer-none"_s))->isChecked());
    EXPECT_TRUE(walk(stage.session).contains(PageId{PageKind::Provider}));
}

TEST_F(ProviderPageTest, SaysWhichNameIsWrong)
{
    sayNotListed();
    type(u"typedIncoming"_s, u"mail.imone.example"_s);
    type(u"typedOutgoing"_s, u"smtp"_s);
    EXPECT_TRUE(page.missing().contains(u"outgoing"_s));
    EXPECT_EQ(page.findChild<QLabel *>(u"typedProblem"_s)->text(), page.missing());
    EXPECT_TRUE(stage.session.services().isEmpty());
}

TEST_F(ProviderPageTest, ForgetsTypedServersThatWereSpoiledAndTakesThemMendedAgain)
{
    sayNotListed();
    type(u"typedIncoming"_s, u"mail.imone.example"_s);
    type(u"typedOutgoing"_s, u"mail.imone.example"_s);
    type(u"typedOutgoing"_s, u"mail"_s);
    EXPECT_TRUE(stage.session.services().isEmpty());
    EXPECT_EQ(qobject_cast<QLineEdit *>(named(u"typedIncoming"_s))->text(), u"mail.imone.example"_s);
    type(u"typedOutgoing"_s, u"smtp.imone.example"_s);
    EXPECT_EQ(stage.session.services().constLast().endpoint.host, u"smtp.imone.example"_s);
}

TEST_F(ProviderPageTest, TakesWhatWasTypedWhenThePersonLeavesTheFieldsByTheNextButton)
{
    sayNotListed();
    qobject_cast<QLineEdit *>(named(u"typedIncoming"_s))->setText(u"mail.imone.example"_s);
    qobject_cast<QLineEdit *>(named(u"typedOutgoing"_s))->setText(u"mail.imone.example"_s);
    ASSERT_TRUE(page.missing().isEmpty());
    page.leave();
    EXPECT_TRUE(serversWereTyped(stage.session));
}

TEST_F(ProviderPageTest, ClipsNothingWhenServersAreTypedAtTwiceTheTextSize)
{
    const TextSize twice(2);
    stage.languages.switchTo(u"fi"_s);
    ProviderPage large(stage.session);
    stage.session.setSearched(foundElsewhere());
    large.enter();
    settle(large, {720, 520});
    picture(large, u"consent-fi-200"_s);
    large.findChild<ChoiceCard *>(u"offer-none"_s)->click();
    settle(large, {720, 520});
    picture(large, u"typed-fi-200"_s);
    EXPECT_EQ(clippedTexts(&large), QStringList());
}

TEST(BeforehandPageTest, NamesWhatToDoAndLinksToIt)
{
    PageStage stage(u"ona@gmail.com"_s);
    ASSERT_TRUE(walk(stage.session).contains(PageId{PageKind::Before}));
    BeforehandPage page(stage.session);
    auto *link = page.findChild<LinkButton *>(u"before-appPassword"_s);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->url(), stage.session.provider()->links.value(u"appPassword"_s));
    settle(page, {720, 520});
    picture(page, u"before-gmail"_s);
}

TEST(BeforehandPageTest, ShowsTheProvidersOwnWordsAsPlainText)
{
    PageStage stage(u"ona@imone.example"_s);
    SearchResult result = foundElsewhere();
    result.finding.trusted = true;
    result.finding.switchOnFirst = {{QUrl(u"https://imone.example/open"_s), {{u"en"_s, u"<b>Tick</b> IMAP."_s}}}};
    stage.session.setSearched(result);
    BeforehandPage page(stage.session);
    auto *words = page.findChild<QLabel *>(u"beforeTheirs"_s);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->text(), u"<b>Tick</b> IMAP."_s);
    EXPECT_EQ(words->textFormat(), Qt::PlainText);
    EXPECT_TRUE(page.findChild<LinkButton *>(u"before-switchOn"_s));
}

TEST(BeforehandPageTest, ClipsNothingAtTwiceTheTextSize)
{
    const TextSize twice(2);
    for (const QString &address : {u"ona@gmail.com"_s, u"ona@outlook.com"_s, u"ona@ukr.net"_s}) {
        PageStage stage(address);
        stage.languages.switchTo(u"fi"_s);
        BeforehandPage page(stage.session);
        settle(page, {720, 520});
        picture(page, u"before-fi-200-"_s + address.section(u'@', 1));
        EXPECT_EQ(clippedTexts(&page), QStringList());
        stage.languages.switchTo(u"en"_s);
    }
}
