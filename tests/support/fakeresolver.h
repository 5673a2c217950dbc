#pragma once
#include "wizard/outside.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

/// Answers what it was told, from the event loop; a name it was told nothing about never gets an answer.
class FakeResolver : public DnsResolver
{
public:
    struct Answer {
        DnsOutcome outcome = DnsOutcome::Found;
        QList<QHostAddress> addresses;
        QList<QHostAddress> later;  ///< come `laterBy` after the first, as a slow family's do
        std::chrono::milliseconds laterBy{0};
    };
    QHash<QString, Answer> hosts;
    QHash<QString, MxAnswer> domains;
    QHash<QString, SrvAnswer> services;
    QHash<QString, TxtAnswer> texts;
    bool saysNothingPublished = false;  ///< for records it was told nothing about
    int questions = 0;

    void addressesOf(const QString &host, QObject *owner, AddressesFound found) override
    {
        ++questions;
        if (!hosts.contains(host))
            return;
        const Answer answer = hosts.value(host);
        const QPointer<QObject> guard(owner);
        QTimer::singleShot(0, this, [answer, guard, found] {
            if (guard)
                found(answer.outcome, answer.addresses, answer.later.isEmpty());
        });
        if (answer.later.isEmpty())
            return;
        QTimer::singleShot(answer.laterBy, this, [answer, guard, found] {
            if (guard)
                found(DnsOutcome::Found, answer.addresses + answer.later, true);
        });
    }

    void mxOf(const QString &domain, QObject *owner, MxFound found) override
    {
        answer(domains, domain, owner, found);
    }

    void srvOf(const QString &name, QObject *owner, SrvFound found) override
    {
        answer(services, name, owner, found);
    }

    void txtOf(const QString &name, QObject *owner, TxtFound found) override
    {
        answer(texts, name, owner, found);
    }

private:
    template<typename Told, typename Found>
    void answer(const QHash<QString, Told> &told, const QString &name, QObject *owner, Found found)
    {
        ++questions;
        if (!told.contains(name) && !saysNothingPublished)
            return;
        const Told none{DnsOutcome::NothingPublished, {}};
        QTimer::singleShot(0, owner, [one = told.value(name, none), found] { found(one); });
    }
};
