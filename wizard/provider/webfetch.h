#pragma once
#include "wizard/check/deadline.h"
#include "wizard/outside.h"

#include <QSslCertificate>

class QNetworkAccessManager;
class QNetworkReply;

struct WebLimits {
    qsizetype bytes = 256 * 1024;
    int redirects = 5;
    std::chrono::milliseconds time{5000};  ///< for all together
};

/// Pure: https to the usual port of a full host name, without user name.
bool mayBeFetched(const QUrl &url);

/// One fetch with its redirects. start() once; exactly one finished(); cancel by deleting.
class WebFetch : public QObject
{
    Q_OBJECT
public:
    WebFetch(const QUrl &url, QNetworkAccessManager &manager, const QList<QSslCertificate> &trustedToo,
             const WebLimits &limits, QObject *parent);
    ~WebFetch() override;
    void start();

signals:
    void finished(const FetchAnswer &answer);

private:
    void ask();
    void onEncrypted();
    void onHead();
    void onBytes();
    void onReplyFinished();
    void finish(FetchOutcome outcome);
    void retireReply();

    QUrl m_url;
    QNetworkAccessManager &m_manager;
    QList<QSslCertificate> m_trustedToo;
    WebLimits m_limits;
    Deadline m_deadline;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_over = false;
};
