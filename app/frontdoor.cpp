#include "frontdoor.h"

#include "app/afterfirstpaint.h"
#include "app/checkcommand.h"
#include "app/checkoutput.h"
#include "app/codecommand.h"
#include "app/commandline.h"
#include "app/exportcommand.h"
#include "app/filedialogtraces.h"
#include "app/guidepreview.h"
#include "app/mailboxes.h"
#include "app/profilecommand.h"
#include "app/profilefolders.h"
#include "app/remembered.h"
#include "app/say.h"
#include "app/unknownnames.h"
#include "profiles/catalogue.h"
#include "wizard/conductor.h"
#include "wizard/guide/previewview.h"
#include "wizard/languages.h"
#include "wizard/look/appicon.h"
#include "wizard/session.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QScreen>

bool wantsWindow(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine::Task task = readCommandLine(words).task;
    return task == CommandLine::Task::Window || task == CommandLine::Task::Preview;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    say(stderr, QStringLiteral("mail-setup-wizard: there is no screen to open a window on; "
                               "--check ADDRESS works without one."));
    return false;
#else
    return true;
#endif
}

/// The words of the call, with --language applied first so that what is off is said in that language.
static CommandLine readInItsLanguage(Languages &languages, const QString &remembered)
{
    const QStringList words = QCoreApplication::arguments();
    const CommandLine first = readCommandLine(words);
    if (Languages::isKnown(first.language))
        languages.switchTo(first.language);
    else if (Languages::isKnown(remembered))
        languages.switchTo(remembered);
    else
        languages.switchTo(Languages::best(QLocale().uiLanguages()));
    return readCommandLine(words);
}

