#pragma once
#include "profiles/catalogue.h"
#include "wizard/conductor.h"
#include "wizard/languages.h"
#include "wizard/session.h"
#include "wizard/setupwizard.h"

#include <QHash>
#include <QTimer>

/// A resolver that answers from a table, at once and without any network; unknown names do not exist.
class TableResolver : public DnsResolver
{
public:
    QHash<QString, QStringList> mx;

    void addressesOf(const QString &, QObject *owner, AddressesFound found) override
    {
        QTimer::singleShot(0, owner, [found] { found(DnsOutcome::NoSuchName, {}, true); });
    }
    void mxOf(const QString &domain, QObject *owner, MxFound found) override
    {
        const MxAnswer answer{mx.contains(domain) ? DnsOutcome::Found : DnsOutcome::NothingPublished, mx.value(domain)};
        QTimer::singleShot(0, owner, [found, answer] { found(answer); });
    }
};

class SwitchableNetwork : public NetworkWatch
{
public:
    bool online = true;
    bool isOnline() const override { return online; }
    void set(bool on)
    {
        online = on;
        emit onlineChanged(on);
    }
};

/// The whole wizard as the person meets it, with nothing beyond its walls.
struct WizardStage {
    Catalogue catalogue;
    TableResolver resolver;
    SwitchableNetwork network;
    Session session{catalogue};
    Conductor conductor{session, Outside{&resolver, &network, {}}};
    Languages languages;
    SetupWizard wizard{session, conductor, languages};
};
