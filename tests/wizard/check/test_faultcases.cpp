#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace {

const QString root = QStringLiteral(MSW_SOURCE_DIR "/");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString readAll(const QString &folder, const QString &pattern)
{
    QString text;
    QDirIterator files(root + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        text += read(files.next());
    return text;
}

QSet<QString> found(const QString &text, const char *pattern)
{
    QSet<QString> names;
    const QRegularExpression wanted(QString::fromLatin1(pattern));
    for (auto it = wanted.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        names.insert(match.lastCapturedIndex() > 1 ? match.captured(1) + u'.' + match.captured(2) : match.captured(1));
    }
    return names;
}

struct Case {
    QString id;
    QString name;
    QStringList holders;
};

QList<Case> cases()
{
    QList<Case> all;
    const QRegularExpression line(QStringLiteral("^([A-Z]\\d\\d(?:-[A-Z]\\d\\d)?) (.+) \\| (.+)$"));
    for (const QString &text : read(root + QStringLiteral("tests/data/faultcases.txt")).split(u'\n')) {
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = line.match(text);
        EXPECT_TRUE(match.hasMatch()) << qPrintable(text);
        all.append({match.captured(1), match.captured(2), match.captured(3).split(QStringLiteral("; "))});
    }
    return all;
}

/// "A07" of ("A", 7); a whole section that belongs elsewhere is one line.
QStringList everyId()
{
    const std::pair<char, int> sections[] = {{'A', 40}, {'B', 23}, {'C', 29}, {'D', 42}, {'S', 22}, {'I', 14},
                                             {'P', 9},  {'X', 22}, {'U', 12}, {'H', 0},  {'L', 22}, {'Z', 10}};
    QStringList ids;
    for (const auto &[letter, count] : sections) {
        if (count == 0)
            ids << QStringLiteral("H01-H23");
        for (int number = 1; number <= count; ++number)
            ids.append(QLatin1Char(letter) + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')));
    }
    return ids;
}

/// `code FILE "WORDS"`
bool stands(const QString &place)
{
    const qsizetype quote = place.indexOf(u'"');
    const QString words = place.mid(quote + 1).chopped(1);
    return quote > 0 && !words.isEmpty() && read(root + place.left(quote - 1)).contains(words);
}

} // namespace

TEST(FaultCases, AreAllThereOnceAndInOrder)
{
    QStringList ids;
    for (const Case &each : cases())
        ids.append(each.id);
    EXPECT_EQ(ids, everyId());
}

TEST(FaultCases, NameOnlyWhatIsReallyThere)
{
    const QSet<QString> tests = found(readAll(QStringLiteral("tests"), QStringLiteral("test_*.cpp")),
                                      "TEST(?:_[FP])?\\((\\w+), (\\w+)\\)");
    const QSet<QString> labTests = found(readAll(QStringLiteral("tests/servers"), QStringLiteral("*_tests.py")),
                                         "def (test_\\w+)\\(");
    for (const Case &each : cases()) {
        for (const QString &holder : each.holders) {
            const QString kind = holder.section(u' ', 0, 0);
            const QString what = holder.section(u' ', 1);
            const bool real = kind == u"test" ? tests.contains(what)
                : kind == u"script" ? QFile::exists(root + QStringLiteral("tests/data/dialogues/") + what + QStringLiteral(".txt"))
                : kind == u"lab"    ? labTests.contains(what)
                : kind == u"code"   ? stands(what)
                                    : (kind == u"elsewhere:" || kind == u"open:") && what.size() > 10;
            EXPECT_TRUE(real) << qPrintable(each.id + u' ' + holder);
        }
    }
}

// Who closes one, or opens one, says so here, too.
TEST(FaultCases, LeaveNoneOpen)
{
    QStringList open;
    for (const Case &each : cases()) {
        for (const QString &holder : each.holders) {
            if (holder.startsWith(QLatin1String("open:")))
                open.append(each.id);
        }
    }
    EXPECT_EQ(open.join(u' '), QString());
}
