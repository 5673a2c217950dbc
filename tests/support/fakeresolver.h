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
        ++questions;
        if (!domains.contains(domain))
            return;
        const QPointer<QObject> guard(owner);
        QTimer::singleShot(0, this, [answer = domains.value(domain), guard, found] {
            if (guard)
                found(answer);
        });
    }
};
