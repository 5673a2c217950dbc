#include "pagestage.h"

#include "wizard/check/checkpage.h"
#include "wizard/check/checkrowview.h"
#include "wizard/look/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

static QString textOf(const QWidget &page, const char *name)
{
    const auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

static QStringList statesOf(const CheckPage &page, const char *group)
{
    QStringList states;
    for (const CheckRowView *row : page.findChild<QWidget *>(QString::fromLatin1(group))->findChildren<CheckRowView *>())
        states.append(row->accessibleName());
    return states;
}

TEST(CheckPage, NamesTheVerdictAndEveryPort)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    EXPECT_EQ(textOf(page, "headline"), QStringLiteral("Receiving and sending work"));
    EXPECT_EQ(statesOf(page, "receiving"),
              (QStringList{QStringLiteral("Receiving mail, port 993: Works, protected – used for your settings"),
                           QStringLiteral("Receiving mail, port 143: Works, protected")}));
    EXPECT_EQ(statesOf(page, "sending").size(), 3);
    EXPECT_EQ(page.primaryText(), QStringLiteral("&Continue"));
    EXPECT_EQ(page.missing(), QString());
}

TEST(CheckPage, PutsTheOtherWayOfReceivingOutOfSightUntilAsked)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    auto *other = page.findChild<QWidget *>(QStringLiteral("other"));
    EXPECT_TRUE(other->isHidden());
    page.findChild<QPushButton *>(QStringLiteral("showOther"))->click();
    EXPECT_FALSE(other->isHidden());
    EXPECT_EQ(statesOf(page, "other").size(), 2);
    stage.session.setIncoming(Protocol::Pop3);
    EXPECT_TRUE(statesOf(page, "receiving").constFirst().contains(QStringLiteral("995")));
}

TEST(CheckPage, SaysWhyAndWhatToDoAndLetsThePersonGoOn)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    stage.show(Made::finished(Made::ovhServices(), Verdict::NoAnswer));
    settle(page, {720, 520});
    EXPECT_EQ(textOf(page, "headline"), QStringLiteral("Receiving and sending do not work from here yet"));
    EXPECT_TRUE(textOf(page, "advice").contains(QStringLiteral("Try another network")));
    EXPECT_TRUE(textOf(page, "goOn").contains(QStringLiteral("continue at any time")));
    EXPECT_EQ(page.missing(), QString());
}

TEST(CheckPage, SaysThatItIsOfflineInsteadOfSevenSymptoms)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    stage.network.set(false);
    stage.show(Made::finished(Made::ovhServices(), Verdict::NoNetwork));
    settle(page, {720, 520});
    EXPECT_EQ(textOf(page, "headline"), QStringLiteral("This computer is not connected to a network"));
    for (const QString &state : statesOf(page, "sending"))
        EXPECT_TRUE(state.endsWith(QStringLiteral("Not tested"))) << qPrintable(state);
}

TEST(CheckPage, StartsAgainAndCancelsWhileItRuns)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    settle(page, {720, 520});
    const auto *cancel = page.findChild<QPushButton *>(QStringLiteral("cancel"));
    page.findChild<QPushButton *>(QStringLiteral("checkAgain"))->click();
    EXPECT_TRUE(stage.conductor.isChecking());
    EXPECT_TRUE(cancel->isEnabled());
    page.findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    settle(page, {720, 520});
    EXPECT_FALSE(stage.conductor.isChecking());
    EXPECT_EQ(textOf(page, "headline"), QStringLiteral("The test was cancelled"));
}

TEST(CheckPage, LeadsStraightToTheSettings)
{
    PageStage stage;
    stage.session.setDevice(QStringLiteral("windows-phone-8"));
    CheckPage page(stage.session, stage.conductor);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    QList<PageId> jumps;
    QObject::connect(&page, &WalkPage::goTo, [&jumps](PageId id) { jumps.append(id); });
    page.findChild<QPushButton *>(QStringLiteral("onlySettings"))->click();
    EXPECT_EQ(jumps, QList<PageId>{{PageKind::Settings}});
}

TEST(CheckPage, ShowsHostileWordsLiterallyAndShort)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    CheckReport report = Made::goodOvh();
    ProbeResult &row = report.results.first();
    row.serverWords = QStringLiteral("<table><tr><td>").repeated(18);
    row.tls.subject = QStringLiteral("<img src=file:///etc/passwd>\u202E") + QString(100000, QLatin1Char('x'));
    stage.show(report);
    QElapsedTimer clock;
    clock.start();
    page.findChild<CheckRowView *>()->setOpen(true);
    settle(page, {720, 520});
    EXPECT_LT(clock.elapsed(), 5000);
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_LT(label->text().size(), 600);
        EXPECT_FALSE(label->text().contains(QChar(0x202E)));
    }
}

TEST(CheckPage, OpensEveryRowFromTheKeyboard)
{
    PageStage stage;
    CheckPage page(stage.session, stage.conductor);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    for (CheckRowView *row : page.findChildren<CheckRowView *>()) {
        auto *arrow = row->findChild<QToolButton *>(QStringLiteral("details"));
        EXPECT_TRUE(arrow->focusPolicy() & Qt::TabFocus);
        EXPECT_FALSE(arrow->accessibleName().isEmpty());
        arrow->click();
        EXPECT_TRUE(row->isOpen());
    }
}

TEST(CheckPage, CutsNothingOffInAnyLanguageAtAnyTextSize)
{
    for (const double factor : {1.0, 2.0}) {
        const TextSize size(factor);
        PageStage stage;
        CheckReport mixed = Made::goodOvh();
        Made::fail(mixed, 465, Verdict::BlockedHere);
        Made::fail(mixed, 587, Verdict::CertificateIntercepted);
        mixed.results.first().slow = true;
        const QMap<QString, CheckReport> reports = {
            {QStringLiteral("works"), Made::goodOvh()},
            {QStringLiteral("mixed"), mixed},
            {QStringLiteral("refused"), Made::finished(Made::ovhServices(), Verdict::Refused)},
            {QStringLiteral("testing"), Made::planned(Made::ovhServices())}};
        for (const Language &language : Languages::all()) {
            CheckPage page(stage.session, stage.conductor);
            stage.languages.switchTo(language.code);
            for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
                stage.show(*report);
                page.findChild<CheckRowView *>()->setOpen(report.key() == QStringLiteral("works"));
                settle(page, {720, 420});
                EXPECT_EQ(clippedTexts(&page), QStringList())
                    << qPrintable(language.code) << " " << factor << " " << qPrintable(report.key());
                if (language.code == QStringLiteral("en") || language.code == QStringLiteral("fi")) {
                    settle(page, {720, factor > 1 ? 1800 : 900});
                    picture(page, QStringLiteral("check-%1-%2-%3").arg(report.key(), language.code).arg(factor));
                }
            }
        }
    }
}
