#include "problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

static const char *const good = R"({
  "device": "toaster", "trName": "Toaster", "picture": "phone", "trAbout": "All of them.",
  "group": "computer", "systems": ["linux", "windows"], "keywords": ["bread"],
  "securityWords": {"tls": "connect", "starttls": "server"},
  "protocols": ["imap", "pop3"], "trWhyNot": "No.", "trOldDevice": "Old.",
  "labels": {"connect": {"en": "Connect", "cs": "Připojit", "tr": "Bağlan", "unsure": ["cs"]},
             "server": {"en": "Server"}, "auth": {"en": "Authenticate"}},
  "steps": [
    {"number": 1, "trTitle": "Begin", "trTitle[lt]": "Pradėkite", "trText": ["Fill in {incomingServer}.", "Tap {connect}."],
     "press": "connect", "values": [{"key": "incomingServer", "label": "server", "trNote": "All small."}],
     "ticks": [{"label": "auth", "ticked": false, "trWhy": "Because."}], "trWarnings": ["Mind {provider}."],
     "links": ["webmail"], "trDifferent": "Older ones.",
     "scene": {"frame": "windows-phone", "title": "server", "items": [
       {"kind": "field", "label": "server", "value": "incomingServer", "mark": 1},
       {"kind": "tick", "label": "auth", "ticked": true}, {"kind": "text", "trText": "Hello"},
       {"kind": "button", "label": "connect", "mark": 2}]}},
    {"number": 2, "trTitle": "With POP3", "trText": ["Do this."], "protocols": ["pop3"]},
    {"number": 2, "trTitle": "With IMAP", "trText": ["Do that."], "protocols": ["imap"]},
    {"number": 3, "trTitle": "End", "trText": ["Done."]}],
  "after": [{"trTitle": "Look", "trText": ["There."]}],
  "faq": [{"trQuestion": "Why?", "trAnswer": ["So."]}],
  "source": "us", "checkedOn": "2026-11-21"
})";

static const QString place = QStringLiteral("profiles/acme/guides/toaster.json");

static const Provider &acme()
{
    static const Provider provider = [] {
        Provider made;
        made.id = QStringLiteral("acme");
        made.offers = {Offer{.id = QStringLiteral("small")}, Offer{.id = QStringLiteral("big")}};
        made.links = {{QStringLiteral("webmail"), QUrl(QStringLiteral("https://webmail.acme.example/"))}};
        return made;
    }();
    return provider;
}

static QJsonObject sample()
{
    return QJsonDocument::fromJson(good).object();
}

static Reading<Guide> read(const QJsonObject &object)
{
    return readGuide(QJsonDocument(object).toJson(), place, &acme());
}

static Reading<Guide> readWith(const QString &key, const QJsonValue &value)
{
    QJsonObject root = sample();
    root[key] = value;
    return read(root);
}

static Reading<Guide> readWithStep(int index, const QString &key, const QJsonValue &value)
{
    QJsonObject root = sample();
    QJsonArray steps = root[QStringLiteral("steps")].toArray();
    QJsonObject step = steps[index].toObject();
    if (value.isUndefined())
        step.remove(key);
    else
        step[key] = value;
    steps[index] = step;
    root[QStringLiteral("steps")] = steps;
    return read(root);
}

static void expectOne(const Reading<Guide> &reading, const QString &start)
{
    EXPECT_EQ(problemsLike(reading.problems, start), 1)
        << start.toStdString() << " not in:\n" << problemLines(reading.problems).join(u'\n').toStdString();
}

