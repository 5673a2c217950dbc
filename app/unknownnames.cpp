#include "unknownnames.h"

#include "app/commandline.h"
#include "profiles/catalogue.h"

#include <QCoreApplication>

static QStringList offersOf(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Provider *provider : catalogue.providers())
        for (const Offer &offer : provider->offers)
            ids.append(provider->id + QLatin1Char('.') + offer.id);
    return ids;
}

/// Of all providers, since the person's own may not be known yet.
static QStringList devicesOf(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Provider *provider : catalogue.providers())
        for (const Guide *guide : catalogue.guidesFor(provider->id))
            ids.append(guide->device);
    ids.removeDuplicates();
    ids.append(QStringLiteral("other"));
    return ids;
}

/// One sentence serves both options: their names are the same in every language.
static QString takesOneOf(const QString &option, const QStringList &names)
{
    QString sentence = QCoreApplication::translate("CommandLine", "--provider takes one of: %1.");
    return sentence.replace(QLatin1String("--provider"), option).arg(names.join(QLatin1String(", ")));
}

QString unknownNameIn(const CommandLine &line, const Catalogue &catalogue)
{
    if (!line.providerId.isEmpty() && !catalogue.find(line.providerId, line.offerId))
        return takesOneOf(line.task == CommandLine::Task::ExportAutoconfig ? QStringLiteral("--export-autoconfig")
                                                                           : QStringLiteral("--provider"),
                          offersOf(catalogue));
    if (line.device.isEmpty())
        return {};
    const QStringList devices = devicesOf(catalogue);
    return devices.contains(line.device)
               ? QString()
               : takesOneOf(QStringLiteral("--device"), devices);
}

QString missingNumberIn(const CommandLine &line, const Catalogue &catalogue)
{
    const ProviderMatch match = catalogue.find(line.providerId, line.offerId);
    if (!match || !match.offer->question)
        return {};
    bool isNumber = false;
    const int number = line.serverNumber.toInt(&isNumber);
    if (isNumber && number >= match.offer->question->lowest && number <= match.offer->question->highest)
        return {};
    return QCoreApplication::translate("CommandLine", "%1 needs --server-number, a number from %2 to %3.")
        .arg(match.offer->name.shown())
        .arg(match.offer->question->lowest)
        .arg(match.offer->question->highest);
}
