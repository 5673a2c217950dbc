#include "support/scriptplayback.h"

#include <string>
#include <vector>

namespace {

class Dialogues : public testing::TestWithParam<std::string>
{
protected:
    static DialogueScript script() { return readDialogueScript(QString::fromStdString(GetParam())); }
};

std::vector<std::string> everyScript()
{
    std::vector<std::string> paths;
    for (const QString &path : dialogueScriptPaths())
        paths.push_back(path.toStdString());
    return paths;
}

std::string testName(const testing::TestParamInfo<std::string> &info)
{
    QString name = readDialogueScript(QString::fromStdString(info.param)).name;
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QChar(u'_');
    return name.toStdString();
}

}

TEST_P(Dialogues, GoesAsWritten)
{
    const DialogueScript script = this->script();
    ASSERT_TRUE(script.problems.isEmpty()) << qPrintable(script.problems.join(u'\n'));
    const ScriptPlayback played(script);
    EXPECT_TRUE(played.problem.isEmpty()) << qPrintable(played.problem);
    for (auto it = script.expectations.begin(); it != script.expectations.end(); ++it)
        EXPECT_EQ(scriptFact(it.key(), played.seen(), played.turns).toStdString(), it.value().toStdString())
            << qPrintable(it.key());
    // Nothing that was said before TLS may ever be shown.
    if (!played.seen().findings.secured) {
        EXPECT_TRUE(played.seen().findings.serverWords.isEmpty());
        EXPECT_TRUE(played.seen().findings.signInMethods.isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Scripts, Dialogues, testing::ValuesIn(everyScript()), testName);

/// Every good conversation, left off after any line, is never taken for a mailbox that works.
TEST(DialogueScripts, AreNeverGoodWhenTheyBreakOff)
{
    for (const QString &path : dialogueScriptPaths()) {
        const DialogueScript whole = readDialogueScript(path);
        if (!whole.expectations.value(QStringLiteral("verdict")).startsWith(u"works"))
            continue;
        qsizetype last = whole.items.size() - 1;
        while (last > 0 && whole.items[last].kind != ScriptItem::Kind::ServerSays)
            --last;
        for (qsizetype cut = 0; cut <= last; ++cut) {
            for (const ScriptItem::Kind end : {ScriptItem::Kind::Close, ScriptItem::Kind::Silence}) {
                DialogueScript broken = whole;
                broken.items = whole.items.first(cut);
                broken.items.append({end, {}, 1, 0});
                const Verdict verdict = judge(ScriptPlayback(broken).seen());
                EXPECT_TRUE(verdict != Verdict::Works && verdict != Verdict::WorksButPlain)
                    << qPrintable(whole.name) << " after " << cut << " items";
            }
        }
    }
}

TEST(DialogueScripts, AreManyAndAllAreRead)
{
    EXPECT_GE(dialogueScriptPaths().size(), 80);
}
