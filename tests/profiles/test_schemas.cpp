#include "profiles/profilereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <gtest/gtest.h>

/// The schemas are what authors read; the reader is what counts. Both must know the same keys and words.

static QJsonObject schema(const char *kind)
{
    QFile file(QStringLiteral(MSW_SOURCE_DIR "/profiles/schema/%1.schema.json").arg(QString::fromLatin1(kind)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The part of the schema with all that it refers to at its own level.
static QJsonObject part(const QJsonObject &root, const QString &name)
{
    QJsonObject object = name.isEmpty() ? root : root[QStringLiteral("$defs")].toObject()[name].toObject();
    const QString other = object[QStringLiteral("$ref")].toString().section(u'/', -1);
    if (!other.isEmpty()) {
        QJsonObject properties = object[QStringLiteral("properties")].toObject();
        const QJsonObject more = part(root, other)[QStringLiteral("properties")].toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            properties[it.key()] = it.value();
        object[QStringLiteral("properties")] = properties;
    }
    return object;
}

static std::string sorted(QStringList words)
{
    words.sort();
    return words.join(QStringLiteral(", ")).toStdString();
}

static QStringList strings(const QJsonValue &array)
{
    QStringList words;
    for (const QJsonValue &word : array.toArray())
        words.append(word.toString());
    return words;
}

/// What the reader allows at a place, taken from its problem with a key or word that is none.
static std::string allowedAt(const QList<ProfileProblem> &problems, const QString &place)
{
    for (const ProfileProblem &problem : problems)
        if (const qsizetype at = problem.what.indexOf(QStringLiteral("allowed are ")); problem.place == place && at >= 0)
            return sorted(problem.what.mid(at + 12).split(QStringLiteral(", ")));
    return "no problem at " + place.toStdString();
}

static std::string missingAt(const QList<ProfileProblem> &problems, const QString &place)
{
    static const QRegularExpression missing(QStringLiteral("^\"(.*)\" is missing"));
    QStringList keys;
    for (const ProfileProblem &problem : problems)
        if (const auto match = missing.match(problem.what); match.hasMatch() && problem.place == place)
            keys.append(match.captured(1));
    return sorted(keys);
}

struct Place {
    const char *place;
    const char *definition;
};

static void compare(const QJsonObject &root, const QList<ProfileProblem> &problems, const QList<Place> &places)
{
    for (const auto &[place, definition] : places) {
        const QJsonObject object = part(root, QString::fromLatin1(definition));
        EXPECT_EQ(allowedAt(problems, QString::fromLatin1(place) + QStringLiteral("/zzz")),
                  sorted(object[QStringLiteral("properties")].toObject().keys()))
            << place;
        EXPECT_EQ(missingAt(problems, QString::fromLatin1(place)), sorted(strings(object[QStringLiteral("required")])))
            << place;
    }
}

/// The words that the schema allows for a property, one of an array's elements included.
static std::string enumOf(const QJsonObject &root, const char *definition, const char *property)
{
    QJsonObject found = part(root, QString::fromLatin1(definition))[QStringLiteral("properties")]
                            .toObject()[QString::fromLatin1(property)].toObject();
    if (const QString other = found[QStringLiteral("$ref")].toString().section(u'/', -1); !other.isEmpty())
        found = part(root, other);
    if (found.contains(QStringLiteral("items")))
        found = found[QStringLiteral("items")].toObject();
    return sorted(strings(found[QStringLiteral("enum")]));
}

TEST(Schemas, KnowTheKeysOfTheProviderReader)
{
    const QList<ProfileProblem> problems =
        readProvider(R"({"zzz": 1, "links": {"zzz": 1}, "brand": {"zzz": 1}, "oauth2": {"zzz": 1}, "offers": [{"zzz": 1, "question": {"zzz": 1}}]})",
                     QStringLiteral("f")).problems;
    const QJsonObject root = schema("provider");
    EXPECT_EQ(allowedAt(problems, QStringLiteral("/zzz")), sorted(root[QStringLiteral("properties")].toObject().keys()));
    compare(root, problems, {{"/links", "links"}, {"/brand", "brand"}, {"/oauth2", "oauth2"}, {"/offers/0", "offer"},
                             {"/offers/0/question", "question"}});
    compare(root, readProvider(R"({"offers": [{"services": [{"zzz": 1}]}]})", QStringLiteral("f")).problems,
            {{"/offers/0/services/0", "service"}});
    EXPECT_EQ(missingAt(readProvider("{}", QStringLiteral("f")).problems, QString()),
              sorted(strings(root[QStringLiteral("required")])));
}

TEST(Schemas, KnowTheWordsOfTheProviderReader)
{
    const QList<ProfileProblem> problems =
        readProvider(R"({"password": "z", "access": "z", "offers": [{"services": [{"protocol": "z", "security": "z", "authentication": ["z"]}]}]})",
                     QStringLiteral("f")).problems;
    const QJsonObject root = schema("provider");
    for (const char *key : {"protocol", "security", "authentication"})
        EXPECT_EQ(allowedAt(problems, QStringLiteral("/offers/0/services/0/") + QString::fromLatin1(key)),
                  enumOf(root, "service", key));
    for (const char *key : {"password", "access"})
        EXPECT_EQ(allowedAt(problems, QStringLiteral("/") + QString::fromLatin1(key)), enumOf(root, "", key));
}

static Provider providerWithALink()
{
    Provider provider;
    provider.id = QStringLiteral("p");
    provider.offers = {Offer{.id = QStringLiteral("o")}};
    provider.links = {{QStringLiteral("webmail"), QUrl(QStringLiteral("https://webmail.example/"))}};
    return provider;
}

static Guide guideOfOneStep()
{
    Guide guide;
    guide.device = QStringLiteral("d");
    guide.protocols = {Protocol::Imap};
    Step step;
    step.number = 1;
    guide.steps = {step};
    return guide;
}

TEST(Schemas, KnowTheKeysOfTheGuideReader)
{
    const QList<ProfileProblem> problems = readGuide(R"({"zzz": 1, "labels": {"a": {"en": "A"}}, "securityWords": {"zzz": 1},
        "steps": [{"zzz": 1, "values": [{"zzz": 1}], "ticks": [{"zzz": 1}], "scene": {"zzz": 1}},
                  {"scene": {"items": [{"zzz": 1}]}}],
        "after": [{"zzz": 1}], "faq": [{"zzz": 1}]})", QStringLiteral("f")).problems;
    const QJsonObject root = schema("guide");
    compare(root, problems, {{"/securityWords", "securityWords"}, {"/steps/0", "numberedStep"},
                             {"/after/0", "step"}, {"/steps/0/ticks/0", "tick"}, {"/steps/0/scene", "scene"},
                             {"/steps/1/scene/items/0", "item"}, {"/faq/0", "question"}});
    EXPECT_EQ(allowedAt(problems, QStringLiteral("/steps/0/values/0/zzz")),
              sorted(part(root, QStringLiteral("value"))[QStringLiteral("properties")].toObject().keys()));
    const QJsonObject whole = part(root, QStringLiteral("guide"));
    EXPECT_EQ(allowedAt(problems, QStringLiteral("/zzz")), sorted(whole[QStringLiteral("properties")].toObject().keys()));
    EXPECT_EQ(missingAt(readGuide("{}", QStringLiteral("f")).problems, QString()),
              sorted(strings(whole[QStringLiteral("required")])));
}

TEST(Schemas, KnowTheKeysOfTheExtensionReader)
{
    const QList<ProfileProblem> problems =
        readExtension(R"({"zzz": 1, "changes": [{"zzz": 1, "place": "add"}, {"zzz": 1}]})",
                      QStringLiteral("f"), providerWithALink(), guideOfOneStep()).problems;
    const QJsonObject root = schema("guide");
    compare(root, problems, {{"", "extension"}, {"/changes/1", "change"}});
    EXPECT_EQ(allowedAt(problems, QStringLiteral("/changes/0/zzz")),
              sorted(part(root, QStringLiteral("addition"))[QStringLiteral("properties")].toObject().keys()));
}

TEST(Schemas, KnowTheWordsOfTheExtensionReader)
{
    const QList<ProfileProblem> problems = readExtension(R"({"extends": "d", "changes": [{"at": 1, "place": "z"}]})",
                                                         QStringLiteral("f"), providerWithALink(), guideOfOneStep()).problems;
    EXPECT_EQ(allowedAt(problems, QStringLiteral("/changes/0/place")), enumOf(schema("guide"), "change", "place"));
}

TEST(Schemas, KnowTheWordsOfTheGuideReader)
{
    const QList<ProfileProblem> problems = readGuide(R"({"picture": "z", "group": "z", "systems": ["z"], "protocols": ["z"],
        "steps": [{"links": ["z"], "protocols": ["z"], "values": [{"key": "z"}],
                   "scene": {"frame": "z", "items": [{"kind": "z", "value": "z"}]}}]})", QStringLiteral("f")).problems;
    const QJsonObject root = schema("guide");
    const struct {
        const char *place;
        const char *definition;
        const char *property;
    } words[] = {
        {"/picture", "guide", "picture"},
        {"/group", "guide", "group"},
        {"/systems", "guide", "systems"},
        {"/protocols", "guide", "protocols"},
        {"/steps/0/links", "stepParts", "links"},
        {"/steps/0/protocols", "stepParts", "protocols"},
        {"/steps/0/values/0/key", "value", "key"},
        {"/steps/0/scene/frame", "scene", "frame"},
        {"/steps/0/scene/items/0/kind", "item", "kind"},
        {"/steps/0/scene/items/0/value", "item", "value"},
    };
    for (const auto &[place, definition, property] : words)
        EXPECT_EQ(allowedAt(problems, QString::fromLatin1(place)), enumOf(root, definition, property)) << place;
}
