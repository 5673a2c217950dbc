#include "support/clipping.h"
#include "support/wizardstage.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/walkpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

QWidget *named(const SetupWizard &wizard, const char *name)
{
    return wizard.currentPage()->findChild<QWidget *>(QLatin1String(name));
}

QLabel *missingLine(const SetupWizard &wizard)
{
    return wizard.findChild<QLabel *>(QStringLiteral("missing"));
}

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

/// Tab until the named widget has the keyboard; false if it is not reached in one round.
testing::AssertionResult tabTo(const SetupWizard &wizard, const char *name)
{
    for (int stop = 0; stop < 40; ++stop) {
        if (QApplication::focusWidget() == wizard.findChild<QWidget *>(QLatin1String(name))
            || QApplication::focusWidget() == named(wizard, name))
            return testing::AssertionSuccess();
        press(Qt::Key_Tab);
    }
    return testing::AssertionFailure() << "stayed at " << qPrintable(QApplication::focusWidget()->objectName());
}

class Walk : public testing::Test
{
protected:
    void SetUp() override
    {
        stage.languages.switchTo(QStringLiteral("en"));
        stage.resolver.mx.insert(QStringLiteral("imone.lt"), {QStringLiteral("mx1.mail.ovh.net")});
        stage.wizard.show();
        stage.wizard.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.wizard));
    }

    WizardStage stage;
    SetupWizard &wizard = stage.wizard;
    Session &session = stage.session;
};

TEST_F(Walk, BeginsWithTheKeyboardInTheAddress)
{
    EXPECT_EQ(QApplication::focusWidget(), named(wizard, "address"));
}

TEST_F(Walk, GoesFromAddressToCheckWithTheKeyboardAlone)
{
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ona@imone.lt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.provider() != nullptr; }, 5000));
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.current(), PageId{PageKind::Device});
    for (int card = 0; card < 40 && QApplication::focusWidget() != named(wizard, "device-other"); ++card)
        press(Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), named(wizard, "device-other"));
    press(Qt::Key_Space);
    EXPECT_EQ(session.answers().device, QStringLiteral("other"));
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.current(), PageId{PageKind::Protocol});
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(session.incoming(), Protocol::Pop3);
    ASSERT_TRUE(tabTo(wizard, "primary"));
    press(Qt::Key_Space);
    EXPECT_EQ(wizard.current(), PageId{PageKind::Check});
}

TEST_F(Walk, SaysWhatIsMissingInsteadOfADeadButton)
{
    auto *primary = wizard.findChild<QPushButton *>(QStringLiteral("primary"));
    EXPECT_TRUE(primary->isEnabled());
    primary->click();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Address});
    EXPECT_TRUE(missingLine(wizard)->isVisible());
    EXPECT_FALSE(missingLine(wizard)->text().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("o"));
    EXPECT_FALSE(missingLine(wizard)->isVisible());
}

TEST_F(Walk, KeepsEveryAnswerOnTheWayBack)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    session.setDevice(QStringLiteral("windows-phone-8"));
    session.setIncoming(Protocol::Pop3);
    const Answers before = session.answers();
    while (wizard.current() != PageId{PageKind::Protocol})
        wizard.next();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(wizard.current(), PageId{PageKind::Device});
    EXPECT_TRUE(qobject_cast<ChoiceCard *>(named(wizard, "device-windows-phone-8"))->isChecked());
    wizard.back();
    EXPECT_EQ(qobject_cast<QLineEdit *>(named(wizard, "address"))->text(), QStringLiteral("ona@ovh.net"));
    EXPECT_EQ(session.answers(), before);
}

TEST_F(Walk, OneForwardTooManyDoesNotEndTheProgram)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    session.setDevice(QStringLiteral("other"));
    while (wizard.current() != PageId{PageKind::Settings})
        press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(wizard.isVisible());
}

TEST_F(Walk, EscapeLosesNothing)
{
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ona@ovh.net"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(wizard.isVisible());
    EXPECT_EQ(session.answers().typedAddress, QStringLiteral("ona@ovh.net"));
}

