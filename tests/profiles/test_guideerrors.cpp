#include "seedguides.h"
#include "wizard/check/checkreport.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The printed guides hold 41 known errors and contradictions, E1–E41. Each test of GuideErrors holds one (or several of
// one kind) over the data that we ship: those of what things are called in test_guideerrorwords, all others here. What the
// data cannot get wrong is ruled out elsewhere:
//   E3, E13, E24 (broken page jumps): links are keys into Provider::links, never anchors; LinksLeadSomewhere.
//   E5 (two names for one thing on our own pages): the words of the settings table are one function, settingswords.
//   E33 (port table without separators): the ports table is drawn from SettingsTable::ports, not from text.
//   E36 (password in clear): the check never signs in; a password is never needed, and leaves under verified TLS only (SignInRun).
//   E40 (length rules that block): a provider holds a hint and nothing that could refuse a password.
namespace {

QString warningsOf(const Step &step)
{
    QString text;
    for (const LocalText &warning : step.warnings)
        text += warning.source + u'\n';
    return text;
}

QString form(const Guide &guide)  ///< the sentences of the step with the long form
{
    return warningsOf(&guide == &phoneGuide() ? stepOf(ovh, phone, 7, Protocol::Imap) : stepOf(ovh, windows8, 6, Protocol::Imap));
}

QList<Service> servicesOf(const QString &provider, Protocol protocol)
{
    QList<Service> chosen;
    if (const ProviderMatch match = shipped().find(provider))
        for (const Service &service : match.offer->services)
            if (service.protocol == protocol)
                chosen.append(service);
    EXPECT_FALSE(chosen.isEmpty());
    return chosen;
}

QList<int> portsOf(const QString &provider, Protocol protocol)
{
    QList<int> ports;
    for (const Service &service : servicesOf(provider, protocol))
        ports.append(service.endpoint.port);
    return ports;
}

/// The ports of one protocol in the order in which the check recommends them when all work.
QList<int> portsTried(const QString &provider, Protocol protocol)
{
    QList<int> ports;
    for (const ProbeTarget &target : planProbes(servicesOf(provider, protocol)))
        ports.append(target.service.endpoint.port);
    return ports;
}

bool asksToKeepACopy(const Guide &guide, Protocol protocol)
{
    const QList<Step> steps = guide.stepsFor(protocol);
    return std::any_of(steps.cbegin(), steps.cend(), [](const Step &step) { return ticks(step, u"leaveCopyTick"_s); });
}

} // namespace

TEST(GuideErrors, E1ImapNeverGetsThePortsOfPop3)
{
    const QList<int> ports = portsOf(ovh, Protocol::Imap);
    EXPECT_TRUE(ports.contains(993) && ports.contains(143));
    EXPECT_FALSE(ports.contains(995) || ports.contains(110));
}

TEST(GuideErrors, E3E12E13E23E24LinksLeadSomewhere)
{
    for (const Guide *guide : shippedGuides()) {
        if (guide->provider.isEmpty())
            continue;  // shows the links that the person's provider has
        const Provider *provider = shipped().provider(guide->provider);
        ASSERT_TRUE(provider);
        for (const Step &step : allStepsOf(*guide)) {
            EXPECT_LE(step.links.size(), 2);
            for (const QString &link : step.links)
                EXPECT_TRUE(provider->links.contains(link)) << qPrintable(guide->id + u' ' + link);
        }
        for (const QUrl &url : provider->links) {
            EXPECT_EQ(url.scheme(), u"https"_s) << qPrintable(url.toString());
            EXPECT_FALSE(url.hasFragment());
            EXPECT_FALSE(url.toString().contains(QRegularExpression(u"ovh\\.ie|ovhSubsidiary|gotomanagerl|managerv3"_s)));
        }
    }
}