static void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("mail-setup-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MSW_VERSION));
    QDir::setCurrent(QDir::rootPath());  // an OpenSSL of Qt before 6.5.10 may read certificates from here
    // Qt's file dialog would keep the folders it saw in a file of its own; there is no such file to write to here.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

static void tellProblems(const Catalogue &catalogue)
{
    for (const ProfileProblem &problem : catalogue.problems())
        say(stderr, problem.toLine());
}

static int refuse(const QString &what)
{
    say(stderr, QLatin1String("mail-setup-wizard: ") + what);
    return 2;
}

static int runProfileCheck(const CommandLine &line)
{
    const Catalogue catalogue(profileFoldersHere(line.profileFolders));
    const ProfileVerdict verdict = checkProfiles(line, catalogue);
    for (const QString &problem : verdict.lines)
        say(stdout, problem);
    return verdict.exitStatus();
}

static int runExport(const CommandLine &line)
{
    const Catalogue catalogue(profileFoldersHere(line.profileFolders));
    tellProblems(catalogue);
    const ExportAnswer answer = exportProvider(line, catalogue);
    if (!answer.off.isEmpty())
        return refuse(answer.off);
    for (const QString &warning : answer.warnings)
        say(stderr, QStringLiteral("mail-setup-wizard: ") + warning);
    say(stdout, QString::fromUtf8(answer.text));
    return answer.exitStatus();
}

static int runCode(const CommandLine &line)
{
    const Catalogue catalogue(profileFoldersHere(line.profileFolders));
    const CodeAnswer answer = explainCode(line.code, catalogue);
    if (!answer.off.isEmpty())
        return refuse(answer.off);
    say(stdout, answer.text);
    return answer.exitStatus();
}

int runWithoutWindow()
{
    Languages languages;
    const CommandLine line = readInItsLanguage(languages, {});
    nameTheProgram();
    switch (line.task) {
    case CommandLine::Task::Help:
        say(stdout, helpText());
        return 0;
    case CommandLine::Task::Version:
        say(stdout, QStringLiteral("mail-setup-wizard " MSW_VERSION));
        return 0;
    case CommandLine::Task::Wrong:
    case CommandLine::Task::Window:
    case CommandLine::Task::Preview:
        return refuse(line.wrong);
    case CommandLine::Task::CheckProfile:
        return runProfileCheck(line);
    case CommandLine::Task::ExportAutoconfig:
        return runExport(line);
    case CommandLine::Task::ReadCode:
        return runCode(line);
    case CommandLine::Task::Check:
        break;
    }
    const std::unique_ptr<Mailboxes> mailboxes = Mailboxes::make(line.mailbox);
    const Catalogue catalogue(profileFoldersHere(line.profileFolders) + mailboxes->profileFolders());
    tellProblems(catalogue);
    CheckCommand command(line, catalogue, mailboxes->outside());
    if (const QString off = command.whatIsOff(); !off.isEmpty())
        return refuse(off);
    QObject::connect(&command, &CheckCommand::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    command.start();
    QCoreApplication::exec();
    say(stdout, line.output == CommandLine::Output::Json
                    ? QString::fromUtf8(checkAsJson(command.answer(), catalogue))
                    : checkAsWords(command.answer(), catalogue));
    return exitStatus(command.answer());
}

/// What --address, --provider, --protocol and --device answer in advance.
static void answerInAdvance(Session &session, const CommandLine &line, const QString &practiceAddress)
{
    session.setTypedAddress(line.address.isEmpty() ? practiceAddress : line.address);
    if (const ProviderMatch match = session.catalogue().find(line.providerId, line.offerId))
        session.setProvider({match.provider->id, match.offer->id, line.serverNumber, ProviderSource::Person});
    if (line.protocol)
        session.setIncoming(*line.protocol);
    if (!line.device.isEmpty())
        session.setDevice(line.device);
}

/// The address is made up, and no server is tried unless the person asks for it.
static int runPreview(const CommandLine &line, Languages &languages)
{
    const QString file = QDir::cleanPath(QDir(line.workingFolder).absoluteFilePath(line.files.constFirst()));
    Catalogue catalogue(profileFoldersHere(line.profileFolders) + GuidePreview::profileFolders(file));
    if (const QString unknown = unknownNameIn(line, catalogue); !unknown.isEmpty())
        return refuse(unknown);
    Session session(catalogue);
    GuidePreview preview(file, line.providerId, line.offerId, catalogue, session);
    preview.begin();
    if (line.protocol)
        session.setIncoming(*line.protocol);
    const std::unique_ptr<Mailboxes> mailboxes = Mailboxes::make(line.mailbox);
    Outside outside = mailboxes->outside();
    outside.network = nullptr;
    Conductor conductor(session, outside);
    PreviewView window(new SetupWizard(session, conductor, languages), QFileInfo(file).fileName());
    window.follow(session, [&preview] { return preview.shown(); });
    QObject::connect(&preview, &GuidePreview::changed, &window, &PreviewView::refresh);
    window.show();
    return QApplication::exec();
}

int runWindow()
{
    Remembered remembered = recall();
    Languages languages;
    const CommandLine line = readInItsLanguage(languages, remembered.language);
    nameTheProgram();
    const FileDialogTraces traces;
    QApplication::setWindowIcon(appIcon());
    QGuiApplication::setDesktopFileName(QCoreApplication::applicationName());  // how Wayland finds the icon
    if (line.task == CommandLine::Task::Preview)
        return runPreview(line, languages);
    keepChosenLanguage(languages, remembered);
    const std::unique_ptr<Mailboxes> mailboxes = Mailboxes::make(line.mailbox);
    const Catalogue catalogue(profileFoldersHere(line.profileFolders) + mailboxes->profileFolders());
    if (const QString unknown = unknownNameIn(line, catalogue); !unknown.isEmpty())
        return refuse(unknown);
    Session session(catalogue);
    Conductor conductor(session, mailboxes->outside());
    SetupWizard window(session, conductor, languages);
    answerInAdvance(session, line, mailboxes->address());
    window.resize(sizeAtStart(remembered, window.size(), window.screen()->availableSize()));
    AfterFirstPaint later(window, [&catalogue] { tellProblems(catalogue); });
    window.show();
    const int status = QApplication::exec();
    remembered.windowSize = window.size();
    remember(remembered);
    return status;
}
