#include "profiles/catalogue.h"
#include "support/madereports.h"
#include "support/madesignins.h"
#include "tests/screenshots/darkpalette.h"
#include "wizard/check/linechannel.h"
#include "wizard/conductor.h"
#include "wizard/languages.h"
#include "wizard/route.h"
#include "wizard/session.h"
#include "wizard/setupwizard.h"
#include "wizard/takealong/takealongpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLineEdit>
#include <QPixmap>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>
#include <cstdio>

/// Draws every page of three walks, and of servers being typed, in a language at a text size, from made-up reports and without any network.
/// Usage: screenshots FOLDER LANGUAGE PERCENT [light|dark]
namespace {

struct NoNames : DnsResolver {
    void addressesOf(const QString &, QObject *, AddressesFound) override {}
    void mxOf(const QString &, QObject *, MxFound) override {}
};

struct Story {
    QString name;
    QString address;
    ProviderChoice provider;
    QString device;
    Protocol incoming;
    bool sending;  ///< whether sending works in this story
};

QList<Story> stories()
{
    const ProviderChoice ovh{QStringLiteral("ovh"), QStringLiteral("mxplan"), {}, ProviderSource::Mx};
    const ProviderChoice astra{QStringLiteral("astra"), QStringLiteral("mailbox"), {}, ProviderSource::BuiltIn};
    return {{QStringLiteral("phone"), QStringLiteral("ona.petraite@imone.lt"), ovh,
             QStringLiteral("windows-phone-8"), Protocol::Pop3, true},
            {QStringLiteral("windows8"), QStringLiteral("jansen@voorbeeld.nl"), ovh, QStringLiteral("windows-8-mail"),
             Protocol::Imap, true},
            {QStringLiteral("astra"), QStringLiteral("ivan@astra.od.ua"), astra, QStringLiteral("any-program"),
             Protocol::Imap, false}};
}

CheckReport reportFor(const Story &story, const QList<Service> &services)
{
    CheckReport report = Made::finished(services, Verdict::Works);
    report.runId = 1000;
    Made::fail(report, 25, Verdict::Port25Blocked);
    if (!story.sending)
        for (const quint16 port : {quint16(465), quint16(587)}) {
            Made::fail(report, port, Verdict::CertificateExpired);
            Made::row(report, port)->stage = Stage::Tls;
        }
    return report;
}

QString nameOf(PageId page)
{
    switch (page.kind) {
    case PageKind::Address:
        return QStringLiteral("1-address");
    case PageKind::Provider:
        return QStringLiteral("2-provider");
    case PageKind::Before:
        return QStringLiteral("2-provider-before");
    case PageKind::Device:
        return QStringLiteral("3-device");
    case PageKind::Protocol:
        return QStringLiteral("4-protocol");
    case PageKind::Check:
        return QStringLiteral("5-check");
    case PageKind::SignIn:
        return QStringLiteral("5-check-signin");
    case PageKind::Step:
        return QStringLiteral("6-step-%1").arg(page.step + 1, 2, 10, QLatin1Char('0'));
    case PageKind::Settings:
        return QStringLiteral("7-settings");
    case PageKind::TakeAlong:
        return QStringLiteral("8-take-along");
    }
    Q_UNREACHABLE();
}

/// Each way to take the settings along has a picture of its own.
QString nameOf(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return QStringLiteral("phone-thunderbird");
    case Way::AnyPhone:
        return QStringLiteral("any-phone");
    case Way::Apple:
        return QStringLiteral("apple");
    case Way::ThunderbirdHere:
        return QStringLiteral("thunderbird-here");
    case Way::EvolutionHere:
        return QStringLiteral("evolution-here");
    case Way::File:
        return QStringLiteral("file");
    case Way::Support:
        return QStringLiteral("support");
    }
    Q_UNREACHABLE();
}

void settle()
{
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
}

bool draw(QWidget &window, const QDir &folder, const QString &name)
{
    settle();
    return window.grab().save(folder.filePath(name + QLatin1String(".png")));
}

/// The ways, and the place of each that can be gone.
int drawTakingAlong(SetupWizard &window, Session &session, const QDir &folder, const QString &story)
{
    session.takeAlong();
    window.show(PageId{PageKind::TakeAlong});
    const QString name = story + QLatin1Char('-') + nameOf(PageId{PageKind::TakeAlong});
    int drawn = draw(window, folder, name) ? 1 : 0;
    auto *page = static_cast<TakeAlongPage *>(window.currentPage());
    for (const Way way : page->offered()) {
        page->open(way);
        if (!draw(window, folder, name + QLatin1Char('-') + nameOf(way)))
            return -1;
        page->turnLeaf(Turn::Back);
        ++drawn;
    }
    return drawn;
}

