#include "settingssearch.h"

#include "dnssources.h"
#include "profiles/catalogue.h"
#include "websources.h"
#include "wizard/provider/knownprovider.h"

#include <algorithm>

static bool isOpen(const SourceProgress &progress)
{
    return progress.state == AskingState::Waiting || progress.state == AskingState::Asking;
}

static bool hasFound(const SourceProgress &progress)
{
    return progress.state == AskingState::Answered && progress.result.outcome == SourceOutcome::Found;
}

SettingsSearch::SettingsSearch(const QString &domain, const Catalogue &catalogue, const Outside &outside,
                               const SearchLimits &limits, QObject *parent)
    : QObject(parent), m_domain(domain), m_catalogue(catalogue), m_outside(outside), m_limits(limits), m_grace(this),
      m_whole(this)
{
    connect(&m_grace, &Deadline::passed, this, [this] {
        m_graceOver = true;
        consider();
    });
    connect(&m_whole, &Deadline::passed, this, [this] {
        const auto best = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                       [](const auto &entry) { return hasFound(entry->progress); });
        finish(best == m_entries.cend() ? nullptr : best->get());
    });
}

SettingsSearch::~SettingsSearch() = default;

void SettingsSearch::start()
{
    if (knowsByDomain())
        return;
    if (m_outside.network && !m_outside.network->isOnline()) {
        m_over = true;
        QMetaObject::invokeMethod(this, [this] { emit finished({SearchOutcome::Offline, {}, {}}); }, Qt::QueuedConnection);
        return;
    }
    m_whole.start(m_limits.whole);
    if (m_outside.dns) {
        add(std::make_unique<SrvSource>(m_domain, *m_outside.dns, nullptr));
        add(std::make_unique<MxSource>(m_domain, m_catalogue, *m_outside.dns, nullptr));
        add(std::make_unique<GuessSource>(m_domain, *m_outside.dns, nullptr));
    }
    if (m_outside.web) {
        for (const Origin origin : {Origin::OwnAutoconfig, Origin::OwnWellKnown, Origin::Database})
            add(std::make_unique<AutoconfigSource>(origin, m_domain, m_domain, *m_outside.web, nullptr));
        if (m_outside.dns)
            add(std::make_unique<PaccSource>(m_domain, *m_outside.web, *m_outside.dns, nullptr));
    }
    // Qt asks few names at a time: the one question about MX hosts goes before the six about services.
    for (const bool first : {true, false})
        for (const auto &entry : m_entries)
            if (entry->progress.origin != Origin::Guess && (entry->progress.origin == Origin::KnownHoster) == first)
                begin(*entry);
    emit progressed();
}

/// The catalogue needs nobody's answer.
bool SettingsSearch::knowsByDomain()
{
    const ProviderFinding known = recogniseByDomain(m_domain, m_catalogue);
    if (known.search != ProviderSearch::Found)
        return false;
    SettingsFinding finding;
    finding.origin = known.choice.source == ProviderSource::BuiltIn ? Origin::BuiltIn : Origin::File;
    finding.provider = known.choice;
    finding.name = m_catalogue.provider(known.choice.providerId)->name;
    m_over = true;
    QMetaObject::invokeMethod(this, [this, finding] { emit finished({SearchOutcome::Found, finding, {}}); },
                              Qt::QueuedConnection);
    return true;
}

void SettingsSearch::add(std::unique_ptr<SettingsSource> source)
{
    auto entry = std::make_unique<Entry>();
    entry->progress.origin = source->origin();
    entry->progress.asks = source->asks();
    entry->source = std::move(source);
    const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry, [](const auto &a, const auto &b) {
        return a->progress.origin < b->progress.origin;
    });
    m_entries.insert(place, std::move(entry));
}

void SettingsSearch::begin(Entry &entry)
{
    SettingsSource *source = entry.source.get();
    connect(source, &SettingsSource::finished, this,
            [this, source](const SourceResult &result) { onResult(source, result); });
    entry.progress.state = AskingState::Asking;
    source->start();
}

