#include "checkwords.h"

QString CheckWords::action(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotTested:
        return tr("Press “Check again” to test it.");
    case Verdict::Works:
        return tr("These values can be used as they are.");
    case Verdict::WorksButPlain:
        return tr("Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.");
    case Verdict::NameNotFound:
        return tr("Check that the right provider is chosen, or ask the provider for the server's name.");
    case Verdict::DnsSilent:
        return tr("Restart the router or try another network, for example the phone's, and check again.");
    case Verdict::NoNetwork:
        return tr("Connect this computer to the Internet, and check again.");
    case Verdict::CaptivePortal:
        return tr("Open any web page in the browser, sign in to the network there, and check again.");
    case Verdict::Refused:
        return tr("Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.");
    case Verdict::NoAnswer:
        return tr("Try another network, for example the phone's; if it stays silent there too, ask the mail provider.");
    case Verdict::BlockedHere:
        return tr("Use a port that works, if the list shows one; otherwise try another network or ask whoever runs "
                  "this one.");
    case Verdict::Port25Blocked:
        return tr("Use port 465 or 587 for sending instead; they are made for mail programs.");
    case Verdict::OnlyThroughProxy:
        return tr("Your mail program needs this proxy, too: set it there, or use another network.");
    case Verdict::ProxyRefuses:
        return tr("Ask whoever runs this network to let mail through, or use another network.");
    case Verdict::ProxySilent:
        return tr("Check the proxy in the network settings of this computer, and check again.");
    case Verdict::OtherService:
        return tr("Check that the right provider is chosen, and use a port that works, if the list shows one.");
    case Verdict::TlsWherePlainExpected:
        return tr("Choose SSL/TLS (encryption from the start) for this port, or use a port that works.");
    case Verdict::PlainWhereTlsExpected:
        return tr("Use a port that works, if the list shows one; often it is the one with STARTTLS.");
    case Verdict::StartTlsNotOffered:
        return tr("Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.");
    case Verdict::StartTlsRefused:
        return tr("Type no password in this network; try another network and check again.");
    case Verdict::BytesBeforeTls:
        return tr("Do not sign in to your mail in this network; try another network and check again.");
    case Verdict::TlsTooOld:
        return tr("Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).");
    case Verdict::TlsFailed:
        return tr("Check again in a few minutes; if it stays so, try another network or ask the mail provider.");
    case Verdict::CertificateExpired:
        return tr("Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.");
    case Verdict::CertificateNotYetValid:
        return tr("Check the date of this computer; if it is right, tell the mail provider's support.");
    case Verdict::ClockWrong:
        return tr("Set the date, the time and the time zone of this computer, and check again.");
    case Verdict::CertificateOtherName:
        return tr("Ask the mail provider for the server name that its certificate is made out to.");
    case Verdict::CertificateUnknownIssuer:
        return tr("Do not accept it by hand; try another network, and if it stays so, ask the mail provider.");
    case Verdict::CertificateIntercepted:
        return tr("Turn its mail scanning off or ask whoever looks after this computer, and check again.");
    case Verdict::CertificateWeak:
        return tr("Tell the mail provider's support that the server needs a stronger certificate.");
    case Verdict::ClientCertificateWanted:
        return tr("Ask the mail provider for such a certificate, or for a server that does without.");
    case Verdict::NotForMailPrograms:
        return tr("Use another port of this list; servers use this one among themselves.");
    case Verdict::ServerBusy:
        return tr("Wait a few minutes and check again.");
    case Verdict::ServerRefusesUs:
        return tr("Wait a while or try another network; if it stays so, ask the mail provider to lift the block.");
    case Verdict::ClosedInTheMiddle:
        return tr("Check again; if it happens every time, try another network or ask the mail provider.");
    case Verdict::SenselessData:
        return tr("Check that the right provider is chosen; if it is, tell the mail provider's support.");
    case Verdict::Cancelled:
        return tr("Press “Check again” whenever you like.");
    }
    Q_UNREACHABLE();
}
