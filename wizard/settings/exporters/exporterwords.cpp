#include "exporterwords.h"

#include "wizard/languages.h"

#include <QDir>

QString ExporterWords::profileName(const MailAddress &address)
{
    //: %1 is a mail address; the name of a profile in the settings of an iPhone or Mac
    return tr("Mail: %1").arg(address.forPeople());
}

QString ExporterWords::profileDescription(const SettingsTable &table)
{
    return trustIn(table) == TakeoutTrust::Proven
               ? tr("Sets up this mailbox. It holds no password: the device asks for it.")
               : tr("Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.");
}

static QString serverAndPort(const ChosenService &chosen)
{
    return QStringLiteral("%1:%2").arg(chosen.service.endpoint.host).arg(chosen.service.endpoint.port);
}

QString ExporterWords::profileConsent(const SettingsTable &table, const QString &language)
{
    const char *sentences = QT_TRANSLATE_NOOP(
        "ExporterWords", "This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. "
                         "It changes nothing else and holds no password: the device asks for it.");
    return Languages::inLanguage(language, "ExporterWords", sentences)
        .arg(table.address.forPeople(), protocolName(table.incoming->service.protocol), serverAndPort(*table.incoming),
             serverAndPort(*table.outgoing));
}

QString ExporterWords::reportNote()
{
    return tr("This report is for the support of your mail provider. It holds no password, and your address only in part.");
}

QString ExporterWords::saved(SaveOutcome outcome, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (outcome) {
    case SaveOutcome::Saved:
        return tr("Saved as %1").arg(shown);
    case SaveOutcome::NotAllowed:
        return tr("%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.").arg(shown);
    case SaveOutcome::NoRoom:
        return tr("%1 cannot be written: the disk is full. Nothing is lost; choose another place.").arg(shown);
    case SaveOutcome::InUse:
        return tr("%1 cannot be written: another program has it open. Close it there, or choose another name.").arg(shown);
    case SaveOutcome::Failed:
        return tr("%1 could not be written whole, so it was not written at all. Choose another place.").arg(shown);
    }
    Q_UNREACHABLE();
}
