#include "shippedguides.h"
#include "wizard/settings/settingstable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Each fact table in tests/data/seeds says what one seed prints, step by step, what the wizard shows instead, and
// which known error (E1–E41) explains a difference.
namespace {

QJsonObject factsOf(const QString &file)
{
    QFile table(QStringLiteral(MSW_SOURCE_DIR "/tests/data/seeds/") + file);
    return table.open(QFile::ReadOnly) ? QJsonDocument::fromJson(table.readAll()).object() : QJsonObject();
}

Protocol protocolFrom(const QString &token)
{
    return token == "pop3"_L1 ? Protocol::Pop3 : token == "smtp"_L1 ? Protocol::Smtp : Protocol::Imap;
}

class SeedGuide : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        ASSERT_FALSE(facts.isEmpty());
        provider = shipped().provider(facts["provider"_L1].toString());
        guide = shipped().guide(facts["provider"_L1].toString(), facts["device"_L1].toString());
        ASSERT_TRUE(provider && guide);
        const QString offerId = facts["offer"_L1].toString();
        offer = offerId.isEmpty() ? &provider->offers.constFirst() : provider->offer(offerId);
        ASSERT_TRUE(offer);
    }

    /// Calls what(fact, step) for every numbered step of the seed, in every protocol that it belongs to.
    template <typename What>
    void forEachStep(What what)
    {
        for (const QJsonValue protocol : facts["protocols"_L1].toArray())
            for (const QJsonValue fact : facts["steps"_L1].toArray())
                visit(fact.toObject(), protocolFrom(protocol.toString()), what);
        for (const QJsonValue fact : facts["pop3Steps"_L1].toArray())
            visit(fact.toObject(), Protocol::Pop3, what);
    }

    QString shownLabel(const QString &key) const { return guide->labels.value(key).in(language); }

    const QJsonObject facts = factsOf(QString::fromUtf8(GetParam()));
    const QString language = facts["deviceLanguage"_L1].toString();
    const Provider *provider = nullptr;
    const Guide *guide = nullptr;
    const Offer *offer = nullptr;

private:
    template <typename What>
    void visit(const QJsonObject &fact, Protocol protocol, What what)
    {
        SCOPED_TRACE(qPrintable(fact["heading"_L1].toString() + u" by "_s + protocolName(protocol)));
        what(fact, stepOf(provider->id, guide->device, fact["number"_L1].toInt(), protocol));
    }
};

QStringList shownOf(const QJsonValue &list)
{
    QStringList shown;
    for (const QJsonValue entry : list.toArray())
        shown.append(entry["shown"_L1].toString());
    return shown;
}

} // namespace

TEST_P(SeedGuide, HasEveryNumberedStepUnderItsNumberAndNoOther)
{
    QSet<int> told, shown;
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        EXPECT_EQ(step.title.source, fact["title"_L1].toString());
        told.insert(fact["number"_L1].toInt());
    });
    for (const Step &step : guide->steps)
        shown.insert(step.number);
    EXPECT_EQ(shown, told);
}

TEST_P(SeedGuide, NamesTheThingsToPressAsTheDeviceDoes)
{
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        QStringList named;
        for (const QString &key : labelKeysIn(step))
            named.append(shownLabel(key));
        for (const QString &label : shownOf(fact["pressed"_L1]))
            EXPECT_TRUE(named.contains(label)) << qPrintable(label);
        if (const QStringList pressed = shownOf(fact["pressed"_L1]); !pressed.isEmpty()) {
            EXPECT_EQ(shownLabel(step.press), pressed.constLast());
        }
    });
}

TEST_P(SeedGuide, AsksForTheSameValuesInTheSameFields)
{
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        for (const QJsonValue field : fact["fields"_L1].toArray()) {
            const auto key = settingFromToken(field["key"_L1].toString());
            ASSERT_TRUE(key);
            EXPECT_EQ(fieldName(*guide, step, *key, language), field["shown"_L1].toString());
        }
    });
}

TEST_P(SeedGuide, HasTheSameBoxesToTick)
{
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        QStringList ticked;
        for (const StepTick &tick : step.ticks)
            if (tick.ticked)
                ticked.append(shownLabel(tick.label));
        for (const QString &label : shownOf(fact["ticks"_L1]))
            EXPECT_TRUE(ticked.contains(label)) << qPrintable(label);
    });
}

