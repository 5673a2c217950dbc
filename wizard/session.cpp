#include "session.h"

#include "wizard/provider/foundprovider.h"

#include <QLocale>

static const QString &otherDevice()
{
    static const QString id = QStringLiteral("other");
    return id;
}

Session::Session(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue) {}

const Provider *Session::provider() const
{
    if (m_answers.provider.source == ProviderSource::Found)
        return &m_found;
    return m_catalogue.provider(m_answers.provider.providerId);
}

bool Session::needsConsent() const
{
    return m_answers.provider.source == ProviderSource::Found && !m_searched.finding.trusted && !m_consented;
}

const Offer *Session::offer() const
{
    const Provider *known = provider();
    return known ? known->offer(m_answers.provider.offerId) : nullptr;
}

QList<Service> Session::services() const
{
    const Offer *chosen = offer();
    if (!chosen || (chosen->question && m_answers.provider.answer.isEmpty()))
        return {};
    if (m_answers.provider.source == ProviderSource::Found)
        return needsConsent() || !m_answers.address ? QList<Service>() : servicesFor(m_searched.finding, *m_answers.address);
    return chosen->servicesWith(m_answers.provider.answer, m_answers.address ? m_answers.address->domain : QString());
}

const Guide *Session::guide() const
{
    if (m_answers.device.isEmpty() || m_answers.device == otherDevice())
        return nullptr;
    return m_catalogue.guide(m_answers.provider.providerId, m_answers.device, m_answers.provider.offerId);
}

QList<Step> Session::steps() const
{
    const Guide *chosen = guide();
    return chosen ? chosen->stepsFor(incoming(), m_answers.provider.offerId) : QList<Step>();
}

Protocol Session::incoming() const
{
    const Guide *chosen = guide();
    const Protocol wished = m_answers.incoming.value_or(Protocol::Imap);
    if (!chosen || chosen->protocols.isEmpty() || chosen->protocols.contains(wished))
        return wished;
    return chosen->protocols.constFirst();
}

QString Session::labelLanguage() const
{
    const Guide *chosen = guide();
    if (!chosen)
        return QStringLiteral("en");
    const QStringList known = chosen->labelLanguages();
    const QString wished = m_answers.deviceLanguage.isEmpty()
                               ? QLocale().name().section(QLatin1Char('_'), 0, 0)
                               : m_answers.deviceLanguage;
    return known.contains(wished) ? wished : QStringLiteral("en");
}

void Session::setTypedAddress(const QString &typed)
{
    if (typed == m_answers.typedAddress)
        return;
    const std::optional<MailAddress> before = m_answers.address;
    m_answers.typedAddress = typed;
    m_answers.address = readMailAddress(typed).address;
    const bool sameDomain =
        before && m_answers.address && before->domain == m_answers.address->domain;
    if (!sameDomain)
        m_kept.reset();
    const bool chosen = m_answers.provider.source == ProviderSource::Person && !m_answers.provider.providerId.isEmpty();
    if (!sameDomain && !chosen) {
        setProviderSearch(ProviderSearch::Idle);
        setProvider({});
    }
    emit addressChanged();  // last: who listens may already know the new provider
}

void Session::setProvider(const ProviderChoice &choice)
{
    if (choice == m_answers.provider)
        return;
    const bool otherGuides = choice.providerId != m_answers.provider.providerId || choice.offerId != m_answers.provider.offerId;
    m_answers.provider = choice;
    m_answers.trySignIn = false;
    clearReport();
    emit providerChanged();
    if (otherGuides && m_answers.device != otherDevice()
        && !m_catalogue.guide(choice.providerId, m_answers.device, choice.offerId))
        setDevice({});
}

void Session::setProviderSearch(ProviderSearch search)
{
    if (search == m_search)
        return;
    m_search = search;
    emit providerSearchChanged();
}

void Session::setAsking(const QString &whom)
{
    if (whom == m_asking)
        return;
    m_asking = whom;
    emit providerSearchChanged();
}

void Session::setSearched(const SearchResult &result)
{
    if (result.outcome != SearchOutcome::Found && m_answers.provider.source == ProviderSource::Found)
        return;  // a later look-up takes nothing away from what is in use
    const bool sameSettings = result.finding == m_searched.finding;
    m_searched = result;
    if (result.outcome != SearchOutcome::Found)
        return;
    if (!result.finding.provider.providerId.isEmpty()) {
        m_kept.reset();
        setProvider(result.finding.provider);
        return;
    }
    if (result.finding.origin != Origin::Typed)
        m_kept = result;  // it is in no list: this is the way back to it
    const ProviderChoice choice{foundProviderId(), QStringLiteral("mail"), {}, ProviderSource::Found};
    if (sameSettings && choice == m_answers.provider)
        return;
    m_consented = false;
    m_found = foundProvider(result.finding, m_answers.address ? m_answers.address->domainForPeople() : QString());
    m_answers.provider = {};
    setProvider(choice);
}

void Session::keepSearched(const SearchResult &result)
{
    if (result.outcome != SearchOutcome::Found)
        return;
    m_kept = result;
    emit providerSearchChanged();
}

void Session::useKept()
{
    if (m_kept)
        setSearched(SearchResult(*m_kept));
}

void Session::consent()
{
    if (!needsConsent())
        return;
    m_consented = true;
    clearReport();
    emit providerChanged();
}

void Session::setDevice(const QString &device)
{
    if (device == m_answers.device)
        return;
    m_answers.device = device;
    guideChanged();
}

void Session::guideChanged()
{
    emit deviceChanged();
    emit incomingChanged();
}

void Session::setIncoming(Protocol protocol)
{
    if (m_answers.incoming == protocol)
        return;
    m_answers.incoming = protocol;
    emit incomingChanged();
}

void Session::setDeviceLanguage(const QString &language)
{
    if (language == m_answers.deviceLanguage)
        return;
    m_answers.deviceLanguage = language;
    emit deviceLanguageChanged();
}

void Session::wantSignIn()
{
    m_answers.trySignIn = true;
}

void Session::takeAlong()
{
    if (m_answers.takesAlong)
        return;
    m_answers.takesAlong = true;
    emit takesAlongChanged();
}

void Session::setReport(const CheckReport &report)
{
    if (report.runId < m_report.runId)
        return;
    m_report = report;
    emit reportChanged();
}

void Session::clearReport()
{
    const quint64 lastRun = m_report.runId;
    m_report = {};
    m_report.runId = lastRun;
    emit reportChanged();
}

void Session::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    emit onlineChanged();
}
