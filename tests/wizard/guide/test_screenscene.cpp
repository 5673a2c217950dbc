#include "everystep.h"
#include "screencheck.h"
#include "wizard/guide/screentextview.h"

#include <QFontMetricsF>
#include <QImage>

/// Wider than the letters of any font in use.
static double pessimistic(const QString &text, double size, Face)
{
    return double(text.size()) * size * 0.72;
}

TEST(ScreenScene, IsTidyForEveryStepWithAPessimisticMeasure)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        expectTidy(layoutScreen(sceneContent(step.scene, facts), pessimistic), pessimistic, where);
    });
}

TEST(ScreenScene, IsTidyForEveryStepWithAVeryLongAddress)
{
    forEveryStep(
        [](const Step &step, const StepFacts &facts, const std::string &where) {
            expectTidy(layoutScreen(sceneContent(step.scene, facts), pessimistic), pessimistic, where);
        },
        QString(64, u'w'));
}

/// The letters as they are painted at a scale, back in the drawing's units.
static TextWidth asPainted(double scale)
{
    return [scale](const QString &text, double size, Face face) {
        static QImage canvas(1, 1, QImage::Format_ARGB32_Premultiplied);
        const QFont font = screenFont(size * scale, face, canvas.logicalDpiY());
        return QFontMetricsF(font, &canvas).horizontalAdvance(text) / scale;
    };
}

TEST(ScreenScene, FitsTheLettersThatArePainted)
{
    const TextWidth measured = screenTextWidth();
    for (const double scale : {0.75, 1.0, 2.0}) {
        forEveryStep([&](const Step &step, const StepFacts &facts, const std::string &where) {
            const ScreenLayout layout = layoutScreen(sceneContent(step.scene, facts), measured);
            expectTidy(layout, asPainted(scale), where);
        });
    }
}

TEST(ScreenScene, ShowsEveryThingOnce)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        const ScreenLayout layout = layoutScreen(sceneContent(step.scene, facts), pessimistic);
        ASSERT_EQ(layout.boxes.size(), step.scene.items.size()) << where;
        int marks = 0;
        for (const SceneItem &item : step.scene.items)
            marks += item.mark;
        for (const ScreenBox &box : layout.boxes)
            marks -= box.mark;
        EXPECT_EQ(marks, 0) << where;
    });
}

TEST(ScreenScene, ShowsTheSettingsInItsFields)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        const SceneContent content = sceneContent(step.scene, facts);
        for (qsizetype at = 0; at < content.items.size(); ++at) {
            const DrawnItem &drawn = content.items.at(at);
            EXPECT_FALSE(drawn.label.isEmpty()) << where;
            EXPECT_FALSE((drawn.label + drawn.value).contains(u'{')) << where;
            const auto key = step.scene.items.at(at).value;
            const QString plain = key ? facts.table.value(*key) : QString();
            if (!plain.isEmpty()) {
                EXPECT_TRUE(drawn.value == plain || drawn.label == plain) << where;
            }
        }
    });
}

TEST(ScreenScene, ShowsAPasswordAsDots)
{
    const Guide guide;
    const SettingsTable table;
    Scene scene;
    scene.items = {{SceneKind::Field, {}, {}, SettingKey::Password, false, 0}};
    EXPECT_EQ(sceneContent(scene, {guide, table, {}, {}}).items.constFirst().label, QString(8, u'•'));
}

TEST(ScreenScene, GrowsWithALongForm)
{
    SceneContent content;
    content.frame = ScreenFrame::WindowsPhone;
    const double usual = layoutScreen(content, pessimistic).size.height();
    for (int field = 0; field < 20; ++field)
        content.items.append({SceneKind::Field, QStringLiteral("Name"), QStringLiteral("value"), {}, Glyph::None, false, field});
    EXPECT_GT(layoutScreen(content, pessimistic).size.height(), usual);
    expectTidy(layoutScreen(content, pessimistic), pessimistic, "twenty fields");
}

TEST(ScreenScene, ShowsAValueInTheDevicesOwnWords)
{
    Guide guide;
    guide.labels[QStringLiteral("normal")].byLanguage = {{QStringLiteral("en"), QStringLiteral("Normal password")}};
    const SettingsTable table;
    Scene scene;
    scene.items = {{SceneKind::Choice, {}, {}, {}, false, 0, QStringLiteral("normal")}};
    EXPECT_EQ(sceneContent(scene, {guide, table, {}, {}}).items.constFirst().label, QStringLiteral("Normal password"));
}

TEST(ScreenScene, PutsTheFirstButtonsOfATouchPhoneIntoItsBar)
{
    for (const ScreenFrame frame : {ScreenFrame::Iphone, ScreenFrame::Android, ScreenFrame::Linux}) {
        SceneContent content{frame, QStringLiteral("Mail"), {}};
        for (const QString &name : {QStringLiteral("Cancel"), QStringLiteral("Next")})
            content.items.append({SceneKind::Button, name, {}, {}, Glyph::None, false, 0});
        content.items.append({SceneKind::Text, QStringLiteral("Words"), {}, {}, Glyph::None, false, 0});
        const ScreenLayout layout = layoutScreen(content, pessimistic);
        EXPECT_LT(layout.boxes.at(0).rect.right(), layout.boxes.at(1).rect.left());
        EXPECT_LE(layout.boxes.at(1).rect.bottom(), layout.screen.top() + layout.bar);
        EXPECT_GE(layout.boxes.at(2).rect.top(), layout.screen.top() + layout.bar);
    }
}
