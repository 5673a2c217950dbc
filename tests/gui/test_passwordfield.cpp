#include "pagestage.h"
#include "tests/screenshots/darkpalette.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/signin/passwordfieldview.h"
#include "wizard/signin/passwordlineview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct PasswordField : testing::Test {
    PageStage stage;
    PasswordFieldView field;
    QLineEdit *line = field.findChild<QLineEdit *>(u"password"_s);

    void SetUp() override { settle(field, {620, 300}); }

    QString typed() const
    {
        QString text;
        field.handOver([&text](QStringView view) { text = view.toString(); });
        return text;
    }
    QString notice(const char *name) const
    {
        const auto *label = field.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    }
    void show() const { field.findChild<QCheckBox *>(u"showPassword"_s)->setChecked(true); }
};

}  // namespace

TEST_F(PasswordField, TakesWhatIsTypedPastedComposedAndCorrected)
{
    QTest::keyClicks(line, u"La kas"_s);
    QTest::keyClick(line, Qt::Key_Home);
    QTest::keyClick(line, Qt::Key_Right);
    QTest::keyClick(line, Qt::Key_Right);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, u"u"_s);
    QTest::keyClick(line, Qt::Key_End);
    paste(u"-7-\"\\{"_s);
    QInputMethodEvent composed;
    composed.setCommitString(u"ž"_s);
    QCoreApplication::sendEvent(line, &composed);
    EXPECT_EQ(typed(), u"Laukas-7-\"\\{ž"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    paste(u"new"_s);
    EXPECT_EQ(typed(), u"new"_s);
}

TEST_F(PasswordField, TheEditorItselfNeverHoldsTheText)
{
    QTest::keyClicks(line, u"secret"_s);
    paste(u"pasted"_s);
    line->insert(u"set by assistive technology"_s);
    EXPECT_EQ(typed(), u"secretpastedset by assistive technology"_s);
    for (const QChar letter : line->text())
        EXPECT_EQ(letter.category(), QChar::Other_PrivateUse);
}

TEST_F(PasswordField, GivesNothingToTheClipboardAndUndoesNothing)
{
    QTest::keyClicks(line, u"secret"_s);
    for (const bool shown : {false, true}) {
        if (shown)
            show();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Insert, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Delete, Qt::ShiftModifier);
        line->copy();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
        EXPECT_EQ(typed(), u"secret"_s);
        EXPECT_FALSE(line->dragEnabled());
    }
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(typed(), u"secre"_s);
}

TEST_F(PasswordField, AssistiveTechnologyReadsNeitherHiddenNorShownText)
{
    QTest::keyClicks(line, u"secret"_s);
    for (const bool shown : {false, true}) {
        if (shown)
            show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(line);
        ASSERT_TRUE(face && face->textInterface());
        EXPECT_FALSE(face->text(QAccessible::Value).contains(u"secret"_s));
        EXPECT_FALSE(face->textInterface()->text(0, 6).contains(u"secret"_s));
        EXPECT_TRUE(face->state().passwordEdit);
    }
}

TEST_F(PasswordField, ShowsEachLetterOnDemandWithoutMovingTheDots)
{
    QTest::keyClicks(line, u"WWWiii"_s);
    const QImage hidden = line->grab().toImage();
    const int cursor = line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect().x();
    show();
    EXPECT_NE(line->grab().toImage(), hidden);
    EXPECT_EQ(line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect().x(), cursor);
    picture(field, u"password-shown"_s);
}

TEST_F(PasswordField, RefusesALineBreakWithASentenceAndKeepsWhatWasTyped)
{
    QTest::keyClicks(line, u"abc"_s);
    paste(u"secret\n"_s);
    EXPECT_EQ(typed(), u"abc"_s);
    EXPECT_TRUE(notice("passwordProblem").contains(u"line break"_s));
    QTest::keyClicks(line, u"d"_s);
    EXPECT_EQ(notice("passwordProblem"), QString());
    paste(QString(1001, u'x'));
    EXPECT_EQ(typed(), u"abcd"_s);
    EXPECT_FALSE(notice("passwordProblem").isEmpty());
}

TEST_F(PasswordField, WarnsOfCapsLockForeignLettersAndBlanksButForbidsNothing)
{
    QTest::keyClicks(line, u"abc"_s);
    EXPECT_EQ(notice("passwordCapsLock"), QString());
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_D, u"D"_s, Qt::NoModifier);
    EXPECT_FALSE(notice("passwordCapsLock").isEmpty());
    QTest::keyClicks(line, u"e"_s);
    EXPECT_EQ(notice("passwordCapsLock"), QString());
    paste(u"а "_s);
    EXPECT_TRUE(notice("passwordLetters").contains(u"Latin"_s));
    EXPECT_FALSE(notice("passwordBlanks").isEmpty());
    EXPECT_EQ(typed(), u"abcDeа "_s);
}

TEST_F(PasswordField, ReturnIsForTheFieldAndDoesNotGoOn)
{
    const QSignalSpy submitted(&field, &PasswordFieldView::submitted);
    QTest::keyClicks(line, u"abc"_s);
    QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    QCoreApplication::sendEvent(line, &pressed);
    EXPECT_EQ(submitted.size(), 1);
    EXPECT_TRUE(pressed.isAccepted());
    EXPECT_EQ(typed(), u"abc"_s);
}

TEST_F(PasswordField, IsEmptyAndHiddenAgainOnceWiped)
{
    QTest::keyClicks(line, u"secret"_s);
    show();
    field.wipe();
    EXPECT_TRUE(field.isBlank());
    EXPECT_EQ(typed(), QString());
    EXPECT_FALSE(field.findChild<QCheckBox *>(u"showPassword"_s)->isChecked());
}

TEST_F(PasswordField, HasABoxToTickThatIsSeenOnADarkPage)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QApplication::processEvents();
    auto *box = field.findChild<QCheckBox *>(u"showPassword"_s);
    const QImage page = field.grab().toImage();
    const qreal scale = page.devicePixelRatio();
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect around = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    const QPoint corner = box->mapTo(&field, around.topLeft());
    double best = 1;
    for (int x = 0; x < around.width() * scale; ++x)
        for (int y = 0; y < around.height() * scale; ++y)
            best = qMax(best, Look::contrast(page.pixelColor((QPointF(corner) * scale).toPoint() + QPoint(x, y)),
                                             darkPalette().color(QPalette::Window)));
    EXPECT_GE(best, 3.0);
    QApplication::setPalette(before);
}
