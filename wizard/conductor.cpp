#include "conductor.h"

#include "wizard/check/checkrun.h"
#include "wizard/provider/foundprovider.h"
#include "wizard/provider/knownprovider.h"
#include "wizard/provider/sources/settingssearch.h"
#include "wizard/session.h"
#include "wizard/signin/signintrial.h"

#include <algorithm>

using namespace std::chrono_literals;

/// A half-typed domain is not asked about: people pause less than this between letters.
static constexpr auto typingPause = 400ms;

/// A network that has just come up may not know names yet (DHCP, VPN): so often, and so long apart, we ask again.
static constexpr int mostTries = 3;
static constexpr auto betweenTries = 5s;

static bool hasNoNetworkYet(const CheckReport &report)
{
    return std::all_of(report.results.cbegin(), report.results.cend(), [](const ProbeResult &row) {
        return row.verdict == Verdict::DnsSilent || row.verdict == Verdict::NoNetwork;
    });
}

Conductor::Conductor(Session &session, const Outside &outside, QObject *parent)
    : QObject(parent), m_session(session), m_outside(outside), m_programs(makeMailPrograms(outside.programs)),
      m_signIn(std::make_unique<SignInTrial>(outside))
{
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(typingPause);
    connect(&m_typingPause, &QTimer::timeout, this, &Conductor::lookUpProvider);
    m_nextTry.setSingleShot(true);
    m_nextTry.setInterval(betweenTries);
    connect(&m_nextTry, &QTimer::timeout, this, &Conductor::checkAgain);
    connect(&m_session, &Session::addressChanged, this, &Conductor::onAddressChanged);
    connect(&m_session, &Session::providerChanged, this, &Conductor::onProviderChanged);
    connect(&m_session, &Session::incomingChanged, this, [this] { m_signIn->forget(); });
    if (m_outside.network)
        connect(m_outside.network, &NetworkWatch::onlineChanged, this, &Conductor::onOnlineChanged);
}

Conductor::~Conductor() = default;

bool Conductor::isChecking() const
{
    return m_run && !m_run->report().complete;
}

void Conductor::onAddressChanged()
{
    m_signIn->forget();
    const Answers &answers = m_session.answers();
    if (answers.provider.source == ProviderSource::Person && !answers.provider.providerId.isEmpty())
        return;
    if (!answers.address) {
        m_typingPause.stop();
        m_lookup.reset();
        return;
    }
    if (m_session.provider())
        return;  // same domain as before
    m_lookup.reset();
    const ProviderFinding known = recogniseByDomain(answers.address->domain, m_session.catalogue());
    if (known.search == ProviderSearch::Found) {
        m_typingPause.stop();
        m_session.setProvider(known.choice);
        m_session.setProviderSearch(ProviderSearch::Found);
        return;
    }
    m_session.setProviderSearch(ProviderSearch::Looking);
    m_typingPause.start();
}

void Conductor::lookUpProvider()
{
    const std::optional<MailAddress> address = m_session.answers().address;
    if (!address)
        return;
    if (!m_session.isOnline()) {
        m_session.setProviderSearch(ProviderSearch::Offline);
        return;
    }
    m_session.setProviderSearch(ProviderSearch::Looking);
    m_lookup = std::make_unique<SettingsSearch>(address->domain, m_session.catalogue(), m_outside);
    connect(m_lookup.get(), &SettingsSearch::progressed, this, [this] {
        const std::optional<SourceProgress> asked = m_lookup->beingAsked();
        m_session.setAsking(asked ? asked->asks : QString());
        const std::optional<SettingsFinding> leading = m_lookup->leading();
        if (leading && !personHasChosen(m_session))
            m_session.setSearched({SearchOutcome::Found, *leading, {}});
    });
    connect(m_lookup.get(), &SettingsSearch::finished, this, &Conductor::onSearched);
    m_lookup->start();
}

static ProviderSearch asProviderSearch(SearchOutcome outcome)
{
    switch (outcome) {
    case SearchOutcome::Found:
        return ProviderSearch::Found;
    case SearchOutcome::NothingFound:
        return ProviderSearch::NothingFound;
    case SearchOutcome::NoAnswer:
        return ProviderSearch::NoAnswer;
    case SearchOutcome::Offline:
        return ProviderSearch::Offline;
    }
    Q_UNREACHABLE();
}

void Conductor::onSearched(const SearchResult &result)
{
    if (m_lookup)
        m_lookup.release()->deleteLater();
    m_session.setAsking({});
    if (personHasChosen(m_session))
        m_session.keepSearched(result);
    else
        m_session.setSearched(result);
    m_session.setProviderSearch(asProviderSearch(result.outcome));
    if (result.outcome == SearchOutcome::NoAnswer)
        tryOnceMore();
}

void Conductor::onProviderChanged()
{
    m_signIn->forget();
    if (m_session.services().isEmpty())
        m_run.reset();
    else
        startCheck();
}

void Conductor::checkAgain()
{
    if (!m_session.provider() && m_session.answers().address)
        lookUpProvider();
    else if (!m_session.services().isEmpty())
        startCheck();
}

void Conductor::startCheck()
{
    if (m_run)
        m_run->disconnect(this);
    QList<ProbeTarget> plan = planProbes(m_session.services());
    if (m_session.catalogue().isBuiltIn(m_session.answers().provider.providerId))
        plan = withSureHosts(plan);
    m_run = std::make_unique<CheckRun>(plan, ++m_lastRunId, m_outside);
    const auto pass = [this] { m_session.setReport(m_run->report()); };
    connect(m_run.get(), &CheckRun::changed, this, pass);
    connect(m_run.get(), &CheckRun::decided, this, pass);
    connect(m_run.get(), &CheckRun::finished, this, [this, pass] {
        pass();
        emit checkingChanged();
        if (hasNoNetworkYet(m_session.report()))
            tryOnceMore();
    });
    m_run->start();
    pass();
    emit checkingChanged();
}

void Conductor::cancelCheck()
{
    if (isChecking())
        m_run->cancel();
}

void Conductor::onOnlineChanged(bool online)
{
    m_session.setOnline(online);
    m_triesLeft = online ? mostTries : 0;
    if (online)
        checkAgain();
}

void Conductor::tryOnceMore()
{
    if (m_triesLeft <= 0)
        return;
    --m_triesLeft;
    m_nextTry.start();
}
