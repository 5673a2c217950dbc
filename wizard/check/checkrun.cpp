#include "checkrun.h"

#include "wizard/check/certificatehost.h"
#include "wizard/check/checkrow.h"
#include "wizard/check/hostcontrols.h"
#include "wizard/check/observation.h"
#include "wizard/check/proxyway.h"
#include "wizard/outside.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <vector>

namespace {

/// The day the program was built, or for a package its sources' last change: no honest clock shows an earlier one.
QDate buildDay()
{
    return QDate::fromString(QStringLiteral(MSW_BUILD_DAY), Qt::ISODate);
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
    Private(CheckRun *check, const QList<ProbeTarget> &targets, const Outside &beyond, const ProbeLimits &times);

    CheckRow *add(const ProbeTarget &target);
    void tryUnder(const QString &name, const CheckRow &row);
    void settle();
    bool startRetry();
    bool startProxyWay();
    bool worksBesides(const CheckRow &row) const;
    QList<ProbeResult> resultsAlone() const;  ///< each row judged by itself
    void lookForBlockades();
    void publish();
    void noteDecided();
    void announce();
    bool isOffline() const { return outside.network && !outside.network->isOnline(); }
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    CheckRun *q;
    Outside outside;
    ProbeLimits limits;
    CheckReport report;
    std::vector<CheckRow *> rows;
    qsizetype planned = 0;  ///< rows asked for; those behind them are tried instead of another name
    HostControls *controls;
    ProxyWay *proxyWay = nullptr;
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
    , controls(new HostControls(beyond, times, check))
{
    for (const ProbeTarget &target : targets)
        report.results.append(add(target)->result());
    QObject::connect(controls, &HostControls::answered, q, [this] {
        if (!over)
            settle();
    });
}

CheckRow *CheckRun::Private::add(const ProbeTarget &target)
{
    auto *row = new CheckRow(target, outside, limits, q);
    rows.push_back(row);
    QObject::connect(row, &CheckRow::moved, q, [this] {
        if (!over)
            publish();
    });
    QObject::connect(row, &CheckRow::settled, q, [this] {
        if (!over)
            settle();
    });
    QObject::connect(row, &CheckRow::otherNameFound, q, [this, row](const QString &name) {
        if (!over)
            tryUnder(name, *row);
    });
    return row;
}

void CheckRun::Private::tryUnder(const QString &name, const CheckRow &row)
{
    const ProbeTarget target = underOtherName(row.result().target, name, planned);
    const auto isSamePort = [&target](const CheckRow *other) {
        const Service &service = other->result().target.service;
        return service.protocol == target.service.protocol && service.endpoint.host == target.service.endpoint.host
            && service.endpoint.port == target.service.endpoint.port;
    };
    if (std::none_of(rows.begin(), rows.end(), isSamePort))
        add(target)->begin(now());
}

QList<ProbeResult> CheckRun::Private::resultsAlone() const
{
    QList<ProbeResult> results;
    for (const CheckRow *row : rows)
        results.append(row->result());
    return results;
}

void CheckRun::Private::lookForBlockades()
{
    if (!over && !isOffline())
        controls->look(resultsAlone());
}

/// After each row: what all rows say together, and whether something is left to do.
void CheckRun::Private::settle()
{
    publish();
    noteDecided();
    lookForBlockades();
    const bool busy = std::any_of(rows.begin(), rows.end(), [](const CheckRow *row) { return row->isBusy(); });
    if (busy || startRetry() || controls->isAsking() || startProxyWay())
        return;
    over = true;
    report.complete = true;
    publish();
    QMetaObject::invokeMethod(q, &CheckRun::finished, Qt::QueuedConnection);
}

bool CheckRun::Private::worksBesides(const CheckRow &row) const
{
    const QString host = row.result().target.service.endpoint.host;
    return std::any_of(rows.begin(), rows.end(), [&host](const CheckRow *other) {
        return other->result().works() && other->result().target.service.endpoint.host == host;
    });
}

/// One row at a time is tried once more, when the others of its host have said goodbye; true if one is under way.
bool CheckRun::Private::startRetry()
{
    const auto waiting = std::find_if(rows.begin(), rows.end(), [](const CheckRow *row) { return row->waitsForRetry(); });
    if (waiting == rows.end())
        return false;
    CheckRow *row = *waiting;
    if (!worksBesides(*row)) {
        row->acceptRefusal();  // which settles the rest
        return true;
    }
    row->noteRetry();
    QTimer::singleShot(limits.farewell, q, [this, row] {
        if (!over)
            row->begin(now());
    });
    return true;
}

/// The last resort, once, where no direct way has led anywhere; true while it is being tried.
bool CheckRun::Private::startProxyWay()
{
    if (proxyWay)
        return proxyWay->isOpen();
    const QList<qsizetype> worth = isOffline() ? QList<qsizetype>() : worthAProxy(resultsAlone());
    if (worth.isEmpty() || !outside.proxies || !outside.newChannelThrough)
        return false;
    QList<ProbeTarget> targets;
    for (const qsizetype index : worth)
        targets.append(rows[size_t(index)]->result().target);
    proxyWay = new ProxyWay(targets, outside, limits, q);
    QObject::connect(proxyWay, &ProxyWay::found, q, [this, worth](qsizetype index, Verdict verdict, const QString &proxy) {
        if (!over)
            rows[size_t(worth[index])]->takeProxyVerdict(verdict, proxy);
    });
    QObject::connect(proxyWay, &ProxyWay::finished, q, [this] {
        if (!over)
            settle();
    });
    proxyWay->start();
    return true;
}

void CheckRun::Private::publish()
{
    report.results.clear();
    for (const CheckRow *row : rows) {
        if (isWorthShowing(row->result()))
            report.results.append(row->result());
    }
    judgeTogether(report.results, QDateTime::currentDateTimeUtc(), buildDay(), controls->hostsUp());
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
        d->rows[index]->begin(d->now());
    QTimer::singleShot(d->limits.doubt, this, [this] {
        d->controls->loseFaith();
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
    for (CheckRow *row : d->rows)
        row->cancel();
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
