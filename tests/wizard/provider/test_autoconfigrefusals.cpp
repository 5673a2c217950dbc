#include "autoconfigfile.h"

#include <gtest/gtest.h>

static const char good[] = "<clientConfig><emailProvider>";

struct Refused {
    const char *name;
    QByteArray bytes;
    AutoconfigRefusal reason;
};

TEST(AutoconfigRefusal, EveryHostileFileHasItsReason)
{
    const QByteArray file = autoconfigFile(imapServer() + smtpServer());
    const QByteArray nested = QByteArray("<a>").repeated(100000);
    QByteArray attributes = "<clientConfig";
    for (int i = 0; i < 20000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    QByteArray utf16 = QByteArray("\xFF\xFE", 2);
    for (const char c : file)
        utf16 += QByteArray(1, c) + '\0';
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QList<Refused> cases = {
        {"nothing", "", AutoconfigRefusal::Empty},
        {"blanks", " \r\n ", AutoconfigRefusal::Empty},
        {"too much", file + QByteArray(300 * 1024, ' '), AutoconfigRefusal::TooLarge},
        {"a NUL", QByteArray(file).replace("993", QByteArray("9\0003", 3)), AutoconfigRefusal::NotText},
        {"UTF-16", utf16, AutoconfigRefusal::NotText},
        {"cut off", file.left(file.size() - 3), AutoconfigRefusal::Malformed},
        {"words", "Not found", AutoconfigRefusal::Malformed},
        {"broken UTF-8", QByteArray(file).replace("imap.hoster", "imap\xC3(.hoster"), AutoconfigRefusal::Malformed},
        {"JSON", "{\"a\": 1}", AutoconfigRefusal::Malformed},
        {"a web page", "<!DOCTYPE html><html><body><p>Sign in</body></html>", AutoconfigRefusal::DoctypeOrEntity},
        {"a tidy web page", "<html><body/></html>", AutoconfigRefusal::NotAutoconfig},
        {"no provider", "<clientConfig/>", AutoconfigRefusal::NotAutoconfig},
        {"entities", bomb + "<x>&b;</x>", AutoconfigRefusal::DoctypeOrEntity},
        {"an outer entity", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
         AutoconfigRefusal::DoctypeOrEntity},
        {"a late doctype", file + "<!DOCTYPE x>", AutoconfigRefusal::DoctypeOrEntity},
        {"an unknown entity", QByteArray(file).replace("993", "&port;"), AutoconfigRefusal::Malformed},
        {"nesting", good + nested.left(17 * 3), AutoconfigRefusal::TooDeep},
        {"deep nesting", nested.left(250000), AutoconfigRefusal::TooDeep},
        {"many elements", good + QByteArray("<a/>").repeated(6000), AutoconfigRefusal::TooManyParts},
        {"many attributes", attributes + "/>", AutoconfigRefusal::TooManyParts},
        {"nowhere to receive", autoconfigFile(smtpServer()), AutoconfigRefusal::NoIncoming},
        {"nowhere to send", autoconfigFile(imapServer()), AutoconfigRefusal::NoOutgoing},
    };
    for (const Refused &each : cases) {
        const AutoconfigReading reading = readFor(each.bytes);
        EXPECT_FALSE(reading.finding) << each.name;
        EXPECT_EQ(int(reading.refusal), int(each.reason)) << each.name;
    }
}

TEST(AutoconfigRefusal, QuotesInCommentsAndTextDoNotCountAsAttributes)
{
    const QByteArray quotes = QByteArray("it's \"so\" ").repeated(100);
    const AutoconfigReading reading = readFor(autoconfigFile("<!-- " + quotes + " > -->" + imapServer() + smtpServer()
                                                             + "<descr>" + quotes + "<![CDATA[<" + quotes + "]]></descr>"));
    EXPECT_TRUE(reading.finding);
}

TEST(AutoconfigRefusal, LineEndsAndAMissingDeclarationDoNotMatter)
{
    QByteArray file = autoconfigFile("\n" + imapServer() + "\n" + smtpServer() + "\n");
    file = file.mid(file.indexOf("<clientConfig"));
    EXPECT_TRUE(readFor(file).finding);
    EXPECT_TRUE(readFor(QByteArray(file).replace("\n", "\r")).finding);
    EXPECT_TRUE(readFor("\xEF\xBB\xBF" + file).finding);
}
