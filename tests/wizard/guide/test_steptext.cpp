#include "everystep.h"
#include "wizard/guide/guidewords.h"
#include "wizard/guide/steptext.h"

namespace {
struct Made {
    Guide guide;
    SettingsTable table;
    Made()
    {
        guide.labels[u"settings"_qs] = {{{u"en"_qs, u"Settings"_qs}, {u"fi"_qs, u"Asetukset"_qs}}, {}};
        Service incoming;
        incoming.endpoint = {u"ssl0.ovh.net"_qs, 993, Security::ImplicitTls};
        Service outgoing;
        outgoing.protocol = Protocol::Smtp;
        outgoing.endpoint = {u"ssl0.ovh.net"_qs, 587, Security::StartTls};
        table = buildSettings({u"ona"_qs, u"ovh.net"_qs}, {incoming, outgoing}, Protocol::Imap, {});
    }
    QString filled(const QString &text, const QString &language) const
    {
        return fillStepText(text, {guide, table, u"OVHcloud"_qs, language});
    }
};
}

TEST(StepText, ShowsTheDevicesLabelInTheDevicesLanguage)
{
    EXPECT_EQ(Made().filled(u"Tap {settings}."_qs, u"fi"_qs), u"Tap “Asetukset”."_qs);
}

TEST(StepText, FallsBackToTheEnglishLabel)
{
    EXPECT_EQ(Made().filled(u"Tap {settings}."_qs, u"lt"_qs), u"Tap “Settings”."_qs);
}

TEST(StepText, FillsSettingsAndTheProvider)
{
    EXPECT_EQ(Made().filled(u"{incomingServer} {incomingPort} {outgoingSecurity} of {provider}"_qs, u"en"_qs),
              u"ssl0.ovh.net 993 STARTTLS of OVHcloud"_qs);
}

TEST(StepText, NeverShowsBraces)
{
    EXPECT_EQ(Made().filled(u"Use {nonsense} here"_qs, u"en"_qs), u"Use nonsense here"_qs);
}

TEST(StepText, QuotesAsEachLanguageDoes)
{
    EXPECT_EQ(quotedIn(u"en"_qs, u"x"_qs), u"“x”"_qs);
    EXPECT_EQ(quotedIn(u"lt"_qs, u"x"_qs), u"„x“"_qs);
    EXPECT_EQ(quotedIn(u"cs"_qs, u"x"_qs), u"„x“"_qs);
    EXPECT_EQ(quotedIn(u"fi"_qs, u"x"_qs), u"”x”"_qs);
    EXPECT_EQ(quotedIn(u"nl"_qs, u"x"_qs), u"“x”"_qs);
    EXPECT_EQ(quotedIn(u"ru"_qs, u"x"_qs), u"«x»"_qs);
}

TEST(StepText, LeavesNoPlaceholderInAnyShippedGuide)
{
    const int steps = forEveryStep([](const Step &step, const StepFacts &facts, const std::string &where) {
        QList<LocalText> texts = step.text + step.warnings;
        texts << step.title << step.different;
        for (const StepValue &value : step.values)
            texts << value.note;
        for (const StepTick &tick : step.ticks)
            texts << tick.why;
        for (const LocalText &text : texts) {
            const QString filled = fillStepText(text, facts);
            EXPECT_FALSE(filled.contains(u'{') || filled.contains(u'}') || filled.contains(u"%1"_qs)) << where;
            EXPECT_EQ(filled.isEmpty(), text.isEmpty()) << where;
        }
    });
    EXPECT_GT(steps, 100);
}