TEST(GuideErrors, E6SaysThatSendingIsRefusedAndNamesTheReply)
{
    for (const Guide *guide : {&phoneGuide(), &windows8Guide()}) {
        EXPECT_TRUE(form(*guide).contains(u"sending is refused"_s));
        EXPECT_TRUE(form(*guide).contains(u"503"_s));
        EXPECT_TRUE(form(*guide).contains(u"553 sorry, that domain isn't allowed to be relayed"_s));
    }
    EXPECT_FALSE(everything().contains(u"ticket"_s, Qt::CaseInsensitive));
}

TEST(GuideErrors, E7TheWarningOfStep5IsExpected)
{
    const QString warning = warningsOf(stepOf(ovh, phone, 5, Protocol::Imap));
    EXPECT_TRUE(warning.contains(u"expected"_s));
    EXPECT_TRUE(warning.contains(u"{advanced}"_s));
}

TEST(GuideErrors, E8TheFirstStepAsksForTheInternet)
{
    for (const QString &device : {phone, windows8})
        EXPECT_TRUE(sentencesOf(stepOf(ovh, device, 1, Protocol::Imap)).join(u' ').contains(u"connected to the Internet"_s));
}

TEST(GuideErrors, E9E41TheUserNameIsAlwaysTheFullAddress)
{
    for (const QString &id : {ovh, u"astra"_s})
        for (const Offer &offer : shipped().provider(id)->offers)
            for (const Service &service : offer.services)
                EXPECT_EQ(service.usernameRule, UsernameRule::WholeAddress) << qPrintable(id);
    for (const Guide *guide : seedGuides())
        for (const Step &step : guide->steps)
            if (asksFor(step, SettingKey::UserName)) {
                EXPECT_TRUE(noteOf(step, SettingKey::UserName).contains(u"full e-mail address"_s)) << step.number;
            }
}

TEST(GuideErrors, E16ThePasswordIsSetInTheControlPanelAndCannotBeLookedUp)
{
    for (const Guide *guide : {&phoneGuide(), &windows8Guide()})
        for (const Step &step : guide->steps)
            if (asksFor(step, SettingKey::Password)) {
                EXPECT_TRUE(noteOf(step, SettingKey::Password).contains(u"that you set"_s));
                EXPECT_TRUE(noteOf(step, SettingKey::Password).contains(u"cannot be looked up"_s));
                EXPECT_EQ(step.links, QStringList{u"controlPanel"_s});
            }
}

TEST(GuideErrors, E18E22PopBeforeSmtpIsNotSupportedAndKeepsItsEnglishName)
{
    for (const Guide *guide : {&phoneGuide(), &windows8Guide()}) {
        EXPECT_TRUE(form(*guide).contains(u"“POP before SMTP”, is not supported"_s));
        EXPECT_FALSE(form(*guide).contains(u"no longer"_s));
    }
}

TEST(GuideErrors, E21Windows8MailOffersImapOnlyAndSaysWhy)
{
    EXPECT_EQ(windows8Guide().protocols, QList<Protocol>{Protocol::Imap});
    EXPECT_TRUE(windows8Guide().whyNot.source.contains(u"IMAP only"_s));
}

TEST(GuideErrors, E27Step5AsksForBothAddressAndPassword)
{
    for (const QString &device : {phone, windows8}) {
        const Step step = stepOf(ovh, device, 5, Protocol::Imap);
        EXPECT_TRUE(asksFor(step, SettingKey::EmailAddress) && asksFor(step, SettingKey::Password));
    }
}

TEST(GuideErrors, E28NothingIsEverOfferedWithoutEncryption)
{
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        for (const Service &service : servicesOf(ovh, protocol)) {
            const bool startTls = QList<int>{143, 110, 587, 25}.contains(service.endpoint.port);
            EXPECT_EQ(service.endpoint.security, startTls ? Security::StartTls : Security::ImplicitTls);
        }
    EXPECT_EQ(servicesOf(ovh, Protocol::Smtp).constFirst().endpoint.port, 465);
    EXPECT_FALSE(everything().contains(QRegularExpression(u"SSL off|no encryption|without (SSL|encryption)"_s)));
}