TEST_F(Walk, PointsOutAProblemOnlyAfterAPauseOrOnNext)
{
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ona@imone,lt"));
    EXPECT_FALSE(named(wizard, "addressProblem")->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(named(wizard, "addressProblem")->isVisible());
    qobject_cast<QPushButton *>(named(wizard, "addressSuggestion"))->click();
    EXPECT_EQ(session.answers().typedAddress, QStringLiteral("ona@imone.lt"));
    EXPECT_FALSE(named(wizard, "addressProblem")->isVisible());
}

TEST_F(Walk, AsksForTheProviderOfAnUnknownDomainAndHelpsWhenItIsNotListed)
{
    session.setTypedAddress(QStringLiteral("ona@example.lt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.providerSearch() == ProviderSearch::NothingFound; }, 5000));
    wizard.next();
    ASSERT_EQ(wizard.current(), PageId{PageKind::Provider});
    qobject_cast<ChoiceCard *>(named(wizard, "offer-none"))->click();
    EXPECT_TRUE(named(wizard, "requestToProvider")->isVisible());
    wizard.next();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Provider});
    EXPECT_TRUE(missingLine(wizard)->isVisible());
    qobject_cast<ChoiceCard *>(named(wizard, "offer-ovh-mxplan"))->click();
    EXPECT_FALSE(named(wizard, "requestToProvider")->isVisible());
    wizard.next();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Device});
}

TEST_F(Walk, TakesTheServerNumberWhereTheOfferNeedsOne)
{
    session.setTypedAddress(QStringLiteral("ona@example.lt"));
    wizard.next();
    qobject_cast<ChoiceCard *>(named(wizard, "offer-ovh-emailpro"))->click();
    wizard.next();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Provider});
    EXPECT_EQ(QApplication::focusWidget(), named(wizard, "offerAnswer"));
    QTest::keyClicks(named(wizard, "offerAnswer"), QStringLiteral("100"));
    EXPECT_TRUE(session.services().isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.current(), PageId{PageKind::Device});
    EXPECT_EQ(session.services().constFirst().endpoint.host, QStringLiteral("pro1.mail.ovh.net"));
}

TEST_F(Walk, ShowsWhyADeviceCannotUseAProtocol)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    session.setDevice(QStringLiteral("windows-8-mail"));
    wizard.show(PageId{PageKind::Protocol});
    auto *pop3 = qobject_cast<ChoiceCard *>(named(wizard, "pop3"));
    EXPECT_FALSE(pop3->isEnabled());
    EXPECT_TRUE(pop3->accessibleDescription().contains(session.guide()->whyNot.shown()));
    EXPECT_TRUE(qobject_cast<ChoiceCard *>(named(wizard, "imap"))->isChecked());
}

TEST_F(Walk, GoesBackToADoneStepThroughTheRailAndForwardAgain)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    session.setDevice(QStringLiteral("other"));
    while (wizard.current() != PageId{PageKind::Protocol})
        wizard.next();
    const auto lineOf = [&](PageKind kind) -> RailButton * {
        for (auto *button : wizard.findChildren<RailButton *>()) {
            if (button->line().page.kind == kind)
                return button;
        }
        return nullptr;
    };
    lineOf(PageKind::Address)->click();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Address});
    EXPECT_EQ(lineOf(PageKind::Protocol)->line().state, RailState::Done);
    EXPECT_FALSE(lineOf(PageKind::Settings)->isEnabled());
    lineOf(PageKind::Protocol)->click();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Protocol});
}

TEST_F(Walk, DoesNotCallAStepDoneThatWasJumpedOver)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    session.setDevice(QStringLiteral("windows-phone-8"));
    wizard.show(PageId{PageKind::Settings});
    for (auto *button : wizard.findChildren<RailButton *>()) {
        if (button->line().page.kind == PageKind::Step) {
            EXPECT_EQ(button->line().state, RailState::ToCome);
        }
    }
}

TEST_F(Walk, LetsThePersonChooseAnotherProviderThanTheRecognisedOne)
{
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    ASSERT_TRUE(session.provider());
    named(wizard, "addressNotRight")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(wizard.current(), PageId{PageKind::Provider});
    EXPECT_TRUE(qobject_cast<ChoiceCard *>(named(wizard, "offer-ovh-mxplan"))->isChecked());
}

TEST_F(Walk, SaysOfflineAndLetsThePersonGoOn)
{
    EXPECT_FALSE(named(wizard, "addressOffline")->isVisible());
    stage.network.set(false);
    EXPECT_TRUE(named(wizard, "addressOffline")->isVisible());
    session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    wizard.next();
    EXPECT_EQ(wizard.current(), PageId{PageKind::Device});
    stage.network.set(true);
}

}