TEST_P(SeedGuide, LeadsToTheSamePlaces)
{
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        EXPECT_EQ(step.links, shownOf(fact["links"_L1]));
        for (const QString &link : step.links)
            EXPECT_TRUE(provider->links.contains(link)) << qPrintable(link);
    });
}

TEST_P(SeedGuide, GivesTheSameWarningsAndAdvice)
{
    forEachStep([&](const QJsonObject &fact, const Step &step) {
        const QString said = sentencesOf(step).join(u'\n');
        for (const QJsonValue phrase : fact["says"_L1].toArray())
            EXPECT_TRUE(said.contains(phrase.toString())) << qPrintable(phrase.toString());
    });
    for (const QJsonValue page : facts["after"_L1].toArray())
        EXPECT_TRUE(std::any_of(guide->after.cbegin(), guide->after.cend(), [&](const Step &step) {
            return step.title.source == page["title"_L1].toString();
        })) << qPrintable(page["heading"_L1].toString());
}

TEST_P(SeedGuide, AnswersTheSameQuestions)
{
    for (const QJsonValue fact : facts["faq"_L1].toArray()) {
        const auto found = std::find_if(guide->faq.cbegin(), guide->faq.cend(), [&](const Question &question) {
            return question.question.source.contains(fact["asks"_L1].toString());
        });
        ASSERT_NE(found, guide->faq.cend()) << qPrintable(fact["asks"_L1].toString());
        QString answer;
        for (const LocalText &text : found->answer)
            answer += text.source + u'\n';
        for (const QJsonValue phrase : fact["says"_L1].toArray())
            EXPECT_TRUE(answer.contains(phrase.toString())) << qPrintable(phrase.toString());
    }
}

TEST_P(SeedGuide, HasItsServersPortsAndUserName)
{
    const QString incoming = facts["hosts"_L1][0]["shown"_L1].toString();
    const QString outgoing = facts["hosts"_L1][1]["shown"_L1].toString();
    for (const QJsonValue port : facts["ports"_L1].toArray()) {
        const Protocol protocol = protocolFrom(port["protocol"_L1].toString());
        const QString security = port["security"_L1].toString();
        EXPECT_TRUE(std::any_of(offer->services.cbegin(), offer->services.cend(), [&](const Service &service) {
            return service.protocol == protocol && service.endpoint.port == port["shown"_L1].toInt()
                && service.endpoint.host == (protocol == Protocol::Smtp ? outgoing : incoming)
                && service.usernameRule == UsernameRule::WholeAddress
                && (security.isEmpty() || securityToken(service.endpoint.security) == security);
        })) << port["shown"_L1].toInt();
    }
}

TEST_P(SeedGuide, FillsInThePersonsOwnValues)
{
    const MailAddress address{u"jonas"_s, u"imone.lt"_s};
    for (const QJsonValue expected : facts["values"_L1].toArray()) {
        const Protocol protocol = protocolFrom(expected["protocol"_L1].toString());
        const SettingsTable table = buildSettings(address, offer->services, protocol, {});
        QSet<SettingKey> asked;
        for (const Step &step : guide->stepsFor(protocol))
            for (const StepValue &value : step.values)
                if (value.key)
                    asked.insert(*value.key);
        const QJsonObject values = expected.toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (const auto key = settingFromToken(value.key())) {
                EXPECT_TRUE(asked.contains(*key)) << qPrintable(value.key());
                EXPECT_EQ(table.value(*key), value->toString());
            }
        }
    }
}

TEST_P(SeedGuide, DiffersFromTheSeedOnlyWhereAKnownErrorIsNamed)
{
    static const QRegularExpression known(u"^E([1-9]|[123][0-9]|4[01])$"_s);
    const auto check = [&](const QJsonValue &list) {
        for (const QJsonValue entry : list.toArray())
            if (entry["printed"_L1] != entry["shown"_L1]) {
                EXPECT_TRUE(known.match(entry["error"_L1].toString()).hasMatch())
                    << qPrintable(entry["printed"_L1].toVariant().toString());
            }
    };
    forEachStep([&](const QJsonObject &fact, const Step &) {
        for (const auto part : {"pressed"_L1, "fields"_L1, "ticks"_L1})
            check(fact[part]);
    });
    check(facts["hosts"_L1]);
    check(facts["ports"_L1]);
}

INSTANTIATE_TEST_SUITE_P(All, SeedGuide,
                         testing::Values("000-windows-phone-8-lt.json", "001-windows-phone-8-fi.json",
                                         "002-windows-phone-8-cs.json", "003-windows-8-mail-nl.json",
                                         "004-any-program-ru.json"));
