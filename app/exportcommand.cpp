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
    for (const QString &host : unpublishedHosts(*match.offer, line.serverNumber))
        answer.warnings.append(QStringLiteral("\"%1\" is left out: mail programs look for whole host names only").arg(host));
    switch (line.toExport) {
    case CommandLine::Export::Autoconfig:
        answer.text = autoconfigXml(*match.provider, *match.offer, line.serverNumber);
        for (const QString &host : hostsOfUntoldOAuth2(*match.provider, *match.offer, line.serverNumber))
            answer.warnings.append(QStringLiteral("\"%1\" takes OAuth2 only, and the profile does not tell where to sign in: "
                                                  "add \"oauth2\"").arg(host));
        break;
    case CommandLine::Export::DnsLines: {
        const QString file = match.offer->domainsFile;
        answer.text = dnsLines(*match.offer, file.isEmpty() ? QStringList() : DomainsFile(file).domains(), line.serverNumber).toUtf8();
        break;
    }
    }
    return answer;
}
