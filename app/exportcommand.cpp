#include "exportcommand.h"

#include "app/unknownnames.h"
#include "profiles/autoconfigwriter.h"
#include "profiles/catalogue.h"
#include "profiles/domainsfile.h"
#include "profiles/servicerecords.h"

ExportAnswer exportProvider(const CommandLine &line, const Catalogue &catalogue)
{
    ExportAnswer answer;
    answer.off = unknownNameIn(line, catalogue);
    if (answer.off.isEmpty())
        answer.off = missingNumberIn(line, catalogue);
    if (!answer.off.isEmpty())
        return answer;
    const ProviderMatch match = catalogue.find(line.providerId, line.offerId);
    answer.leftOut = unpublishedHosts(*match.offer, line.serverNumber);
    switch (line.toExport) {
    case CommandLine::Export::Autoconfig:
        answer.text = autoconfigXml(*match.provider, *match.offer, line.serverNumber);
        break;
    case CommandLine::Export::DnsLines: {
        const QString file = match.offer->domainsFile;
        answer.text = dnsLines(*match.offer, file.isEmpty() ? QStringList() : DomainsFile(file).domains(), line.serverNumber).toUtf8();
        break;
    }
    }
    return answer;
}
