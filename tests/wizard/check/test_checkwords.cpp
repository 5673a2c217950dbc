#include "support/madereports.h"
#include "wizard/check/checkwords.h"

#include <QRegularExpression>
#include <QSet>

static CauseFacts factsWithPort(quint16 port)
{
    CauseFacts facts;
    facts.host = QStringLiteral("ssl0.ovh.net");
    facts.port = port;
    facts.tls.subject = QStringLiteral("other.example");
    facts.tls.issuer = QStringLiteral("Avast Web/Mail Shield Root");
    facts.culprit = QStringLiteral("Avast");
    facts.tls.notBefore = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    facts.tls.notAfter = QDateTime(QDate(2027, 5, 3), QTime(12, 0), Qt::UTC);
    return facts;
}

static bool isWholeSentence(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d|\\{\\w+\\}"));
    return !text.contains(placeholder) && text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('!'))
           && !text.contains(QStringLiteral("  "));
}

TEST(CheckWords, GiveEveryVerdictItsOwnCauseAndAction)
{
    for (const quint16 port : {quint16(0), quint16(993)}) {
        QSet<QString> causes;
        QSet<QString> actions;
        for (const Verdict verdict : Made::allVerdicts()) {
            const QString cause = CheckWords::cause(verdict, factsWithPort(port));
            const QString action = CheckWords::action(verdict);
            EXPECT_TRUE(isWholeSentence(cause)) << qPrintable(cause);
            EXPECT_TRUE(isWholeSentence(action)) << qPrintable(action);
            causes.insert(cause);
            actions.insert(action);
        }
        EXPECT_EQ(causes.size(), Made::allVerdicts().size());
        EXPECT_EQ(actions.size(), Made::allVerdicts().size());
    }
}

TEST(CheckWords, GiveEveryVerdictItsOwnShortWords)
{
    QSet<QString> words;
    for (const Verdict verdict : Made::allVerdicts())
        words.insert(CheckWords::verdict(verdict));
    EXPECT_EQ(words.size(), Made::allVerdicts().size());
}

TEST(CheckWords, NameThePortOnlyWhereTheCauseIsThatOfOnePort)
{
    EXPECT_TRUE(CheckWords::cause(Verdict::Refused, factsWithPort(993)).contains(QStringLiteral("993")));
    EXPECT_FALSE(CheckWords::cause(Verdict::Refused, factsWithPort(0)).contains(QStringLiteral("0 ")));
}

TEST(CheckWords, AskInPlainWords)
{
    CheckReport report = Made::planned(Made::ovhServices());
    EXPECT_EQ(CheckWords::question(Made::row(report, 993)->target), QStringLiteral("Receiving mail, port 993"));
    EXPECT_EQ(CheckWords::question(Made::row(report, 587)->target), QStringLiteral("Sending mail, port 587"));
}

TEST(CheckWords, SayWhatARowIsWaitingFor)
{
    ProbeResult row;
    row.stage = Stage::Greeting;
    EXPECT_EQ(CheckWords::state(row), QStringLiteral("Waiting for a greeting"));
    row.slow = true;
    EXPECT_EQ(CheckWords::state(row), QStringLiteral("Slow: Waiting for a greeting"));
    Made::finish(row, Verdict::Works);
    EXPECT_EQ(CheckWords::state(row), QStringLiteral("Works, protected, but slow"));
}

TEST(CheckWords, MakeOneSentenceOfManyRefusedPorts)
{
    const CheckReport report = Made::finished(Made::ovhServices(), Verdict::Refused);
    const Outcome outcome = conclude(report, Protocol::Imap);
    EXPECT_EQ(CheckWords::headline(outcome, report), QStringLiteral("Receiving and sending do not work from here yet"));
    const QString advice = CheckWords::advice(outcome, report);
    EXPECT_EQ(advice.count(QStringLiteral("ssl0.ovh.net")), 1);
    EXPECT_FALSE(advice.contains(QStringLiteral("993")));
}

