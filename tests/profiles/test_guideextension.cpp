#include "problems.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static Provider provider()
{
    Provider made;
    made.id = u"acme"_s;
    made.offers = {Offer{.id = u"small"_s}, Offer{.id = u"big"_s}};
    made.links = {{u"webmail"_s, QUrl(u"https://webmail.acme.example/"_s)}};
    return made;
}

static Guide base()
{
    const Reading<Guide> reading = readGuide(R"({
      "device": "toaster", "trName": "Toaster", "picture": "phone", "protocols": ["imap", "pop3"],
      "labels": {"go": {"en": "Go"}, "plain": {"en": "None"}},
      "steps": [
        {"number": 1, "trTitle": "One", "trText": ["First."]},
        {"number": 2, "trTitle": "Two by POP3", "trText": ["Pop."], "protocols": ["pop3"]},
        {"number": 2, "trTitle": "Two by IMAP", "trText": ["Imap."], "protocols": ["imap"], "links": ["webmail"]},
        {"number": 3, "trTitle": "Three", "trText": ["Last."]}],
      "faq": [{"trQuestion": "Old?", "trAnswer": ["Yes."]}], "source": "base", "checkedOn": "2026-01-02"})", u"base"_s);
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    return reading.value.value_or(Guide());
}

static Reading<Guide> extended(const QByteArray &rest)
{
    return readExtension(R"({"extends": "toaster", )" + rest + '}', u"f"_s, provider(), base());
}

/// "1 One, 2 Two by IMAP, 3 Three"
static std::string walk(const Reading<Guide> &reading, Protocol protocol, const QString &offer = u"small"_s)
{
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    QStringList steps;
    for (const Step &step : reading.value.value_or(Guide()).stepsFor(protocol, offer))
        steps.append(QString::number(step.number) + u' ' + step.title.source);
    return steps.join(u", "_s).toStdString();
}

static QByteArray change(const QByteArray &keys)
{
    return R"("changes": [{"trTitle": "New", "trText": ["Do."], )" + keys + "}]";
}

TEST(GuideExtension, LeavesTheGuideAsItIsWhereItChangesNothing)
{
    EXPECT_EQ(walk(extended(R"("labels": {})"), Protocol::Imap), "1 One, 2 Two by IMAP, 3 Three");
}

TEST(GuideExtension, PutsStepsBeforeAndAfterAndCountsAnew)
{
    const Reading<Guide> before = extended(change(R"("at": 2, "place": "before")"));
    EXPECT_EQ(walk(before, Protocol::Imap), "1 One, 2 New, 3 Two by IMAP, 4 Three");
    EXPECT_EQ(walk(before, Protocol::Pop3), "1 One, 2 New, 3 Two by POP3, 4 Three");
    const Reading<Guide> after = extended(change(R"("at": 2, "place": "after")"));
    EXPECT_EQ(walk(after, Protocol::Imap), "1 One, 2 Two by IMAP, 3 New, 4 Three");
    EXPECT_EQ(walk(after, Protocol::Pop3), "1 One, 2 Two by POP3, 3 New, 4 Three");
}

TEST(GuideExtension, KeepsTheOrderOfSeveralStepsAtOnePlace)
{
    const char *const two = R"("changes": [{"at": 1, "place": "%1", "trTitle": "A", "trText": ["a"]},
                                           {"at": 1, "place": "%1", "trTitle": "B", "trText": ["b"]}])";
    EXPECT_EQ(walk(extended(QByteArray(two).replace("%1", "after")), Protocol::Imap), "1 One, 2 A, 3 B, 4 Two by IMAP, 5 Three");
    EXPECT_EQ(walk(extended(QByteArray(two).replace("%1", "before")), Protocol::Imap), "1 A, 2 B, 3 One, 4 Two by IMAP, 5 Three");
}

TEST(GuideExtension, ChangesTheWalkOfOneProtocolOnly)
{
    const Reading<Guide> reading = extended(change(R"("at": 1, "place": "after", "protocols": ["pop3"])"));
    EXPECT_EQ(walk(reading, Protocol::Imap), "1 One, 2 Two by IMAP, 3 Three");
    EXPECT_EQ(walk(reading, Protocol::Pop3), "1 One, 2 New, 3 Two by POP3, 4 Three");
}

TEST(GuideExtension, ReplacesAStepForOneOfferOnly)
{
    const Reading<Guide> reading = extended(change(R"("at": 3, "place": "instead", "offers": ["big"])"));
    EXPECT_EQ(walk(reading, Protocol::Imap, u"small"_s), "1 One, 2 Two by IMAP, 3 Three");
    EXPECT_EQ(walk(reading, Protocol::Imap, u"big"_s), "1 One, 2 Two by IMAP, 3 New");
}

