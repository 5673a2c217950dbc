#include "pagestage.h"

#include "support/madesignins.h"
#include "wizard/check/checkpage.h"
#include "wizard/settings/settingspage.h"
#include "wizard/signin/signinpage.h"
#include "wizard/signin/signinrowview.h"
#include "wizard/signin/signinwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Made;

namespace {

struct SignInStage : PageStage {
    SignInPage page{session, conductor};

    SignInStage()
    {
        PageStage::show(Made::goodOvh());
        page.enter();
    }
    template<typename Widget = QPushButton>
    Widget *the(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString words(const char *row) const { return the<SignInRowView>(row)->findChild<QLabel *>(u"words"_s)->text(); }
};

}  // namespace

TEST(SignInPage, IsOfferedWhereBothDirectionsAreProvenAndNowhereElse)
{
    PageStage stage;
    CheckPage check(stage.session, stage.conductor);
    SettingsPage settings(stage.session);
    const auto offered = [](const QWidget &page) { return !page.findChild<QPushButton *>(u"tryPassword"_s)->isHidden(); };
    CheckReport half = Made::goodOvh();
    Made::fail(half, 465, Verdict::Refused);
    Made::fail(half, 587, Verdict::Refused);
    stage.show(half);
    EXPECT_FALSE(offered(check) || offered(settings));
    stage.show(Made::goodOvh());
    EXPECT_TRUE(offered(check) && offered(settings));
    QList<PageId> jumps;
    for (WalkPage *page : {static_cast<WalkPage *>(&check), static_cast<WalkPage *>(&settings)}) {
        QObject::connect(page, &WalkPage::goTo, [&jumps](PageId id) { jumps.append(id); });
        page->findChild<QPushButton *>(u"tryPassword"_s)->click();
    }
    EXPECT_EQ(jumps, QList<PageId>(2, PageId{PageKind::SignIn}));
    EXPECT_TRUE(walk(stage.session).contains(PageId{PageKind::SignIn}));
}

TEST(SignInPage, IsNotOfferedWhereTheProviderTakesNoPassword)
{
    PageStage stage(u"ona@outlook.com"_s);
    ASSERT_NE(stage.session.provider(), nullptr);
    ASSERT_EQ(stage.session.provider()->password, PasswordKind::None);
    CheckPage check(stage.session, stage.conductor);
    stage.show(Made::finished(stage.session.services(), Verdict::Works));
    EXPECT_TRUE(check.findChild<QPushButton *>(u"tryPassword"_s)->isHidden());
}

TEST(SignInPage, BeginsWithTheFieldAndNeverHoldsUpTheWalk)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    EXPECT_EQ(stage.page.firstFocus(), stage.the<QLineEdit>("password"));
    EXPECT_EQ(stage.the<QLineEdit>("password")->accessibleName(), u"Password of ona.onaite@ovh.net"_s);
    EXPECT_TRUE(stage.the("tryPassword")->isVisible());
    EXPECT_FALSE(stage.the<QWidget>("receiving")->isVisible());
    EXPECT_FALSE(stage.the("sendTest")->isVisible());
    EXPECT_EQ(stage.page.missing(), QString());
    stage.the("tryPassword")->click();
    EXPECT_TRUE(stage.the<QLabel>("passwordProblem")->isVisible()) << "with nothing typed it says so";
}

TEST(SignInPage, WipesTheFieldOnEveryWayOut)
{
    SignInStage stage;
    auto *line = stage.the<QLineEdit>("password");
    const QList<std::function<void()>> ways = {
        [&] { stage.page.leave(); },
        [&] { stage.session.setTypedAddress(u"jonas@ovh.net"_s); },
        [&] { stage.session.setIncoming(Protocol::Pop3); },
        [&] { stage.the("tryPassword")->click(); },
        [&] { stage.session.setProvider({u"astra"_s, u"mailbox"_s, {}, ProviderSource::Person}); }};
    for (const auto &way : ways) {
        QTest::keyClicks(line, u"secret"_s);
        EXPECT_FALSE(line->text().isEmpty());
        way();
        EXPECT_TRUE(line->text().isEmpty());
    }
}

TEST(SignInPage, SaysForEachDirectionWhatHappenedAndWhatToDo)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    stage.page.show(both(SignInVerdict::Accepted, SignInVerdict::WrongNameOrPassword));
    EXPECT_EQ(stage.the<QWidget>("receiving")->accessibleName(), u"Receiving mail (IMAP): The password is accepted"_s);
    EXPECT_EQ(stage.the<QWidget>("sending")->accessibleName(), u"Sending mail (SMTP): The password was not accepted"_s);
    EXPECT_TRUE(stage.words("sending").contains(u"sending is locked"_s));
    EXPECT_TRUE(stage.the<QLineEdit>("password")->isVisible());
    EXPECT_FALSE(stage.the("sendTest")->isVisible());
}

