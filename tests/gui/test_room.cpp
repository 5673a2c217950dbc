#include "support/clipping.h"
#include "support/wizardstage.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/walkpage.h"

#include <QApplication>
#include <QTest>
#include <tuple>

namespace {

/// Sets the application's text size for one test.
struct TextSize {
    explicit TextSize(double factor) : before(QApplication::font())
    {
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * factor);
        QApplication::setFont(larger);
    }
    ~TextSize() { QApplication::setFont(before); }
    QFont before;
};

class Room : public testing::TestWithParam<std::tuple<const char *, int>>
{
};

void expectNothingCut(WizardStage &stage, const char *where)
{
    const QStringList clipped = clippedTexts(&stage.wizard);
    EXPECT_TRUE(clipped.isEmpty()) << where << ":\n" << qPrintable(clipped.join(QLatin1Char('\n')));
}

TEST_P(Room, IsEnoughForEveryTextOfTheFirstPagesInTheSmallestWindow)
{
    const TextSize size(std::get<1>(GetParam()) / 100.0);
    WizardStage stage;
    stage.languages.switchTo(QLatin1String(std::get<0>(GetParam())));
    stage.wizard.resize(stage.wizard.minimumSize());
    stage.wizard.show();
    ASSERT_EQ(stage.wizard.size(), QSize(720, 520));
    stage.wizard.next();
    expectNothingCut(stage, "an empty address");
    stage.session.setTypedAddress(QStringLiteral("ona@imone,lt"));
    stage.wizard.next();
    expectNothingCut(stage, "a mistyped address");
    stage.session.setTypedAddress(QStringLiteral("ona@example.lt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return stage.session.providerSearch() == ProviderSearch::NothingFound; }, 5000));
    expectNothingCut(stage, "an unknown provider");
    stage.wizard.next();
    stage.wizard.currentPage()->findChild<ChoiceCard *>(QStringLiteral("offer-none"))->click();
    stage.wizard.next();
    expectNothingCut(stage, "a provider that is not listed");
    stage.wizard.currentPage()->findChild<ChoiceCard *>(QStringLiteral("offer-ovh-emailpro"))->click();
    stage.wizard.next();
    expectNothingCut(stage, "the server number");
    stage.wizard.currentPage()->findChild<ChoiceCard *>(QStringLiteral("offer-ovh-mxplan"))->click();
    stage.wizard.next();
    stage.wizard.next();
    expectNothingCut(stage, "the devices");
    stage.session.setDevice(QStringLiteral("windows-8-mail"));
    stage.wizard.next();
    expectNothingCut(stage, "a protocol that is not possible");
    stage.session.setDevice(QStringLiteral("windows-phone-8"));
    stage.session.setIncoming(Protocol::Pop3);
    stage.wizard.show(PageId{PageKind::Protocol});
    expectNothingCut(stage, "the advice for POP3");
}

INSTANTIATE_TEST_SUITE_P(All, Room,
                         testing::Combine(testing::Values("en", "lt", "fi", "cs", "nl", "ru"), testing::Values(100, 200)),
                         [](const auto &instance) {
                             return std::string(std::get<0>(instance.param)) + std::to_string(std::get<1>(instance.param));
                         });

}
