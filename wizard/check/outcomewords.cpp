#include "checkwords.h"

static bool isSafelyDone(const CheckReport &report, Protocol protocol)
{
    return report.best(protocol) != nullptr;
}

/// The rows that the person still waits for: those that might yet decide receiving or sending.
static const ProbeResult *awaited(const CheckReport &report)
{
    const ProbeResult *firstOpen = nullptr;
    for (const ProbeResult &result : report.results) {
        if (result.finished || isSafelyDone(report, result.target.service.protocol))
            continue;
        if (!firstOpen || (firstOpen->slow && !result.slow))
            firstOpen = &result;
    }
    return firstOpen;
}

/// Facts for a sentence about the whole check: the port is named only where the cause is that of one port.
static CauseFacts factsFor(const Outcome &outcome, const CheckReport &report)
{
    CauseFacts facts;
    facts.culprit = outcome.culprit;
    int sharers = 0;
    for (const ProbeResult &result : report.results)
        sharers += result.finished && result.verdict == outcome.cause;
    if (outcome.causeRow >= 0 && outcome.causeRow < report.results.size()) {
        facts = CheckWords::factsOf(report.results.at(outcome.causeRow));
        facts.culprit = outcome.culprit;
    } else if (!report.results.isEmpty()) {
        facts = CheckWords::factsOf(report.results.constFirst());
        facts.culprit = outcome.culprit;
    }
    if (sharers != 1)
        facts.port = 0;
    return facts;
}

QString CheckWords::headline(const Outcome &outcome, const CheckReport &report)
{
    switch (outcome.conclusion) {
    case Conclusion::Testing:
        if (report.best(Protocol::Smtp))
            return tr("Sending works; still testing how mail is received");
        if (report.best(Protocol::Imap) || report.best(Protocol::Pop3))
            return tr("Receiving works; still testing how mail is sent");
        return tr("Testing the mail servers from this computer…");
    case Conclusion::Works:
        return tr("Receiving and sending work");
    case Conclusion::OnlyIncomingWorks:
        return tr("Receiving works, sending does not yet");
    case Conclusion::OnlyOutgoingWorks:
        return tr("Sending works, receiving does not yet");
    case Conclusion::NothingWorks:
        return tr("Receiving and sending do not work from here yet");
    case Conclusion::Offline:
        return tr("This computer is not connected to a network");
    case Conclusion::Cancelled:
        return tr("The test was cancelled");
    }
    Q_UNREACHABLE();
}

static QString causeAndAction(const Outcome &outcome, const CheckReport &report)
{
    return CheckWords::tr("%1 %2").arg(CheckWords::cause(outcome.cause, factsFor(outcome, report)),
                                       CheckWords::action(outcome.cause));
}

/// What must be said beside good news: the names that differ from the provider's.
static QString otherNames(const CheckReport &report)
{
    QStringList sentences;
    QStringList names;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const ProbeResult *best = report.best(protocol);
        if (!best || best->target.insteadOf.isEmpty() || names.contains(best->target.service.endpoint.host))
            continue;
        names.append(best->target.service.endpoint.host);
        sentences.append(CheckWords::otherName(best->target));
    }
    return sentences.join(QLatin1Char(' '));
}

static QString withOtherNames(const QString &advice, const CheckReport &report)
{
    const QString names = otherNames(report);
    //: %1 and %2 are whole sentences
    return names.isEmpty() ? advice : CheckWords::tr("%1 %2").arg(names, advice);
}

QString CheckWords::advice(const Outcome &outcome, const CheckReport &report)
{
    switch (outcome.conclusion) {
    case Conclusion::Testing: {
        const ProbeResult *open = awaited(report);
        if (!open)
            return tr("This takes a few seconds.");
        const QString host = open->target.service.endpoint.host;
        if (open->slow)
            return tr("%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for "
                      "up to 35 seconds.").arg(host);
        return tr("Waiting for %1 to answer. This takes a few seconds.").arg(host);
    }
    case Conclusion::Works:
        return withOtherNames(tr("Both were tested from this computer just now: the connection is encrypted, and the "
                                 "server showed a valid certificate (its proof of identity)."),
                              report);
    case Conclusion::OnlyIncomingWorks:
    case Conclusion::OnlyOutgoingWorks:
    case Conclusion::NothingWorks:
        return withOtherNames(causeAndAction(outcome, report), report);
    case Conclusion::Offline:
        return tr("Connect it to the Internet: the test then starts by itself. Until then, the provider's values are "
                  "shown and marked “not tested”.");
    case Conclusion::Cancelled:
        return tr("What was not tested is marked so. “Check again” starts the test afresh.");
    }
    Q_UNREACHABLE();
}
