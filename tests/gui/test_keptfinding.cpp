#include "pagestage.h"
#include "wizard/look/choicecard.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/provider/providerpage.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

SearchResult found(Origin origin, const QString &domain, bool trusted = true)
{
    SearchResult result;
    result.outcome = SearchOutcome::Found;
    result.finding.origin = origin;
    result.finding.trusted = trusted;
    FoundService in;
    in.service.endpoint = {u"imap."_s + domain, 993, Security::ImplicitTls};
    FoundService out;
    out.service.protocol = Protocol::Smtp;
    out.service.endpoint = {u"smtp."_s + domain, 465, Security::ImplicitTls};
    result.finding.services = {in, out};
    return result;
}

SearchResult hosterWith(const QString &offer)
{
    SearchResult result;
    result.outcome = SearchOutcome::Found;
    result.finding.origin = Origin::KnownHoster;
    result.finding.provider = {u"ovh"_s, offer, {}, ProviderSource::Mx};
    return result;
}

const SearchResult published = found(Origin::OwnAutoconfig, u"imone.example"_s);

class KeptFinding : public testing::Test
{
protected:
    template <typename T = QWidget>
    T *named(const QString &name) { return stage.wizard.findChild<T *>(name); }
    bool offers() { return named(u"keptFinding"_s)->isVisible(); }
    ProviderPage *page() { return static_cast<ProviderPage *>(stage.wizard.currentPage()); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void use()
    {
        QTest::mouseClick(named(u"keptUse"_s), Qt::LeftButton);
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    /// The person is on the page, says that the provider is not listed and begins to type.
    void typeServers(const QString &incoming, const QString &outgoing = {})
    {
        named<ChoiceCard>(u"offer-none"_s)->click();
        settle();
        for (const auto &[field, text] : {std::pair(u"typedIncoming"_s, incoming), std::pair(u"typedOutgoing"_s, outgoing)}) {
            if (text.isEmpty())
                continue;
            named(field)->setFocus();
            QTest::keyClicks(named(field), text);
        }
        settle();
    }
    void SetUp() override
    {
        stage.languages.switchTo(u"en"_s);
        stage.network.set(false);  // the look-up of the test's own is the only one
        stage.wizard.show();
        stage.wizard.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.wizard));
        stage.session.setTypedAddress(u"ona@imone.example"_s);
        stage.wizard.show(PageId{PageKind::Provider});
        settle();
    }

    WizardStage stage;
};

}  // namespace

TEST_F(KeptFinding, IsOfferedUnderTheFieldsWhichStayAsTheyAre)
{
    stage.session.setProviderSearch(ProviderSearch::Looking);
    typeServers(u"mail.imo"_s);
    EXPECT_FALSE(offers());
    auto *field = named<QLineEdit>(u"typedIncoming"_s);
    field->setCursorPosition(3);
    const QPoint place = field->mapTo(&stage.wizard, QPoint());
    stage.session.keepSearched(hosterWith(u"mxplan"_s));
    stage.session.setProviderSearch(ProviderSearch::Found);
    settle();
    EXPECT_TRUE(offers());
    EXPECT_EQ(named<QLabel>(u"keptWhere"_s)->text(), u"OVHcloud, recognised by where mail for imone.example is delivered."_s);
    EXPECT_EQ(field->text(), u"mail.imo"_s);
    EXPECT_EQ(field->cursorPosition(), 3);
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_EQ(field->mapTo(&stage.wizard, QPoint()), place);
    EXPECT_FALSE(stage.session.provider());
    EXPECT_FALSE(named(u"keptUse"_s)->visibleRegion().isEmpty()) << "in sight without scrolling";
    use();
    EXPECT_EQ(stage.session.answers().provider.providerId, u"ovh"_s);
    EXPECT_EQ(stage.session.answers().provider.source, ProviderSource::Mx);
    EXPECT_EQ(QApplication::focusWidget(), named(u"offer-ovh-mxplan"_s));
}

