#include "shippedguides.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the provider's own guides of 2018 to 2026 tell for Outlook, Apple Mail, the iPhone and Windows 10 Mail, step by
// step, and where our guides have it. Where a printed label is a translation, the maker's own word stands in `shown`.
namespace {

enum class Part {
    Pressed,  ///< the thing to press, or a label named in the words
    Field,    ///< the field for this setting
    Choice,   ///< a choice in the device's own words
    Ticked,
    Cleared,
    Said,     ///< part of a sentence
};

struct Fact {
    const char *device;
    Protocol protocol;
    int number;            ///< of our step; 0: after the numbered steps, -1: in the questions
    Part part;
    const char *printed;
    const char *key = "";  ///< the setting beside a field
    const char *shown = nullptr;
};

constexpr auto Imap = Protocol::Imap;
constexpr auto Pop3 = Protocol::Pop3;
constexpr auto Pressed = Part::Pressed;
constexpr auto Field = Part::Field;
constexpr auto Choice = Part::Choice;
constexpr auto Ticked = Part::Ticked;
constexpr auto Cleared = Part::Cleared;
constexpr auto Said = Part::Said;

const Fact facts[] = {
    // Outlook classic, first dialog (2026)
    {"outlook-windows", Imap, 1, Pressed, "File"},
    {"outlook-windows", Imap, 1, Pressed, "Add an account", "", "Add Account"},
    {"outlook-windows", Imap, 1, Said, "On its very first start"},
    {"outlook-windows", Imap, 2, Field, "Email address", "emailAddress"},
    {"outlook-windows", Imap, 2, Pressed, "Advanced options"},
    {"outlook-windows", Imap, 2, Ticked, "Configure my account manually", "", "Let me set up my account manually"},
    {"outlook-windows", Imap, 2, Said, "Configure my account manually"},
    {"outlook-windows", Imap, 2, Pressed, "Connect"},
    {"outlook-windows", Imap, 3, Pressed, "IMAP"},
    {"outlook-windows", Pop3, 3, Pressed, "POP"},
    {"outlook-windows", Imap, 4, Field, "Password", "password"},
    {"outlook-windows", Imap, 4, Pressed, "Connect"},
    {"outlook-windows", Imap, 5, Pressed, "Modify account settings", "", "Change account settings"},
    {"outlook-windows", Imap, 5, Said, "Modify account settings"},
    {"outlook-windows", Imap, 6, Field, "Server", "incomingServer"},
    {"outlook-windows", Imap, 6, Field, "Port", "incomingPort"},
    {"outlook-windows", Imap, 6, Field, "Encryption method", "incomingSecurity"},
    {"outlook-windows", Imap, 6, Field, "Server", "outgoingServer"},
    {"outlook-windows", Imap, 6, Field, "Port", "outgoingPort"},
    {"outlook-windows", Imap, 6, Field, "Encryption method", "outgoingSecurity"},
    {"outlook-windows", Imap, 6, Cleared, "Require ... SPA", "",
     "Require logon using Secure Password Authentication (SPA)"},
    {"outlook-windows", Pop3, 6, Field, "Port", "incomingPort"},
    {"outlook-windows", Imap, 6, Pressed, "Next"},
    {"outlook-windows", Imap, 7, Pressed, "Account settings", "", "Account Settings"},
    {"outlook-windows", Imap, 7, Pressed, "Server settings", "", "Server Settings"},
    {"outlook-windows", Pop3, 8, Ticked, "Leave a copy of messages on the server"},
    // Outlook classic, second dialog
    {"outlook-windows-manual", Imap, 2, Pressed, "Manual setup or additional server types"},
    {"outlook-windows-manual", Imap, 2, Pressed, "Next", "", "Next >"},
    {"outlook-windows-manual", Imap, 3, Pressed, "POP or IMAP"},
    {"outlook-windows-manual", Imap, 3, Pressed, "Next", "", "Next >"},
    {"outlook-windows-manual", Imap, 4, Field, "Your name", "senderName", "Your Name"},
    {"outlook-windows-manual", Imap, 4, Field, "E-mail address", "emailAddress", "E-mail Address"},
    {"outlook-windows-manual", Imap, 4, Field, "Account type", "accountType", "Account Type"},
    {"outlook-windows-manual", Imap, 4, Field, "Incoming mail server", "incomingServer"},
    {"outlook-windows-manual", Imap, 4, Field, "Outgoing mail server (SMTP)", "outgoingServer"},
    {"outlook-windows-manual", Imap, 4, Field, "User name", "userName", "User Name"},
    {"outlook-windows-manual", Imap, 4, Field, "Password", "password"},
    {"outlook-windows-manual", Imap, 4, Pressed, "More settings...", "", "More Settings ..."},
    {"outlook-windows-manual", Imap, 4, Cleared, "Require ... SPA", "",
     "Require logon using Secure Password Authentication (SPA)"},
    {"outlook-windows-manual", Imap, 5, Pressed, "Outgoing Server"},
    {"outlook-windows-manual", Imap, 5, Ticked, "My outgoing server (SMTP) requires authentication"},
    {"outlook-windows-manual", Imap, 5, Ticked, "Use same settings as my incoming mail server"},
    {"outlook-windows-manual", Imap, 6, Pressed, "Advanced"},
    {"outlook-windows-manual", Imap, 6, Field, "Incoming server (IMAP)", "incomingPort"},
    {"outlook-windows-manual", Imap, 6, Field, "Use the following type of encrypted connection", "incomingSecurity"},
    {"outlook-windows-manual", Imap, 6, Field, "Outgoing server (SMTP)", "outgoingPort"},
    {"outlook-windows-manual", Imap, 6, Field, "Use the following type of encrypted connection", "outgoingSecurity"},
    {"outlook-windows-manual", Imap, 6, Pressed, "OK"},
    {"outlook-windows-manual", Pop3, 6, Field, "Incoming server (POP3)", "incomingPort"},
    {"outlook-windows-manual", Pop3, 6, Ticked, "Leave a copy of messages on the server"},
    {"outlook-windows-manual", Imap, 7, Pressed, "Next", "", "Next >"},
    {"outlook-windows-manual", Imap, 7, Said, "Outlook tests receiving and sending."},
    // New Outlook for Windows (2026)
    {"outlook-new", Imap, 1, Pressed, "Add an account", "", "Add account"},
    {"outlook-new", Imap, 2, Field, "Email address", "emailAddress"},
    {"outlook-new", Imap, 2, Pressed, "Continue"},
    {"outlook-new", Imap, 3, Field, "Password", "password"},
    {"outlook-new", Imap, 3, Pressed, "Show more"},
    {"outlook-new", Imap, 4, Field, "IMAP Incoming server", "incomingServer"},
    {"outlook-new", Imap, 4, Field, "Port", "incomingPort"},
    {"outlook-new", Imap, 4, Field, "Secure connection type", "incomingSecurity"},
    {"outlook-new", Imap, 4, Field, "SMTP username", "outgoingUserName"},
    {"outlook-new", Imap, 4, Field, "SMTP Outgoing server", "outgoingServer"},
    {"outlook-new", Imap, 4, Field, "Port", "outgoingPort"},
    {"outlook-new", Imap, 4, Field, "Secure connection type", "outgoingSecurity"},
    {"outlook-new", Imap, 4, Said, "Leave {smtpPassword} empty"},
    {"outlook-new", Imap, 4, Pressed, "Continue"},
    {"outlook-new", Imap, 4, Said, "cannot be changed later"},
    {"outlook-new", Imap, -1, Pressed, "Manage"},
    {"outlook-new", Imap, -1, Pressed, "Delete"},
    // Windows 10 Mail (2018)
    {"windows-10-mail", Imap, 1, Pressed, "Accounts"},
    {"windows-10-mail", Imap, 2, Pressed, "Add account"},
    {"windows-10-mail", Imap, 3, Pressed, "Advanced settings", "", "Advanced setup"},
    {"windows-10-mail", Imap, 3, Said, "Advanced settings"},
    {"windows-10-mail", Imap, 4, Pressed, "Internet email"},
    {"windows-10-mail", Imap, 5, Field, "Email address", "emailAddress"},
    {"windows-10-mail", Imap, 5, Field, "Username", "userName", "User name"},
    {"windows-10-mail", Imap, 5, Field, "Password", "password"},
    {"windows-10-mail", Imap, 5, Field, "Account name", "accountName"},
    {"windows-10-mail", Imap, 5, Field, "Send your messages using this name", "senderName"},
    {"windows-10-mail", Imap, 5, Field, "Incoming email server", "incomingServerAndPort"},
    {"windows-10-mail", Imap, 5, Choice, "IMAP4"},
    {"windows-10-mail", Pop3, 5, Choice, "POP", "", "POP3"},
    {"windows-10-mail", Imap, 5, Field, "Outgoing (SMTP) email server", "outgoingServerAndPort"},
    {"windows-10-mail", Imap, 6, Ticked, "Outgoing server requires authentication"},
    {"windows-10-mail", Imap, 6, Ticked, "Use the same user name and password for sending email"},
    {"windows-10-mail", Imap, 6, Ticked, "Require SSL for incoming email"},
    {"windows-10-mail", Imap, 6, Ticked, "Require SSL for outgoing email"},
    {"windows-10-mail", Imap, 6, Pressed, "Sign in"},
    // Apple Mail (2024)
    {"apple-mail", Imap, 2, Pressed, "Other Mail Account", "", "Other Mail Account…"},
    {"apple-mail", Imap, 2, Pressed, "Mail Account"},
    {"apple-mail", Imap, 3, Field, "Name", "senderName"},
    {"apple-mail", Imap, 3, Field, "Email Address", "emailAddress"},
    {"apple-mail", Imap, 3, Field, "Password", "password"},
    {"apple-mail", Imap, 4, Field, "Email Address", "emailAddress"},
    {"apple-mail", Imap, 4, Field, "User Name", "userName"},
    {"apple-mail", Imap, 4, Field, "Password", "password"},
    {"apple-mail", Imap, 4, Field, "Account Type", "accountType"},
    {"apple-mail", Imap, 4, Field, "Incoming Mail Server", "incomingServer"},
    {"apple-mail", Imap, 4, Field, "Outgoing Mail Server", "outgoingServer"},
    {"apple-mail", Imap, 4, Pressed, "Log in", "", "Sign In"},
    {"apple-mail", Imap, 4, Pressed, "unable to verify account name or password", "",
     "Unable to verify account name or password."},
    {"apple-mail", Imap, 4, Said, "are normal the first time. If they stay"},
    {"apple-mail", Imap, 0, Pressed, "Preferences", "", "Preferences…"},
    {"apple-mail", Imap, 0, Pressed, "Server settings", "", "Server Settings"},
    {"apple-mail", Imap, 0, Cleared, "Automatically manage connection settings"},
    {"apple-mail", Imap, 0, Ticked, "Use TLS/SSL"},
    {"apple-mail", Imap, 0, Choice, "Password"},
    {"apple-mail", Imap, -1, Said, "Remove the account and add it again"},
    {"apple-mail", Imap, -1, Said, "One sign means that there is no network"},
    {"apple-mail", Pop3, 0, Cleared, "Remove copy from server after retrieving a message"},
    // iPhone and iPad (2024)
    {"iphone", Imap, 1, Pressed, "Settings"},
    {"iphone", Imap, 1, Pressed, "Mail"},
    {"iphone", Imap, 1, Pressed, "Accounts and passwords", "", "Accounts & Passwords"},
    {"iphone", Imap, 1, Pressed, "Mail, Contacts, Calendar", "", "Mail, Contacts, Calendars"},
    {"iphone", Imap, 1, Said, "In iOS 11 to 13"},
    {"iphone", Imap, 1, Said, "in iOS 7 to 10"},
    {"iphone", Imap, 2, Pressed, "Accounts"},
    {"iphone", Imap, 3, Pressed, "Add Account"},
    {"iphone", Imap, 4, Pressed, "Other"},
    {"iphone", Imap, 5, Pressed, "Add Mail Account"},
    {"iphone", Imap, 6, Field, "Name", "senderName"},
    {"iphone", Imap, 6, Field, "Email", "emailAddress"},
    {"iphone", Imap, 6, Field, "Password", "password"},
    {"iphone", Imap, 6, Field, "Description", "accountName"},
    {"iphone", Imap, 6, Pressed, "Next"},
    {"iphone", Imap, 7, Pressed, "IMAP"},
    {"iphone", Pop3, 7, Pressed, "POP"},
    {"iphone", Imap, 7, Said, "even where the device calls them optional"},
    {"iphone", Imap, 7, Field, "Host Name", "incomingServer"},
    {"iphone", Imap, 7, Field, "User Name", "userName"},
    {"iphone", Imap, 7, Field, "Password", "password"},
    {"iphone", Imap, 8, Pressed, "OUTGOING MAIL SERVER", "", "Outgoing Mail Server"},
    {"iphone", Imap, 8, Field, "Host Name", "outgoingServer"},
    {"iphone", Imap, 8, Field, "User Name", "outgoingUserName"},
    {"iphone", Imap, 8, Field, "Password", "password"},
    {"iphone", Imap, 9, Ticked, "Mail"},
    {"iphone", Pop3, 9, Pressed, "Save"},
    {"iphone", Imap, 0, Said, "Send a message to your own address."},
    {"iphone", Imap, 0, Field, "Server Port", "incomingPort"},
    {"iphone", Imap, 0, Field, "Server Port", "outgoingPort"},
    // Outlook app on Android (2024)
    {"outlook-android", Imap, 1, Pressed, "Add account"},
    {"outlook-android", Imap, 1, Said, "choose the envelope"},
    {"outlook-android", Imap, 1, Pressed, "+"},
    {"outlook-android", Imap, 2, Field, "Enter email address", "emailAddress"},
    {"outlook-android", Imap, 2, Pressed, "Continue"},
    {"outlook-android", Imap, 3, Pressed, "IMAP"},
    {"outlook-android", Pop3, 3, Pressed, "POP3"},
    {"outlook-android", Imap, 3, Pressed, "?"},
    {"outlook-android", Imap, 3, Pressed, "Change account provider"},
    {"outlook-android", Imap, 4, Ticked, "Advanced settings"},
    {"outlook-android", Imap, 5, Field, "Host name", "incomingServer"},
    {"outlook-android", Imap, 5, Field, "Port", "incomingPort"},
    {"outlook-android", Imap, 5, Field, "Security type", "incomingSecurity"},
    {"outlook-android", Imap, 5, Field, "User name", "userName"},
    {"outlook-android", Imap, 5, Field, "Password", "password"},
    {"outlook-android", Pop3, 6, Field, "Host name", "outgoingServer"},
    {"outlook-android", Pop3, 6, Field, "Port", "outgoingPort"},
    {"outlook-android", Pop3, 6, Field, "Security type", "outgoingSecurity"},
    {"outlook-android", Pop3, 6, Field, "User name", "outgoingUserName"},
    {"outlook-android", Pop3, 6, Field, "Password", "password"},
    {"outlook-android", Imap, 6, Said, "the check mark"},
    {"outlook-android", Imap, 6, Said, "cannot be changed later"},
    // Outlook app on iPhone and iPad (2025)
    {"outlook-ios", Imap, 1, Field, "Enter email address", "emailAddress"},
    {"outlook-ios", Imap, 1, Pressed, "Add account", "", "Add Account"},
    {"outlook-ios", Imap, 2, Said, "If the app says Exchange"},
    {"outlook-ios", Imap, 2, Pressed, "?"},
    {"outlook-ios", Imap, 2, Pressed, "Change account provider"},
    {"outlook-ios", Imap, 3, Pressed, "IMAP"},
    {"outlook-ios", Imap, 4, Ticked, "Advanced settings"},
    {"outlook-ios", Imap, 6, Pressed, "Login", "", "Sign In"},
    {"outlook-ios", Imap, 6, Said, "“Login”"},
    {"outlook-ios", Imap, -1, Pressed, "Modify login information"},
    // Outlook for macOS (2024)
    {"outlook-mac", Imap, 1, Pressed, "Tools"},
    {"outlook-mac", Imap, 1, Pressed, "Accounts"},
    {"outlook-mac", Imap, 2, Pressed, "+"},
    {"outlook-mac", Imap, 2, Pressed, "New account", "", "New Account…"},
    {"outlook-mac", Imap, 3, Field, "Email address", "emailAddress"},
    {"outlook-mac", Imap, 3, Pressed, "Continue"},
    {"outlook-mac", Imap, 4, Pressed, "IMAP/POP"},
    {"outlook-mac", Pop3, 5, Field, "Type", "accountType"},
    {"outlook-mac", Imap, 5, Field, "Account name", "accountName"},
    {"outlook-mac", Imap, 5, Field, "User name", "userName"},
    {"outlook-mac", Imap, 5, Field, "Password", "password"},
    {"outlook-mac", Imap, 6, Field, "Incoming server", "incomingServer"},
    {"outlook-mac", Imap, 6, Field, "Port", "incomingPort"},
    {"outlook-mac", Imap, 6, Ticked, "Use SSL to connect"},
    {"outlook-mac", Imap, 6, Field, "Outgoing server", "outgoingServer"},
    {"outlook-mac", Imap, 6, Field, "Port", "outgoingPort"},
    {"outlook-mac", Imap, 6, Pressed, "Next"},
    {"outlook-mac", Imap, 0, Said, "Send a message to your own address."},
    {"outlook-mac", Pop3, 8, Ticked, "Leave a copy of each message on the server"},
};

/// The questions as a step, so that the same search serves both.
Step questionsOf(const Guide &guide)
{
    Step step;
    step.number = -1;
    for (const Question &question : guide.faq)
        step.text += question.answer;
    return step;
}

bool has(const Guide &guide, const Step &step, const Fact &fact)
{
    const QString shown = QString::fromUtf8(fact.shown ? fact.shown : fact.printed);
    const auto key = settingFromToken(QString::fromUtf8(fact.key));
    const auto reads = [&](const QString &label) { return guide.labels.value(label).in(u"en"_s) == shown; };
    const auto ticked = [&](const StepTick &tick) { return tick.ticked == (fact.part == Ticked) && reads(tick.label); };
    switch (fact.part) {
    case Part::Pressed: {
        QStringList named = labelKeysIn(step);
        for (const SceneItem &item : step.scene.items)
            if (item.mark > 0)
                named.append(item.label);
        return std::any_of(named.cbegin(), named.cend(), reads);
    }
    case Part::Field:
        return std::any_of(step.values.cbegin(), step.values.cend(),
                           [&](const StepValue &value) { return value.key == key && reads(value.label); });
    case Part::Choice:
        return std::any_of(step.values.cbegin(), step.values.cend(),
                           [&](const StepValue &value) { return reads(value.shows); });
    case Part::Ticked:
    case Part::Cleared:
        return std::any_of(step.ticks.cbegin(), step.ticks.cend(), ticked);
    case Part::Said:
        return sentencesOf(step).join(u'\n').contains(shown);
    }
    Q_UNREACHABLE();
}

} // namespace

