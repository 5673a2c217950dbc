#include "app/checkoutput.h"

#include "app/checkcommand.h"
#include "profiles/catalogue.h"
#include "support/madereports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static QJsonObject jsonOf(const CheckReport &report, const QList<Service> &services)
{
    static const Catalogue catalogue;
    CheckAnswer answer;
    answer.address = Made::address();
    answer.search.outcome = SearchOutcome::Found;
    answer.search.finding.origin = Origin::BuiltIn;
    answer.search.finding.provider = {u"ovh"_s, u"mxplan"_s, QString(), ProviderSource::BuiltIn};
    answer.services = services;
    answer.report = report;
    return QJsonDocument::fromJson(checkAsJson(answer, catalogue)).object();
}

TEST(CheckOutput, SaysWhichNameAServerIsTriedInPlaceOf)
{
    const QString hosted = u"imap.customer.test"_s;
    const QList<Service> services = {Made::service(Protocol::Imap, hosted, 993, Security::ImplicitTls)};
    CheckReport report = Made::finished(services, Verdict::CertificateOtherName);
    ProbeResult other = report.results.constFirst();
    other.target.service.endpoint.host = u"ssl0.hoster.test"_s;
    other.target.insteadOf = hosted;
    other.target.fromProvider = false;
    Made::finish(other, Verdict::Works);
    report.results.append(other);

    const QJsonObject json = jsonOf(report, services);
    const QJsonObject incoming = json[u"settings"_s].toObject()[u"incoming"_s].toObject();
    EXPECT_EQ(incoming[u"host"_s].toString(), u"ssl0.hoster.test"_s);
    EXPECT_EQ(incoming[u"insteadOf"_s].toString(), hosted);
    const QJsonArray checks = json[u"checks"_s].toArray();
    EXPECT_EQ(checks.last()[u"insteadOf"_s].toString(), hosted);
    EXPECT_FALSE(checks.first().toObject().contains(u"insteadOf"_s));
}

TEST(CheckOutput, SaysWhatMustBeDoneBeforehand)
{
    static const Catalogue catalogue;
    CheckAnswer answer;
    answer.address = Made::address();
    answer.search.outcome = SearchOutcome::Found;
    const auto before = [&](const QString &provider) {
        answer.search.finding.provider = {provider, catalogue.find(provider).offer->id, QString(), ProviderSource::BuiltIn};
        return QJsonDocument::fromJson(checkAsJson(answer, catalogue)).object()[u"before"_s].toArray();
    };
    EXPECT_EQ(before(u"ovh"_s), QJsonArray());
    EXPECT_EQ(before(u"outlook-com"_s), QJsonArray{u"browser-sign-in"_s});
    EXPECT_EQ(before(u"ukr-net"_s), (QJsonArray{u"switch-on"_s, u"app-password"_s}));
}

TEST(CheckOutput, NamesTheCulpritOnThisSideOfTheServer)
{
    const auto culprit = [](Verdict verdict) -> QJsonValue {
        return jsonOf(Made::finished(Made::ovhServices(), verdict), Made::ovhServices()).value(u"culprit"_s);
    };
    EXPECT_EQ(culprit(Verdict::CaptivePortal).toString(), u"captive portal"_s);
    EXPECT_EQ(culprit(Verdict::ClockWrong).toString(), u"own clock"_s);
    EXPECT_TRUE(culprit(Verdict::NoAnswer).isUndefined());
}

TEST(CheckOutput, SaysWhereSettingsOfAnUnknownProviderWereFound)
{
    static const Catalogue catalogue;
    CheckAnswer answer;
    answer.address = Made::address();
    answer.search.outcome = SearchOutcome::Found;
    answer.search.finding.origin = Origin::HosterAutoconfig;
    answer.search.finding.name = u"Hoster"_s;
    answer.search.finding.answeredBy = u"autoconfig.hoster.example"_s;
    answer.search.finding.trusted = false;
    const QJsonObject provider = QJsonDocument::fromJson(checkAsJson(answer, catalogue)).object()[u"provider"_s].toObject();
    EXPECT_TRUE(provider[u"id"_s].isNull());
    EXPECT_EQ(provider[u"name"_s].toString(), u"Hoster"_s);
    EXPECT_EQ(provider[u"source"_s].toString(), u"mx-autoconfig"_s);
    EXPECT_EQ(provider[u"answeredBy"_s].toString(), u"autoconfig.hoster.example"_s);
    EXPECT_FALSE(provider[u"trusted"_s].toBool(true));
}

TEST(CheckOutput, AnUnknownDomainHasNoProviderAndASilentNameServiceSaysSo)
{
    static const Catalogue catalogue;
    CheckAnswer answer;
    answer.address = Made::address();
    const auto verdict = [&] { return QJsonDocument::fromJson(checkAsJson(answer, catalogue)).object().value(u"verdict"_s); };
    EXPECT_EQ(verdict().toString(), u"provider-not-known"_s);
    answer.search.outcome = SearchOutcome::NoAnswer;
    EXPECT_EQ(verdict().toString(), u"dns-silent"_s);
}
