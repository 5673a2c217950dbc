#include "madetakeouts.h"
#include "wizard/settings/exporters/addressmask.h"
#include "wizard/settings/exporters/exporter.h"
#include "wizard/settings/exporters/supportcode.h"
#include "wizard/settings/exporters/supportreport.h"

static QString reportOf(const Takeout &takeout)
{
    return QString::fromUtf8(supportReport(takeout).bytes);
}

TEST(SupportReport, TellsEveryPortWithStageTimesAndCertificate)
{
    const QString text = reportOf(Made::takeout());
    EXPECT_TRUE(text.contains(QStringLiteral("port: imap ssl0.ovh.net:993 tls, named by the provider\n"
                                             "  verdict: works, stage: done, 180 ms (name 20 ms, connect 50 ms, tls 60 ms)\n"
                                             "  address: 192.0.2.7\n"
                                             "  tls: TLS 1.3, subject ssl0.ovh.net, issuer Sectigo Limited, valid 2026-05-03 to "
                                             "2027-05-03, names: 1\n"
                                             "  sign-in: PLAIN LOGIN\n")))
        << qPrintable(text);
    EXPECT_EQ(text.count(QStringLiteral("\nport: ")), Made::goodOvh().results.size());
    EXPECT_TRUE(text.contains(QStringLiteral("setting, sending: smtp ssl0.ovh.net:465 tls, user name: whole address, "
                                             "sign-in: password, confirmed\n")));
}

TEST(SupportReport, TellsSystemVersionsAndTheCode)
{
    const Takeout takeout = Made::takeout();
    const QString text = reportOf(takeout);
    for (const char *line : {"program: Mail Setup Wizard 0.1.0, language lt", "system: Debian GNU/Linux 12 (bookworm), linux 6.1.0",
                             "libraries: Qt 6.4.2, OpenSSL 3.0.11", "provider: OVH (ovh)", "address: o\xe2\x80\xa6@ovh.net"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(line) + QLatin1Char('\n'))) << line << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("code: ") + supportCode(supportFacts(takeout.report, QStringLiteral("ovh"), Protocol::Imap))));
}

TEST(SupportReport, NeverHoldsWhatStandsBeforeTheAt)
{
    for (const char *local : {"ona.petraite", "qo", "ONA", "x", "jolantä", "o+n*a", "иван"}) {
        const QString name = QString::fromUtf8(local);
        Takeout takeout = Made::takeout(Made::address(name));
        for (ProbeResult &row : takeout.report.results) {
            row.serverWords = QStringLiteral("Hello %1, <%2@ovh.net> again").arg(name, name.toUpper());
            row.tls.subject = name + QStringLiteral(".example");
        }
        const QString text = reportOf(takeout);
        const QRegularExpression whole(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(name)),
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        EXPECT_FALSE(text.contains(whole)) << local << "\n" << qPrintable(text);
        EXPECT_TRUE(text.contains(QStringLiteral("server said: Hello "))) << "the rest stays";
    }
}

TEST(SupportReport, MasksAnAddressButNotItsDomain)
{
    const QString dots(QChar(0x2026));
    EXPECT_EQ(maskedAddress(Made::address(QStringLiteral("ona.petraite"))), QStringLiteral("o") + dots + QStringLiteral("@ovh.net"));
    EXPECT_EQ(maskedAddress(Made::address(QStringLiteral("o"))), dots + QStringLiteral("@ovh.net"));
    EXPECT_EQ(withoutLocalPart(QStringLiteral("in the inbox of in@x"), Made::address(QStringLiteral("in"))),
              QStringLiteral("i%1 the inbox of i%1@x").arg(dots));
}

TEST(SupportReport, NamesTheCauseWhereSomethingFails)
{
    CheckReport report = Made::finished(Made::ovhServices(), Verdict::CertificateExpired);
    const QString text = reportOf(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, report));
    EXPECT_TRUE(text.contains(QStringLiteral("\nverdict: certificate-expired\n"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("unreachable")));
}

TEST(SupportReport, IsWrittenBeforeAnyTestToo)
{
    const QString text = reportOf(Takeout{});
    EXPECT_TRUE(text.contains(QStringLiteral("setting, receiving: none\n"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("tested: no\n")));
}

TEST(SupportReport, KeepsHostileWordsOnTheirLine)
{
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.providerName = words + QStringLiteral("\ncode: AAAA");
        takeout.report.results.first().tls.issuer = words + QStringLiteral("\n\x1b[2J");
        const QString text = reportOf(takeout);
        EXPECT_EQ(text.count(QStringLiteral("\ncode: ")), 1) << qPrintable(text);
        EXPECT_FALSE(text.contains(QChar(0x1b)) || text.contains(QChar(0x202e)));
    }
}