TEST(CurrentGuides, HaveEveryStepLabelAndTickOfTheProvidersGuides)
{
    for (const Fact &fact : facts) {
        const Guide *guide = shipped().guide({}, QString::fromUtf8(fact.device));
        ASSERT_TRUE(guide) << fact.device;
        const QList<Step> steps = guide->stepsFor(fact.protocol) << questionsOf(*guide);
        EXPECT_TRUE(std::any_of(steps.cbegin(), steps.cend(),
                                [&](const Step &step) { return step.number == fact.number && has(*guide, step, fact); }))
            << fact.device << ", step " << fact.number << ": " << fact.printed;
    }
}

TEST(CurrentGuides, ServeEveryProviderAndTheUnknownOnes)
{
    for (const Fact &fact : facts) {
        const QString device = QString::fromUtf8(fact.device);
        for (const QString &provider : {QString(), u"ovh"_s, u"astra"_s, u"no-such-provider"_s})
            EXPECT_TRUE(shipped().guide(provider, device)) << fact.device << " " << qPrintable(provider);
    }
}

TEST(CurrentGuides, NameNoServerAndNoPort)
{
    static const QRegularExpression value(u"\\b(110|143|465|587|993|995)\\b|\\b[a-z0-9-]+\\.(net|com|ca|cz|lt)\\b"_s);
    for (const Guide *guide : shipped().guidesFor({}))
        for (const QString &sentence : sentencesOf(*guide))
            EXPECT_FALSE(value.match(sentence).hasMatch()) << qPrintable(guide->id + u": "_s + sentence);
}

TEST(CurrentGuides, WithPop3SayThatACopyStaysOnTheServerWhereTheProgramCanDoIt)
{
    for (const auto &device : {u"outlook-windows"_s, u"outlook-windows-manual"_s, u"outlook-mac"_s, u"apple-mail"_s, u"iphone"_s}) {
        const Guide *guide = shipped().guide({}, device);
        ASSERT_TRUE(guide) << qPrintable(device);
        QStringList said;
        for (const Step &step : guide->stepsFor(Protocol::Pop3))
            said += sentencesOf(step);
        EXPECT_TRUE(said.contains(u"Otherwise the mail is taken off the server and your other devices no longer see it."_s))
            << qPrintable(device);
    }
}

TEST(CurrentGuides, TellWhatReplacedTheMailAppOfWindows10)
{
    const Guide *guide = shipped().guide({}, u"windows-10-mail"_s);
    ASSERT_TRUE(guide);
    EXPECT_TRUE(guide->oldDevice.source.contains(u"the new Outlook"_s));
    EXPECT_EQ(guide->group, u"older"_s);
}