TEST(GuideReading, TakesEveryKey)
{
    const Reading<Guide> reading = readGuide(good, place, &acme());
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    ASSERT_TRUE(reading.value);
    const Guide &guide = *reading.value;
    EXPECT_EQ(guide.id, QStringLiteral("acme/toaster"));
    EXPECT_EQ(guide.provider, QStringLiteral("acme"));
    EXPECT_EQ(guide.protocols, (QList<Protocol>{Protocol::Imap, Protocol::Pop3}));
    EXPECT_EQ(guide.labels[QStringLiteral("connect")].in(QStringLiteral("cs")), QStringLiteral("Připojit"));
    EXPECT_FALSE(guide.labels[QStringLiteral("connect")].isSure(QStringLiteral("cs")));
    EXPECT_EQ(guide.labels[QStringLiteral("connect")].in(QStringLiteral("fi")), QStringLiteral("Connect"));
    ASSERT_EQ(guide.steps.size(), 4);
    const Step &first = guide.steps[0];
    EXPECT_EQ(first.title.variants.value(QStringLiteral("lt")), QStringLiteral("Pradėkite"));
    EXPECT_EQ(first.text.size(), 2);
    EXPECT_EQ(first.values, QList<StepValue>({{SettingKey::IncomingServer, QStringLiteral("server"),
                                               LocalText{QStringLiteral("All small."), {}, {}}}}));
    EXPECT_FALSE(first.ticks[0].ticked);
    EXPECT_EQ(first.scene.frame, QStringLiteral("windows-phone"));
    ASSERT_EQ(first.scene.items.size(), 4);
    EXPECT_EQ(first.scene.items[0].value, SettingKey::IncomingServer);
    EXPECT_EQ(first.scene.items[3].kind, SceneKind::Button);
    EXPECT_EQ(first.scene.items[3].mark, 2);
    EXPECT_EQ(guide.after.size(), 1);
    EXPECT_EQ(guide.faq.size(), 1);
    EXPECT_EQ(guide.stepsFor(Protocol::Imap).size(), 4);
}

TEST(GuideReading, IsForEveryProviderUnlessOneIsNamed)
{
    const Reading<Guide> reading = readGuide(good, place);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.value->id, QStringLiteral("toaster"));
    EXPECT_TRUE(reading.value->provider.isEmpty());
}

TEST(GuideReading, NamesLabelsThatTheDeviceDoesNotHave)
{
    const QString what = QStringLiteral("\"go\" is no key of \"labels\"; allowed are auth, connect, server");
    const QString go = QStringLiteral("go");
    expectOne(readWithStep(0, QStringLiteral("press"), go), QStringLiteral("/steps/0/press: ") + what);
    expectOne(readWithStep(0, QStringLiteral("ticks"), QJsonArray{QJsonObject{{QStringLiteral("label"), go}}}),
              QStringLiteral("/steps/0/ticks/0/label: ") + what);
    const QJsonObject value = {{QStringLiteral("key"), QStringLiteral("userName")}, {QStringLiteral("label"), go}};
    expectOne(readWithStep(0, QStringLiteral("values"), QJsonArray{value}), QStringLiteral("/steps/0/values/0/label: ") + what);
}

TEST(GuideReading, NamesUnknownWords)
{
    const auto text = [](const char *word) { return QJsonValue(QString::fromLatin1(word)); };
    expectOne(readWith(QStringLiteral("picture"), text("fridge")), QStringLiteral("/picture: \"fridge\" is not known; allowed are phone"));
    expectOne(readWith(QStringLiteral("protocols"), QJsonArray{text("smtp")}), QStringLiteral("/protocols: \"smtp\" is not known"));
    expectOne(readWithStep(0, QStringLiteral("links"), QJsonArray{text("home")}), QStringLiteral("/steps/0/links: \"home\" is not known"));
    const QJsonObject badFrame = {{QStringLiteral("frame"), text("oval")}, {QStringLiteral("items"), QJsonArray{}}};
    expectOne(readWithStep(0, QStringLiteral("scene"), badFrame), QStringLiteral("/steps/0/scene/frame: \"oval\" is not known"));
    const QJsonObject badItem = {{QStringLiteral("kind"), text("knob")}};
    const QJsonObject scene = {{QStringLiteral("frame"), text("window")}, {QStringLiteral("items"), QJsonArray{badItem}}};
    expectOne(readWithStep(0, QStringLiteral("scene"), scene), QStringLiteral("/steps/0/scene/items/0/kind: \"knob\" is not known"));
    const QJsonObject badValue = {{QStringLiteral("key"), text("serverName")}};
    expectOne(readWithStep(0, QStringLiteral("values"), QJsonArray{badValue}),
              QStringLiteral("/steps/0/values/0/key: \"serverName\" is not known; allowed are emailAddress"));
}

