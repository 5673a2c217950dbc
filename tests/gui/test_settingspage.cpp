#include "pagestage.h"

#include "wizard/look/copybutton.h"
#include "wizard/settings/exporters/pdfview.h"
#include "wizard/settings/exporters/savefile.h"
#include "wizard/settings/settingspage.h"
#include "wizard/settings/settingswords.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QTemporaryDir>

static QString textOf(const QWidget &page, const QString &name)
{
    const auto *label = page.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

static SettingsSheet sheetOf(const Session &session)
{
    const SettingsTable table = buildSettings(*session.answers().address, session.services(), session.incoming(),
                                              session.report());
    return makeSheet(table, session.incoming(), sheetFacts(session), QDateTime(QDate(2026, 11, 21), QTime(14, 3)));
}

TEST(SettingsPage, ShowsEveryValueWithACopyButtonBesideIt)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    EXPECT_EQ(textOf(page, QStringLiteral("incomingServer")), QStringLiteral("ssl0.ovh.net"));
    EXPECT_EQ(textOf(page, QStringLiteral("incomingPort")), QStringLiteral("993"));
    EXPECT_EQ(textOf(page, QStringLiteral("outgoingPort")), QStringLiteral("465"));
    EXPECT_EQ(textOf(page, QStringLiteral("userName")), QStringLiteral("ona.onaite@ovh.net"));
    EXPECT_EQ(textOf(page, QStringLiteral("password")), QStringLiteral("your mailbox password"));
    QStringList copied;
    for (const CopyButton *copy : page.findChildren<CopyButton *>())
        if (copy->objectName() != QStringLiteral("copyAll") && copy->isVisibleTo(&page))
            copied.append(copy->value());
    EXPECT_EQ(copied, (QStringList{QStringLiteral("ona.onaite@ovh.net"), QStringLiteral("ona.onaite@ovh.net"),
                                   QStringLiteral("ssl0.ovh.net"), QStringLiteral("993"),
                                   QStringLiteral("ssl0.ovh.net"), QStringLiteral("465")}));
}

TEST(SettingsPage, ProvesEachCardInOneLine)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    EXPECT_EQ(page.findChildren<QLabel *>(QStringLiteral("proof")).at(1)->text(),
              QStringLiteral("Tested from this computer at 14:02 · TLS 1.3 · certificate of ssl0.ovh.net, valid until "
                             "3 May 2027"));
}

TEST(SettingsPage, FollowsThePersonBackToPop3)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    stage.session.setIncoming(Protocol::Pop3);
    settle(page, {720, 520});
    EXPECT_EQ(textOf(page, QStringLiteral("incomingPort")), QStringLiteral("995"));
}

TEST(SettingsPage, CopiesTheWholeSheet)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    page.findChild<CopyButton *>(QStringLiteral("copyAll"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("Incoming port: 993\n"))) << qPrintable(copied);
}

#if !defined(Q_OS_WIN)  // there the folder says who may read what lies in it
TEST(SettingsPage, KeepsThePdfForTheOwnerAlone)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    page.savePdfTo(path);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), 0);
    EXPECT_TRUE(textOf(page, QStringLiteral("said")).startsWith(QStringLiteral("Saved as ")));
}
#endif

TEST(SettingsPage, AsksWhereToSaveAndPrintWithoutStandingStill)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    page.findChild<QPushButton *>(QStringLiteral("savePdf"))->click();
    auto *save = page.findChild<QFileDialog *>();
    ASSERT_TRUE(save && save->isVisible());
    EXPECT_EQ(QFileInfo(save->selectedFiles().value(0)).fileName(),
              QStringLiteral("Mail settings for ona.onaite@ovh.net.pdf"));
    save->reject();
    page.findChild<QPushButton *>(QStringLiteral("print"))->click();
    auto *print = page.findChild<QPrintDialog *>();