TEST_F(KeptFinding, LeavesServersThatWereTypedInUseUntilItIsWanted)
{
    typeServers(u"mail.imone.example"_s, u"mail.imone.example"_s);
    emit named<QLineEdit>(u"typedOutgoing"_s)->editingFinished();
    stage.session.keepSearched(published);
    settle();
    EXPECT_TRUE(serversWereTyped(stage.session));
    ASSERT_TRUE(offers());
    use();
    EXPECT_FALSE(serversWereTyped(stage.session)) << "the field that was left must not take its servers again";
    EXPECT_EQ(stage.session.searched().finding, published.finding);
    EXPECT_TRUE(page()->missing().isEmpty());
    EXPECT_EQ(named<QLabel>(u"consentServers"_s)->text(), u"IMAP · imap.imone.example:993\nSMTP · smtp.imone.example:465"_s);
    EXPECT_TRUE(named(u"consentServers"_s)->isVisible());
    EXPECT_FALSE(named(u"consentWhy"_s)->isVisible());
    EXPECT_FALSE(offers());
}

TEST_F(KeptFinding, KeepsWhatWasTypedForWhoGoesBackToIt)
{
    typeServers(u"mail.imone.example"_s, u"smtp.imo"_s);
    stage.session.keepSearched(published);
    settle();
    use();
    EXPECT_EQ(stage.session.services().value(0).endpoint.host, u"imap.imone.example"_s);
    named<ChoiceCard>(u"offer-none"_s)->click();
    settle();
    EXPECT_EQ(named<QLineEdit>(u"typedIncoming"_s)->text(), u"mail.imone.example"_s);
    EXPECT_EQ(named<QLineEdit>(u"typedOutgoing"_s)->text(), u"smtp.imo"_s);
    EXPECT_TRUE(offers()) << "there must be a way back to what was found, too";
}

TEST_F(KeptFinding, AsksForConsentAsEver)
{
    typeServers(u"mail.imone.example"_s);
    stage.session.keepSearched(found(Origin::Srv, u"elsewhere.example"_s, false));
    settle();
    use();
    EXPECT_TRUE(stage.session.services().isEmpty());
    EXPECT_TRUE(named(u"consent"_s)->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), named(u"consentAgree"_s));
}

TEST_F(KeptFinding, AsksForTheServerNumberWhereOneIsMissing)
{
    typeServers(u"mail.imone.example"_s);
    stage.session.keepSearched(hosterWith(u"emailpro"_s));
    settle();
    use();
    EXPECT_EQ(QApplication::focusWidget(), named(u"offerAnswer"_s));
    EXPECT_FALSE(page()->missing().isEmpty());
}

TEST_F(KeptFinding, IsReachedAndHeardWithoutAMouse)
{
    typeServers({});
    stage.session.keepSearched(published);
    settle();
    named(u"typedIncoming"_s)->setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), named(u"keptUse"_s));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(named(u"keptUse"_s));
    EXPECT_EQ(spoken->text(QAccessible::Name), u"Use the servers that were found"_s);
    EXPECT_EQ(spoken->text(QAccessible::Description), named<QLabel>(u"keptWhere"_s)->text());
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(stage.session.searched().finding, published.finding);
}

TEST_F(KeptFinding, IsPointedOutToWhoGoesOnWithoutTyping)
{
    typeServers({});
    stage.session.keepSearched(published);
    stage.wizard.next();
    settle();
    EXPECT_EQ(page()->missing(), u"Agree to the servers that were found, or choose a provider, to go on."_s);
    EXPECT_EQ(QApplication::focusWidget(), named(u"keptUse"_s));
}

TEST_F(KeptFinding, ClipsNothingAtTwiceTheTextSize)
{
    const TextSize twice(2);
    for (const QString &language : {u"en"_s, u"fi"_s, u"ru"_s}) {
        stage.languages.switchTo(language);
        ProviderPage large(stage.session);
        large.findChild<ChoiceCard *>(u"offer-none"_s)->click();
        stage.session.keepSearched(published);
        ::settle(large, {720, 520});
        picture(large, u"kept-200-"_s + language);
        EXPECT_EQ(clippedTexts(&large), QStringList());
    }
    stage.languages.switchTo(u"en"_s);
}
