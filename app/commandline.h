#pragma once
#include "profiles/mailservice.h"

#include <QStringList>
#include <chrono>
#include <optional>

/// What the words of the call ask for.
struct CommandLine {
    enum class Task { Window, Check, CheckProfile, Preview, ExportAutoconfig, ReadCode, Help, Version, Wrong };

    Task task = Task::Window;
    QString wrong;  ///< for Task::Wrong: one line, what is off and how it should be
    QString address;
    std::optional<Protocol> protocol;
    QString providerId;
    QString offerId;       ///< behind the dot of --provider ID.OFFER, or empty
    QString serverNumber;  ///< the answer to the offer's question, or empty
    QString language;      ///< language code, or empty
    QString device;        ///< device id, or empty
    QString code;          ///< of --read-code, as typed
    QStringList profileFolders;
    QStringList files;      ///< of --check-profile and --preview, as written
    QString workingFolder;  ///< where `files` are looked for
    std::chrono::seconds timeout{60};
    enum class Output { Words, Json } output = Output::Words;
    enum class Export { Autoconfig, DnsLines } toExport = Export::Autoconfig;
    enum class Mailbox { Own, Practice } mailbox = Mailbox::Own;
};

/// Pure: reads the words of the call, the program's own name first.
CommandLine readCommandLine(const QStringList &arguments);
/// The text of --help, in the program's language.
QString helpText();