/// The answers a password may get, as further pictures of the page.
int drawSignIns(SetupWizard &window, const QString &begin)
{
    const QMap<QString, SignInShown> states = {
        {QStringLiteral("running"), Made::running()},
        {QStringLiteral("accepted"), Made::accepted()},
        {QStringLiteral("refused"), Made::both(SignInVerdict::WrongNameOrPassword, SignInVerdict::WrongNameOrPassword)},
        {QStringLiteral("sending-refused"), Made::both(SignInVerdict::Accepted, SignInVerdict::WrongNameOrPassword)},
        {QStringLiteral("waiting"), Made::waiting()},
        {QStringLiteral("looking"), Made::tested(TestMailAnswer::Stage::Looking)},
        {QStringLiteral("arrived"), Made::tested(TestMailAnswer::Stage::Done, TestMailVerdict::Arrived)}};
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        static_cast<SignInPage *>(window.currentPage())->show(*state);
        settle();
        if (!window.grab().save(begin + QLatin1Char('-') + state.key() + QLatin1String(".png")))
            return -1;
    }
    return int(states.size());
}

int drawStory(const Story &story, const QDir &folder, Languages &languages)
{
    const Catalogue catalogue;
    Session session(catalogue);
    NoNames names;
    const Outside outside{&names, nullptr, [] { return std::unique_ptr<LineChannel>(); }};
    Conductor conductor(session, outside);
    SetupWizard window(session, conductor, languages);
    window.resize(960, 640);
    window.show();
    session.setTypedAddress(story.address);
    session.setProvider(story.provider);
    session.setProviderSearch(ProviderSearch::Found);
    session.setDevice(story.device);
    session.setIncoming(story.incoming);
    conductor.cancelCheck();
    session.setReport(reportFor(story, session.services()));
    if (story.incoming == Protocol::Imap)
        session.wantSignIn();
    int drawn = 0;
    for (const PageId &page : walk(session)) {
        window.show(page);
        const QString name = story.name + QLatin1Char('-') + nameOf(page);
        if (!draw(window, folder, name))
            return -1;
        ++drawn;
        if (page.kind == PageKind::SignIn && story.sending)
            drawn += drawSignIns(window, folder.filePath(name));
    }
    const int along = drawTakingAlong(window, session, folder, story.name);
    return along < 0 ? -1 : drawn + along;
}

/// Servers are being typed when the look-up finds some after all.
int drawTyping(const QDir &folder, Languages &languages)
{
    const Catalogue catalogue;
    Session session(catalogue);
    NoNames names;
    Conductor conductor(session, Outside{&names, nullptr, [] { return std::unique_ptr<LineChannel>(); }});
    SetupWizard window(session, conductor, languages);
    window.resize(960, 640);
    window.show();
    session.setTypedAddress(QStringLiteral("ona.petraite@imone.lt"));
    window.show(PageId{PageKind::Provider});
    settle();
    window.currentPage()->findChild<QAbstractButton *>(QStringLiteral("offer-none"))->click();
    settle();
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("typedIncoming"));
    field->setText(QStringLiteral("mail.imo"));
    field->setFocus();
    int drawn = draw(window, folder, QStringLiteral("typed-2-provider")) ? 1 : 0;
    SettingsFinding finding;
    finding.origin = Origin::OwnAutoconfig;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Smtp}) {
        FoundService found;
        found.service.protocol = protocol;
        found.service.endpoint.host = QStringLiteral("mail.imone.lt");
        found.service.endpoint.port = protocol == Protocol::Imap ? 993 : 465;
        finding.services.append(found);
    }
    session.keepSearched({SearchOutcome::Found, finding, {}});
    drawn += draw(window, folder, QStringLiteral("typed-2-provider-found")) ? 1 : 0;
    window.findChild<QAbstractButton *>(QStringLiteral("keptUse"))->click();
    drawn += draw(window, folder, QStringLiteral("typed-2-provider-used")) ? 1 : 0;
    return drawn == 3 ? drawn : -1;
}

}  // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 4 || !QDir().mkpath(words.at(1))) {
        std::fputs("usage: screenshots FOLDER LANGUAGE PERCENT [light|dark]\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (words.value(4) == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * words.at(3).toDouble() / 100);
    QApplication::setFont(font);
    Languages languages;
    languages.switchTo(words.at(2));
    for (const Story &story : stories()) {
        const int drawn = drawStory(story, QDir(words.at(1)), languages);
        if (drawn < 0)
            return 1;
        std::printf("%s: %d pictures\n", qPrintable(story.name), drawn);
    }
    const int typing = drawTyping(QDir(words.at(1)), languages);
    std::printf("typed: %d pictures\n", typing);
    if (typing < 0)
        return 1;
    return 0;
}