#if defined(Q_OS_WIN)
    EXPECT_FALSE(print);  // of that system's own, and not without a printer
    EXPECT_TRUE(textOf(page, QStringLiteral("said")).startsWith(QStringLiteral("No printer is set up")));
#else
    ASSERT_TRUE(print && print->isVisible());
    print->reject();
#endif
}

TEST(SettingsPage, SaysSoWhereTheFileCannotBeWrittenAndLosesNothing)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    page.savePdfTo(QStringLiteral("/proc/no-such-folder/sheet.pdf"));
    EXPECT_TRUE(textOf(page, QStringLiteral("said")).contains(QStringLiteral("Nothing is lost")));
    EXPECT_EQ(textOf(page, QStringLiteral("incomingPort")), QStringLiteral("993"));
}

TEST(SettingsPage, MarksWhatIsNotProvenAndLeadsBackToTheTest)
{
    PageStage stage;
    SettingsPage page(stage.session);
    stage.show(Made::finished(Made::ovhServices(), Verdict::Refused));
    settle(page, {720, 520});
    EXPECT_TRUE(page.findChildren<QLabel *>(QStringLiteral("proof")).at(1)->text().startsWith(
        QStringLiteral("Does not work from here")));
    QList<PageId> jumps;
    QObject::connect(&page, &WalkPage::goTo, [&jumps](PageId id) { jumps.append(id); });
    page.findChild<QPushButton *>(QStringLiteral("toCheck"))->click();
    EXPECT_EQ(jumps, QList<PageId>{{PageKind::Check}});
}

TEST(SettingsPage, CutsNothingOffInAnyLanguageAtAnyTextSize)
{
    for (const double factor : {1.0, 2.0}) {
        const TextSize size(factor);
        PageStage stage;
        const QMap<QString, CheckReport> reports = {
            {QStringLiteral("works"), Made::goodOvh()},
            {QStringLiteral("refused"), Made::finished(Made::ovhServices(), Verdict::Refused)}};
        for (const Language &language : Languages::all()) {
            SettingsPage page(stage.session);
            stage.languages.switchTo(language.code);
            for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
                stage.show(*report);
                settle(page, {720, 420});
                EXPECT_EQ(clippedTexts(&page), QStringList())
                    << qPrintable(language.code) << " " << factor << " " << qPrintable(report.key());
                if (language.code == QStringLiteral("en") || language.code == QStringLiteral("fi")) {
                    settle(page, {720, factor > 1 ? 2600 : 1300});
                    picture(page, QStringLiteral("settings-%1-%2-%3").arg(report.key(), language.code).arg(factor));
                }
            }
        }
    }
}

static QStringList shownMeanings(const QWidget &page)
{
    QStringList meanings;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->objectName().endsWith(QStringLiteral("-meaning")) && label->isVisible())
            meanings.append(label->text());
    return meanings;
}

TEST(SettingsPage, TellsWhatEachValueMeansWhereThereIsNoGuide)
{
    PageStage stage;
    stage.session.setDevice(QStringLiteral("other"));
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    qsizetype values = 0;
    for (const SheetSection &section : sheetOf(stage.session).sections)
        values += section.lines.size();
    EXPECT_EQ(shownMeanings(page).size(), values);
    EXPECT_FALSE(shownMeanings(page).contains(QString()));
    EXPECT_EQ(clippedTexts(&page), QStringList());
}

TEST(SettingsPage, TellsTheMeaningsOnDemandAfterAGuide)
{
    PageStage stage;
    stage.session.setDevice(QStringLiteral("windows-phone-8"));
    SettingsPage page(stage.session);
    stage.show(Made::goodOvh());
    settle(page, {720, 520});
    EXPECT_TRUE(shownMeanings(page).isEmpty());
    auto *explain = page.findChild<QPushButton *>(QStringLiteral("explain"));
    explain->click();
    EXPECT_FALSE(shownMeanings(page).isEmpty());
    explain->click();
    EXPECT_TRUE(shownMeanings(page).isEmpty());
}
