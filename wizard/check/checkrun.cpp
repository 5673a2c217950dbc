#include "checkrun.h"

#include "wizard/check/certificatehost.h"
#include "wizard/check/cleantext.h"
#include "wizard/check/controlprobe.h"
#include "wizard/check/observation.h"
#include "wizard/check/proberun.h"
#include "wizard/check/samehost.h"
#include "wizard/outside.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>
#include <algorithm>
#include <vector>

namespace {

/// The day this file was compiled: no honest clock shows an earlier one.
QDate buildDay()
{
    return QLocale::c().toDate(QString::fromLatin1(__DATE__).simplified(), QStringLiteral("MMM d yyyy"));
}

/// Turned away before a word was said: what servers do that allow one connection at a time.
bool wasTurnedAway(const Observation &seen)
{
    if (seen.findings.busy)
        return !seen.findings.capabilitiesRead;
    return seen.fault == ChannelFault::ClosedByServer && !seen.findings.greeted;
}

/// Another name that does not work would only raise questions.
bool isWorthShowing(const ProbeResult &row)
{
    return row.target.insteadOf.isEmpty() || !row.finished || row.works();
}

} // namespace

class CheckRun::Private
{
public:
    struct Row {
        ProbeRun *run = nullptr;
        ProbeResult own;          ///< judged alone; the report holds what judgeTogether() makes of it
        bool waitsForRetry = false;
        bool retried = false;
        bool otherNamesAsked = false;
        std::chrono::milliseconds earlier{0};  ///< between the start of the check and of this run
    };

    Private(CheckRun *check, const QList<ProbeTarget> &targets, const Outside &beyond, const ProbeLimits &times);

    void begin(size_t index);
    void onProgress(size_t index);
    void onFinished(size_t index);
    void fill(Row &row);
    void settle();
    bool startRetry();
    bool lookForOtherName(size_t index, const ProbeResult &done);
    void tryUnder(const QString &name, size_t index);
    void lookForBlockades();
    bool needsControl(const QString &host) const;
    void startControl(const QString &host);
    bool worksBesides(const Row &row) const;
    void publish();
    void noteDecided();
    void announce();
    bool isOffline() const { return outside.network && !outside.network->isOnline(); }
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    CheckRun *q;
    Outside outside;
    ProbeLimits limits;
    CheckReport report;
    std::vector<Row> rows;
    qsizetype planned = 0;   ///< rows asked for; those behind them are tried instead of another name
    QStringList controlled;  ///< hosts whose web port was asked for
    QStringList hostsUp;     ///< and those that answered there
    int openControls = 0;
    bool doubtful = false;   ///< time enough has passed for a port to connect
    QElapsedTimer clock;
    bool started = false;
    bool over = false;
    bool changePending = false;
};

CheckRun::Private::Private(CheckRun *check, const QList<ProbeTarget> &targets, const Outside &beyond,
                           const ProbeLimits &times)
    : q(check)
    , outside(beyond)
    , limits(times)
    , planned(targets.size())
{
    for (const ProbeTarget &target : targets) {
        ProbeResult result;
        result.target = target;
        report.results.append(result);
        rows.push_back({nullptr, result});
    }
}

void CheckRun::Private::begin(size_t index)
{
    Row &row = rows[index];
    if (row.run)
        row.run->deleteLater();
    row.earlier = now();
    row.run = new ProbeRun(row.own.target, outside, limits, q);
    QObject::connect(row.run, &ProbeRun::progressed, q, [this, index] { onProgress(index); });
    QObject::connect(row.run, &ProbeRun::finished, q, [this, index] { onFinished(index); });
    row.run->start();
}

void CheckRun::Private::onProgress(size_t index)
{
    Row &row = rows[index];
    if (over || row.own.finished || row.waitsForRetry)
        return;
    fill(row);
    publish();
}

void CheckRun::Private::fill(Row &row)
{
    const Observation &seen = row.run->observation();
    ProbeResult &result = row.own;
    result.stage = seen.stage;
    result.slow = row.run->isSlow() && !result.finished;
    result.address = row.run->address();
    result.tls = seen.tls;
    result.times = row.run->times();
    result.elapsed = row.earlier + row.run->elapsed();
}

void CheckRun::Private::onFinished(size_t index)
{
    Row &row = rows[index];
    if (over || row.own.finished)
        return;
    fill(row);
    const Observation &seen = row.run->observation();
    if (!row.retried && wasTurnedAway(seen)) {
        row.waitsForRetry = true;
        settle();
        return;
    }
    Observation judged = seen;
    if (isOffline() && (seen.nameFault == DnsOutcome::NoAnswer || seen.fault == ChannelFault::Unreachable)) {
        judged.nameFault.reset();
        judged.fault = ChannelFault::NoNetwork;
    }
    ProbeResult done = row.own;
    done.finished = true;
    done.slow = false;
    done.verdict = judge(judged);
    done.signInMethods = seen.findings.signInMethods;
    done.serverWords = cleanServerText(seen.findings.serverWords);
    if (!row.otherNamesAsked && lookForOtherName(index, done))
        return;
    row.own = done;
    settle();
}

/// The row stays open until it is known whether its certificate names the same server; true if that is being asked.
bool CheckRun::Private::lookForOtherName(size_t index, const ProbeResult &done)
{
    rows[index].otherNamesAsked = true;
    const QStringList names = otherNamesOf(done);
    if (names.isEmpty() || !done.target.insteadOf.isEmpty())
        return false;
    auto *search = new SameHost(names, QHostAddress(done.address), q);
    QObject::connect(search, &SameHost::finished, q, [this, search, index](const QString &name) {
        search->deleteLater();
        if (over)
            return;
        if (!name.isEmpty())
            tryUnder(name, index);
        onFinished(index);
    });
    search->start(*outside.dns, limits.secondLook);
    return true;
}

