#include "shippedguides.h"

#include <algorithm>

TEST(GuideDrawings, FitThePictureAndEndAtTheThingToPress)
{
    for (const Guide *guide : shippedGuides())
        for (const Step &step : allStepsOf(*guide)) {
            SCOPED_TRACE(qPrintable(guide->id + u' ' + QString::number(step.number)));
            EXPECT_FALSE(step.scene.frame.isEmpty());
            EXPECT_LE(step.scene.items.size(), 9);
            QList<int> marks;
            for (const SceneItem &item : step.scene.items)
                if (item.mark > 0)
                    marks.append(item.mark);
            // A phone's bar comes first in the list and may be pressed last.
            std::sort(marks.begin(), marks.end());
            for (qsizetype at = 0; at < marks.size(); ++at)
                EXPECT_EQ(marks.at(at), at + 1);
            if (!step.press.isEmpty()) {
                const auto pressed = std::find_if(step.scene.items.cbegin(), step.scene.items.cend(),
                                                  [&](const SceneItem &item) { return item.label == step.press; });
                ASSERT_NE(pressed, step.scene.items.cend());
                EXPECT_EQ(pressed->mark, marks.size());
            }
        }
}

TEST(GuideDrawings, ShowNoFieldThatTheWordsDoNotAskFor)
{
    for (const Guide *guide : shippedGuides())
        for (const Step &step : guide->steps)
            for (const SceneItem &item : step.scene.items) {
                if (item.value && item.mark > 0) {
                    EXPECT_TRUE(std::any_of(step.values.cbegin(), step.values.cend(),
                                            [&](const StepValue &value) { return value.key == *item.value; })) << qPrintable(guide->id) << step.number;
                }
                if (item.kind == SceneKind::Tick) {
                    EXPECT_TRUE(std::any_of(step.ticks.cbegin(), step.ticks.cend(),
                                            [&](const StepTick &tick) { return tick.label == item.label && tick.ticked == item.ticked; })) << qPrintable(guide->id) << step.number;
                }
            }
}
