#include "app/exportcommand.h"
#include "profiles/catalogue.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static CommandLine read(const QString &words)
{
    return readCommandLine((u"mail-setup-wizard "_s + words).split(u' ', Qt::SkipEmptyParts));
}

static ExportAnswer exported(const QString &words)
{
    static const Catalogue catalogue;
    return exportProvider(read(words), catalogue);
}

TEST(ExportCommand, PrintsTheSettingsFileOrTheDnsLines)
{
    const ExportAnswer xml = exported(u"--export-autoconfig ovh"_s);
    EXPECT_TRUE(xml.text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")) << xml.text.constData();
    EXPECT_EQ(xml.exitStatus(), 0);
    const ExportAnswer lines = exported(u"--export-autoconfig ovh.mxplan --dns"_s);
    EXPECT_TRUE(lines.text.contains("_submissions._tcp.ovh.net. 3600 IN SRV 0 1 465 ssl0.ovh.net.\n")) << lines.text.constData();
    EXPECT_EQ(lines.exitStatus(), 0);
}

TEST(ExportCommand, SaysWhichIdsItKnows)
{
    for (const QString &words : {u"--export-autoconfig nobody"_s, u"--export-autoconfig ovh.nothing --dns"_s}) {
        const ExportAnswer answer = exported(words);
        EXPECT_TRUE(answer.off.startsWith(u"--export-autoconfig "_s)) << qPrintable(answer.off);
        EXPECT_TRUE(answer.off.contains(u"ovh.mxplan"_s));
        EXPECT_TRUE(answer.text.isEmpty());
        EXPECT_EQ(answer.exitStatus(), 2);
    }
}

TEST(ExportCommand, AsksForTheServerNumberWhereTheOfferDoes)
{
    for (const char *number : {"", " --server-number x", " --server-number 100"})
        EXPECT_TRUE(exported(u"--export-autoconfig ovh.emailpro"_s + QString::fromLatin1(number)).off.contains(u"--server-number"_s)) << number;
    EXPECT_TRUE(exported(u"--export-autoconfig ovh.emailpro --server-number 3"_s).text.contains("<hostname>pro3.mail.ovh.net</hostname>"));
}

TEST(ExportCommand, WantsAnIdAndDnsOnlyWithIt)
{
    EXPECT_EQ(read(u"--dns"_s).task, CommandLine::Task::Wrong);
    EXPECT_EQ(read(u"--export-autoconfig="_s).task, CommandLine::Task::Wrong);
}