void CheckRun::Private::tryUnder(const QString &name, size_t index)
{
    const ProbeTarget target = underOtherName(rows[index].own.target, name, planned);
    const auto isSamePort = [&target](const Row &row) {
        const Service &service = row.own.target.service;
        return service.protocol == target.service.protocol && service.endpoint.host == target.service.endpoint.host
            && service.endpoint.port == target.service.endpoint.port;
    };
    if (std::any_of(rows.begin(), rows.end(), isSamePort))
        return;
    ProbeResult result;
    result.target = target;
    rows.push_back({nullptr, result});
    begin(rows.size() - 1);
}

/// Once per host, and only where none of its mail ports has connected.
void CheckRun::Private::lookForBlockades()
{
    if (over || isOffline())
        return;
    for (qsizetype index = 0; index < planned; ++index) {
        const QString host = rows[size_t(index)].own.target.service.endpoint.host;
        if (!controlled.contains(host) && needsControl(host))
            startControl(host);
    }
}

bool CheckRun::Private::needsControl(const QString &host) const
{
    bool unheard = false;
    for (const Row &row : rows) {
        if (row.own.target.service.endpoint.host != host)
            continue;
        if (row.own.stage > Stage::Connect || (!row.own.finished && !doubtful))
            return false;
        unheard = unheard || (row.own.finished ? row.own.verdict == Verdict::Refused
                                                     || row.own.verdict == Verdict::NoAnswer
                                               : row.own.stage == Stage::Connect);
    }
    return unheard;
}

void CheckRun::Private::startControl(const QString &host)
{
    controlled.append(host);
    ++openControls;
    auto *control = new ControlProbe(host, outside, limits, q);
    QObject::connect(control, &ControlProbe::finished, q, [this, control](bool isUp) {
        control->deleteLater();
        --openControls;
        if (over)
            return;
        if (isUp)
            hostsUp.append(control->host());
        settle();
    });
    control->start();
}

/// After each row: what all rows say together, and whether something is left to do.
void CheckRun::Private::settle()
{
    publish();
    noteDecided();
    lookForBlockades();
    const bool busy = std::any_of(rows.begin(), rows.end(),
                                  [](const Row &row) { return !row.own.finished && !row.waitsForRetry; });
    if (busy || startRetry() || openControls > 0)
        return;
    over = true;
    report.complete = true;
    publish();
    QMetaObject::invokeMethod(q, &CheckRun::finished, Qt::QueuedConnection);
}

bool CheckRun::Private::worksBesides(const Row &row) const
{
    return std::any_of(rows.begin(), rows.end(), [&row](const Row &other) {
        return other.own.works() && other.own.target.service.endpoint.host == row.own.target.service.endpoint.host;
    });
}

/// One row at a time is tried once more, when the others of its host have said goodbye; true if one is under way.
bool CheckRun::Private::startRetry()
{
    for (size_t index = 0; index < rows.size(); ++index) {
        Row &row = rows[index];
        if (!row.waitsForRetry)
            continue;
        row.waitsForRetry = false;
        row.retried = true;
        if (!worksBesides(row)) {
            onFinished(index);
            return true;  // the call above has settled the rest
        }
        QTimer::singleShot(limits.farewell, q, [this, index] {
            if (!over)
                begin(index);
        });
        return true;
    }
    return false;
}

void CheckRun::Private::publish()
{
    report.results.clear();
    for (const Row &row : rows) {
        if (isWorthShowing(row.own))
            report.results.append(row.own);
    }
    judgeTogether(report.results, QDateTime::currentDateTimeUtc(), buildDay(), hostsUp);
    report.elapsed = now();
    announce();
}

void CheckRun::Private::noteDecided()
{
    if (report.decided || !report.best(Protocol::Smtp))
        return;
    if (!report.best(Protocol::Imap) && !report.best(Protocol::Pop3))
        return;
    report.decided = now();
    QMetaObject::invokeMethod(q, &CheckRun::decided, Qt::QueuedConnection);
}

void CheckRun::Private::announce()
{
    if (changePending)
        return;
    changePending = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            changePending = false;
            emit q->changed();
        },
        Qt::QueuedConnection);
}

CheckRun::CheckRun(QList<ProbeTarget> targets, quint64 runId, const Outside &outside, QObject *parent)
    : CheckRun(std::move(targets), runId, outside, ProbeLimits(), parent)
{
}

CheckRun::CheckRun(QList<ProbeTarget> targets, quint64 runId, const Outside &outside, const ProbeLimits &limits,
                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, targets, outside, limits))
{
    d->report.runId = runId;
}

CheckRun::~CheckRun() = default;

void CheckRun::start()
{
    if (d->started)
        return;
    d->started = true;
    d->clock.start();
    d->report.startedAt = QDateTime::currentDateTime();
    for (size_t index = 0; index < d->rows.size(); ++index)
        d->begin(index);
    QTimer::singleShot(d->limits.doubt, this, [this] {
        d->doubtful = true;
        d->lookForBlockades();
    });
    if (d->rows.empty())
        d->settle();
}

void CheckRun::cancel()
{
    if (d->over)
        return;
    d->over = true;
    for (Private::Row &row : d->rows) {
        if (row.own.finished)
            continue;
        if (row.run) {
            row.run->cancel();
            d->fill(row);
        }
        row.own.finished = true;
        row.own.slow = false;
        row.own.verdict = Verdict::Cancelled;
    }
    d->report.complete = true;
    if (!d->clock.isValid())
        d->clock.start();
    d->publish();
    QMetaObject::invokeMethod(this, &CheckRun::finished, Qt::QueuedConnection);
}

const CheckReport &CheckRun::report() const
{
    return d->report;
}
