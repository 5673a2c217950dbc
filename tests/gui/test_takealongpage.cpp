#include "alongstage.h"

#include "wizard/look/copybutton.h"
#include "wizard/settings/settingswords.h"
#include "wizard/takealong/qrcodeview.h"
#include "wizard/takealong/savingview.h"

#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTemporaryDir>

TEST(TakeAlongPage, PutsTheWayThatFitsTheDeviceFirst)
{
    Along along;
    EXPECT_EQ(along.cardsFromTheTop().constFirst(), along.card(Way::File));
    along.session.setDevice(u"iphone"_s);
    settle(*along.page, along.page->size());
    EXPECT_EQ(along.cardsFromTheTop().constFirst(), along.card(Way::Apple));
    EXPECT_EQ(along.cardsFromTheTop().constLast(), along.card(Way::Support));
    EXPECT_TRUE(along.card(Way::EvolutionHere)->isHidden());
}

TEST(TakeAlongPage, OpensAWayInItsPlaceAndBackLeadsToTheList)
{
    Along along;
    EXPECT_FALSE(along.page->turnLeaf(Turn::Back));
    const QString title = along.page->title();
    for (const Way way : everyWay)
        for (const Turn turn : {Turn::Back, Turn::Next}) {
            along.open(way);
            EXPECT_EQ(along.page->title(), TakeAlongWords::title(way));
            EXPECT_FALSE(along.card(way)->isVisible());
            EXPECT_TRUE(along.page->turnLeaf(turn));
            EXPECT_EQ(along.page->title(), title);
            EXPECT_TRUE(along.card(way)->isVisible());
        }
}

TEST(TakeAlongPage, GrowsTheCodeWithTheWindowAndKeepsItsSquaresWhole)
{
    Along along;
    along.open(Way::PhoneThunderbird);
    const auto *code = along.part<QrCodeView>(u"code"_s);
    const int before = code->width();
    settle(*along.page, {1500, 1100});
    EXPECT_GT(code->width(), before);
    const QImage seen = const_cast<QrCodeView *>(code)->grab().toImage();
    for (int x = 0; x < seen.width(); ++x)
        for (int y = 0; y < seen.height(); y += 7) {
            const QColor colour = seen.pixelColor(x, y);
            ASSERT_TRUE(colour == QColor(Qt::white) || colour == QColor(Qt::black)) << x << ' ' << y;
        }
    EXPECT_FALSE(code->accessibleName().isEmpty());
}

TEST(TakeAlongPage, ShowsTheSameValuesWithACopyButtonBesideTheCode)
{
    Along along;
    along.open(Way::AnyPhone);
    QStringList copied;
    for (const CopyButton *copy : along.page->findChildren<CopyButton *>())
        if (copy->isVisible())
            copied.append(copy->value());
    EXPECT_TRUE(copied.contains(u"ssl0.ovh.net"_s));
    EXPECT_TRUE(copied.contains(u"993"_s));
}

TEST(TakeAlongPage, SaysWhyACodeCannotBeMade)
{
    Along along(u"õnne@ovh.net"_s);
    const DoorCard *card = along.card(Way::PhoneThunderbird);
    ASSERT_TRUE(card->isVisible());
    EXPECT_FALSE(card->isEnabled());
    EXPECT_TRUE(card->accessibleDescription().contains(u"before the @"_s)) << qPrintable(card->accessibleDescription());
}

TEST(TakeAlongPage, SaysWhatWasNotTested)
{
    Along along;
    along.open(Way::Apple);
    EXPECT_EQ(along.said(u"trust"_s), QString());
    along.session.clearReport();
    EXPECT_TRUE(along.said(u"trust"_s).startsWith(u"Not tested"_s));
}

