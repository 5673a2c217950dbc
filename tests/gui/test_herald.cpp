#include "pagestage.h"
#include "wizard/guide/shownstep.h"
#include "wizard/guide/steppage.h"
#include "wizard/look/herald.h"
#include "wizard/look/plainlabel.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace {

/// What a screen reader is given to say; waits until there is something.
QString heardIn(const QWidget &window)
{
    const auto words = [&window] {
        const auto *herald = window.findChild<Herald *>();
        return herald ? herald->accessibleName() : QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !words().isEmpty(); }));
    return words();
}

struct Window {
    QWidget window;
    PlainLabel *label = new PlainLabel(&window);
    Window() { window.show(); }
};

}  // namespace

TEST(Herald, SaysTogetherWhatIsAnnouncedAtOnce)
{
    Window stage;
    auto *second = new PlainLabel(&stage.window);
    second->show();
    stage.label->announce(QStringLiteral("Receiving and sending work"));
    second->announce(QStringLiteral("Both were tested just now."));
    EXPECT_EQ(heardIn(stage.window), QStringLiteral("Receiving and sending work. Both were tested just now."));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(stage.window.findChild<Herald *>())->role(), QAccessible::Notification);
}

TEST(Herald, SaysNothingThatIsNotNewOrNotSeen)
{
    Window stage;
    const QString sentence = QStringLiteral("Nothing was tested yet.");
    stage.window.hide();
    stage.label->announce(sentence);
    stage.window.show();
    stage.label->announce(sentence);
    stage.label->announce(QStringLiteral("A marker."));
    EXPECT_EQ(heardIn(stage.window), QStringLiteral("A marker."));
}

TEST(Herald, ReadsAWholeStepWithItsValuesWhenItComes)
{
    PageStage stage;
    stage.session.setDevice(QStringLiteral("thunderbird"));
    int step = 0;
    while (!shownStep(stage.session, step).isForm())
        ++step;
    QWidget window;
    StepPage page(stage.session, step, &window);
    QPushButton next(&window);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    next.setFocus();
    page.sayAloud();
    const QString heard = heardIn(window);
    EXPECT_TRUE(heard.startsWith(page.title())) << qPrintable(heard);
    for (const ShownValue &value : shownStep(stage.session, step).values)
        EXPECT_TRUE(heard.contains(value.text)) << qPrintable(heard + QStringLiteral(" lacks ") + value.text);
}

TEST(Herald, LeavesAPageToTheFocusThatIsInIt)
{
    WizardStage stage;
    stage.wizard.show();
    stage.wizard.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&stage.wizard));
    WalkPage *page = stage.wizard.currentPage();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(page)->role(), QAccessible::Grouping);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(page->parentWidget())->role(), QAccessible::Client);
    page->sayAloud();
    page->findChild<PlainLabel *>()->announce(QStringLiteral("A marker."));
    EXPECT_EQ(heardIn(stage.wizard), QStringLiteral("A marker."));
}
