#include "pagestage.h"

#include "support/readback.h"
#include "wizard/settings/exporters/pdfview.h"
#include "wizard/settings/exporters/savefile.h"

#include <QTemporaryDir>

static const QDateTime now(QDate(2026, 11, 21), QTime(14, 3));

/// The pages as pdftotext, which shares nothing with us, reads them.
static QStringList pagesOf(const Takeout &takeout, const QString &keepAs = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    EXPECT_EQ(saveWhole(settingsPdf(takeout), path), SaveOutcome::Saved);
    if (const QString keep = qEnvironmentVariable("MSW_PICTURES"); !keep.isEmpty() && !keepAs.isEmpty())
        QFile::copy(path, QStringLiteral("%1/%2.pdf").arg(keep, keepAs));
    const ReadBack back = readBack(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                                                 path, QStringLiteral("-")});
    EXPECT_TRUE(back.found) << "pdftotext (Debian: poppler-utils) is needed to read the PDF back";
    QStringList pages = QString::fromUtf8(back.output).split(QLatin1Char('\f'));
    EXPECT_EQ(pages.takeLast(), QString());
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

static void expectTable(const QString &page, const SettingsSheet &sheet)
{
    for (const SheetSection &section : sheet.sections) {
        EXPECT_TRUE(page.contains(section.proof.simplified())) << qPrintable(section.proof) << qPrintable(page);
        for (const SheetLine &line : section.lines)
            EXPECT_TRUE(page.contains(QStringLiteral("%1 %2").arg(line.name, line.value).simplified()))
                << qPrintable(line.name) << ": " << qPrintable(line.value) << "\n" << qPrintable(page);
    }
}

TEST(Paper, HoldsTheTableOnOnePageInEveryLanguage)
{
    PageStage stage;
    stage.show(Made::goodOvh());
    for (const Language &language : Languages::all()) {
        stage.languages.switchTo(language.code);
        const Takeout takeout = makeTakeout(stage.session, now);
        const QStringList pages = pagesOf(takeout, QStringLiteral("sheet-") + language.code);
        ASSERT_EQ(pages.size(), 1) << qPrintable(language.code);
        expectTable(pages.constFirst(), takeout.sheet);
    }
    stage.languages.switchTo(QStringLiteral("en"));
}

TEST(Paper, HoldsTheGuidesStepsOnTheSecondPageInEveryLanguage)
{
    for (const char *device : {"windows-phone-8", "thunderbird"}) {
        PageStage stage;
        stage.session.setDevice(QString::fromLatin1(device));
        stage.show(Made::goodOvh());
        for (const Language &language : Languages::all()) {
            stage.languages.switchTo(language.code);
            const Takeout takeout = makeTakeout(stage.session, now);
            ASSERT_FALSE(takeout.guide.steps.isEmpty());
            const QStringList pages = pagesOf(takeout, QStringLiteral("%1-%2").arg(QString::fromLatin1(device), language.code));
            ASSERT_EQ(pages.size(), 2) << device << qPrintable(language.code);
            expectTable(pages.constFirst(), takeout.sheet);
            EXPECT_TRUE(pages.at(1).startsWith(takeout.guide.name)) << qPrintable(pages.at(1));
            for (const ShownStep &step : takeout.guide.steps) {
                EXPECT_TRUE(pages.at(1).contains(step.title.simplified())) << qPrintable(step.title);
                for (const ShownValue &value : step.values)
                    EXPECT_TRUE(pages.at(1).contains(value.text.simplified())) << qPrintable(value.text);
            }
        }
        stage.languages.switchTo(QStringLiteral("en"));
    }
}

TEST(Paper, BreaksALongValueAndCutsNothing)
{
    PageStage stage;
    stage.show(Made::goodOvh());
    Takeout takeout = makeTakeout(stage.session, now);
    QString value;
    for (int part = 10; part < 50; ++part)
        value += QStringLiteral("p%1.").arg(part);
    takeout.sheet.sections[1].lines[0].value = value;
    QString text = pagesOf(takeout).constFirst();
    EXPECT_TRUE(text.remove(QLatin1Char(' ')).contains(value)) << qPrintable(text);
}

TEST(Paper, TakesMorePagesRatherThanLosingWords)
{
    PageStage stage;
    stage.show(Made::goodOvh());
    Takeout takeout = makeTakeout(stage.session, now);
    for (int note = 0; note < 60; ++note)
        takeout.sheet.notes.append(QStringLiteral("note %1 ").arg(note) + QString(200, QLatin1Char('w')));
    const QStringList pages = pagesOf(takeout);
    EXPECT_GT(pages.size(), 1);
    EXPECT_TRUE(pages.join(QLatin1Char(' ')).contains(QStringLiteral("note 59")));
    EXPECT_TRUE(pages.constLast().contains(takeout.sheet.made.simplified()));
}

TEST(Paper, KeepsAwkwardWordsPlain)
{
    PageStage stage;
    stage.show(Made::goodOvh());
    Takeout takeout = makeTakeout(stage.session, now);
    takeout.sheet.notes = {QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\"> &amp; ]]>"), QString(3000, QLatin1Char('x'))};
    EXPECT_TRUE(pagesOf(takeout).join(QLatin1Char(' ')).contains(takeout.sheet.notes.constFirst()));
}
