#include "support/madereports.h"
#include "wizard/settings/settingssheet.h"
#include "wizard/settings/settingswords.h"

#include <gtest/gtest.h>

/// The notes of the sheet for this name before the @.
static QString notesFor(const QString &localPart, const CheckReport &report)
{
    const SettingsTable table = buildSettings(Made::address(localPart), Made::ovhServices(), Protocol::Imap, report);
    return makeSheet(table, Protocol::Imap, {}, QDateTime()).notes.join(u'\n');
}

static CheckReport goodWith(bool utf8Addresses)
{
    CheckReport report = Made::goodOvh();
    for (ProbeResult &row : report.results)
        row.utf8Addresses = utf8Addresses;
    return report;
}

TEST(ForeignLetters, AreExplainedOnlyWhereTheAddressHasThem)
{
    EXPECT_FALSE(notesFor(QStringLiteral("ona"), goodWith(false)).contains(QStringLiteral("SMTPUTF8")));
    EXPECT_TRUE(notesFor(QStringLiteral("žuvėdra"), goodWith(false)).contains(QStringLiteral("does not offer SMTPUTF8")));
}

TEST(ForeignLetters, AreTakenWhereTheProvenOutgoingServerSaysSo)
{
    EXPECT_TRUE(notesFor(QStringLiteral("žuvėdra"), goodWith(true)).contains(QStringLiteral("takes the letters before the @")));
}

TEST(ForeignLetters, AreLeftOpenWhereSendingIsNotProven)
{
    CheckReport report = goodWith(true);
    for (ProbeResult &row : report.results)
        if (row.target.service.protocol == Protocol::Smtp)
            Made::finish(row, Verdict::BlockedHere);
    EXPECT_TRUE(notesFor(QStringLiteral("žuvėdra"), report).contains(QStringLiteral("was not tested")));
}
