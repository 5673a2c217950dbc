#include "commandline.h"

#include "wizard/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct Option {
    const char *name;
    const char *valueName;  ///< nullptr: takes no value
    const char *description;
};

const Option options[] = {
    {"check", QT_TRANSLATE_NOOP("CommandLine", "ADDRESS"),
     QT_TRANSLATE_NOOP("CommandLine", "Test the mail servers of this address without a window.")},
    {"protocol", "imap|pop3", QT_TRANSLATE_NOOP("CommandLine", "How mail is received; imap unless said.")},
    {"provider", "ID[.OFFER]",
     QT_TRANSLATE_NOOP("CommandLine", "Use this provider instead of recognising it.")},
    {"server-number", "N",
     QT_TRANSLATE_NOOP("CommandLine", "The number of the server, for offers that ask for one.")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print the result of --check as one JSON object.")},
    {"timeout", QT_TRANSLATE_NOOP("CommandLine", "SECONDS"),
     QT_TRANSLATE_NOOP("CommandLine", "End --check after this time, 1 to 600 seconds; 60 unless said.")},
    {"language", QT_TRANSLATE_NOOP("CommandLine", "CODE"),
     QT_TRANSLATE_NOOP("CommandLine", "Speak this language: en, lt, fi, cs, nl or ru.")},
    {"address", QT_TRANSLATE_NOOP("CommandLine", "ADDRESS"),
     QT_TRANSLATE_NOOP("CommandLine", "Start the window with this address.")},
    {"device", "ID", QT_TRANSLATE_NOOP("CommandLine", "Start the window with this device chosen.")},
    {"profiles", QT_TRANSLATE_NOOP("CommandLine", "FOLDER"),
     QT_TRANSLATE_NOOP("CommandLine", "Read more providers and guides from this folder.")},
    {"check-profile", "FILE...",
     QT_TRANSLATE_NOOP("CommandLine", "Name every problem of these provider and guide files.")},
    {"export-autoconfig", "ID[.OFFER]",
     QT_TRANSLATE_NOOP("CommandLine", "Print this provider's settings file for its own web server.")},
    {"dns", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "With --export-autoconfig: print the lines for the domain's DNS instead.")},
    {"read-code", QT_TRANSLATE_NOOP("CommandLine", "CODE"),
     QT_TRANSLATE_NOOP("CommandLine", "Say what the code at the top of a report for support means.")},
    {"preview", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Show this guide while it is written.")},
#ifdef MSW_PRACTICE
    {"practice", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "Walk with a practice mailbox whose servers run inside the program.")},
#endif
    {"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print the version.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print this text.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CommandLine wrong(const char *text, const QString &value = {})
{
    CommandLine line;
    line.task = CommandLine::Task::Wrong;
    line.wrong = translated(text);
    if (line.wrong.contains(QLatin1String("%1")))
        line.wrong = line.wrong.arg(value.left(200));
    return line;
}

/// "FILE..." are the words of the call that belong to no option.
bool takesValue(const Option &option)
{
    return option.valueName && !QLatin1String(option.valueName).endsWith(QLatin1String("..."));
}

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : options)
        parser.addOption({QString::fromLatin1(option.name), {},
                          takesValue(option) ? QString::fromLatin1(option.valueName) : QString()});
}

