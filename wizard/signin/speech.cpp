#include "wizard/signin/speech.h"

std::optional<UnderTls> UnderTls::witness(const Dialogue &ended, const TlsFacts &facts)
{
    const Findings &findings = ended.findings();
    const bool well = ended.stage() == Stage::Done && findings.capabilitiesRead && findings.oddity == Oddity::None
        && !findings.busy && !findings.refused && !findings.startTlsRefused;
    // The channel knows facts only once a handshake was verified; the dialogue was told of it apart from that.
    if (!well || !findings.secured || facts.version.isEmpty())
        return std::nullopt;
    return UnderTls(findings);
}