void SettingsSearch::onResult(SettingsSource *source, const SourceResult &result)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &entry) { return entry->source.get() == source; });
    if (m_over || found == m_entries.end())
        return;
    Entry &entry = **found;
    entry.source.release()->deleteLater();  // it is in the middle of its own signal
    entry.progress.state = AskingState::Answered;
    entry.progress.result = result;
    if (m_outside.web)
        addHosterDomains(result.hosterDomains);
    beginGuessWhenRecordsAreIn();
    if (hasFound(entry.progress) && entry.progress.origin != Origin::Guess && !m_grace.isActive() && !m_graceOver)
        m_grace.start(entry.progress.origin == Origin::KnownHoster ? m_limits.shortGrace : m_limits.grace);
    emit progressed();
    consider();
}

void SettingsSearch::addHosterDomains(const QStringList &domains)
{
    for (const QString &domain : domains)
        for (const Origin origin : {Origin::HosterAutoconfig, Origin::HosterDatabase})
            add(std::make_unique<AutoconfigSource>(origin, m_domain, domain, *m_outside.web, nullptr));
    for (const auto &entry : m_entries)
        if (entry->progress.state == AskingState::Waiting && entry->progress.origin != Origin::Guess)
            begin(*entry);
}

/// The resolver answers few questions at a time, so those that matter most go first.
void SettingsSearch::beginGuessWhenRecordsAreIn()
{
    const auto asksRecords = [](const auto &entry) {
        const Origin origin = entry->progress.origin;
        return (origin == Origin::Srv || origin == Origin::KnownHoster) && isOpen(entry->progress);
    };
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), asksRecords))
        return;
    for (const auto &entry : m_entries)
        if (entry->progress.origin == Origin::Guess && entry->progress.state == AskingState::Waiting)
            begin(*entry);
}

void SettingsSearch::consider()
{
    if (m_over)
        return;
    bool someBetterIsOpen = false;
    for (const auto &entry : m_entries) {
        if (hasFound(entry->progress) && (!someBetterIsOpen || (m_graceOver && entry->progress.origin != Origin::Guess)))
            return finish(entry.get());
        someBetterIsOpen = someBetterIsOpen || isOpen(entry->progress);
    }
    if (!someBetterIsOpen)
        finish(nullptr);
}

void SettingsSearch::finish(const Entry *winner)
{
    m_over = true;
    m_grace.stop();
    m_whole.stop();
    SearchResult result;
    bool silent = false;
    for (const auto &entry : m_entries) {
        SourceProgress &progress = entry->progress;
        if (hasFound(progress) && entry.get() != winner)
            result.others.append(progress.result.finding);
        // Web servers are silent or badly certified for many reasons; a silent DNS means that nothing is known yet.
        const bool answered = progress.state == AskingState::Answered
                              && progress.result.outcome != SourceOutcome::NoAnswer;
        silent = silent || (progress.origin == Origin::KnownHoster && !answered);
        if (isOpen(progress)) {
            progress.state = AskingState::Cancelled;
            entry->source.reset();
        }
    }
    if (winner) {
        result.outcome = SearchOutcome::Found;
        result.finding = winner->progress.result.finding;
    } else {
        result.outcome = silent ? SearchOutcome::NoAnswer : SearchOutcome::NothingFound;
    }
    emit progressed();
    emit finished(result);
}

QList<SourceProgress> SettingsSearch::progress() const
{
    QList<SourceProgress> all;
    for (const auto &entry : m_entries)
        all.append(entry->progress);
    return all;
}

std::optional<SettingsFinding> SettingsSearch::leading() const
{
    for (const auto &entry : m_entries)
        if (hasFound(entry->progress) && entry->progress.origin != Origin::Guess)
            return entry->progress.result.finding;
    return std::nullopt;
}

std::optional<SourceProgress> SettingsSearch::beingAsked() const
{
    for (const auto &entry : m_entries)
        if (entry->progress.state == AskingState::Asking)
            return entry->progress;
    return std::nullopt;
}
