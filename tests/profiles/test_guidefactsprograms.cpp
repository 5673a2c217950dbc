#include "shippedguides.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the providers' own current guides print, step by step, for Thunderbird, the Gmail app and Exchange,
// and where our guides have it. Where we show another word than they print, `why` says so.
namespace
{

enum class Part { Press, Field, Tick, Says };

struct GuideFact {
    const char *device;
    Protocol protocol;
    const char *offer;
    const char *title; ///< of our step
    Part part;
    const char *printed; ///< a label, or what the guide tells
    const char *key;     ///< of the setting beside a field; empty where a word of the device stands there
    const char *shown = nullptr; ///< nothing: as printed
    const char *why = "";
};

constexpr auto Imap = Protocol::Imap;
constexpr auto Pop3 = Protocol::Pop3;
constexpr const char *ownWords = "the program's own language file says so; the printed word is a translation";

const GuideFact facts[] = {
    // Thunderbird, Windows and macOS (2025)
    {"thunderbird", Imap, "mxplan", "Start a new account", Part::Press, "New Account", "", "Add Account",
     ownWords},
    {"thunderbird", Imap, "mxplan", "Start a new account", Part::Says,
     "In older versions, choose {newAccount} instead.", ""},
    {"thunderbird", Imap, "mxplan", "Start a new account", Part::Press, "Email Address", "", "Email",
     ownWords},
    {"thunderbird", Imap, "mxplan", "Enter your name and address", Part::Field, "Full name", "senderName"},
    {"thunderbird", Imap, "mxplan", "Enter your name and address", Part::Field, "Email address",
     "emailAddress"},
    {"thunderbird", Imap, "mxplan", "Enter your name and address", Part::Press, "Continue", ""},
    {"thunderbird", Imap, "mxplan", "Choose to set it up by hand", Part::Press, "MODIFY THE CONFIGURATION",
     "", "Edit configuration", ownWords},
    {"thunderbird", Imap, "mxplan", "Choose to set it up by hand", Part::Press, "Continue", ""},
    {"thunderbird", Imap, "mxplan", "Choose to set it up by hand", Part::Press, "Configure manually...", "",
     "Configure Manually", ownWords},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Protocol", "accountType"},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Hostname", "incomingServer"},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Port", "incomingPort"},
    {"thunderbird", Pop3, "mxplan", "Fill in the incoming server", Part::Field, "Port", "incomingPort"},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Connection security",
     "incomingSecurity"},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Normal password", ""},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Username", "userName"},
    {"thunderbird", Imap, "mxplan", "Fill in the incoming server", Part::Says,
     "always your full e-mail address", ""},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Hostname", "outgoingServer"},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Port", "outgoingPort"},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Connection security",
     "outgoingSecurity"},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Normal password", ""},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Username", "outgoingUserName"},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Press, "Test", ""},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Press, "Continue", ""},
    {"thunderbird", Imap, "mxplan", "Fill in the outgoing server", Part::Press, "Done", ""},
    {"thunderbird", Imap, "mxplan", "Enter the password", Part::Field, "Password", "password"},
    {"thunderbird", Imap, "mxplan", "Enter the password", Part::Press, "Continue", ""},
    {"thunderbird", Imap, "mxplan", "Enter the password", Part::Says, "cannot be looked up there", ""},
    {"thunderbird", Pop3, "mxplan", "Leave a copy on the server", Part::Press, "Account Settings", ""},
    {"thunderbird", Pop3, "mxplan", "Leave a copy on the server", Part::Press, "Server Settings", ""},
    {"thunderbird", Pop3, "mxplan", "Leave a copy on the server", Part::Tick, "Leave messages on server", ""},
    // Thunderbird with Email Pro and Exchange: the proposal is that of MX Plan
    {"thunderbird", Imap, "emailpro", "Choose to set it up by hand", Part::Says,
     "proposes the servers of another offer", ""},
    {"thunderbird", Pop3, "exchange", "Choose to set it up by hand", Part::Says,
     "proposes the servers of another offer", ""},
    // Gmail app, Android 13 (2024)
    {"gmail-android", Imap, "mxplan", "Start a new account", Part::Press, "Add Email Address", "",
     "Add an email address", "the printed word is a translation; ours is marked as unsure"},
    {"gmail-android", Imap, "mxplan", "Start a new account", Part::Press, "Settings", ""},
    {"gmail-android", Imap, "mxplan", "Start a new account", Part::Press, "Add Account", "", "Add account",
     "only the letters' size differs"},
    {"gmail-android", Imap, "mxplan", "Choose the account type", Part::Press, "Other", ""},
    {"gmail-android", Imap, "mxplan", "Enter your address", Part::Field, "Enter your email", "emailAddress"},
    {"gmail-android", Imap, "mxplan", "Choose IMAP or POP3", Part::Press, "Personal (IMAP)", ""},
    {"gmail-android", Pop3, "mxplan", "Choose IMAP or POP3", Part::Press, "Personal (POP3)", ""},
    {"gmail-android", Imap, "mxplan", "Enter the password", Part::Field, "Password", "password"},
    {"gmail-android", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Username", "userName"},
    {"gmail-android", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Password", "password"},
    {"gmail-android", Imap, "mxplan", "Fill in the incoming server", Part::Field, "Server", "incomingServer"},
    {"gmail-android", Pop3, "mxplan", "Fill in the incoming server", Part::Field, "Never", ""},
    {"gmail-android", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Username", "outgoingUserName"},
    {"gmail-android", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "Password", "password"},
    {"gmail-android", Imap, "mxplan", "Fill in the outgoing server", Part::Field, "SMTP server",
     "outgoingServer"},
    {"gmail-android", Imap, "mxplan", "Fill in the outgoing server", Part::Tick, "Require sign-in", ""},
    {"gmail-android", Imap, "mxplan", "Keep the other settings", Part::Press, "Next", ""},
    {"gmail-android", Imap, "mxplan", "Finish", Part::Field, "Your name", "senderName"},
    {"gmail-android", Imap, "mxplan", "Finish", Part::Press, "Next", ""},
    // Exchange in the Gmail app
    {"gmail-exchange", Imap, "exchange", "Choose the account type", Part::Press, "Exchange and Office", "",
     "Exchange and Office 365", "the app's whole word"},
    {"gmail-exchange", Imap, "exchange", "Enter your address", Part::Field, "Enter your email",
     "emailAddress"},
    {"gmail-exchange", Imap, "exchange", "Enter the password", Part::Field, "Password", "password"},
    {"gmail-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "None", ""},
    {"gmail-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "Domain\\Username",
     "userName"},
    {"gmail-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "Server",
     "incomingServer"},
    {"gmail-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "443", ""},
    {"gmail-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "SSL/TLS", ""},
    {"gmail-exchange", Imap, "exchange", "Finish", Part::Press, "OK", ""},
    // Exchange on iPhone and iPad (2025)
    {"iphone-exchange", Imap, "exchange", "Open the settings", Part::Press, "Settings", ""},
    {"iphone-exchange", Imap, "exchange", "Open the settings", Part::Press, "Mail", ""},
    {"iphone-exchange", Imap, "exchange", "Open the list of accounts", Part::Press, "Accounts", ""},
    {"iphone-exchange", Imap, "exchange", "Start a new account", Part::Press, "Add Account", ""},
    {"iphone-exchange", Imap, "exchange", "Choose the account type", Part::Press, "Microsoft Exchange", ""},
    {"iphone-exchange", Imap, "exchange", "Enter your address", Part::Field, "Email", "emailAddress"},
    {"iphone-exchange", Imap, "exchange", "Enter your address", Part::Field, "Description", "accountName"},
    {"iphone-exchange", Imap, "exchange", "Enter your address", Part::Press, "Next", ""},
    {"iphone-exchange", Imap, "exchange", "Choose to set it up by hand", Part::Press, "Configure Manually",
     ""},
    {"iphone-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "Server",
     "incomingServer"},
    {"iphone-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "Username", "userName"},
    {"iphone-exchange", Imap, "exchange", "Fill in the server settings", Part::Field, "Password", "password"},
    {"iphone-exchange", Imap, "exchange", "Choose what the account brings", Part::Tick, "Mail", ""},
    {"iphone-exchange", Imap, "exchange", "Save the account", Part::Press, "Save", ""},
    // Exchange in classic Outlook (2026)
    {"outlook-exchange", Imap, "exchange", "Enter your address", Part::Field, "Email address",
     "emailAddress"},
    {"outlook-exchange", Imap, "exchange", "Enter your address", Part::Press, "Connect", ""},
    {"outlook-exchange", Imap, "exchange", "Choose the account type", Part::Press, "Exchange", ""},
    {"outlook-exchange", Imap, "exchange", "Enter the password", Part::Field, "Password", "password"},
    {"outlook-exchange", Imap, "exchange", "Enter the password", Part::Tick, "Remember my credentials", ""},
    {"outlook-exchange", Imap, "exchange", "Enter the password", Part::Says, "SRV record", ""},
    {"outlook-exchange", Imap, "exchange", "Allow the redirection", Part::Press, "Allow", ""},
    {"outlook-exchange", Imap, "exchange", "Finish", Part::Press, "Next", ""},
    {"outlook-exchange", Imap, "exchange", "Finish", Part::Press, "Done", ""},
};

QString english(const Guide &guide, const QString &key)
{
    return guide.labels.value(key).in(u"en"_s);
}

bool has(const Guide &guide, const Step &step, const GuideFact &fact)
{
    const QString shown = QString::fromUtf8(fact.shown ? fact.shown : fact.printed);
    const auto key = settingFromToken(QString::fromUtf8(fact.key));
    const auto isShown = [&](const QString &label) { return english(guide, label) == shown; };
    switch (fact.part) {
    case Part::Press: {
        const QStringList named = labelKeysIn(step);
        return std::any_of(named.cbegin(), named.cend(), isShown);
    }
    case Part::Field:
        return std::any_of(step.values.cbegin(), step.values.cend(), [&](const StepValue &value) {
            return key ? value.key == key && isShown(value.label) : isShown(value.shows);
        });
    case Part::Tick:
        return std::any_of(step.ticks.cbegin(), step.ticks.cend(),
                           [&](const StepTick &tick) { return tick.ticked && isShown(tick.label); });
    case Part::Says:
        return sentencesOf(step).join(u'\n').contains(shown);
    }
    Q_UNREACHABLE();
}

} // namespace

TEST(GuideFactsPrograms, EveryPrintedStepLabelAndTickIsInTheGuide)
{
    for (const GuideFact &fact : facts) {
        const QString offer = QString::fromUtf8(fact.offer);
        const Guide *guide = shipped().guide(u"ovh"_s, QString::fromUtf8(fact.device), offer);
        ASSERT_TRUE(guide) << fact.device;
        const QList<Step> steps = guide->stepsFor(fact.protocol, offer);
        EXPECT_TRUE(std::any_of(steps.cbegin(), steps.cend(),
                                [&](const Step &step) {
                                    return step.title.source == QString::fromUtf8(fact.title) &&
                                           has(*guide, step, fact);
                                }))
            << fact.device << ", " << fact.title << ": " << fact.printed;
    }
}

TEST(GuideFactsPrograms, AnotherWordThanThePrintedOneHasAReason)
{
    for (const GuideFact &fact : facts)
        EXPECT_EQ(fact.shown != nullptr, *fact.why != '\0') << fact.printed;
}

TEST(GuideFactsPrograms, ThunderbirdsProposalIsOnlyWrongForTheOffersOnOtherServers)
{
    const Guide *guide = shipped().guide(u"ovh"_s, u"thunderbird"_s, u"mxplan"_s);
    ASSERT_TRUE(guide);
    for (const Step &step : guide->stepsFor(Protocol::Imap, u"mxplan"_s))
        EXPECT_FALSE(sentencesOf(step).join(u'\n').contains(u"another offer"_s)) << step.number;
}

TEST(GuideFactsPrograms, ExchangeItselfIsOfferedToExchangeMailboxesOnly)
{
    for (const QString &device : {u"gmail-exchange"_s, u"iphone-exchange"_s, u"outlook-exchange"_s}) {
        EXPECT_TRUE(shipped().guide(u"ovh"_s, device, u"exchange"_s)) << qPrintable(device);
        EXPECT_FALSE(shipped().guide(u"ovh"_s, device, u"mxplan"_s)) << qPrintable(device);
    }
}

TEST(GuideFactsPrograms, GmailOnTheWebIsSaidToBeOverAndNotOffered)
{
    EXPECT_FALSE(shipped().guide({}, u"gmail-web"_s));
    const Guide *guide = shipped().guide({}, u"gmail-android"_s);
    ASSERT_TRUE(guide);
    EXPECT_TRUE(std::any_of(guide->faq.cbegin(), guide->faq.cend(), [](const Question &one) {
        return one.question.source.contains(u"Gmail on the web"_s) &&
               one.answer.constFirst().source.startsWith(u"No longer."_s);
    }));
}
