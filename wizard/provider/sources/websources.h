#pragma once
#include "settingssource.h"
#include "wizard/outside.h"

/// Pure: where a domain's autoconfig file lies for this origin; empty for origins without one.
QUrl autoconfigUrl(Origin origin, const QString &domain);

/// One autoconfig file. What the MX hosts' own domains publish is not authenticated: the MX record led there.
class AutoconfigSource final : public SettingsSource
{
    Q_OBJECT
public:
    /// `mailDomain` is the address's, `askedDomain` the one whose file is read; they differ only for MX hosts' domains.
    AutoconfigSource(Origin origin, const QString &mailDomain, const QString &askedDomain, WebFetcher &web,
                     QObject *parent);
    QString asks() const override;
    void start() override;

private:
    void onFetched(const FetchAnswer &answer);

    QUrl m_url;
    WebFetcher &m_web;
};

/// The file of draft-ietf-mailmaint-pacc, believed only if a record of the domain vouches for it.
class PaccSource final : public SettingsSource
{
    Q_OBJECT
public:
    PaccSource(const QString &domain, WebFetcher &web, DnsResolver &dns, QObject *parent);
    QString asks() const override;
    void start() override;

private:
    void decide();

    WebFetcher &m_web;
    DnsResolver &m_dns;
    std::optional<FetchAnswer> m_file;
    std::optional<TxtAnswer> m_records;
    bool m_over = false;
};
