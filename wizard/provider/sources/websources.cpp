#include "websources.h"

#include "pacc.h"

static SourceOutcome outcomeWithoutFile(FetchOutcome outcome)
{
    switch (outcome) {
    case FetchOutcome::NotThere:
    case FetchOutcome::Unreachable:  // most domains have no such host at all
    case FetchOutcome::NotAllowed:
        return SourceOutcome::NothingThere;
    case FetchOutcome::TooLarge:
        return SourceOutcome::Unusable;
    case FetchOutcome::Fetched:
    case FetchOutcome::NotSecure:
    case FetchOutcome::TooManyRedirects:
    case FetchOutcome::TimedOut:
        return SourceOutcome::NoAnswer;
    }
    Q_UNREACHABLE();
}

QUrl autoconfigUrl(Origin origin, const QString &domain)
{
    switch (origin) {
    case Origin::OwnAutoconfig:
    case Origin::HosterAutoconfig:
        return QUrl(QStringLiteral("https://autoconfig.%1/mail/config-v1.1.xml").arg(domain));
    case Origin::OwnWellKnown:
        return QUrl(QStringLiteral("https://%1/.well-known/autoconfig/mail/config-v1.1.xml").arg(domain));
    case Origin::Database:
    case Origin::HosterDatabase:
        return QUrl(QStringLiteral("https://autoconfig.thunderbird.net/v1.1/%1").arg(domain));
    case Origin::Typed:
    case Origin::File:
    case Origin::BuiltIn:
    case Origin::Srv:
    case Origin::KnownHoster:
    case Origin::Pacc:
    case Origin::Guess:
        return {};
    }
    Q_UNREACHABLE();
}

AutoconfigSource::AutoconfigSource(Origin origin, const QString &mailDomain, const QString &askedDomain,
                                   WebFetcher &web, QObject *parent)
    : SettingsSource(origin, mailDomain, parent), m_url(autoconfigUrl(origin, askedDomain)), m_web(web)
{
}

QString AutoconfigSource::asks() const
{
    return m_url.host();
}

void AutoconfigSource::start()
{
    m_web.fetch(m_url, this, [this](const FetchAnswer &answer) { onFetched(answer); });
}

void AutoconfigSource::onFetched(const FetchAnswer &answer)
{
    SourceResult result;
    if (answer.outcome != FetchOutcome::Fetched) {
        result.outcome = outcomeWithoutFile(answer.outcome);
        emit finished(result);
        return;
    }
    const AutoconfigReading reading = readAutoconfig(answer.body, domain());
    result.outcome = reading.finding ? SourceOutcome::Found : SourceOutcome::Unusable;
    result.refusal = reading.refusal;
    result.skipped = reading.skipped;
    if (reading.finding) {
        result.finding = *reading.finding;
        result.finding.origin = origin();
        result.finding.answeredBy = answer.host;
        if (origin() == Origin::HosterAutoconfig || origin() == Origin::HosterDatabase)
            result.finding = asUnauthenticated(result.finding, domain());
    }
    emit finished(result);
}

PaccSource::PaccSource(const QString &domain, WebFetcher &web, DnsResolver &dns, QObject *parent)
    : SettingsSource(Origin::Pacc, domain, parent), m_web(web), m_dns(dns)
{
}

QString PaccSource::asks() const
{
    return paccUrl(domain()).host();
}

void PaccSource::start()
{
    m_web.fetch(paccUrl(domain()), this, [this](const FetchAnswer &answer) {
        m_file = answer;
        decide();
    });
    m_dns.txtOf(paccRecordName(domain()), this, [this](const TxtAnswer &records) {
        m_records = records;
        decide();
    });
}

/// Without the file the record says nothing.
void PaccSource::decide()
{
    const bool isThere = m_file && m_file->outcome == FetchOutcome::Fetched;
    if (m_over || !m_file || (isThere && !m_records))
        return;
    m_over = true;
    SourceResult result;
    const std::optional<SettingsFinding> finding = isThere ? readPacc(m_file->body, domain()) : std::nullopt;
    if (!isThere)
        result.outcome = outcomeWithoutFile(m_file->outcome);
    else if (m_records->outcome == DnsOutcome::NoAnswer)
        result.outcome = SourceOutcome::NoAnswer;
    else if (!finding || !isVouchedFor(m_file->body, m_records->texts))
        result.outcome = SourceOutcome::Unusable;
    else
        result.outcome = SourceOutcome::Found;
    if (result.outcome == SourceOutcome::Found) {
        result.finding = *finding;
        result.finding.answeredBy = m_file->host;
    }
    emit finished(result);
}
