#include "wizard/takealong/programs/programwords.h"

#include <QSet>
#include <gtest/gtest.h>

TEST(ProgramWords, EveryOutcomeHasItsOwnSentenceWithTheProgramsName)
{
    QSet<QString> sentences;
    const SetUpOutcome outcomes[] = {SetUpOutcome::Done,   SetUpOutcome::NotHere, SetUpOutcome::NotStartedYet, SetUpOutcome::Running,
                                     SetUpOutcome::AlreadyHasAccount, SetUpOutcome::NotUnderstood, SetUpOutcome::NotAllowed,
                                     SetUpOutcome::NoRoom, SetUpOutcome::Failed};
    for (const SetUpOutcome outcome : outcomes) {
        const QString sentence = ProgramWords::outcome(outcome, ProgramKind::Evolution);
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_EQ(sentence.contains(QStringLiteral("Evolution")), outcome != SetUpOutcome::NoRoom);
        EXPECT_FALSE(sentences.contains(sentence));
        sentences.insert(sentence);
    }
}

TEST(ProgramWords, OnlyReadyNeedsNoWords)
{
    const ProgramState states[] = {ProgramState::NotHere, ProgramState::NotStartedYet, ProgramState::Running, ProgramState::Ready,
                                   ProgramState::AlreadyHasAccount, ProgramState::NotUnderstood, ProgramState::NotAllowed};
    for (const ProgramState state : states)
        EXPECT_EQ(ProgramWords::state(state, ProgramKind::Thunderbird).isEmpty(), state == ProgramState::Ready);
}

TEST(ProgramWords, APlaceIsNamedWithItsPackage)
{
    EXPECT_EQ(ProgramWords::place({ProgramKind::Thunderbird, ProgramPackage::Snap, {}, QStringLiteral("default"), {}}),
              QStringLiteral("default (Snap)"));
    EXPECT_EQ(ProgramWords::place({ProgramKind::Evolution, ProgramPackage::Usual, {}, {}, {}}), QStringLiteral("Evolution"));
}