TEST(GuideErrors, E29ThePhoneIsToldThePortsAndToEncryptBothWays)
{
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        const Step step = stepOf(ovh, phone, 7, protocol);
        EXPECT_TRUE(asksFor(step, SettingKey::IncomingServerAndPort) && asksFor(step, SettingKey::OutgoingServerAndPort));
        EXPECT_TRUE(ticks(step, u"incomingSslTick"_s) && ticks(step, u"outgoingSslTick"_s));
    }
}

TEST(GuideErrors, E30ImapComesFirst)
{
    for (const Guide *guide : shippedGuides())
        EXPECT_EQ(guide->protocols.value(0), Protocol::Imap) << qPrintable(guide->id);
}

TEST(GuideErrors, E31Pop3KeepsACopyOnTheServer)
{
    for (const Guide *guide : seedGuides()) {
        if (guide->protocols.contains(Protocol::Pop3)) {
            EXPECT_TRUE(asksToKeepACopy(*guide, Protocol::Pop3)) << qPrintable(guide->id);
        }
        EXPECT_FALSE(asksToKeepACopy(*guide, Protocol::Imap)) << qPrintable(guide->id);
    }
}

TEST(GuideErrors, E32HostNamesAreLowerCaseAndTrimmed)
{
    for (const Provider *provider : shipped().providers())
        for (const Offer &offer : provider->offers)
            for (const Service &service : offer.services)
                EXPECT_EQ(service.endpoint.host, service.endpoint.host.trimmed().toLower());
    EXPECT_FALSE(everything().contains(u"SSL0"_s));
}

TEST(GuideErrors, E34OldDevicesCarryANoteAndOthersDoNot)
{
    EXPECT_TRUE(phoneGuide().oldDevice.source.contains(u"TLS"_s));
    EXPECT_TRUE(windows8Guide().oldDevice.source.contains(u"TLS"_s));
    EXPECT_TRUE(astraGuide().oldDevice.isEmpty());
}

TEST(GuideErrors, E35AstraSendsBy465Then587Then25)
{
    EXPECT_EQ(portsTried(u"astra"_s, Protocol::Smtp), (QList<int>{465, 587, 25}));
    for (const Service &service : servicesOf(u"astra"_s, Protocol::Smtp))
        EXPECT_FALSE(service.endpoint.port == 25 && service.endpoint.security == Security::ImplicitTls);
}

TEST(GuideErrors, E36AstraReceivesByTlsFirstAndNeverInClear)
{
    EXPECT_EQ(portsTried(u"astra"_s, Protocol::Imap), (QList<int>{993, 143}));
    EXPECT_EQ(portsTried(u"astra"_s, Protocol::Pop3), (QList<int>{995, 110}));
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        for (const Service &service : servicesOf(u"astra"_s, protocol))
            EXPECT_NE(service.endpoint.security, Security::Plain);
}

TEST(GuideErrors, E38Pop3FetchesTheInboxOnly)
{
    for (const Guide *guide : {&phoneGuide(), &astraGuide()})
        EXPECT_TRUE(sentencesOf(*guide).join(u'\n').contains(u"POP3 fetches only the messages of the inbox"_s));
    EXPECT_TRUE(noteOf(stepOf(u"astra"_s, anyProgram, 3, Protocol::Pop3), SettingKey::AccountType).contains(u"inbox"_s));
}

TEST(GuideErrors, E40PasswordRulesAreHints)
{
    for (const QString &provider : {ovh, u"astra"_s})
        EXPECT_TRUE(shipped().provider(provider) && !shipped().provider(provider)->passwordHint.isEmpty());
    EXPECT_TRUE(sentencesOf(astraGuide()).join(u' ').contains(u"at least 6 characters"_s));
}
