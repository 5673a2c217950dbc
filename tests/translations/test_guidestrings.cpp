#include "tsfile.h"

#include "profiles/localtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTranslator>
#include <QTemporaryDir>
#include <gtest/gtest.h>

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static void run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    ASSERT_TRUE(process.waitForFinished(60000)) << process.errorString().toStdString();
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

/// JSON → generated source → Linguist file must give back every sentence letter by letter.
static QStringList throughThePipeline(const QJsonObject &guide)
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    write(path("one.json"), QJsonDocument(guide).toJson());
    write(path("list.txt"), path("one.json").toUtf8() + '\n');
    run(QStringLiteral(MSW_CMAKE),
        {QStringLiteral("-DLIST=") + path("list.txt"), QStringLiteral("-DROOT=") + folder.path(),
         QStringLiteral("-DOUT=") + path("out.cpp"), QStringLiteral("-P"),
         QStringLiteral(MSW_SOURCE_DIR "/translations/guidestrings.cmake")});
    run(QStringLiteral(MSW_LUPDATE), {QStringLiteral("-silent"), path("out.cpp"), QStringLiteral("-ts"), path("out.ts")});
    QStringList sentences;
    for (const TsMessage &message : readTs(path("out.ts"))) {
        EXPECT_EQ(message.context, QStringLiteral("Guide"));
        EXPECT_TRUE(message.comment.isEmpty());
        sentences.append(message.source);
    }
    sentences.sort();
    return sentences;
}

TEST(GuideStrings, KeepAwkwardCharacters)
{
    QStringList awkward = {
        QStringLiteral("a; b; c"), QStringLiteral("[x] and ]y["), QStringLiteral("back\\slash \\n"),
        QStringLiteral("He said \"so\""), QStringLiteral("${var} @var@ $ENV{HOME} {label}"),
        QStringLiteral("“Typographic” … žąsis Ω почта"), QStringLiteral("100 % of %1"), QStringLiteral("// no comment /* */"),
        QStringLiteral("# hash (parentheses)"), QStringLiteral("ON"), QStringLiteral("0"),
    };
    QJsonArray texts;
    for (const QString &text : awkward)
        texts.append(text);
    awkward.sort();
    EXPECT_EQ(throughThePipeline({{QStringLiteral("trText"), texts}}).join(u'\n').toStdString(),
              awkward.join(u'\n').toStdString());
}

TEST(GuideStrings, TakeSentencesOfEveryDepthAndNothingElse)
{
    const QJsonObject item = {{QStringLiteral("kind"), QStringLiteral("text")}, {QStringLiteral("trText"), QStringLiteral("deep")}};
    const QJsonObject scene = {{QStringLiteral("items"), QJsonArray{item}}};
    const QJsonObject step = {{QStringLiteral("trTitle"), QStringLiteral("title")}, {QStringLiteral("scene"), scene},
                              {QStringLiteral("trWarnings"), QJsonArray{}}};
    const QJsonObject label = {{QStringLiteral("en"), QStringLiteral("Connect")}, {QStringLiteral("tr"), QStringLiteral("Turkish")}};
    const QJsonObject guide = {
        {QStringLiteral("device"), QStringLiteral("x")}, {QStringLiteral("trName"), QStringLiteral("name")},
        {QStringLiteral("trName[lt]"), QStringLiteral("inline")}, {QStringLiteral("steps"), QJsonArray{step}},
        {QStringLiteral("labels"), QJsonObject{{QStringLiteral("trick"), label}}}};
    EXPECT_EQ(throughThePipeline(guide).join(u' ').toStdString(), "deep name title");
}

/// What lupdate writes down and what LocalText asks for must be the same key.
TEST(GuideStrings, AreFoundAgainByTheProgram)
{
    const QTemporaryDir folder;
    const QString source = QStringLiteral("Tap {connect}; then type “\"x\\y\"”.");
    const QString translated = QStringLiteral("Palieskite {connect}.");
    write(folder.filePath(QStringLiteral("one.json")),
          QJsonDocument(QJsonObject{{QStringLiteral("trText"), source}}).toJson());
    write(folder.filePath(QStringLiteral("list.txt")), folder.filePath(QStringLiteral("one.json")).toUtf8() + '\n');
    const QString cpp = folder.filePath(QStringLiteral("out.cpp"));
    const QString ts = folder.filePath(QStringLiteral("out.ts"));
    const QString qm = folder.filePath(QStringLiteral("out.qm"));
    run(QStringLiteral(MSW_CMAKE),
        {QStringLiteral("-DLIST=") + folder.filePath(QStringLiteral("list.txt")), QStringLiteral("-DROOT=") + folder.path(),
         QStringLiteral("-DOUT=") + cpp, QStringLiteral("-P"),
         QStringLiteral(MSW_SOURCE_DIR "/translations/guidestrings.cmake")});
    run(QStringLiteral(MSW_LUPDATE), {QStringLiteral("-silent"), cpp, QStringLiteral("-ts"), ts});
    QFile file(ts);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray xml = file.readAll();
    file.close();
    xml.replace("<translation type=\"unfinished\"></translation>",
                "<translation>" + translated.toUtf8() + "</translation>");
    write(ts, xml);
    run(QStringLiteral(MSW_LRELEASE), {QStringLiteral("-silent"), ts, QStringLiteral("-qm"), qm});

    const LocalText text{source, {}, {}};
    EXPECT_EQ(text.shown().toStdString(), source.toStdString());
    QTranslator translator;
    ASSERT_TRUE(translator.load(qm));
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(text.shown().toStdString(), translated.toStdString());
    const LocalText inlined{source, {{QStringLiteral("en"), QStringLiteral("Inline")}}, {}};
    EXPECT_EQ(inlined.shown().toStdString(), "Inline");
}
