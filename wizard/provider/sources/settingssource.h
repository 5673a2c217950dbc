#pragma once
#include "autoconfig.h"

#include <QObject>

enum class SourceOutcome {
    Found,
    NothingThere,  ///< it was asked and has nothing about this domain
    Unusable,      ///< something is published, but cannot be used
    NoAnswer,      ///< silent, broken or not secure: nobody knows whether it has anything
};

struct SourceResult {
    SourceOutcome outcome = SourceOutcome::NoAnswer;
    SettingsFinding finding;                               ///< if found
    AutoconfigRefusal refusal = AutoconfigRefusal::None;   ///< why a settings file is unusable
    QList<SkippedServer> skipped;                          ///< servers that are published, but left out
    QStringList hosterDomains;                             ///< from the MX hosts: whom else to ask, nearest first
};

/// One place where settings may be found. Built with all it needs; start() once; exactly one finished(), from the
/// event loop; cancel by deleting. Only the domain leaves this machine.
class SettingsSource : public QObject
{
    Q_OBJECT
public:
    SettingsSource(Origin origin, const QString &domain, QObject *parent)
        : QObject(parent), m_origin(origin), m_domain(domain)
    {
    }
    Origin origin() const { return m_origin; }
    QString domain() const { return m_domain; }  ///< whose settings it looks for, A-labels
    virtual QString asks() const = 0;            ///< whom it asks: a host or a domain
    virtual void start() = 0;

signals:
    void finished(const SourceResult &result);

private:
    Origin m_origin;
    QString m_domain;
};
