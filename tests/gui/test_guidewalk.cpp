#include "support/wizardstage.h"
#include "wizard/guide/foldview.h"
#include "wizard/guide/stepslinkview.h"
#include "wizard/look/walkpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace {

const PageId s_device{PageKind::Device};
const PageId s_settings{PageKind::Settings};

PageId step(int place)
{
    return {PageKind::Step, place};
}

/// A person who follows a guide.
struct GuideWalk : testing::Test {
    WizardStage stage;
    SetupWizard &wizard = stage.wizard;
    Session &session = stage.session;

    void SetUp() override
    {
        stage.languages.switchTo(QStringLiteral("en"));
        session.setTypedAddress(QStringLiteral("ona@ovh.net"));
        choose(QStringLiteral("windows-phone-8"));
        wizard.show();
    }
    void choose(const QString &device) { session.setDevice(device); }
    /// Next and Next, until a step is shown.
    PageId onwardToTheSteps()
    {
        for (int i = 0; i < 6 && wizard.current().kind != PageKind::Step; ++i)
            wizard.next();
        return wizard.current();
    }
    RailButton *railLine(PageId page) const
    {
        for (auto *button : wizard.findChildren<RailButton *>())
            if (button->line().page == page && button->line().state != RailState::Heading)
                return button;
        return nullptr;
    }
    template<typename Kind> Kind *on(const char *name) const
    {
        return wizard.currentPage()->findChild<Kind *>(QLatin1String(name));
    }
};

QStringList visibleTexts(const QWidget &of)
{
    QStringList texts;
    for (const QLabel *label : of.findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts;
}

}  // namespace

TEST_F(GuideWalk, ResumesWhereItWasLeft)
{
    ASSERT_EQ(onwardToTheSteps(), step(0));
    wizard.next();
    wizard.next();
    wizard.show(s_device);
    EXPECT_EQ(onwardToTheSteps(), step(2));
    wizard.show(s_settings);
    wizard.back();
    EXPECT_EQ(wizard.current(), step(2));
}

TEST_F(GuideWalk, BeginsAnotherDeviceAtItsFirstStepAndResumesThatOneToo)
{
    wizard.show(step(4));
    wizard.show(s_device);
    choose(QStringLiteral("windows-8-mail"));
    EXPECT_EQ(onwardToTheSteps(), step(0));
    EXPECT_EQ(railLine(step(3))->line().state, RailState::ToCome);
    wizard.next();
    wizard.show(s_device);
    choose(QStringLiteral("windows-phone-8"));
    EXPECT_EQ(onwardToTheSteps(), step(4));
    wizard.show(s_device);
    choose(QStringLiteral("windows-8-mail"));
    EXPECT_EQ(onwardToTheSteps(), step(1));
}

TEST_F(GuideWalk, BeginsAnewByAnotherProtocol)
{
    wizard.show(step(4));
    wizard.show(s_device);
    session.setIncoming(Protocol::Pop3);
    EXPECT_EQ(onwardToTheSteps(), step(0));
}

TEST_F(GuideWalk, ResumesFromTheRailAsWell)
{
    wizard.show(step(3));
    wizard.show(s_settings);
    RailButton *guide = railLine(step(0));
    ASSERT_TRUE(guide && guide->isEnabled());
    guide->click();
    EXPECT_EQ(wizard.current(), step(3));
}

TEST_F(GuideWalk, JumpsToAnyStepThroughTheList)
{
    wizard.show(step(1));
    auto *link = on<StepsLinkView>("allSteps");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    const QList<QAction *> actions = link->menu()->actions();
    ASSERT_EQ(actions.size(), session.steps().size());
    EXPECT_TRUE(actions[1]->isChecked());
    EXPECT_TRUE(actions[6]->text().startsWith(QStringLiteral("7. ")));
    link->menu()->hide();
    actions[6]->trigger();
    EXPECT_EQ(wizard.current(), step(6));
}

TEST_F(GuideWalk, JumpsToAnyStepAndToTheTableThroughTheRail)
{
    wizard.show(step(1));
    ASSERT_TRUE(railLine(step(6))->isEnabled());
    EXPECT_EQ(railLine(step(6))->line().state, RailState::ToCome);
    railLine(step(6))->click();
    EXPECT_EQ(wizard.current(), step(6));
    ASSERT_TRUE(railLine(s_settings)->isEnabled());
    railLine(s_settings)->click();
    EXPECT_EQ(wizard.current(), s_settings);
}

TEST_F(GuideWalk, KeepsTheStepsClosedUntilTheyAreReached)
{
    wizard.show(s_device);
    EXPECT_FALSE(railLine(step(0))->isEnabled());
    EXPECT_FALSE(railLine(s_settings)->isEnabled());
}

TEST_F(GuideWalk, HelpsOnEveryStepWhereItLooksDifferent)
{
    const QList<Step> steps = session.steps();
    for (int place = 0; place < steps.size(); ++place) {
        wizard.show(step(place));
        for (const char *name : {"different", "asksMore"}) {
            auto *fold = on<FoldView>(name);
            ASSERT_TRUE(fold->isVisible()) << place << name;
            const QStringList before = visibleTexts(*fold);
            fold->setOpen(true);
            EXPECT_GT(visibleTexts(*fold).size(), before.size()) << place << name;
        }
    }
}

TEST_F(GuideWalk, SaysWhereTheDevicesLanguageIsNotKnown)
{
    stage.languages.switchTo(QStringLiteral("lt"));
    wizard.show(step(0));
    QCoreApplication::sendPostedEvents();
    auto *language = on<QComboBox>("deviceLanguage");
    auto *note = on<QLabel>("languageNote");
    ASSERT_FALSE(session.guide()->labelLanguages().contains(QStringLiteral("lt")));
    EXPECT_EQ(language->currentData().toString(), QStringLiteral("lt"));
    EXPECT_TRUE(note->isVisible());
    session.setDeviceLanguage(QStringLiteral("en"));
    EXPECT_FALSE(note->isVisible());
    wizard.next();
    EXPECT_EQ(on<QComboBox>("deviceLanguage")->currentData().toString(), QStringLiteral("en"));
    stage.languages.switchTo(QStringLiteral("en"));
}

TEST_F(GuideWalk, PutsNextBeforeBackInTheTabOrder)
{
    wizard.show(s_device);
    wizard.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard));
    QStringList stops;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(QApplication::focusWidget()->objectName());
    }
    const qsizetype next = stops.indexOf(QStringLiteral("primary"));
    ASSERT_GE(next, 0);
    EXPECT_EQ(stops.value(next + 1), QStringLiteral("back"));
    // The cards are one stop: whoever does not want them is past them at once.
    EXPECT_LE(next, 2);
}
