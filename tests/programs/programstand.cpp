#include "app/heldlock.h"
#include "profiles/mailaddress.h"
#include "wizard/takealong/programs/mailprograms.h"
#include "wizard/takealong/programs/programwords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <iostream>
#include <string>

/// Sets an account up in a real mail program's files, without the wizard's window around it:
///     program-stand PROGRAM ADDRESS PROTOCOL IN-HOST IN-PORT IN-SECURITY OUT-HOST OUT-PORT OUT-SECURITY
/// then one word a line on stdin (find, state, set-up, undo), one JSON object a line on stdout.
namespace {

Service serviceOf(const QString &protocol, const QString &host, const QString &port, const QString &security)
{
    Service service;
    service.protocol = protocol == QLatin1String("smtp")   ? Protocol::Smtp
                       : protocol == QLatin1String("pop3") ? Protocol::Pop3 : Protocol::Imap;
    service.endpoint = {host, port.toUShort(),
                        security == QLatin1String("tls") ? Security::ImplicitTls : Security::StartTls};
    return service;
}

QJsonObject answer(const MailProgram &program, const ProgramAccount &account, const std::string &word,
                   std::optional<SetUpRecord> *record)
{
    const QList<ProgramPlace> places = program.find();
    const ProgramPlace place = places.value(0);
    QJsonObject found{{QStringLiteral("places"), places.size()}, {QStringLiteral("folder"), place.folder}};
    if (word == "state") {
        const ProgramState state = places.isEmpty() ? program.presence() : program.state(place, account);
        found.insert(QStringLiteral("state"), int(state));
        found.insert(QStringLiteral("words"), ProgramWords::state(state, program.kind()));
    } else if (word == "set-up") {
        const SetUpResult result = program.setUp(place, account);
        *record = result.record;
        found.insert(QStringLiteral("done"), result.outcome == SetUpOutcome::Done);
        found.insert(QStringLiteral("words"), ProgramWords::outcome(result.outcome, program.kind()));
        found.insert(QStringLiteral("copy"), result.record ? result.record->copy : QString());
    } else if (word == "undo") {
        const UndoOutcome outcome = program.undo(record->value_or(SetUpRecord{}));
        found.insert(QStringLiteral("done"), outcome == UndoOutcome::Done);
        found.insert(QStringLiteral("words"), ProgramWords::undone(outcome, program.kind()));
    }
    return found;
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 10) {
        std::fputs("PROGRAM ADDRESS PROTOCOL IN-HOST IN-PORT IN-SECURITY OUT-HOST OUT-PORT OUT-SECURITY\n", stderr);
        return 2;
    }
    ProgramAccount account;
    account.address = readMailAddress(words.at(2)).address.value_or(MailAddress{});
    account.incoming = serviceOf(words.at(3), words.at(4), words.at(5), words.at(6));
    account.outgoing = serviceOf(QStringLiteral("smtp"), words.at(7), words.at(8), words.at(9));
    account.incomingUserName = account.outgoingUserName = account.address.toString();

    ProgramSurroundings surroundings = usualProgramSurroundings();
    surroundings.lockOf = lookAtLock;
    const MailPrograms programs = makeMailPrograms(surroundings);
    std::optional<SetUpRecord> record;
    for (std::string word; std::getline(std::cin, word);) {
        for (const auto &program : programs) {
            if (ProgramWords::name(program->kind()) != words.at(1))
                continue;
            QElapsedTimer timer;
            timer.start();
            QJsonObject said = answer(*program, account, word, &record);
            said.insert(QStringLiteral("milliseconds"), double(timer.nsecsElapsed()) / 1e6);
            std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }
    }
    return 0;
}
