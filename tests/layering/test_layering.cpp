#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

/// The house rules that a compiler does not hold: who may include what, how long a file may be.
namespace {

struct Source {
    QString path;  ///< from the project's root
    QString text;
};

QList<Source> sourcesUnder(const QStringList &rooms)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(MSW_SOURCE_DIR));
    for (const QString &room : rooms) {
        QDirIterator files(root.filePath(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    EXPECT_FALSE(sources.isEmpty());
    return sources;
}

QStringList includesOf(const Source &source)
{
    static const QRegularExpression include(QStringLiteral("^#include [<\"]([^>\"]+)"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(source.text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

bool isPage(const QString &path)
{
    return matches(path, "(page|view)\\.(cpp|h)$|^wizard/look/|^wizard/setupwizard\\.");
}

const char widgets[] = "^Q(Application|Widget|Label|.*Button|.*Layout|Painter.*|Line|Combo.*|Font.*|Pixmap|Icon|"
                       "Palette|Print.*|Text(Document|Cursor|Edit|Browser)|Pdf.*|Scroll.*|Stacked.*|Clipboard|"
                       "GuiApplication|Accessible.*|Style.*|Dialog|.*Dialog)$|^Qt(Widgets|Gui)";
const char sockets[] = "^Q(Ssl(Socket|Server|Configuration)|Tcp.*|Udp.*|DnsLookup|HostInfo|Network(Access.*|Reply|Request|"
                       "Information|Interface|Proxy))$|^QtNetwork";

}  // namespace

TEST(Layering, ProfilesKnowQtCoreOnly)
{
    for (const Source &source : sourcesUnder({QStringLiteral("profiles")}))
        for (const QString &include : includesOf(source)) {
            EXPECT_FALSE(matches(include, widgets)) << qPrintable(source.path + u' ' + include);
            EXPECT_FALSE(matches(include, sockets)) << qPrintable(source.path + u' ' + include);
            EXPECT_FALSE(matches(include, "^(wizard|app)/")) << qPrintable(source.path + u' ' + include);
        }
}

TEST(Layering, LogicKnowsNoWidgets)
{
    for (const Source &source : sourcesUnder({QStringLiteral("wizard")}))
        for (const QString &include : isPage(source.path) ? QStringList() : includesOf(source)) {
            EXPECT_FALSE(matches(include, widgets)) << qPrintable(source.path + u' ' + include);
            EXPECT_FALSE(matches(include, "(page|view)\\.h$|^wizard/look/")) << qPrintable(source.path + u' ' + include);
        }
}

TEST(Layering, NothingInsideKnowsTheFrontDoor)
{
    for (const Source &source : sourcesUnder({QStringLiteral("wizard"), QStringLiteral("profiles")}))
        for (const QString &include : includesOf(source))
            EXPECT_FALSE(include.startsWith(QLatin1String("app/"))) << qPrintable(source.path + u' ' + include);
}

TEST(Layering, OnlyTheNamedClassesTouchTheNetwork)
{
    const char allowed[] = "/(tlslinechannel|qtdnsresolver|addresslookup|recordlookup|qtwebfetcher|webfetch|qtnetworkwatch|"
                           "qtproxysettings|practiceserver)\\.(cpp|h)$";
    for (const Source &source : sourcesUnder({QStringLiteral("wizard"), QStringLiteral("app")}))
        for (const QString &include : matches(source.path, allowed) ? QStringList() : includesOf(source))
            EXPECT_FALSE(matches(include, sockets)) << qPrintable(source.path + u' ' + include);
}

TEST(Layering, SentencesStandInPagesAndWordsOnly)
{
    const char allowed[] = "(page|view|words|words[a-z]*|languages|commandline|commandlinewords|checkcommand|checkoutput|"
                           "localtext|plaintext)\\.(cpp|h)$|^wizard/look/|^wizard/setupwizard\\.|^app/|"
                           "/schannelfault\\.cpp$";  // compares with Qt's own sentences, says none
    for (const Source &source : sourcesUnder({QStringLiteral("wizard"), QStringLiteral("profiles")}))
        EXPECT_TRUE(matches(source.path, allowed) || !matches(source.text, "\\btr\\(|translate\\(\""))
            << qPrintable(source.path);
}

TEST(Layering, NoFileIsLongerThan400Lines)
{
    const QStringList rooms = {QStringLiteral("app"), QStringLiteral("wizard"), QStringLiteral("profiles"),
                               QStringLiteral("tests")};
    for (const Source &source : sourcesUnder(rooms))
        EXPECT_LE(source.text.count(u'\n'), 400) << qPrintable(source.path);
}

TEST(Layering, NothingBlocksAndNothingIsIgnored)
{
    for (const Source &source : sourcesUnder({QStringLiteral("app"), QStringLiteral("wizard")})) {
        EXPECT_FALSE(matches(source.text, "[.>]ignoreSslErrors\\(")) << qPrintable(source.path);
        EXPECT_FALSE(matches(source.text, "[.>]waitFor[A-Z]")) << qPrintable(source.path);
        EXPECT_FALSE(matches(source.text, "QProcess|QEventLoop|processEvents")) << qPrintable(source.path);
        EXPECT_FALSE(matches(source.text, "[.>]exec\\(")) << qPrintable(source.path);
    }
}

TEST(Layering, TheRoomOfThePasswordKeepsNothing)
{
    for (const Source &source : sourcesUnder({QStringLiteral("wizard/signin")}))
        EXPECT_FALSE(matches(source.text, "Q(File|SaveFile|Settings|TemporaryFile|Process|Debug|LoggingCategory|UndoStack)\\b|"
                                          "\\bq(Debug|Info|Warning|Critical|putenv|CDebug|CInfo|CWarning)\\("))
            << qPrintable(source.path);
}

TEST(Layering, TheTopLevelIsFixed)
{
    const QStringList allowed = {QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
                                 QStringLiteral("LICENSE"), QStringLiteral("README.md"), QStringLiteral("app"),
                                 QStringLiteral("build"), QStringLiteral("profiles"), QStringLiteral("resources"),
                                 QStringLiteral("tests"), QStringLiteral("translations"), QStringLiteral("wizard")};
    for (const QString &entry : QDir(QStringLiteral(MSW_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        EXPECT_TRUE(allowed.contains(entry)) << qPrintable(entry);
}
