#include "seedguides.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Those of the printed guides' errors (see test_guideerrors) that are about what things are called: words, labels, letters.

TEST(GuideErrors, E2TheImapWalkSpeaksOfImap)
{
    for (const auto &[device, number] : {std::pair(phone, 7), std::pair(windows8, 6)})
        EXPECT_FALSE(sentencesOf(stepOf(ovh, device, number, Protocol::Imap)).join(u' ').remove(u"POP before SMTP"_s).contains(u"POP"_s));
    EXPECT_FALSE(sentencesOf(stepOf(ovh, phone, 7, Protocol::Pop3)).join(u' ').contains(u"IMAP"_s));
}

TEST(GuideErrors, E4E14E22E25E33MisprintsAreGone)
{
    const QString text = everything();
    for (const QString &misprint : {u"requires authentification"_s, u"ensimmäisenn "_s, u"sähköpostitilillle"_s, u"blue]"_s, u"{legacy}"_s,
                                    u"img_"_s, u"()"_s, u"  "_s})
        EXPECT_FALSE(text.contains(misprint)) << qPrintable(misprint);
    EXPECT_FALSE(text.contains(QRegularExpression(u"\\w\\("_s)));
    for (const QString &line : text.split(u'\n'))
        EXPECT_EQ(line, line.trimmed());
}

TEST(GuideErrors, E5EveryThingHasOneNameInAGuide)
{
    for (const Guide *guide : seedGuides()) {
        QMap<SettingKey, QSet<QString>> names;
        for (const Step &step : allStepsOf(*guide))
            for (const StepValue &value : step.values)
                if (value.key && (value.key != SettingKey::UserName || guide->device != anyProgram))  // its web page says “login”
                    names[*value.key].insert(value.label);
        for (const QSet<QString> &labels : std::as_const(names))
            EXPECT_EQ(labels.size(), 1) << qPrintable(guide->id);
    }
}

TEST(GuideErrors, E10TheOutgoingServerIsNotCalledIncoming)
{
    for (const Guide *guide : shippedGuides()) {
        if (!guide->labels.contains(u"incomingServerField"_s) || !guide->labels.contains(u"outgoingServerField"_s))
            continue;
        const DeviceLabel incoming = guide->labels[u"incomingServerField"_s], outgoing = guide->labels[u"outgoingServerField"_s];
        for (const QString &language : guide->labelLanguages())
            EXPECT_NE(incoming.in(language), outgoing.in(language)) << qPrintable(language);
        EXPECT_FALSE(outgoing.in(u"fi"_s).startsWith(u"Saapuva"_s));
    }
}

TEST(GuideErrors, E11TheFinnishUserNameHasOneWord)
{
    for (const Guide *guide : seedGuides()) {
        if (guide->labels[u"userNameField"_s].byLanguage.contains(u"fi"_s)) {
            EXPECT_EQ(guide->labels[u"userNameField"_s].in(u"fi"_s), u"Käyttäjätunnus"_s) << qPrintable(guide->id);
        }
        EXPECT_FALSE(allTextOf(*guide).contains(u"Käyttäjänimi"_s, Qt::CaseInsensitive));
    }
}

TEST(GuideErrors, E15E17TheSameButtonHasTheSameWordAndItIsALabel)
{
    EXPECT_TRUE(labelKeysIn(stepOf(ovh, phone, 5, Protocol::Imap)).contains(u"connect"_s));
    EXPECT_EQ(stepOf(ovh, phone, 7, Protocol::Imap).press, u"connect"_s);
    EXPECT_FALSE(everything().contains(u"přihlašte"_s));
    EXPECT_EQ(phoneGuide().labels[u"signIn"_s].in(u"cs"_s), u"přihlásit se"_s);
    EXPECT_TRUE(stepOf(ovh, phone, 7, Protocol::Imap).different.source.contains(u"{signIn}"_s));
}

TEST(GuideErrors, E19CzechTermsAreTheSameThroughout)
{
    for (const Guide *guide : shippedGuides())
        if (guide->labels[u"userNameField"_s].byLanguage.contains(u"cs"_s)) {
            EXPECT_EQ(guide->labels[u"userNameField"_s].in(u"cs"_s), u"Uživatelské jméno"_s);
        }
    for (const Guide *guide : seedGuides())
        EXPECT_FALSE(allTextOf(*guide).contains(QRegularExpression(u"autenti[zf]|stejný login|Název uživatele"_s)));
}

TEST(GuideErrors, E20WordsThatWereNotReadOffADeviceAreMarked)
{
    const Guide &guide = phoneGuide();
    for (const auto &[label, language] : {std::pair(u"settings"_s, u"cs"_s), std::pair(u"advanced"_s, u"cs"_s),
                                          std::pair(u"internetEmail"_s, u"cs"_s), std::pair(u"internetEmail"_s, u"fi"_s),
                                          std::pair(u"internetEmail"_s, u"en"_s)})
        EXPECT_FALSE(guide.labels[label].isSure(language)) << qPrintable(label);
    for (const int number : {1, 2, 6})
        EXPECT_TRUE(stepOf(ovh, phone, number, Protocol::Imap).different.source.contains(u"place that the picture marks"_s));
}

TEST(GuideErrors, E26TheDutchPortIsAPoort)
{
    for (const Guide *guide : shippedGuides())
        if (guide->labels[u"portField"_s].byLanguage.contains(u"nl"_s)) {
            EXPECT_EQ(guide->labels[u"portField"_s].in(u"nl"_s), u"Poort"_s);
        }
    EXPECT_FALSE(everything().contains(u"Andere account"_s, Qt::CaseInsensitive));
}

TEST(GuideErrors, E37NoWordMixesLatinAndCyrillicLetters)
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    static const QRegularExpression mixed(u"\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic}"_s);
    static const QRegularExpression lookAlike(u"РОР|ІМАР|ИМАП"_s);
    for (const Guide *guide : shippedGuides()) {
        EXPECT_FALSE(sentencesOf(*guide).join(u'\n').contains(cyrillic)) << qPrintable(guide->id);
        EXPECT_FALSE(allTextOf(*guide).contains(mixed)) << qPrintable(guide->id);
        EXPECT_FALSE(allTextOf(*guide).contains(lookAlike)) << qPrintable(guide->id);
        for (const DeviceLabel &label : guide->labels)
            for (auto wording = label.byLanguage.cbegin(); wording != label.byLanguage.cend(); ++wording)
                EXPECT_TRUE(wording.key() == u"ru"_s || !wording->contains(cyrillic)) << qPrintable(*wording);
    }
}

TEST(GuideErrors, E39TheBatIsSpelledAsItsMakersDoAndTheForumIsTextOnly)
{
    const QString text = allTextOf(astraGuide());
    EXPECT_TRUE(text.contains(u"The Bat!"_s));
    EXPECT_FALSE(text.contains(QRegularExpression(u"The Bat(?!!)|the Bat|http://|\\]"_s)));
    EXPECT_TRUE(text.contains(u"forum.astratelcom.com/viewtopic.php?f=7&t=1920"_s));
}
