#include "problems.h"
#include "schemawalk.h"

#include <QFile>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(MSW_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

static QJsonObject objectOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

static const QString folder = u"tests/data/profiles/"_s;

static const Provider &acme()
{
    static const Provider provider = readProvider(bytesOf(folder + u"acme/provider.json"_s), u"f"_s).value.value();
    return provider;
}

static const Guide &kettle()
{
    static const Guide guide = readGuide(bytesOf(folder + u"guides/kettle.json"_s), u"f"_s).value.value();
    return guide;
}

/// Each wrong file has a problem at the place, in words that fit.
static void expectEachNamed(const char *kind, const QString &schema, const QString &example, const QStringList &rules,
                            const std::function<QList<ProfileProblem>(const QByteArray &)> &read)
{
    EXPECT_EQ(problemLines(read(bytesOf(example))).join(u'\n').toStdString(), "") << kind;
    QStringList missing;
    const QList<BrokenFile> files = breakEveryRule(objectOf(schema), objectOf(example), &missing);
    EXPECT_EQ(missing.join(u", "_s).toStdString(), "") << "the example of a " << kind << " must show every key";
    QStringList broken;
    for (const BrokenFile &file : files) {
        broken.append(file.rule);
        const QList<ProfileProblem> problems = read(file.json);
        bool named = false;
        for (const ProfileProblem &problem : problems) {
            named = named || (problem.place == file.place && problem.what.contains(file.says));
            EXPECT_FALSE(problem.toLine().contains(u'\n'));
        }
        EXPECT_TRUE(named) << kind << ' ' << qPrintable(file.rule) << " at " << qPrintable(file.place) << ": \""
                           << qPrintable(file.says) << "\" is not in\n" << qPrintable(problemLines(problems).join(u'\n'));
    }
    for (const QString &rule : rules)
        EXPECT_TRUE(broken.contains(rule)) << kind << ' ' << qPrintable(rule);
}

static const QStringList common = {u"required"_s,  u"additionalProperties"_s, u"type"_s,     u"enum"_s,
                                   u"pattern"_s,   u"minLength"_s,            u"maxLength"_s, u"maxItems"_s,
                                   u"minItems"_s,  u"uniqueItems"_s,          u"minimum"_s,  u"maximum"_s,
                                   u"integer"_s,   u"format"_s,               u"placeholder"_s, u"brace"_s};

TEST(BrokenFiles, AreNamedForEveryRuleOfTheProviderSchema)
{
    expectEachNamed("provider", u"profiles/schema/provider.schema.json"_s, folder + u"acme/provider.json"_s, common,
                    [](const QByteArray &json) { return readProvider(json, u"f"_s).problems; });
}

TEST(BrokenFiles, AreNamedForEveryRuleOfTheGuideSchema)
{
    expectEachNamed("guide", u"profiles/schema/guide.schema.json"_s, folder + u"acme/guides/toaster.json"_s, common + QStringList(u"label"_s),
                    [](const QByteArray &json) { return readGuide(json, u"f"_s, &acme()).problems; });
}

TEST(BrokenFiles, AreNamedForEveryRuleOfAnExtension)
{
    expectEachNamed("extension", u"profiles/schema/guide.schema.json"_s, folder + u"acme/guides/kettle.json"_s,
                    {u"required"_s, u"enum"_s, u"label"_s, u"minimum"_s},
                    [](const QByteArray &json) { return readExtension(json, u"f"_s, acme(), kettle()).problems; });
}