TEST(SignInPage, FoldsTheServersOwnWordsAwayAndShowsThemLiterally)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    SignInShown shown = both(SignInVerdict::WrongNameOrPassword, SignInVerdict::Accepted);
    shown.incoming.serverWords = u"<b>no</b> & <img src=x>"_s;
    stage.page.show(shown);
    const auto isShown = [&] {
        for (const QLabel *label : stage.page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"<b>no</b> & <img src=x>"_s))
                return label->textFormat() == Qt::PlainText;
        return false;
    };
    EXPECT_FALSE(isShown());
    stage.the<SignInRowView>("receiving")->findChild<QToolButton *>(u"details"_s)->click();
    EXPECT_TRUE(isShown());
}

TEST(SignInPage, WaitsWithTheServerAndSaysHowLong)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    stage.page.show(waiting());
    EXPECT_FALSE(stage.the("tryPassword")->isEnabled());
    EXPECT_TRUE(stage.the<QLabel>("wait")->text().contains(u"42"_s));
    SignInShown over = waiting();
    over.waitLeft = 0s;
    stage.page.show(over);
    EXPECT_TRUE(stage.the("tryPassword")->isEnabled());
    EXPECT_FALSE(stage.the<QLabel>("wait")->isVisible());
}

TEST(SignInPage, OffersTheTestMessageOnlyWhereBothTookThePassword)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    stage.page.show(running());
    EXPECT_TRUE(stage.the("cancel")->isVisible());
    EXPECT_FALSE(stage.the("sendTest")->isVisible());
    stage.page.show(accepted());
    EXPECT_TRUE(stage.the("sendTest")->isVisible());
    EXPECT_FALSE(stage.the<QLineEdit>("password")->isVisible());
    stage.page.show(tested(TestMailAnswer::Stage::Looking));
    EXPECT_TRUE(stage.the<QLabel>("testState")->text().contains(u"Looking for it"_s));
    EXPECT_TRUE(stage.the("cancel")->isVisible());
    stage.page.show(tested(TestMailAnswer::Stage::Done, TestMailVerdict::Arrived));
    EXPECT_TRUE(stage.the<QLabel>("testState")->text().contains(u"3 second"_s));
    EXPECT_TRUE(stage.the<QLabel>("testAction")->text().contains(u"removed"_s));
    EXPECT_FALSE(stage.the("sendTest")->isVisible());
}

TEST(SignInPage, KeepsTheKeyboardAtWhatIsToBeDoneNext)
{
    SignInStage stage;
    settle(stage.page, {720, 520});
    stage.page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.page));
    stage.the<QLineEdit>("password")->setFocus();
    stage.page.show(running());
    EXPECT_EQ(QApplication::focusWidget(), stage.the("cancel"));
    stage.page.show(both(SignInVerdict::WrongNameOrPassword, SignInVerdict::WrongNameOrPassword));
    EXPECT_EQ(QApplication::focusWidget(), stage.the<QLineEdit>("password"));
    stage.page.show(accepted());
    EXPECT_EQ(QApplication::focusWidget(), stage.the("sendTest"));
}

TEST(SignInPage, CutsNothingOffInAnyLanguageAtAnyTextSize)
{
    QMap<QString, SignInShown> states = {
        {u"0-begin"_s, {}},
        {u"1-running"_s, running()},
        {u"2-accepted"_s, accepted()},
        {u"3-waiting"_s, waiting()},
        {u"4-only-sending-refused"_s, both(SignInVerdict::Accepted, SignInVerdict::WrongNameOrPassword)},
        {u"6-looking"_s, tested(TestMailAnswer::Stage::Looking)}};
    for (int value = int(SignInVerdict::WrongNameOrPassword); value <= int(SignInVerdict::Cancelled); ++value)
        states.insert(u"5-verdict-%1"_s.arg(value), both(SignInVerdict(value), SignInVerdict(value)));
    for (int value = int(TestMailVerdict::Arrived); value <= int(TestMailVerdict::Cancelled); ++value)
        states.insert(u"7-test-%1"_s.arg(value), tested(TestMailAnswer::Stage::Done, TestMailVerdict(value)));
    for (const double factor : {1.0, 2.0}) {
        const TextSize size(factor);
        for (const Language &language : Languages::all()) {
            SignInStage stage;
            stage.languages.switchTo(language.code);
            for (auto state = states.cbegin(); state != states.cend(); ++state) {
                // Sentences wrap alike; the smaller text has every state looked at in two languages only.
                const bool pictured = language.code == u"en"_s || language.code == u"fi"_s;
                if (!pictured && factor < 2)
                    continue;
                stage.page.show(*state);
                stage.the<SignInRowView>("receiving")->setOpen(state.key() == u"5-verdict-2"_s);
                settle(stage.page, {720, 420});
                EXPECT_EQ(clippedTexts(&stage.page), QStringList())
                    << qPrintable(language.code) << " " << factor << " " << qPrintable(state.key());
                if (pictured && !qEnvironmentVariableIsEmpty("MSW_PICTURES")) {
                    settle(stage.page, {720, factor > 1 ? 1400 : 760});
                    picture(stage.page, u"signin-%1-%2-%3"_s.arg(state.key(), language.code).arg(factor));
                }
            }
        }
    }
}
