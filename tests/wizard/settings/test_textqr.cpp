#include "madetakeouts.h"
#include "wizard/languages.h"
#include "wizard/settings/exporters/textqr.h"

TEST(TextQr, NamesServersPortsAndUserNameInShortLines)
{
    const QString text = QString::fromUtf8(textQr(Made::takeout()).bytes);
    EXPECT_TRUE(text.contains(QStringLiteral("\nReceiving (IMAP): ssl0.ovh.net 993 SSL/TLS\n"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("\nSending (SMTP): ssl0.ovh.net 465 SSL/TLS\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nUser name: ona@ovh.net\n")));
    EXPECT_FALSE(text.contains(QStringLiteral("Not tested")));
}

TEST(TextQr, MarksWhatWasNotTested)
{
    const Takeout takeout = Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, {});
    EXPECT_EQ(QString::fromUtf8(textQr(takeout).bytes).count(QStringLiteral("(Not tested)")), 2);
}

TEST(TextQr, FitsOneCodeInEveryLanguage)
{
    Languages languages;
    for (const Language &language : Languages::all()) {
        languages.switchTo(language.code);
        const Exported made = textQr(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Pop3));
        EXPECT_LE(made.bytes.size(), mostInTextQr) << qPrintable(language.code);
        EXPECT_GE(made.bytes.count('\n'), 6) << "nothing had to give way, " << qPrintable(language.code);
    }
    languages.switchTo(QStringLiteral("en"));
}

TEST(TextQr, LeavesOutTheLeastNeededWhereItGetsLong)
{
    Takeout takeout = Made::takeout();
    takeout.table.incoming->userName = QString(400, QLatin1Char('o'));
    takeout.table.outgoing->userName = takeout.table.incoming->userName;
    const QString text = QString::fromUtf8(textQr(takeout).bytes);
    EXPECT_TRUE(text.contains(QStringLiteral("993")) && text.contains(QStringLiteral("465")) && text.contains(takeout.table.incoming->userName));
    EXPECT_FALSE(text.contains(QStringLiteral("Password: ")));
    takeout.table.incoming->service.endpoint.host = QString(700, QLatin1Char('h'));
    EXPECT_EQ(textQr(takeout).obstacle, TakeoutObstacle::TooLong);
    EXPECT_TRUE(textQr(takeout).bytes.isEmpty());
}

TEST(TextQr, NeedsBothDirections)
{
    Takeout takeout = Made::takeout();
    takeout.table.outgoing.reset();
    EXPECT_EQ(textQr(takeout).obstacle, TakeoutObstacle::NoServer);
}

TEST(TextQr, KeepsEachValueOnOneLine)
{
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        const qsizetype lines = textQr(takeout).bytes.count('\n');
        takeout.table.incoming->userName = words + QStringLiteral("\nSending (SMTP): evil.example");
        takeout.table.outgoing->userName = takeout.table.incoming->userName;
        EXPECT_LE(textQr(takeout).bytes.count('\n'), lines);
    }
}
