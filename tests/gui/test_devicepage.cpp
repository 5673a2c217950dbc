#include "pagestage.h"
#include "support/manyguides.h"
#include "wizard/guide/devicepage.h"
#include "wizard/look/cardgroup.h"
#include "wizard/look/choicecard.h"
#include "wizard/look/devicepicture.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

namespace {

const QString s_other = QStringLiteral("device-other");

struct DeviceChoice : testing::Test {
    ManyGuides many;
    Catalogue catalogue{{many.path()}};
    Session session{catalogue};
    Languages languages;
    std::unique_ptr<DevicePage> page;

    void SetUp() override
    {
        languages.switchTo(QStringLiteral("en"));
        session.setTypedAddress(QStringLiteral("ona@ovh.net"));
        session.setProvider({QStringLiteral("ovh"), QStringLiteral("mxplan"), {}, ProviderSource::BuiltIn});
        page = std::make_unique<DevicePage>(session, QStringLiteral("linux"));
        settle(*page, {720, 520});
    }
    void TearDown() override { languages.switchTo(QStringLiteral("en")); }

    QLineEdit *field() const { return page->findChild<QLineEdit *>(QStringLiteral("deviceSearch")); }
    QString nothing() const { return page->findChild<QLabel *>(QStringLiteral("nothingFits"))->text(); }
    ChoiceCard *card(const QString &name) const
    {
        for (ChoiceCard *one : page->findChildren<ChoiceCard *>())
            if (one->text() == name || one->objectName() == name)
                return one;
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList names;
        for (const ChoiceCard *one : page->findChildren<ChoiceCard *>())
            if (!one->isHidden() && one->objectName() != s_other)
                names.append(one->text());
        names.sort();
        return names;
    }
    void haveTheKeyboard()
    {
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
};

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

}  // namespace

TEST_F(DeviceChoice, SpeaksItsGroups)
{
    QStringList groups;
    for (CardGroup *group : page->findChildren<CardGroup *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(group);
        EXPECT_EQ(spoken->role(), QAccessible::Grouping);
        groups.append(spoken->text(QAccessible::Name));
    }
    EXPECT_EQ(groups.filter(QStringLiteral("Phone or tablet")).size(), 1);
    EXPECT_EQ(groups.filter(QStringLiteral("Older devices and programs")).size(), 1);
    const QString heard = card(QStringLiteral("Robot phone"))->accessibleDescription();
    EXPECT_TRUE(heard.startsWith(QStringLiteral("Phone or tablet. "))) << qPrintable(heard);
}

TEST_F(DeviceChoice, LeavesWhatFitsTheTypedWordAndAlwaysTheOtherDevice)
{
    field()->setText(QStringLiteral("OUTLOOK"));
    EXPECT_GE(shown().size(), 3);
    for (const QString &name : shown())
        EXPECT_TRUE(name.contains(QStringLiteral("Outlook"))) << qPrintable(name);
    EXPECT_FALSE(card(s_other)->isHidden());
    EXPECT_EQ(nothing(), QString());
}

TEST_F(DeviceChoice, SaysWhenNothingFitsAndOffersTheOtherDevice)
{
    field()->setText(QStringLiteral("zeppelin"));
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(nothing().contains(QStringLiteral("zeppelin")));
    EXPECT_TRUE(nothing().contains(card(s_other)->text()));
    EXPECT_TRUE(card(s_other)->isVisible());
    field()->clear();
    EXPECT_GT(shown().size(), 10);
    EXPECT_EQ(nothing(), QString());
}

TEST_F(DeviceChoice, FindsByTheNameInThePersonsLanguage)
{
    languages.switchTo(QStringLiteral("fi"));
    QCoreApplication::sendPostedEvents();
    field()->setText(page->findChild<CardGroup *>()->accessibleName());
    EXPECT_FALSE(shown().isEmpty());
}

TEST_F(DeviceChoice, GoesFromTheFieldThroughEveryGroupByArrowKeys)
{
    haveTheKeyboard();
    page->firstFocus()->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), field());
    press(Qt::Key_Down);
    EXPECT_TRUE(qobject_cast<ChoiceCard *>(QApplication::focusWidget()));
    for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != s_other; ++i)
        press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), s_other);
    press(Qt::Key_Space);
    EXPECT_EQ(session.answers().device, QStringLiteral("other"));
}

TEST_F(DeviceChoice, TakesTheOnlyDeviceThatFitsOnReturn)
{
    haveTheKeyboard();
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("robot"));
    press(Qt::Key_Return);
    EXPECT_TRUE(card(QStringLiteral("Robot phone"))->isChecked());
    field()->setText(QStringLiteral("outlook"));
    press(Qt::Key_Return);
    EXPECT_TRUE(card(QStringLiteral("Robot phone"))->isChecked());
}

TEST_F(DeviceChoice, KeepsTheChosenDeviceInSight)
{
    card(QStringLiteral("Robot phone"))->click();
    field()->setText(QStringLiteral("zeppelin"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Robot phone")});
    EXPECT_NE(nothing(), QString());
}

TEST_F(DeviceChoice, CutsNothingOffInTheSmallestWindowWithTextTwiceAsLarge)
{
    for (const double size : {1.0, 2.0}) {
        const TextSize larger(size);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fi")}) {
            languages.switchTo(language);
            DevicePage fresh(session, QStringLiteral("linux"));
            settle(fresh, {size > 1 ? 720 : 500, 440});
            EXPECT_EQ(clippedTexts(&fresh), QStringList()) << size << qPrintable(language);
            picture(fresh, QStringLiteral("devices-%1-%2").arg(language).arg(size));
        }
    }
}

TEST(FewDevices, NeedNoSearchAndNoHeadings)
{
    Catalogue catalogue;
    Session session(catalogue);
    const DevicePage page(session, QStringLiteral("linux"));
    EXPECT_TRUE(page.findChild<QLineEdit *>(QStringLiteral("deviceSearch"))->parentWidget()->isHidden()
                || page.findChildren<ChoiceCard *>().size() > 6);
    EXPECT_TRUE(page.findChild<ChoiceCard *>(s_other));
}

TEST(DevicePicture, IsAnotherOneForEveryWord)
{
    QList<QImage> drawn;
    const QStringList words = {QStringLiteral("phone"),    QStringLiteral("android"), QStringLiteral("iphone"),
                               QStringLiteral("tablet"),   QStringLiteral("old-phone"), QStringLiteral("computer"),
                               QStringLiteral("windows"),  QStringLiteral("mac"),     QStringLiteral("linux"),
                               QStringLiteral("program"),  QStringLiteral("table")};
    QImage sheet(int(words.size()) * 80, 80, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter onSheet(&sheet);
    for (const QString &word : words) {
        QImage one(48, 48, QImage::Format_RGB32);
        one.fill(Qt::white);
        QPainter painter(&one);
        paintDevicePicture(painter, one.rect(), word, QPalette());
        EXPECT_FALSE(drawn.contains(one)) << qPrintable(word);
        onSheet.drawImage(int(drawn.size()) * 80 + 16, 16, one);
        drawn.append(one);
    }
    const QString folder = qEnvironmentVariable("MSW_PICTURES");
    if (!folder.isEmpty())
        sheet.save(folder + QStringLiteral("/words.png"));
}
