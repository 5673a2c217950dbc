#include "everystep.h"
#include "wizard/guide/guidewords.h"
#include "wizard/guide/stepvalues.h"

TEST(StepValues, EqualTheSettingsTable)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        const QList<ShownValue> shown = shownValues(step, facts);
        ASSERT_EQ(shown.size(), step.values.size()) << where;
        for (const ShownValue &value : shown) {
            const QString plain = facts.table.value(value.key);
            EXPECT_EQ(value.copyable, !plain.isEmpty()) << where;
            EXPECT_EQ(value.text, plain.isEmpty() ? settingWord(value.key, facts.table) : plain) << where;
            EXPECT_FALSE(value.text.isEmpty()) << where;
            EXPECT_FALSE(value.label.text.isEmpty()) << where;
        }
    });
}

TEST(StepValues, NeverOfferThePasswordForCopying)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        for (const ShownValue &value : shownValues(step, facts))
            if (value.key == SettingKey::Password) {
                EXPECT_FALSE(value.copyable) << where;
                EXPECT_EQ(value.text, QStringLiteral("your mailbox password")) << where;
            }
    });
}

TEST(StepValues, SayThatALabelMayReadDifferentlyAndShowTheEnglishOne)
{
    Guide guide;
    guide.labels[QStringLiteral("port")] = {{{QStringLiteral("en"), QStringLiteral("Port")},
                                             {QStringLiteral("fi"), QStringLiteral("Portti")},
                                             {QStringLiteral("nl"), QStringLiteral("Poort")}},
                                            {QStringLiteral("nl")}};
    guide.labels[QStringLiteral("ok")] = {{{QStringLiteral("en"), QStringLiteral("OK")},
                                           {QStringLiteral("lt"), QStringLiteral("Gerai")}}, {}};
    const SettingsTable table;
    const auto label = [&](const char *language) {
        return shownLabel(QStringLiteral("port"), {guide, table, {}, QLatin1String(language)});
    };
    EXPECT_EQ(label("fi"), (ShownLabel{QStringLiteral("Portti"), false, {}}));
    EXPECT_EQ(label("nl"), (ShownLabel{QStringLiteral("Poort"), true, QStringLiteral("Port")}));
    EXPECT_EQ(label("lt"), (ShownLabel{QStringLiteral("Port"), true, QStringLiteral("Port")}));
}

TEST(StepValues, LeaveTheNoteToThePageWhereTheWholeLanguageIsUnknown)
{
    Guide guide;
    guide.labels[QStringLiteral("port")] = {{{QStringLiteral("en"), QStringLiteral("Port")}}, {}};
    const SettingsTable table;
    EXPECT_EQ(shownLabel(QStringLiteral("port"), {guide, table, {}, QStringLiteral("lt")}),
              (ShownLabel{QStringLiteral("Port"), false, {}}));
}

TEST(StepValues, NameEveryThingToPressInItsOrder)
{
    Guide guide;
    Step step;
    step.press = QStringLiteral("advanced");
    for (const QString &key : {QStringLiteral("connect"), QStringLiteral("advanced")})
        guide.labels[key] = {{{QStringLiteral("en"), key}}, {}};
    step.scene.items = {{SceneKind::Button, QStringLiteral("connect"), {}, {}, false, 3},
                        {SceneKind::Button, QStringLiteral("advanced"), {}, {}, false, 4}};
    const SettingsTable table;
    const QList<ShownPress> shown = shownPresses(step, {guide, table, {}, QStringLiteral("en")});
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown.at(0), (ShownPress{{QStringLiteral("connect"), false, {}}, 3}));
    EXPECT_EQ(shown.at(1), (ShownPress{{QStringLiteral("advanced"), false, {}}, 4}));
}

TEST(StepValues, TellTwoPortsApartByTheirSetting)
{
    Step step;
    const QString port = QStringLiteral("port");
    step.values = {{SettingKey::IncomingPort, port, {}}, {SettingKey::OutgoingPort, port, {}}};
    step.scene.items = {{SceneKind::Field, port, {}, SettingKey::IncomingPort, false, 2},
                        {SceneKind::Field, port, {}, SettingKey::OutgoingPort, false, 5}};
    const Guide guide;
    const SettingsTable table;
    const QList<ShownValue> shown = shownValues(step, {guide, table, {}, QStringLiteral("en")});
    EXPECT_EQ(shown.at(0).mark, 2);
    EXPECT_EQ(shown.at(1).mark, 5);
}

TEST(StepValues, AreNotTestedUntilTheCheckProvedThem)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        for (const ShownValue &value : shownValues(step, facts)) {
            const bool server = value.key == SettingKey::IncomingServer || value.key == SettingKey::OutgoingPort
                                || value.key == SettingKey::IncomingServerAndPort;
            if (server) {
                EXPECT_EQ(confidenceWord(value.confidence), QStringLiteral("not tested")) << where;
            }
        }
    });
}

TEST(StepValues, NumberTheThingToPressLast)
{
    forEveryStep([](const Step &step, const StepFacts &, const std::string &where) {
        if (step.press.isEmpty())
            return;
        int highest = 0;
        for (const SceneItem &item : step.scene.items)
            highest = std::max(highest, item.mark);
        EXPECT_EQ(markOf(step.press, step.scene), highest) << where;
    });
}
