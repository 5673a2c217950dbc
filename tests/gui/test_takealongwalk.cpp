#include "alongstage.h"

#include <QTest>

TEST(TakeAlongPrograms, SetsAProgramUpAndUndoesIt)
{
    Along along;
    along.open(Way::ThunderbirdHere);
    along.part<QPushButton>(u"setUp"_s)->click();
    EXPECT_EQ(along.mind.setUps, 1);
    EXPECT_EQ(along.said(u"state"_s), ProgramWords::outcome(SetUpOutcome::Done, ProgramKind::Thunderbird));
    EXPECT_FALSE(along.part<QPushButton>(u"setUp"_s));
    along.page->turnLeaf(Turn::Next);
    along.open(Way::ThunderbirdHere);
    ASSERT_TRUE(along.part<QPushButton>(u"undo"_s)) << "what was done can be undone later, too";
    along.part<QPushButton>(u"undo"_s)->click();
    EXPECT_TRUE(along.part<QPushButton>(u"setUp"_s));
    EXPECT_FALSE(along.part<QPushButton>(u"undo"_s));
}

TEST(TakeAlongPrograms, WaitsUntilTheProgramIsClosedAndNoticesIt)
{
    Along along;
    along.mind.state = ProgramState::Running;
    along.open(Way::ThunderbirdHere);
    EXPECT_TRUE(along.said(u"state"_s).contains(u"is open"_s));
    EXPECT_FALSE(along.part<QPushButton>(u"setUp"_s));
    along.mind.state = ProgramState::Ready;
    along.page->findChild<ProgramWayView *>()->lookAgain();
    EXPECT_TRUE(along.part<QPushButton>(u"setUp"_s));
}

TEST(TakeAlongPrograms, SaysWhyAnUndoWasNotDoneAndKeepsIt)
{
    Along along;
    along.mind.undone = UndoOutcome::Running;
    along.open(Way::ThunderbirdHere);
    along.part<QPushButton>(u"setUp"_s)->click();
    along.part<QPushButton>(u"undo"_s)->click();
    EXPECT_TRUE(along.said(u"state"_s).contains(u"is open"_s));
    EXPECT_TRUE(along.part<QPushButton>(u"undo"_s));
}

TEST(TakeAlongPrograms, PutsNothingIntoAProgramThatDidNotWorkInTheTest)
{
    Along along;
    along.show(Made::finished(Made::ovhServices(), Verdict::Refused));
    EXPECT_FALSE(along.card(Way::ThunderbirdHere)->isEnabled());
    EXPECT_TRUE(along.card(Way::ThunderbirdHere)->accessibleDescription().contains(u"Not possible yet"_s));
}

TEST(TakeAlongPrograms, HasNoCardForAProgramThatIsNotHere)
{
    Along along;
    along.programs.clear();
    along.page->enter();
    EXPECT_TRUE(along.card(Way::ThunderbirdHere)->isHidden());
}

TEST(TakeAlongWalk, BeginsAtTheSettingsOnlyWhereThePersonWantsIt)
{
    WizardStage stage;
    stage.languages.switchTo(u"en"_s);
    stage.session.setTypedAddress(u"ona.onaite@ovh.net"_s);
    stage.session.setDevice(u"other"_s);
    stage.wizard.show(PageId{PageKind::Settings});
    stage.wizard.show();
    EXPECT_EQ(stage.wizard.currentPage()->primaryText(), u"&Finish"_s);
    stage.wizard.currentPage()->findChild<DoorCard *>(u"takeAlong"_s)->click();
    EXPECT_EQ(stage.wizard.current(), PageId{PageKind::TakeAlong});
    EXPECT_EQ(stage.wizard.currentPage()->primaryText(), u"&Finish"_s);
    stage.wizard.back();
    EXPECT_EQ(stage.wizard.current(), PageId{PageKind::Settings});
    EXPECT_EQ(stage.wizard.currentPage()->primaryText(), QString());
    stage.wizard.next();
    EXPECT_EQ(stage.wizard.current(), PageId{PageKind::TakeAlong});
}

TEST(TakeAlongWalk, IsDoneWithTheKeyboardAlone)
{
    WizardStage stage;
    stage.languages.switchTo(u"en"_s);
    stage.session.setTypedAddress(u"ona.onaite@ovh.net"_s);
    stage.session.setDevice(u"iphone"_s);
    stage.session.takeAlong();
    stage.wizard.show();
    stage.wizard.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.wizard));
    stage.wizard.show(PageId{PageKind::TakeAlong});
    auto *page = static_cast<TakeAlongPage *>(stage.wizard.currentPage());
    ASSERT_EQ(QApplication::focusWidget(), page->findChild<DoorCard *>(u"way%1"_s.arg(int(Way::Apple))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(page->opened(), Way::Apple);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"saveProfileButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page->opened(), std::nullopt);
    EXPECT_EQ(stage.wizard.current(), PageId{PageKind::TakeAlong}) << "back leads to the list first";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(stage.wizard.isVisible()) << "one Alt+Right too many must not end the program";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(stage.wizard.current(), PageId{PageKind::Settings});
}
