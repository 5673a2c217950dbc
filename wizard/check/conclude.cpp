#include "wizard/check/checkreport.h"
#include "wizard/check/interceptors.h"

#include <algorithm>

namespace {

bool isPending(const ProbeResult &row)
{
    // Past the time people wait for, a row no longer holds up what the rest says.
    return !row.finished && !row.slow;
}

bool hasPending(const CheckReport &report, Protocol protocol)
{
    return std::any_of(report.results.begin(), report.results.end(), [&](const ProbeResult &row) {
        return row.target.service.protocol == protocol && isPending(row);
    });
}

Verdict verdictSoFar(const ProbeResult &row)
{
    return row.finished ? row.verdict : Verdict::NoAnswer;
}

/// Causes on this computer or its network, that explain every other symptom, the most telling first.
constexpr Verdict localCauses[] = {
    Verdict::NoNetwork,      Verdict::CaptivePortal,   Verdict::ClockWrong,
    Verdict::CertificateIntercepted, Verdict::BytesBeforeTls, Verdict::StartTlsRefused,
    Verdict::OnlyThroughProxy,       Verdict::ProxyRefuses,   Verdict::ProxySilent,
};

bool isPort25Matter(const ProbeResult &row)
{
    return row.verdict == Verdict::Port25Blocked || row.verdict == Verdict::NotForMailPrograms;
}

/// Port 25 is not the cause where a port made for mail programs is there and fails for a reason of its own.
bool isBeside(const ProbeResult &row, const CheckReport &report)
{
    return isPort25Matter(row)
           && std::any_of(report.results.begin(), report.results.end(), [](const ProbeResult &other) {
                  return other.target.service.protocol == Protocol::Smtp && !isPort25Matter(other)
                         && other.stage > Stage::Connect;
              });
}

/// The rows of the directions that are not proven, the best to show first: named by the provider, then by rank.
QList<int> failingRows(const CheckReport &report, Protocol incoming)
{
    QList<int> rows;
    for (int i = 0; i < report.results.size(); ++i) {
        const Protocol protocol = report.results[i].target.service.protocol;
        if ((protocol == incoming || protocol == Protocol::Smtp) && !report.best(protocol))
            rows.append(i);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const bool leftBeside = isBeside(report.results[a], report);
        if (leftBeside != isBeside(report.results[b], report))
            return !leftBeside;
        const ProbeTarget &left = report.results[a].target;
        const ProbeTarget &right = report.results[b].target;
        if (left.fromProvider != right.fromProvider)
            return left.fromProvider;
        return left.rank < right.rank;
    });
    return rows;
}

int rowWith(const CheckReport &report, const QList<int> &rows, Verdict verdict)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](int row) { return verdictSoFar(report.results[row]) == verdict; });
    return found == rows.end() ? -1 : *found;
}

/// The verdict of the row to point at: a local cause anywhere, else the best row of those the provider names.
int causeRow(const CheckReport &report, const QList<int> &rows)
{
    for (const Verdict local : localCauses) {
        if (const int row = rowWith(report, rows, local); row >= 0)
            return row;
    }
    // A server that answers, but without encryption, tells more than its ports that do not exist.
    if (const int row = rowWith(report, rows, Verdict::WorksButPlain); row >= 0)
        return row;
    return rows.isEmpty() ? -1 : rows.first();
}

/// Who on this side of the mail server stands in the way; English, for those who read logs.
QString culpritOf(const ProbeResult &row, Verdict cause)
{
    if (cause == Verdict::CertificateIntercepted)
        return interceptorOf(row.tls.issuer);
    if (cause == Verdict::CaptivePortal)
        return QStringLiteral("captive portal");
    if (cause == Verdict::ClockWrong)
        return QStringLiteral("own clock");
    if (cause == Verdict::Port25Blocked)
        return QStringLiteral("internet provider");
    if (cause == Verdict::OnlyThroughProxy || cause == Verdict::ProxyRefuses || cause == Verdict::ProxySilent)
        return QStringLiteral("proxy");
    if (cause == Verdict::BlockedHere)
        return QStringLiteral("network");
    return {};
}

Conclusion conclusionOf(const CheckReport &report, Protocol incoming)
{
    const bool receives = report.best(incoming) != nullptr;
    const bool sends = report.best(Protocol::Smtp) != nullptr;
    if (receives && sends)
        return Conclusion::Works;
    if (report.results.isEmpty())
        return report.complete ? Conclusion::NothingWorks : Conclusion::Testing;
    if ((!receives && hasPending(report, incoming)) || (!sends && hasPending(report, Protocol::Smtp)))
        return Conclusion::Testing;
    const auto isCancelled = [](const ProbeResult &row) { return row.verdict == Verdict::Cancelled; };
    if (std::any_of(report.results.begin(), report.results.end(), isCancelled))
        return Conclusion::Cancelled;
    if (receives)
        return Conclusion::OnlyIncomingWorks;
    if (sends)
        return Conclusion::OnlyOutgoingWorks;
    const auto isOffline = [](const ProbeResult &row) { return row.verdict == Verdict::NoNetwork; };
    return std::all_of(report.results.begin(), report.results.end(), isOffline) ? Conclusion::Offline
                                                                              : Conclusion::NothingWorks;
}

}

const ProbeResult *CheckReport::best(Protocol protocol) const
{
    const ProbeResult *found = nullptr;
    for (const ProbeResult &row : results) {
        const bool fits = row.target.service.protocol == protocol && row.works();
        if (fits && (!found || row.target.rank < found->target.rank))
            found = &row;
    }
    return found;
}

Outcome conclude(const CheckReport &report, Protocol incoming)
{
    Outcome outcome;
    outcome.conclusion = conclusionOf(report, incoming);
    if (outcome.conclusion == Conclusion::Testing || outcome.conclusion == Conclusion::Works)
        return outcome;
    if (outcome.conclusion == Conclusion::Cancelled) {
        outcome.cause = Verdict::Cancelled;
        return outcome;
    }
    outcome.causeRow = causeRow(report, failingRows(report, incoming));
    if (outcome.causeRow < 0)
        return outcome;
    const ProbeResult &row = report.results[outcome.causeRow];
    outcome.cause = verdictSoFar(row);
    outcome.culprit = culpritOf(row, outcome.cause);
    return outcome;
}
