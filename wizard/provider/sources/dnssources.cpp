#include "dnssources.h"

#include "guess.h"
#include "profiles/catalogue.h"
#include "profiles/registrabledomain.h"
#include "srv.h"

#include <algorithm>

SrvSource::SrvSource(const QString &domain, DnsResolver &dns, QObject *parent)
    : SettingsSource(Origin::Srv, domain, parent), m_dns(dns)
{
}

void SrvSource::start()
{
    for (const QString &name : srvNames(domain()))
        m_dns.srvOf(name, this, [this, name](const SrvAnswer &answer) { onAnswer(name, answer); });
}

void SrvSource::onAnswer(const QString &name, const SrvAnswer &answer)
{
    m_answers.insert(name, answer);
    if (m_answers.size() < srvNames(domain()).size())
        return;
    SourceResult result;
    result.finding = findingFromSrv(m_answers, domain());
    const auto sends = [](const FoundService &each) { return each.service.protocol == Protocol::Smtp; };
    const auto count = std::count_if(result.finding.services.cbegin(), result.finding.services.cend(), sends);
    const bool silent = std::any_of(m_answers.cbegin(), m_answers.cend(), [](const SrvAnswer &each) {
        return each.outcome == DnsOutcome::NoAnswer;
    });
    if (count > 0 && count < result.finding.services.size())
        result.outcome = SourceOutcome::Found;
    else if (silent)
        result.outcome = SourceOutcome::NoAnswer;
    else
        result.outcome = result.finding.services.isEmpty() ? SourceOutcome::NothingThere : SourceOutcome::Unusable;
    emit finished(result);
}

MxSource::MxSource(const QString &domain, const Catalogue &catalogue, DnsResolver &dns, QObject *parent)
    : SettingsSource(Origin::KnownHoster, domain, parent), m_catalogue(catalogue), m_dns(dns)
{
}

void MxSource::start()
{
    m_dns.mxOf(domain(), this, [this](const MxAnswer &answer) { onAnswer(answer); });
}

void MxSource::onAnswer(const MxAnswer &answer)
{
    SourceResult result;
    result.outcome = answer.outcome == DnsOutcome::NoAnswer ? SourceOutcome::NoAnswer : SourceOutcome::NothingThere;
    if (const ProviderMatch match = m_catalogue.forMxHosts(answer.hosts)) {
        result.outcome = SourceOutcome::Found;
        result.finding.origin = Origin::KnownHoster;
        result.finding.provider = {match.provider->id, match.offer->id, {}, ProviderSource::Mx};
        result.finding.name = match.provider->name;
        result.finding.answeredBy = answer.hosts.constFirst();
        result.finding.trusted = false;
    } else {
        result.hosterDomains = hosterDomains(answer.hosts, domain());
    }
    emit finished(result);
}

QStringList hosterDomains(const QStringList &mxHosts, const QString &mailDomain)
{
    if (mxHosts.isEmpty())
        return {};
    const QString host = mxHosts.constFirst();
    const QString own = registrableDomain(host);
    const QString parent = host.section(QLatin1Char('.'), 1);
    QStringList domains;
    for (const QString &each : {parent, own})
        if (!own.isEmpty() && isWithinDomain(each, own) && !isWithinDomain(each, mailDomain) && !domains.contains(each))
            domains.append(each);
    return domains;
}

GuessSource::GuessSource(const QString &domain, DnsResolver &dns, QObject *parent)
    : SettingsSource(Origin::Guess, domain, parent), m_dns(dns)
{
}

void GuessSource::start()
{
    const QStringList hosts = guessedHosts(domain()) + QStringList{nonsenseHost(domain())};
    m_open = hosts.size();
    for (const QString &host : hosts) {
        m_dns.addressesOf(host, this, [this, host](DnsOutcome outcome, const QList<QHostAddress> &addresses, bool last) {
            if (last)
                onAnswer(host, outcome, addresses);
        });
    }
}

void GuessSource::onAnswer(const QString &host, DnsOutcome outcome, const QList<QHostAddress> &addresses)
{
    m_addresses.insert(host, addresses);
    m_silent = m_silent || outcome == DnsOutcome::NoAnswer;
    if (--m_open > 0)
        return;
    SourceResult result;
    result.finding = findingFromGuess(m_addresses, domain());
    if (!result.finding.services.isEmpty())
        result.outcome = SourceOutcome::Found;
    else
        result.outcome = m_silent ? SourceOutcome::NoAnswer : SourceOutcome::NothingThere;
    emit finished(result);
}
