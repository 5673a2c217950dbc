#include "madetakeouts.h"
#include "wizard/settings/exporters/exporter.h"

TEST(Exporters, AreFoundByTheirKindAndOnce)
{
    QSet<int> kinds;
    for (const Exporter &each : exporters()) {
        EXPECT_EQ(exporter(each.kind), &each);
        EXPECT_FALSE(each.suffix.isEmpty() || each.mimeType.isEmpty());
        kinds.insert(int(each.kind));
    }
    EXPECT_EQ(kinds.size(), exporters().size());
    EXPECT_FALSE(exporter(TakeoutKind::Pdf)) << "needs fonts, so the pages have it";
}

TEST(Exporters, WriteSomethingOrSayWhyNotWhateverTheyAreGiven)
{
    QList<Takeout> takeouts = {Takeout{}, Made::takeout(), Made::takeout(Made::address(), Made::ovhServices(), Protocol::Pop3, {})};
    for (const QString &words : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout(Made::address(words, words));
        takeout.providerId = words;
        takeout.providerName = words;
        for (std::optional<ChosenService> *chosen : {&takeout.table.incoming, &takeout.table.outgoing}) {
            (*chosen)->userName = words;
            (*chosen)->service.fixedUsername = words;
            (*chosen)->service.usernameRule = UsernameRule::Fixed;
        }
        takeouts.append(takeout);
        takeout.table.incoming->service.endpoint.host = words;
        takeouts.append(takeout);
    }
    for (const Takeout &takeout : takeouts)
        for (const Exporter &each : exporters()) {
            const Exported made = each.write(takeout);
            EXPECT_EQ(made.bytes.isEmpty(), made.obstacle != TakeoutObstacle::None)
                << qPrintable(each.suffix) << " " << qPrintable(takeout.table.address.localPart.left(40));
        }
}

TEST(Exporters, TellHowFarTheSettingsAreProven)
{
    EXPECT_EQ(trustIn(Made::takeout().table), TakeoutTrust::Proven);
    EXPECT_EQ(trustIn(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, {}).table), TakeoutTrust::NotTested);
    CheckReport report = Made::goodOvh();
    Made::fail(report, 465, Verdict::Refused);
    Made::fail(report, 587, Verdict::Refused);
    EXPECT_EQ(trustIn(Made::takeout(Made::address(), Made::ovhServices(), Protocol::Imap, report).table),
              TakeoutTrust::DoesNotWorkFromHere);
    EXPECT_EQ(trustIn({}), TakeoutTrust::NotTested);
}
