#include "app/exportcommand.h"
#include "profiles/catalogue.h"

#include <QTemporaryDir>
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

TEST(ExportCommand, TellsWhereOutlookSignsIn)
{
    const ExportAnswer answer = exported(u"--export-autoconfig outlook-com"_s);
    EXPECT_TRUE(answer.text.contains("<issuer>login.microsoftonline.com</issuer>")) << answer.text.constData();
    EXPECT_EQ(answer.exitStatus(), 0);
}

TEST(ExportCommand, WarnsOfServersThatOnlyOAuth2OpensWhereTheProfileDoesNotTellWhere)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"acme.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "acme", "name": "Acme", "offers": [{"id": "mail", "services": [
        {"protocol": "imap", "host": "imap.acme.example", "port": 993, "security": "tls", "authentication": ["oauth2"]},
        {"protocol": "smtp", "host": "smtp.acme.example", "port": 465, "security": "tls", "authentication": ["password", "oauth2"]}]}]})");
    file.close();
    const Catalogue catalogue({folder.path()});
    const ExportAnswer answer = exportProvider(read(u"--export-autoconfig acme"_s), catalogue);
    EXPECT_EQ(answer.warnings, QStringList{u"\"imap.acme.example\" takes OAuth2 only, and the profile does not tell where to sign in: add \"oauth2\""_s});
    EXPECT_EQ(answer.exitStatus(), 1);
    EXPECT_TRUE(answer.text.contains("<authentication>OAuth2</authentication>"));
    EXPECT_EQ(exportProvider(read(u"--export-autoconfig acme --dns"_s), catalogue).exitStatus(), 0) << "the DNS tells no sign-in";
}

TEST(ExportCommand, WantsAnIdAndDnsOnlyWithIt)
{
    EXPECT_EQ(read(u"--dns"_s).task, CommandLine::Task::Wrong);
    EXPECT_EQ(read(u"--export-autoconfig="_s).task, CommandLine::Task::Wrong);
}
