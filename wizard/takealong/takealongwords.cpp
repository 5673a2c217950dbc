#include "takealongwords.h"

#include "wizard/takealong/programs/programwords.h"

QString TakeAlongWords::title(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return tr("Thunderbird or K-9 Mail on an Android phone");
    case Way::AnyPhone:
        return tr("Any phone");
    case Way::Apple:
        return tr("iPhone, iPad or Mac");
    case Way::ThunderbirdHere:
    case Way::EvolutionHere:
        //: %1 is the name of a mail program
        return tr("%1 on this computer")
            .arg(ProgramWords::name(way == Way::EvolutionHere ? ProgramKind::Evolution : ProgramKind::Thunderbird));
    case Way::File:
        return tr("On paper or as a file");
    case Way::Support:
        return tr("For the support of your provider");
    }
    Q_UNREACHABLE();
}

QString TakeAlongWords::promise(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return tr("The app reads a code off this screen and sets the account up by itself.");
    case Way::AnyPhone:
        return tr("The camera reads names and ports off this screen, ready to be copied.");
    case Way::Apple:
        return tr("A file that sets the account up in Apple’s Mail.");
    case Way::ThunderbirdHere:
    case Way::EvolutionHere:
        return tr("Sets the account up in the program. It can be undone.");
    case Way::File:
        return tr("Print the settings, or save them as PDF or as text.");
    case Way::Support:
        return tr("A report of the test, and a short code to read out over the phone.");
    }
    Q_UNREACHABLE();
}

QString TakeAlongWords::sentence(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return tr("Let the app on the phone read this code. It holds the servers and your address, but no password.");
    case Way::AnyPhone:
        return tr("Let the phone’s camera read this code. It holds names and ports as text, but no password.");
    case Way::Apple:
        return tr("Save a file with the settings, bring it onto the device and install it there. It holds no password.");
    case Way::ThunderbirdHere:
        return ProgramWords::promise(ProgramKind::Thunderbird);
    case Way::EvolutionHere:
        return ProgramWords::promise(ProgramKind::Evolution);
    case Way::File:
        return tr("Choose the form that suits you. None of them holds your password.");
    case Way::Support:
        return tr("Give this to the people who help you. It holds neither your password nor your whole address.");
    }
    Q_UNREACHABLE();
}

QString TakeAlongWords::obstacle(TakeoutObstacle obstacle, Way way)
{
    switch (obstacle) {
    case TakeoutObstacle::None:
        return {};
    case TakeoutObstacle::NoServer:
        return tr("Not possible: there is no server for receiving or none for sending among your settings.");
    case TakeoutObstacle::NotProtected:
        return tr("Not possible: one of the servers offers no encryption, and your password would be sent openly.");
    case TakeoutObstacle::LettersBeforeAt:
        return way == Way::PhoneThunderbird
                   ? tr("Not possible: the app refuses an address with such letters or signs before the @.")
                   : tr("Not possible: this form cannot hold the letters or signs before the @ of your address.");
    case TakeoutObstacle::HostNotAName:
        return tr("Not possible: this form cannot hold the name of one of the servers.");
    case TakeoutObstacle::UserNameUnreadable:
        return tr("Not possible: your user name has a sign in it that this form cannot hold.");
    case TakeoutObstacle::SignInNotSupported:
        return tr("Not possible: your provider wants a way of signing in that this form has no word for.");
    case TakeoutObstacle::TooLong:
        return tr("Not possible: your settings are too long for a code that a camera can read.");
    }
    Q_UNREACHABLE();
}

QString TakeAlongWords::noAccountForPrograms()
{
    return tr("Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page "
              "says more.");
}

QString TakeAlongWords::trust(TakeoutTrust trust)
{
    switch (trust) {
    case TakeoutTrust::Proven:
        return {};
    case TakeoutTrust::NotTested:
        return tr("Not tested: some of these values are your provider’s word, not yet proven from this computer.");
    case TakeoutTrust::DoesNotWorkFromHere:
        return tr("Take care: some of these values did not work from this computer. They may work elsewhere.");
    }
    Q_UNREACHABLE();
}

QStringList TakeAlongWords::scanning(Way way)
{
    if (way == Way::PhoneThunderbird)
        return {tr("On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it."),
                tr("Choose “Import settings”, then “Scan QR code”."),
                tr("Hold the phone so that it sees the whole square."),
                tr("The app asks for your mailbox password.")};
    return {tr("Open the camera of the phone, or its QR reader."),
            tr("Hold the phone so that it sees the whole square."),
            tr("The phone shows the values as text. Copy them from there, one by one.")};
}

QString TakeAlongWords::codeHolds(Way way, const SettingsTable &table)
{
    const QString servers = QStringList{table.incoming ? table.incoming->service.endpoint.host : QString(),
                                        table.outgoing ? table.outgoing->service.endpoint.host : QString()}
                                .join(QStringLiteral(", "));
    return way == Way::PhoneThunderbird
               //: For screen readers; %1 are the names of the two servers.
               ? tr("A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.")
                     .arg(servers)
               : tr("A QR code for any phone, with the settings for %1. The same values stand below as text.").arg(servers);
}
