#include "app/commandline.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using Task = CommandLine::Task;

static CommandLine read(const QString &words)
{
    return readCommandLine((u"mail-setup-wizard "_s + words).split(u' ', Qt::SkipEmptyParts));
}

TEST(CommandLine, OpensTheWindowWithoutAnyWord)
{
    EXPECT_EQ(read({}).task, Task::Window);
}

TEST(CommandLine, TakesWhatTheWindowStartsWith)
{
    const CommandLine line = read(u"--address ona@ovh.net --device windows-phone-8 --language lt"_s);
    EXPECT_EQ(line.task, Task::Window);
    EXPECT_EQ(line.address, u"ona@ovh.net"_s);
    EXPECT_EQ(line.device, u"windows-phone-8"_s);
    EXPECT_EQ(line.language, u"lt"_s);
    EXPECT_EQ(line.mailbox, CommandLine::Mailbox::Own);
}

TEST(CommandLine, KnowsThePracticeMailboxWhereItIsBuiltIn)
{
#ifdef MSW_PRACTICE
    EXPECT_EQ(read(u"--practice"_s).mailbox, CommandLine::Mailbox::Practice);
    EXPECT_TRUE(helpText().contains(u"--practice"_s));
#else
    EXPECT_EQ(read(u"--practice"_s).task, Task::Wrong);
    EXPECT_FALSE(helpText().contains(u"--practice"_s));
#endif
}

TEST(CommandLine, ChecksAnAddress)
{
    const CommandLine line = read(u"--check ona@ovh.net --protocol pop3 --provider ovh.emailpro "
                                  "--server-number 1 --json --timeout 20"_s);
    EXPECT_EQ(line.task, Task::Check);
    EXPECT_EQ(line.address, u"ona@ovh.net"_s);
    EXPECT_EQ(line.protocol, Protocol::Pop3);
    EXPECT_EQ(line.providerId, u"ovh"_s);
    EXPECT_EQ(line.offerId, u"emailpro"_s);
    EXPECT_EQ(line.serverNumber, u"1"_s);
    EXPECT_EQ(line.output, CommandLine::Output::Json);
    EXPECT_EQ(line.timeout, std::chrono::seconds(20));
}

TEST(CommandLine, TakesTheEqualsSignToo)
{
    EXPECT_EQ(read(u"--check=ona@ovh.net"_s).address, u"ona@ovh.net"_s);
}

TEST(CommandLine, TakesTheFilesToCheckAndToPreview)
{
    const QString file = QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/guides/kettle.json");
    const CommandLine check = read(u"--check-profile %1 %1"_s.arg(file));
    EXPECT_EQ(check.task, Task::CheckProfile);
    EXPECT_EQ(check.files, (QStringList{file, file}));
    const CommandLine preview = read(u"--preview %1 --provider ovh --protocol pop3"_s.arg(file));
    EXPECT_EQ(preview.task, Task::Preview);
    EXPECT_EQ(preview.files, QStringList{file});
    EXPECT_EQ(preview.providerId, u"ovh"_s);
    EXPECT_EQ(read(u"--check-profile"_s).task, Task::Wrong);
    EXPECT_TRUE(read(u"--preview /there/is/nothing.json"_s).wrong.contains(u"/there/is/nothing.json"_s));
}

TEST(CommandLine, NamesWhatIsOffAndWhatIsRight)
{
    const std::pair<const char *, const char *> cases[] = {
        {"--chekc ona@ovh.net", "--chekc"},
        {"--check ona@ovh.net --protocol smtp", "imap or pop3"},
        {"--check ona@ovh.net --timeout soon", "1 to 600"},
        {"--check ona@ovh.net --timeout 0", "1 to 600"},
        {"--check ona@ovh.net --language xx", "lt"},
        {"--profiles /there/is/nothing", "/there/is/nothing"},
        {"ona@ovh.net", "--address"},
        {"--json", "--check"},
        {"--check", "--help"},
    };
    for (const auto &[words, told] : cases) {
        const CommandLine line = read(QString::fromLatin1(words));
        EXPECT_EQ(line.task, Task::Wrong) << words;
        EXPECT_TRUE(line.wrong.contains(QString::fromLatin1(told))) << words << ": " << qPrintable(line.wrong);
        EXPECT_FALSE(line.wrong.contains(u'\n')) << words;
    }
}

TEST(CommandLine, HelpNamesEveryOption)
{
    for (const char *option : {"--check", "--protocol", "--provider", "--server-number", "--json", "--timeout",
                               "--language", "--address", "--device", "--profiles", "--version"})
        EXPECT_TRUE(helpText().contains(QString::fromLatin1(option))) << option;
}
