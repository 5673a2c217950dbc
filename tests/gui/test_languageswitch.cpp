#include "support/wizardstage.h"
#include "wizard/look/walkpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// All words that are seen or spoken, in order of the tree.
static QStringList wordsOf(const QWidget &window)
{
    QStringList words = {window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        words.append(widget->accessibleName());
        words.append(widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words.append(field->placeholderText());
    }
    words.removeAll(QString());
    words.sort();  // pages made in another order stand elsewhere in the tree
    return words;
}

static QStringList without(QStringList words, const QStringList &others)
{
    for (const QString &word : others)
        words.removeOne(word);
    return words;
}

static void answer(WizardStage &stage)
{
    stage.session.setTypedAddress(QStringLiteral("ona@ovh.net"));
    stage.session.setDevice(QStringLiteral("windows-phone-8"));
    // The words of a finding change while it is found.
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage.session.report().complete; }, 10000));
}

class LanguageSwitch : public testing::TestWithParam<const char *>
{
};

TEST_P(LanguageSwitch, LeavesNoWordOfTheOldLanguageOnAnyPage)
{
    WizardStage switched;
    switched.languages.switchTo(QStringLiteral("en"));
    answer(switched);
    switched.wizard.show();
    QList<PageId> pages = walk(switched.session);
    pages.insert(1, PageId{PageKind::Provider});
    for (const PageId page : pages) {
        if (page.kind == PageKind::Check)
            continue;  // its rows move while it is looked at
        switched.languages.switchTo(QStringLiteral("en"));
        switched.wizard.show(page);
        switched.languages.switchTo(QLatin1String(GetParam()));
        QCoreApplication::sendPostedEvents();

        WizardStage fresh;
        fresh.languages.switchTo(QLatin1String(GetParam()));
        answer(fresh);
        // Both show the same finding, also where a minute passed between the two.
        CheckReport same = switched.session.report();
        same.runId = fresh.session.report().runId;
        fresh.session.setReport(same);
        fresh.wizard.show();
        for (const PageId before : pages) {
            if (before.kind != PageKind::Check)
                fresh.wizard.show(before);
            if (before == page)
                break;
        }
        QCoreApplication::sendPostedEvents();
        const QStringList odd = without(wordsOf(switched.wizard), wordsOf(fresh.wizard))
                                + without(wordsOf(fresh.wizard), wordsOf(switched.wizard));
        EXPECT_TRUE(odd.isEmpty()) << "page " << int(page.kind) << "." << page.step << ": "
                                   << qPrintable(odd.join(QStringLiteral(" | ")));
    }
}

INSTANTIATE_TEST_SUITE_P(All, LanguageSwitch, testing::Values("lt", "fi", "cs", "nl", "ru"),
                         [](const auto &instance) { return std::string(instance.param); });
