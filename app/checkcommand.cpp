#include "checkcommand.h"

#include "app/unknownnames.h"
#include "profiles/catalogue.h"
#include "wizard/address/addresswords.h"
#include "wizard/check/checkrun.h"

#include <QCoreApplication>

#include <algorithm>

static QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CheckCommand::CheckCommand(const CommandLine &line, const Catalogue &catalogue, const Outside &outside,
                           QObject *parent)
    : QObject(parent), m_line(line), m_catalogue(catalogue), m_outside(outside)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &CheckCommand::onTimeout);
}

CheckCommand::~CheckCommand() = default;

QString CheckCommand::whatIsOff() const
{
    const AddressReading reading = readMailAddress(m_line.address);
    if (!reading.address) {
        const QString problem = addressSentence(reading);
        return reading.suggestion.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not an address: %2"))
                         .arg(m_line.address.left(200), problem)
                   : words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not an address: %2 Is it %3?"))
                         .arg(m_line.address.left(200), problem, reading.suggestion);
    }
    if (const QString unknown = unknownNameIn(m_line, m_catalogue); !unknown.isEmpty())
        return unknown;
    return missingNumberIn(m_line, m_catalogue);
}

void CheckCommand::start()
{
    m_clock.start();
    m_timeout.start(m_line.timeout);
    m_answer.address = *readMailAddress(m_line.address).address;
    m_answer.protocol = m_line.protocol.value_or(Protocol::Imap);
    if (const ProviderMatch match = m_catalogue.find(m_line.providerId, m_line.offerId)) {
        const bool builtIn = m_catalogue.isBuiltIn(match.provider->id);
        SettingsFinding named;
        named.origin = builtIn ? Origin::BuiltIn : Origin::File;
        named.provider = {match.provider->id, match.offer->id, m_line.serverNumber,
                          builtIn ? ProviderSource::BuiltIn : ProviderSource::File};
        onSearched({SearchOutcome::Found, named, {}});
        return;
    }
    m_search = std::make_unique<SettingsSearch>(m_answer.address.domain, m_catalogue, m_outside);
    connect(m_search.get(), &SettingsSearch::finished, this, &CheckCommand::onSearched);
    connect(m_search.get(), &SettingsSearch::progressed, this, [this] {
        if (const std::optional<SettingsFinding> leading = m_search->leading())
            check(*leading);
    });
    m_search->start();
}

QList<Service> CheckCommand::servicesOf(const SettingsFinding &finding) const
{
    if (const ProviderMatch match = m_catalogue.find(finding.provider.providerId, finding.provider.offerId))
        return match.offer->servicesWith(finding.provider.answer, m_answer.address.domain);
    return servicesFor(finding, m_answer.address);
}

void CheckCommand::check(const SettingsFinding &finding)
{
    const QList<Service> services = servicesOf(finding);
    if (services == m_answer.services)
        return;
    m_answer.services = services;
    if (m_run)
        m_run->disconnect(this);
    QList<ProbeTarget> plan = planProbes(services);
    if (m_catalogue.isBuiltIn(finding.provider.providerId))
        plan = withSureHosts(plan);
    m_run = std::make_unique<CheckRun>(plan, 1, m_outside);
    connect(m_run.get(), &CheckRun::changed, this, &CheckCommand::noteDecided);
    connect(m_run.get(), &CheckRun::finished, this, [this] {
        noteDecided();
        if (m_searched)
            end();
    });
    m_run->start();
}

void CheckCommand::onSearched(const SearchResult &result)
{
    if (m_search) {
        m_search->disconnect(this);
        m_search.release()->deleteLater();
    }
    m_searched = true;
    m_answer.search = result;
    if (result.outcome == SearchOutcome::Found)
        check(result.finding);
    if (m_answer.services.isEmpty())
        return end();
    noteDecided();
    if (m_run->report().complete)
        end();
}

void CheckCommand::onTimeout()
{
    if (!m_searched) {
        const std::optional<SettingsFinding> leading = m_search->leading();
        onSearched(leading ? SearchResult{SearchOutcome::Found, *leading, {}}
                           : SearchResult{SearchOutcome::NoAnswer, {}, {}});
    }
    if (m_run && !m_run->report().complete)
        m_run->cancel();
}

void CheckCommand::noteDecided()
{
    const CheckReport &report = m_run->report();
    if (m_searched && !m_answer.decided && report.best(m_answer.protocol) && report.best(Protocol::Smtp))
        m_answer.decided = std::chrono::milliseconds(m_clock.elapsed());
}

void CheckCommand::end()
{
    m_timeout.stop();
    m_answer.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (m_run)
        m_answer.report = m_run->report();
    const QList<ProbeResult> &rows = m_answer.report.results;
    const bool proven = std::any_of(rows.cbegin(), rows.cend(), [](const ProbeResult &row) { return row.works(); });
    if (m_answer.search.outcome == SearchOutcome::Found && m_answer.search.finding.origin == Origin::Guess && !proven)
        m_answer.search.outcome = SearchOutcome::NothingFound;  // a guess that nothing proves is no finding
    emit finished();
}