TEST(CheckWords, NameTheProductThatOpensTheConnection)
{
    CheckReport report = Made::finished(Made::ovhServices(), Verdict::CertificateIntercepted);
    for (ProbeResult &row : report.results)
        row.tls.issuer = QStringLiteral("Avast Web/Mail Shield Root");
    const QString advice = CheckWords::advice(conclude(report, Protocol::Imap), report);
    EXPECT_TRUE(advice.contains(QStringLiteral("“Avast"))) << qPrintable(advice);
}

TEST(CheckWords, TellWhatWorksAlreadyWhileTesting)
{
    CheckReport report = Made::planned(Made::ovhServices());
    Made::finish(*Made::row(report, 993), Verdict::Works);
    const Outcome outcome = conclude(report, Protocol::Imap);
    EXPECT_EQ(CheckWords::headline(outcome, report),
              QStringLiteral("Receiving works; still testing how mail is sent"));
    EXPECT_TRUE(CheckWords::advice(outcome, report).contains(QStringLiteral("ssl0.ovh.net")));
}

TEST(CheckWords, KeepHostileWordsShortAndVisible)
{
    CauseFacts facts = factsWithPort(993);
    facts.tls.subject = QStringLiteral("%1 <b>\u202Egnp.exe</b>\n") + QString(5000, QLatin1Char('x'));
    const QString cause = CheckWords::cause(Verdict::CertificateOtherName, facts);
    EXPECT_LT(cause.size(), 250);
    EXPECT_FALSE(cause.contains(QChar(0x202E)));
    EXPECT_FALSE(cause.contains(QLatin1Char('\n')));
    EXPECT_TRUE(cause.contains(QStringLiteral("<b>")));
    EXPECT_TRUE(cause.contains(QStringLiteral("%1"))) << "a certificate's own %1 is never filled in";
}

TEST(CheckWords, AttributeTheServersOwnWords)
{
    ProbeResult row;
    row.target.service = Made::ovhServices().constFirst();
    Made::finish(row, Verdict::ServerBusy);
    row.serverWords = QStringLiteral("Works and is protected.");
    bool found = false;
    for (const CheckWords::Detail &detail : CheckWords::details(row))
        if (detail.value == QStringLiteral("“Works and is protected.”"))
            found = detail.name == QStringLiteral("The server's own words");
    EXPECT_TRUE(found);
}

TEST(CheckWords, ShowTheCuriousWhatWasSeen)
{
    const CheckReport report = Made::goodOvh();
    QStringList values;
    for (const CheckWords::Detail &detail : CheckWords::details(report.results.constFirst()))
        values.append(detail.value);
    for (const QString &expected : {QStringLiteral("192.0.2.7"), QStringLiteral("TLS 1.3"), QStringLiteral("ssl0.ovh.net"),
                                    QStringLiteral("Sectigo Limited"), QStringLiteral("3 May 2027"),
                                    QStringLiteral("PLAIN, LOGIN")})
        EXPECT_TRUE(values.contains(expected)) << qPrintable(expected);
}

TEST(CheckWords, WriteADayAsTheLanguageDoes)
{
    const QLocale before;
    const QDate day(2027, 5, 3);
    const QMap<QString, QString> written = {{QStringLiteral("en_GB"), QStringLiteral("3 May 2027")},
                                            {QStringLiteral("lt_LT"), QStringLiteral("2027 m. gegužės 3 d.")},
                                            {QStringLiteral("fi_FI"), QStringLiteral("3. toukokuuta 2027")},
                                            {QStringLiteral("cs_CZ"), QStringLiteral("3. května 2027")},
                                            {QStringLiteral("nl_NL"), QStringLiteral("3 mei 2027")},
                                            {QStringLiteral("ru_RU"), QStringLiteral("3 мая 2027 г.")}};
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        QLocale::setDefault(QLocale(it.key()));
        EXPECT_EQ(CheckWords::day(day), it.value()) << qPrintable(it.key());
    }
    QLocale::setDefault(before);
}
