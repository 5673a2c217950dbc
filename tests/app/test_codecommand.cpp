#include "app/codecommand.h"
#include "app/commandline.h"
#include "profiles/catalogue.h"
#include "support/madereports.h"
#include "wizard/settings/exporters/supportcode.h"

TEST(CodeCommand, NamesProviderVerdictsStageAndVersion)
{
    const Catalogue catalogue;
    CheckReport report = Made::goodOvh();
    Made::fail(report, 465, Verdict::Refused);
    Made::fail(report, 587, Verdict::Refused);
    const QString code = supportCode(supportFacts(report, QStringLiteral("ovh"), Protocol::Pop3));
    const CodeAnswer answer = explainCode(code, catalogue);
    EXPECT_EQ(answer.exitStatus(), 0);
    for (const char *words : {"(ovh)", "Receiving (POP3): ", "[works], SSL/TLS\n", "Sending (SMTP): ", "[refused]", "[connect]",
                              "Program version: " MSW_VERSION "\n"})
        EXPECT_TRUE(answer.text.contains(QString::fromUtf8(words))) << words << "\n" << qPrintable(answer.text);
}

TEST(CodeCommand, SaysWhereAProviderIsNotKnown)
{
    const Catalogue catalogue;
    const QString nobody = supportCode(supportFacts({}, {}, Protocol::Imap));
    EXPECT_TRUE(explainCode(nobody, catalogue).text.contains(QStringLiteral("not one of this program's catalogue")));
    const QString elsewhere = supportCode(supportFacts({}, QStringLiteral("a-hoster-of-its-own"), Protocol::Imap));
    EXPECT_TRUE(explainCode(elsewhere, catalogue).text.contains(QStringLiteral("not known here")));
}

TEST(CodeCommand, SaysInOneLineThatACodeIsMistyped)
{
    const Catalogue catalogue;
    const CodeAnswer answer = explainCode(QStringLiteral("ABCD-EFGH-JKLM"), catalogue);
    EXPECT_EQ(answer.exitStatus(), 2);
    EXPECT_TRUE(answer.text.isEmpty());
    EXPECT_FALSE(answer.off.isEmpty() || answer.off.contains(QLatin1Char('\n')));
}

TEST(CodeCommand, IsAWordOfTheCommandLine)
{
    const CommandLine line = readCommandLine({QStringLiteral("mail-setup-wizard"), QStringLiteral("--read-code"), QStringLiteral("ABCD EFGH JKLM")});
    EXPECT_EQ(line.task, CommandLine::Task::ReadCode);
    EXPECT_EQ(line.code, QStringLiteral("ABCD EFGH JKLM"));
}
