#pragma once
#include "settingssource.h"
#include "wizard/outside.h"

#include <QHash>

class Catalogue;

/// The domain's service records, all six names at once.
class SrvSource final : public SettingsSource
{
    Q_OBJECT
public:
    SrvSource(const QString &domain, DnsResolver &dns, QObject *parent);
    QString asks() const override { return domain(); }
    void start() override;

private:
    void onAnswer(const QString &name, const SrvAnswer &answer);

    DnsResolver &m_dns;
    QHash<QString, SrvAnswer> m_answers;
};

/// The domain's MX hosts: a provider of the catalogue, or whom else to ask.
class MxSource final : public SettingsSource
{
    Q_OBJECT
public:
    MxSource(const QString &domain, const Catalogue &catalogue, DnsResolver &dns, QObject *parent);
    QString asks() const override { return domain(); }
    void start() override;

private:
    void onAnswer(const MxAnswer &answer);

    const Catalogue &m_catalogue;
    DnsResolver &m_dns;
};

/// Usual host names: those that have an address are candidates for the check.
class GuessSource final : public SettingsSource
{
    Q_OBJECT
public:
    GuessSource(const QString &domain, DnsResolver &dns, QObject *parent);
    QString asks() const override { return domain(); }
    void start() override;

private:
    void onAnswer(const QString &host, DnsOutcome outcome, const QList<QHostAddress> &addresses);

    DnsResolver &m_dns;
    QHash<QString, QList<QHostAddress>> m_addresses;
    qsizetype m_open = 0;
    bool m_silent = false;  ///< some question got no answer
};

/// Pure: the domains above the best MX host that may publish settings, nearest first, at most two; never the mail
/// domain itself, nor one that a registry gives out piecewise.
QStringList hosterDomains(const QStringList &mxHosts, const QString &mailDomain);