TEST(GuideReading, NamesUnknownPlaceholdersWhereverTheyStand)
{
    expectOne(readWithStep(0, QStringLiteral("trText"), QJsonArray{QStringLiteral("Fine."), QStringLiteral("Tap {go}.")}),
              QStringLiteral("/steps/0/trText/1: {go} is not known"));
    expectOne(readWith(QStringLiteral("trAbout"), QStringLiteral("For {}.")), QStringLiteral("/trAbout: {} is not known"));
}

TEST(GuideReading, WantsTheEnglishWordingOfEveryLabel)
{
    QJsonObject labels = sample()[QStringLiteral("labels")].toObject();
    labels[QStringLiteral("server")] = QJsonObject{{QStringLiteral("fi"), QStringLiteral("Palvelin")}};
    const Reading<Guide> reading = readWith(QStringLiteral("labels"), labels);
    expectOne(reading, QStringLiteral("/labels/server: \"en\" is missing"));
    labels[QStringLiteral("server")] = QJsonObject{{QStringLiteral("en"), QStringLiteral("Server")},
                                                   {QStringLiteral("English"), QStringLiteral("Server")},
                                                   {QStringLiteral("unsure"), QJsonArray{QStringLiteral("fi")}}};
    const Reading<Guide> second = readWith(QStringLiteral("labels"), labels);
    expectOne(second, QStringLiteral("/labels/server/English: is no language code"));
    expectOne(second, QStringLiteral("/labels/server/unsure: \"fi\" is not known; allowed are en"));
}

TEST(GuideReading, WantsStepsNumberedForEachProtocol)
{
    expectOne(readWithStep(3, QStringLiteral("number"), 4),
              QStringLiteral("/steps/3/number: is 4; steps are numbered 1, 2, 3, ... and here must be 3"));
    expectOne(readWithStep(1, QStringLiteral("protocols"), QJsonArray{QStringLiteral("imap")}), QStringLiteral("/steps/2/number: is 2"));
    expectOne(readWithStep(0, QStringLiteral("number"), QJsonValue::Undefined), QStringLiteral("/steps/0: \"number\" is missing"));
}

TEST(GuideReading, DropsABrokenStepAndKeepsTheRest)
{
    const Reading<Guide> reading = readWithStep(0, QStringLiteral("trTitle"), 7);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.value->steps.size(), 3);
    EXPECT_EQ(reading.problems.size(), 1 + 0) << problemLines(reading.problems).join(u'\n').toStdString();
    expectOne(readWithStep(0, QStringLiteral("trText"), QJsonArray{}), QStringLiteral("/steps/0/trText: is empty"));
    expectOne(readWithStep(0, QStringLiteral("trText"), QJsonArray{QStringLiteral("a\nb")}),
              QStringLiteral("/steps/0/trText/0: holds a control character"));
}

TEST(GuideReading, NamesAKeyThatStandsTwice)
{
    const Reading<Guide> reading = readGuide(QByteArray(good).replace("\"server\": {", "\"auth\": {"), place, &acme());
    expectOne(reading, QStringLiteral("line 7, column 40: the key \"auth\" stands twice in one object; write it once"));
}

TEST(GuideReading, IsUnusableWithoutItsCore)
{
    for (const char *key : {"device", "trName", "protocols", "steps"}) {
        QJsonObject root = sample();
        root.remove(QString::fromLatin1(key));
        const Reading<Guide> reading = read(root);
        EXPECT_FALSE(reading.value) << key;
        expectOne(reading, QStringLiteral(": \"%1\" is missing").arg(QString::fromLatin1(key)));
    }
}

TEST(GuideReading, TakesAtMostFiveHundredSteps)
{
    QJsonArray steps;
    for (int i = 0; i < 501; ++i)
        steps.append(QJsonObject());
    const Reading<Guide> reading = readWith(QStringLiteral("steps"), steps);
    EXPECT_FALSE(reading.value);
    expectOne(reading, QStringLiteral("/steps: has more than 500 elements"));
}
