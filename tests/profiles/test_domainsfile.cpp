#include "problems.h"

#include "profiles/domainsfile.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using Check = DomainsFile::Check;

namespace {

class Domains : public testing::Test
{
protected:
    QString put(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("domains.txt"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// What is wrong with a file of these bytes, as --check-profile says it.
    std::string wrong(const QByteArray &bytes, Check check = Check::WholeFile)
    {
        return problemLines(DomainsFile(put(bytes)).problems(QStringLiteral("d"), check)).join(u'\n').toStdString();
    }
    static QByteArrayList many(int count)
    {
        QByteArrayList lines;
        for (int i = 0; i < count; ++i)
            lines.append("name" + QByteArray::number(i * 7) + ".example");
        std::sort(lines.begin(), lines.end());
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Domains, AreAllFoundAndNoOthers)
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")}) {
        for (const int count : {1, 2, 3, 1000}) {
            const QByteArrayList lines = many(count);
            for (const bool lastEnds : {true, false}) {
                const DomainsFile file(put(lines.join(end) + (lastEnds ? end : QByteArray())));
                for (const QByteArray &line : lines)
                    ASSERT_TRUE(file.contains(QString::fromLatin1(line))) << line.constData();
                for (const char *other : {"", "a.example", "name0.exampl", "name0.examplf", "name1.example", "z.example", "\n"})
                    ASSERT_FALSE(file.contains(QString::fromLatin1(other))) << other;
                EXPECT_EQ(file.domains().size(), count);
                EXPECT_TRUE(file.problems({}, Check::WholeFile).isEmpty());
            }
        }
    }
}

TEST_F(Domains, ThatAreOffAreNamedByTheirLine)
{
    EXPECT_EQ(wrong("a.example\nB.example\n"), "line 2: write it as \"b.example\"");
    EXPECT_EQ(wrong("a.example\n\nb.example\n"), "line 2: \"\" is no domain; each line must be one like \"example.org\"");
    EXPECT_EQ(wrong("a_b.example\n"), "line 1: \"a_b.example\" is no domain; each line must be one like \"example.org\"");
    EXPECT_EQ(wrong("example\n"), "line 1: \"example\" is no domain; each line must be one like \"example.org\"");
    EXPECT_EQ(wrong("žemė.example\n"), "line 1: write it as \"xn--em-9ma32b.example\"");
    EXPECT_EQ(wrong("a.example\na.example\n"), "line 2: \"a.example\" is listed twice");
    EXPECT_EQ(wrong(""), ": holds no domain; each line must be one like \"example.org\"");
}

TEST_F(Domains, InTheWrongOrderAreSeenByTheSampleToo)
{
    QByteArrayList lines = many(5000);
    EXPECT_EQ(wrong(lines.join('\n'), Check::Sample), "");
    std::rotate(lines.begin(), lines.begin() + 2500, lines.end());
    EXPECT_EQ(wrong(lines.join('\n'), Check::Sample).substr(0, 10), "line 2501:");
    std::sort(lines.begin(), lines.end());
    lines.last() = "not a domain";
    EXPECT_EQ(wrong(lines.join('\n'), Check::Sample).substr(0, 10), "line 5000:");
}

TEST_F(Domains, AreNoDomainsWhereTheFileIsCutShortOrNone)
{
    const QString path = put("a.example\nb.example\n");
    const DomainsFile file(path);
    EXPECT_TRUE(file.contains(QStringLiteral("b.example")));
#if defined(Q_OS_WIN)
    EXPECT_FALSE(QFile::resize(path, 0)) << "Windows lets nobody cut what is mapped";
#else
    ASSERT_TRUE(QFile::resize(path, 0));
    EXPECT_FALSE(file.contains(QStringLiteral("b.example")));
    EXPECT_TRUE(file.domains().isEmpty());
#endif
    EXPECT_FALSE(DomainsFile(QStringLiteral("/there/is/none.txt")).contains(QStringLiteral("b.example")));
    EXPECT_EQ(DomainsFile(QStringLiteral("/there/is/none.txt")).problems({}, Check::Sample).size(), 1);
}

TEST_F(Domains, OfALineThatNeverEndsCostNoLongSearch)
{
    const DomainsFile file(put(QByteArray(1000000, 'a')));
    EXPECT_FALSE(file.contains(QStringLiteral("b.example")));
    EXPECT_FALSE(file.contains(QStringLiteral("a")));
    EXPECT_EQ(file.problems({}, Check::WholeFile).size(), 1);
}
