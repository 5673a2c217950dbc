#pragma once
#include "wizard/outside.h"

#include <QHash>
#include <QTimer>

/// Answers what it was told, from the event loop; silent addresses never get an answer, all others are not there.
class FakeFetcher : public WebFetcher
{
public:
    QHash<QString, FetchAnswer> pages;  ///< by address
    QStringList silent;
    QStringList asked;
    std::chrono::milliseconds delay{0};

    void put(const QString &url, const QByteArray &body)
    {
        pages.insert(url, {FetchOutcome::Fetched, body, QUrl(url).host()});
    }

    void fetch(const QUrl &url, QObject *owner, Fetched fetched) override
    {
        const QString address = url.toString();
        asked.append(address);
        if (silent.contains(address))
            return;
        const FetchAnswer answer = pages.value(address, {FetchOutcome::NotThere, {}, url.host()});
        QTimer::singleShot(delay, owner, [answer, fetched] { fetched(answer); });
    }
};