QString languageCodes()
{
    QStringList codes;
    for (const Language &language : Languages::all())
        codes.append(language.code);
    return codes.join(QLatin1String(", "));
}

}  // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const auto has = [&](const char *name) { return parser.isSet(QString::fromLatin1(name)); };

    if (!parser.parse(arguments)) {
        if (!parser.unknownOptionNames().isEmpty())
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "There is no option --%1; --help lists them all."),
                         parser.unknownOptionNames().constFirst());
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "An option lacks its value; --help shows what each takes."));
    }
    if (!parser.positionalArguments().isEmpty() && !has("check-profile"))
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "“%1” stands alone; write --address or --check before an address."),
                     parser.positionalArguments().constFirst());

    CommandLine line;
    line.language = value("language");
    if (has("language") && !Languages::isKnown(line.language))
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "--language takes one of: %1."), languageCodes());
    if (has("help") || has("version")) {
        line.task = has("help") ? CommandLine::Task::Help : CommandLine::Task::Version;
        return line;
    }
    if (has("protocol")) {
        const QString protocol = value("protocol").toLower();
        if (protocol != QLatin1String("imap") && protocol != QLatin1String("pop3"))
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "--protocol takes imap or pop3, not “%1”."),
                         value("protocol"));
        line.protocol = protocol == QLatin1String("imap") ? Protocol::Imap : Protocol::Pop3;
    }
    if (has("timeout")) {
        bool isNumber = false;
        const int seconds = value("timeout").toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 600)
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "--timeout takes 1 to 600 seconds, not “%1”."),
                         value("timeout"));
        line.timeout = std::chrono::seconds(seconds);
    }
    for (const QString &folder : parser.values(QStringLiteral("profiles"))) {
        const QDir dir(folder);
        if (folder.isEmpty() || !dir.exists())
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "There is no folder “%1” for --profiles."), folder);
        line.profileFolders.append(dir.absolutePath());
    }
    line.workingFolder = QDir::currentPath();
    line.files = has("preview") ? QStringList{value("preview")} : parser.positionalArguments();
    for (const QString &file : std::as_const(line.files))
        if (!QFileInfo(file).isFile())
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "There is no file “%1”."), file);
#ifdef MSW_PRACTICE
    if (has("practice"))
        line.mailbox = CommandLine::Mailbox::Practice;
#endif
    const QString provider = has("export-autoconfig") ? value("export-autoconfig") : value("provider");
    line.providerId = provider.section(QLatin1Char('.'), 0, 0);
    line.offerId = provider.section(QLatin1Char('.'), 1);
    line.serverNumber = value("server-number");
    line.device = value("device");
    line.address = value("address");
    if (has("check-profile") || has("preview")) {
        line.task = has("preview") ? CommandLine::Task::Preview : CommandLine::Task::CheckProfile;
        if (line.files.isEmpty())
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "--check-profile needs the names of files behind it."));
    } else if (has("export-autoconfig")) {
        line.task = CommandLine::Task::ExportAutoconfig;
        line.toExport = has("dns") ? CommandLine::Export::DnsLines : CommandLine::Export::Autoconfig;
        if (line.providerId.isEmpty())
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "An option lacks its value; --help shows what each takes."));
    } else if (has("read-code")) {
        line.task = CommandLine::Task::ReadCode;
        line.code = value("read-code");
    } else if (has("dns")) {
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "--dns goes with --export-autoconfig ID."));
    } else if (has("check")) {
        line.task = CommandLine::Task::Check;
        line.address = value("check");
        line.output = has("json") ? CommandLine::Output::Json : CommandLine::Output::Words;
    } else if (has("json") || has("timeout")) {
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "--json and --timeout go with --check ADDRESS."));
    }
    return line;
}

QString helpText()
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "Gets a mailbox to work on a person's own device."))
                   + QLatin1String("\n\nmail-setup-wizard\nmail-setup-wizard --check ADDRESS "
                                   "[--protocol imap|pop3] [--provider ID] [--json] [--timeout SECONDS]\n"
                                   "mail-setup-wizard --check-profile FILE...\n"
                                   "mail-setup-wizard --preview FILE [--protocol imap|pop3] [--provider ID]\n"
                                   "mail-setup-wizard --export-autoconfig ID[.OFFER] [--dns] [--server-number N]\n"
                                   "mail-setup-wizard --read-code CODE\n\n");
    for (const Option &option : options) {
        QString words = QLatin1String("  --") + QString::fromLatin1(option.name);
        if (option.valueName)
            words += QLatin1Char(' ') + translated(option.valueName);
        text += words.leftJustified(28) + QLatin1Char(' ') + translated(option.description) + QLatin1Char('\n');
    }
    text += QLatin1Char('\n')
            + translated(QT_TRANSLATE_NOOP(
                "CommandLine", "--check ends with 0 if receiving and sending are proven, 1 if not, "
                               "2 if the words of the call are off."))
            + QLatin1Char('\n')
            + translated(QT_TRANSLATE_NOOP("CommandLine", "--check-profile ends with 0 if the files are in order, 1 if not."))
            + QLatin1Char('\n');
    return text;
}
