#include "app/profilecommand.h"
#include "profiles/catalogue.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static const QString samples = QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles");

static QStringList linesFor(const QStringList &files, const QString &folder = samples)
{
    static const Catalogue catalogue;
    CommandLine line;
    line.files = files;
    line.workingFolder = folder;
    return checkProfiles(line, catalogue).lines;
}

static void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TEST(ProfileCommand, HasNothingToSayOfGoodFilesOfEveryKind)
{
    EXPECT_EQ(linesFor({u"acme/provider.json"_s, u"guides/kettle.json"_s, u"acme/guides/toaster.json"_s, u"acme/guides/kettle.json"_s})
                  .join(u'\n').toStdString(), "");
}

TEST(ProfileCommand, HasNothingToSayOfWhatWeShip)
{
    QStringList files;
    const QDir data(QStringLiteral(MSW_SOURCE_DIR "/profiles/data"));
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool common = name == u"guides"_s;
        if (!common)
            files.append(name + u"/provider.json"_s);
        const QDir guides(data.filePath(common ? name : name + u"/guides"_s));
        for (const QString &guide : guides.entryList({u"*.json"_s}, QDir::Files))
            files.append((common ? name : name + u"/guides"_s) + u'/' + guide);
    }
    EXPECT_GT(files.size(), 3);
    EXPECT_EQ(linesFor(files, data.path()).join(u'\n').toStdString(), "");
}

TEST(ProfileCommand, NamesFilePlaceFaultAndWhatIsAllowed)
{
    const QTemporaryDir folder;
    put(folder.filePath(u"ovh/guides/kettle.json"_s), R"({"extends": "kettel"})");
    put(folder.filePath(u"ovh/guides/pan.json"_s), R"({"device": "pan", "trName": "Pan", "picture": "fridge", "protocols": ["imap"],
        "steps": [{"number": 1, "trTitle": "Go", "trText": ["Go."], "links": ["status"]}]})");
    put(folder.filePath(u"acme/provider.json"_s), "{");
    const QStringList lines = linesFor({u"ovh/guides/pan.json"_s, u"ovh/guides/kettle.json"_s, u"acme/provider.json"_s}, folder.path());
    ASSERT_EQ(lines.size(), 4) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines[0].startsWith(u"ovh/guides/pan.json: /picture: \"fridge\" is not known; allowed are phone, "_s));
    EXPECT_EQ(lines[1], u"ovh/guides/pan.json: /steps/0/links: the provider has no link \"status\"; allowed are controlPanel, webmail"_s);
    EXPECT_TRUE(lines[2].startsWith(u"ovh/guides/kettle.json: /extends: there is no guide \"kettel\" for every provider; allowed are"_s));
    EXPECT_TRUE(lines[3].startsWith(u"acme/provider.json: line 1, column 2: not JSON: "_s)) << qPrintable(lines[3]);
}

TEST(ProfileCommand, WantsFilesCalledAsWhatTheyHold)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"guides"_s));
    ASSERT_TRUE(QFile::copy(samples + u"/guides/kettle.json"_s, folder.filePath(u"guides/pot.json"_s)));
    EXPECT_EQ(linesFor({u"guides/pot.json"_s}, folder.path()),
              QStringList{u"guides/pot.json: /device: is \"kettle\"; it must be the file's name \"pot\""_s});
}

/// The program as a hoster's script calls it: no display, the exit status tells.
TEST(ProfileCommand, EndsWithTheStatusThatScriptsReadAndNeedsNoDisplay)
{
    const auto run = [](const QStringList &words) {
        QProcess program;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            bare.remove(QString::fromLatin1(variable));
        program.setProcessEnvironment(bare);
        program.setWorkingDirectory(samples);
        program.start(QStringLiteral(MSW_PROGRAM), words);
        EXPECT_TRUE(program.waitForFinished());
        return std::pair(program.exitCode(), program.readAllStandardOutput().toStdString());
    };
    EXPECT_EQ(run({u"--check-profile"_s, u"acme/provider.json"_s, u"guides/kettle.json"_s}), std::pair(0, std::string()));
    const auto [status, words] = run({u"--check-profile"_s, u"dialogues.txt"_s});
    EXPECT_EQ(status, 2);
    EXPECT_EQ(words, "");
    const QTemporaryDir folder;
    put(folder.filePath(u"x.json"_s), "[]");
    EXPECT_EQ(run({u"--check-profile"_s, folder.filePath(u"x.json"_s)}),
              std::pair(1, folder.filePath(u"x.json"_s).toStdString() + ": the file holds no object in braces { }\n"));
}
