#include "webfetch.h"

#include "profiles/domainname.h"
#include "wizard/check/namecheck.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

static QSslConfiguration strictTls(const QList<QSslCertificate> &trustedToo)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::SecureProtocols);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Qt stops looking into the system's own store as soon as a list is given, even an empty one.
    if (!trustedToo.isEmpty())
        tls.addCaCertificates(trustedToo);
    return tls;
}

/// Qt would follow redirects by itself, speak HTTP/2, keep cookies and name the person's language.
static QNetworkRequest requestFor(const QUrl &url, const QList<QSslCertificate> &trustedToo)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Mail Setup Wizard");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setSslConfiguration(strictTls(trustedToo));
    return request;
}

bool mayBeFetched(const QUrl &url)
{
    const QString host = toWireDomain(url.host());
    return url.isValid() && url.scheme() == QLatin1String("https") && url.port(443) == 443 && url.userInfo().isEmpty()
           && host.contains(QLatin1Char('.')) && !host.endsWith(QLatin1String(".localhost"));
}

WebFetch::WebFetch(const QUrl &url, QNetworkAccessManager &manager, const QList<QSslCertificate> &trustedToo,
                   const WebLimits &limits, QObject *parent)
    : QObject(parent), m_url(url), m_manager(manager), m_trustedToo(trustedToo), m_limits(limits), m_deadline(this)
{
    connect(&m_deadline, &Deadline::passed, this, [this] { finish(FetchOutcome::TimedOut); });
}

WebFetch::~WebFetch()
{
    retireReply();
}

/// Called from the event loop.
void WebFetch::start()
{
    if (!mayBeFetched(m_url))
        return finish(FetchOutcome::NotAllowed);
    m_deadline.start(m_limits.time);
    ask();
}

void WebFetch::ask()
{
    m_reply = m_manager.get(requestFor(m_url, m_trustedToo));
    m_reply->setReadBufferSize(m_limits.bytes);
    connect(m_reply, &QNetworkReply::encrypted, this, &WebFetch::onEncrypted);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebFetch::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebFetch::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &WebFetch::onReplyFinished);
}

/// Qt also accepts the common name and half a label as wildcard.
void WebFetch::onEncrypted()
{
    if (!covers(namesOf(m_reply->sslConfiguration().peerCertificate()), toWireDomain(m_url.host())))
        finish(FetchOutcome::NotSecure);
}

void WebFetch::onHead()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bytes)
        finish(FetchOutcome::TooLarge);
}

void WebFetch::onBytes()
{
    m_body += m_reply->read(m_limits.bytes + 1 - m_body.size());
    if (m_body.size() > m_limits.bytes)
        finish(FetchOutcome::TooLarge);
}

void WebFetch::onReplyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return finish(FetchOutcome::NotSecure);
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (redirects) {
        // Qt's own reading of this header knows no relative places.
        const QUrl place = QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode);
        const QUrl next = place.isEmpty() ? QUrl() : m_url.resolved(place);
        if (++m_redirects > m_limits.redirects)
            return finish(FetchOutcome::TooManyRedirects);
        if (!mayBeFetched(next)) {
            const bool leavesHttps = !next.isEmpty() && next.scheme() != QLatin1String("https");
            return finish(leavesHttps ? FetchOutcome::NotSecure : FetchOutcome::NotAllowed);
        }
        retireReply();
        m_body.clear();
        m_url = next.adjusted(QUrl::RemoveFragment);
        return ask();
    }
    if (status == 200 && error == QNetworkReply::NoError) {
        onBytes();  // the last piece; too much of it ends the fetch otherwise
        return finish(FetchOutcome::Fetched);
    }
    finish(status != 0 && status != 200 ? FetchOutcome::NotThere : FetchOutcome::Unreachable);
}

void WebFetch::finish(FetchOutcome outcome)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    retireReply();
    emit finished({outcome, outcome == FetchOutcome::Fetched ? m_body : QByteArray(),
                   toWireDomain(m_url.host())});
}

/// The reply may be in the middle of one of its own signals, so it is ended from the event loop.
void WebFetch::retireReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    m_reply->deleteLater();
    m_reply = nullptr;
}
