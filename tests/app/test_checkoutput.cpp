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
    answer.provider = {ProviderSearch::Found, {u"ovh"_s, u"mxplan"_s, QString(), ProviderSource::BuiltIn}};
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

TEST(CheckOutput, NamesTheCulpritOnThisSideOfTheServer)
{
    const auto culprit = [](Verdict verdict) -> QJsonValue {
        return jsonOf(Made::finished(Made::ovhServices(), verdict), Made::ovhServices()).value(u"culprit"_s);
    };
    EXPECT_EQ(culprit(Verdict::CaptivePortal).toString(), u"captive portal"_s);
    EXPECT_EQ(culprit(Verdict::ClockWrong).toString(), u"own clock"_s);
    EXPECT_TRUE(culprit(Verdict::NoAnswer).isUndefined());
}
