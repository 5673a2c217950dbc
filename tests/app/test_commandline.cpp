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
    const CommandLine line = read(u"--address ona@ovh.net --device windows-phone-8 --language lt --practice"_s);
    EXPECT_EQ(line.task, Task::Window);
    EXPECT_EQ(line.address, u"ona@ovh.net"_s);
    EXPECT_EQ(line.device, u"windows-phone-8"_s);
    EXPECT_EQ(line.language, u"lt"_s);
    EXPECT_EQ(line.mailbox, CommandLine::Mailbox::Practice);
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
                               "--language", "--address", "--device", "--profiles", "--practice", "--version"})
        EXPECT_TRUE(helpText().contains(QString::fromLatin1(option))) << option;
}
