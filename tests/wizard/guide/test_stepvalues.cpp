#include "everystep.h"
#include "wizard/guide/guidewords.h"
#include "wizard/guide/steptext.h"
#include "wizard/guide/stepvalues.h"

TEST(StepValues, EqualTheSettingsTable)
{
    forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        const QList<ShownValue> shown = shownValues(step, facts);
        ASSERT_EQ(shown.size(), step.values.size()) << where;
        for (const ShownValue &value : shown) {
            EXPECT_FALSE(value.text.isEmpty()) << where;
            EXPECT_FALSE(value.label.text.isEmpty()) << where;
            if (!value.key || !valueLabel(*value.key, facts).isEmpty()) {
                EXPECT_EQ(value.text, value.wording.text) << where;
                continue;
            }
            const QString plain = facts.table.value(*value.key);
            // The kind of account is chosen from a list, never typed.
            EXPECT_EQ(value.copyable, !plain.isEmpty() && value.key != SettingKey::AccountType) << where;
            EXPECT_EQ(value.text, plain.isEmpty() ? settingWord(*value.key, facts.table) : plain) << where;
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

/// A device that words encryption and signing in its own way.
struct OwnWords {
    Guide guide;
    SettingsTable table;
    OwnWords()
    {
        guide.labels[QStringLiteral("ssl")] = {{{QStringLiteral("en"), QStringLiteral("SSL/TLS (accept)")},
                                                {QStringLiteral("fi"), QStringLiteral("SSL käytössä")}}, {QStringLiteral("fi")}};
        guide.labels[QStringLiteral("normal")] = {{{QStringLiteral("en"), QStringLiteral("Normal password")}}, {}};
        guide.securityWords.tls = QStringLiteral("ssl");
        Service incoming;
        incoming.endpoint = {QStringLiteral("imap.example.org"), 993, Security::ImplicitTls};
        Service outgoing;
        outgoing.protocol = Protocol::Smtp;
        outgoing.endpoint = {QStringLiteral("smtp.example.org"), 587, Security::StartTls};
        table = buildSettings({QStringLiteral("ona"), QStringLiteral("example.org")}, {incoming, outgoing}, Protocol::Imap, {});
    }
    ShownValue value(const StepValue &value, const char *language = "en") const
    {
        Step step;
        step.values = {value};
        return shownValues(step, {guide, table, {}, QString::fromLatin1(language)}).constFirst();
    }
};

TEST(StepValues, WordEncryptionAsTheDeviceDoesWhereItHasAWordForIt)
{
    const OwnWords device;
    EXPECT_EQ(device.value({SettingKey::IncomingSecurity, {}, {}}).text, QStringLiteral("SSL/TLS (accept)"));
    EXPECT_FALSE(device.value({SettingKey::IncomingSecurity, {}, {}}).copyable);
    EXPECT_EQ(device.value({SettingKey::OutgoingSecurity, {}, {}}).text, QStringLiteral("STARTTLS"));
    EXPECT_EQ(fillStepText(QStringLiteral("Choose {incomingSecurity}."), {device.guide, device.table, {}, QStringLiteral("en")}),
              QStringLiteral("Choose SSL/TLS (accept)."));
}

TEST(StepValues, SayThatTheDevicesWordForAValueMayDiffer)
{
    const ShownValue shown = OwnWords().value({SettingKey::IncomingSecurity, {}, {}}, "fi");
    EXPECT_EQ(shown.text, QStringLiteral("SSL käytössä"));
    EXPECT_EQ(shown.wording, (ShownLabel{QStringLiteral("SSL käytössä"), true, QStringLiteral("SSL/TLS (accept)")}));
}

TEST(StepValues, ShowAChoiceOfTheDeviceThatIsNoSetting)
{
    const ShownValue shown = OwnWords().value({std::nullopt, {}, {}, QStringLiteral("normal")});
    EXPECT_EQ(shown.text, QStringLiteral("Normal password"));
    EXPECT_FALSE(shown.copyable);
    EXPECT_EQ(shown.confidence, Confidence::Confirmed);
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