TEST(GuideExtension, AddsToAStepWithoutLosingWhatItHas)
{
    const Reading<Guide> reading = extended(R"("changes": [{"at": 2, "place": "add", "protocols": ["imap"],
        "trText": ["More."], "trWarnings": ["Mind."], "links": ["webmail"], "values": [{"key": "userName"}]}])");
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(walk(reading, Protocol::Imap), "1 One, 2 Two by IMAP, 3 Three");
    const Step step = reading.value->stepsFor(Protocol::Imap)[1];
    ASSERT_EQ(step.text.size(), 2);
    EXPECT_EQ(step.text[1].source, u"More."_s);
    EXPECT_EQ(step.warnings.size(), 1);
    EXPECT_EQ(step.values.size(), 1);
    EXPECT_EQ(step.links, QStringList{u"webmail"_s});
    EXPECT_EQ(reading.value->stepsFor(Protocol::Pop3)[1].text.size(), 1);
}

TEST(GuideExtension, BringsLabelsQuestionsAndItsOwnDate)
{
    const Reading<Guide> reading = extended(R"("labels": {"new": {"en": "New"}, "go": {"en": "Gehe"}},
        "faq": [{"trQuestion": "New?", "trAnswer": ["No."]}], "checkedOn": "2026-11-21", "offers": ["big"],
        "changes": [{"at": 1, "place": "add", "trText": ["Tap {new}, then {plain}."]}])");
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.value->id, u"acme/toaster"_s);
    EXPECT_EQ(reading.value->labels[u"go"_s].in(u"en"_s), u"Gehe"_s);
    EXPECT_TRUE(reading.value->labels.contains(u"plain"_s));
    ASSERT_EQ(reading.value->faq.size(), 2);
    EXPECT_EQ(reading.value->faq[0].question.source, u"New?"_s);
    EXPECT_EQ(reading.value->source, u"base"_s);
    EXPECT_EQ(reading.value->checkedOn, QDate(2026, 11, 21));
    EXPECT_FALSE(reading.value->isForOffer(u"small"_s));
}

TEST(GuideExtension, ChangesNothingForOffersThatDoNotExist)
{
    const Reading<Guide> reading = extended(change(R"("at": 1, "place": "instead", "offers": ["huge"])"));
    EXPECT_EQ(reading.problems.size(), 1);
    EXPECT_EQ(reading.value->stepsFor(Protocol::Imap)[0].title.source, u"One"_s);
    EXPECT_FALSE(extended(R"("offers": ["huge"])").value);
}

TEST(GuideExtension, NamesWhatDoesNotFitTheGuide)
{
    const std::pair<QByteArray, const char *> cases[] = {
        {change(R"("at": 4, "place": "after")"), "/changes/0/at: is 4; the guide \"toaster\" has no such step for these protocols and offers; it has 1 to 3"},
        {change(R"("at": 2, "place": "under")"), "/changes/0/place: \"under\" is not known; allowed are before, after, instead, add"},
        {change(R"("at": 0, "place": "after")"), "/changes/0/at: must be a whole number from 1 to 500"},
        {change(R"("at": 1, "place": "after", "offers": ["huge"])"), "/changes/0/offers: \"huge\" is not known; allowed are small, big"},
        {change(R"("at": 1, "place": "after", "press": "stop")"), "/changes/0/press: \"stop\" is no key of \"labels\"; allowed are go, plain"},
        {change(R"("at": 1, "place": "add")"), "/changes/0/trTitle: unknown key"},
        {R"("changes": [{"at": 1, "place": "after"}])", "/changes/0: \"trTitle\" is missing"},
        {R"("changes": [{"at": 1, "place": "add", "links": ["status"]}])", "/changes/0/links: the provider has no link \"status\"; allowed are webmail"},
        {R"("steps": [])", "/steps: unknown key; allowed are $schema, changes, checkedOn, extends, faq, labels, offers, source"},
    };
    for (const auto &[keys, line] : cases) {
        const Reading<Guide> reading = extended(keys);
        EXPECT_EQ(problemsLike(reading.problems, QString::fromUtf8(line)), 1)
            << line << " not in:\n" << problemLines(reading.problems).join(u'\n').toStdString();
        ASSERT_TRUE(reading.value);
        EXPECT_GE(reading.value->stepsFor(Protocol::Imap).size(), 3) << "the guide itself still works";
    }
}