TEST(TakeAlongPage, SavesEachFormWholeAndForTheOwnerAlone)
{
    Along along;
    const QTemporaryDir folder;
    const QList<std::pair<Way, QString>> forms = {{Way::Apple, u"saveProfile"_s},  {Way::File, u"savePdf"_s},
                                                  {Way::File, u"saveText"_s},     {Way::File, u"saveXml"_s},
                                                  {Way::File, u"saveJson"_s},     {Way::Support, u"saveReport"_s}};
    for (const auto &[way, name] : forms) {
        along.open(way);
        if (auto *more = along.part<QPushButton>(u"moreFormats"_s))
            more->setChecked(true);
        auto *saving = along.part<SavingView>(name);
        ASSERT_TRUE(saving) << qPrintable(name);
        ASSERT_TRUE(saving->button()->isEnabled()) << qPrintable(name);
        const QString path = folder.filePath(name);
        saving->saveTo(path);
        EXPECT_GT(QFile(path).size(), 100) << qPrintable(name);
#if !defined(Q_OS_WIN)  // there the folder says who may read what lies in it
        EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0) << qPrintable(name);
#endif
        EXPECT_EQ(saving->findChild<QLabel *>(u"said"_s)->text(), u"Saved as "_s + QDir::toNativeSeparators(path));
        saving->saveTo(u"/proc/no-such-folder/file"_s);
        EXPECT_TRUE(saving->findChild<QLabel *>(u"said"_s)->text().contains(u"cannot be written"_s));
        along.page->turnLeaf(Turn::Back);
    }
}

TEST(TakeAlongPage, AsksWhereToSaveWithoutStandingStill)
{
    Along along;
    along.open(Way::Apple);
    along.part<QPushButton>(u"saveProfileButton"_s)->click();
    auto *dialog = along.page->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
              u"Mail settings for ona.onaite@ovh.net.mobileconfig"_s);
    dialog->reject();
}

TEST(TakeAlongPage, ShowsTheReportBeforeItLeavesTheProgramAndNamesNobody)
{
    Along along;
    along.open(Way::Support);
    const auto *report = along.part<QPlainTextEdit>(u"report"_s);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->toPlainText().contains(u"ssl0.ovh.net"_s));
    EXPECT_FALSE(report->toPlainText().contains(u"ona.onaite"_s)) << qPrintable(report->toPlainText());
    EXPECT_EQ(along.part<CopyButton>(u"copyReport"_s)->value(), report->toPlainText());
    EXPECT_FALSE(along.said(u"supportCode"_s).isEmpty());
    EXPECT_EQ(along.part<CopyButton>(u"copyCode"_s)->value(), along.said(u"supportCode"_s));
}

TEST(TakeAlongPage, LeadsToThePrinterOnTheSettingsPage)
{
    Along along;
    QList<PageId> jumps;
    QObject::connect(along.page.get(), &WalkPage::goTo, [&jumps](PageId id) { jumps.append(id); });
    along.open(Way::File);
    along.part<QPushButton>(u"toPrint"_s)->click();
    EXPECT_EQ(jumps, QList<PageId>{{PageKind::Settings}});
}

TEST(TakeAlongPage, SpeaksTheNewLanguageAtOnce)
{
    Along along;
    along.open(Way::AnyPhone);
    along.languages.switchTo(u"fi"_s);
    settle(*along.page, along.page->size());
    QStringList texts;
    for (const QLabel *label : along.page->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(SettingsWords::name(SettingKey::IncomingServer)));
    along.languages.switchTo(u"en"_s);
    EXPECT_FALSE(SettingsWords::name(SettingKey::IncomingServer).isEmpty());
}

TEST(TakeAlongPage, CutsNothingOffInAnyLanguageAtAnyTextSize)
{
    for (const double factor : {1.0, 2.0}) {
        const TextSize size(factor);
        Along along;
        for (const Language &language : Languages::all()) {
            along.languages.switchTo(language.code);
            settle(*along.page, {720, 420});
            EXPECT_EQ(clippedTexts(along.page.get()), QStringList()) << qPrintable(language.code) << factor;
            const bool drawn = QStringList{u"en"_s, u"fi"_s, u"ru"_s}.contains(language.code);
            if (drawn)
                picture(*along.page, u"ways-%1-%2"_s.arg(language.code).arg(factor));
            for (const Way way : everyWay) {
                along.open(way);
                if (auto *more = along.part<QPushButton>(u"moreFormats"_s))
                    more->setChecked(true);
                settle(*along.page, {720, 420});
                EXPECT_EQ(clippedTexts(along.page.get()), QStringList())
                    << qPrintable(language.code) << factor << ' ' << int(way);
                if (drawn) {
                    settle(*along.page, {740, factor > 1 ? 2600 : 1500});
                    picture(*along.page, u"way-%1-%2-%3"_s.arg(int(way)).arg(language.code).arg(factor));
                    settle(*along.page, {720, 420});
                }
                along.page->turnLeaf(Turn::Back);
            }
        }
        along.languages.switchTo(u"en"_s);
    }
}
