#include "wizard/signin/signinrun.h"

#include "wizard/check/cleantext.h"
#include "wizard/check/proberun.h"
#include "wizard/check/retire.h"
#include "wizard/signin/choosemechanism.h"
#include "wizard/signin/refusalwording.h"

namespace {

bool wantsBrowser(const QStringList &methods)
{
    return methods.contains(QLatin1String("XOAUTH2")) || methods.contains(QLatin1String("OAUTHBEARER"));
}

}

SignInRun::SignInRun(const ChosenService &chosen, const Password &password, const Outside &outside,
                     const SignInLimits &limits, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
    , m_userName(chosen.userName.toUtf8())
    , m_password(&password)
    , m_outside(outside)
    , m_limits(limits)
{
    m_outcome.userName = m_userName;
    m_outcome.host = chosen.service.endpoint.host;
    m_pause.setSingleShot(true);
    connect(&m_step, &Deadline::passed, this, &SignInRun::onTimeout);
    connect(&m_whole, &Deadline::passed, this, &SignInRun::onTimeout);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pausing = false;
        if (!m_finished)
            follow(speech()->resume());
    });
}

SignInRun::~SignInRun()
{
    retireChannel(m_channel);
}

void SignInRun::start()
{
    if (m_started)
        return;
    m_started = true;
    m_clock.start();
    m_whole.start(m_limits.whole);
    m_way = std::make_unique<ProbeRun>(ProbeTarget{m_chosen.service}, m_outside, m_limits.way);
    m_way->keepChannel();
    connect(m_way.get(), &ProbeRun::finished, this, &SignInRun::onWayKnown);
    m_way->start();
}

void SignInRun::cancel()
{
    if (m_finished)
        return;
    if (m_outcome.verdict == SignInVerdict::NotTried)
        m_outcome.verdict = SignInVerdict::Cancelled;
    m_brokeOff = true;
    if (m_way)
        m_way->cancel();
    retireChannel(m_channel);
    finish();
}

SignInOutcome SignInRun::outcome() const
{
    return m_outcome;
}

std::chrono::milliseconds SignInRun::elapsed() const
{
    const bool runs = m_started && m_outcome.verdict == SignInVerdict::NotTried;
    return runs ? std::chrono::milliseconds(m_clock.elapsed()) : m_elapsed;
}

Speech *SignInRun::speech() const
{
    if (m_errand)
        return m_errand.get();
    return m_signIn.get();
}

void SignInRun::onWayKnown()
{
    if (m_finished)
        return;
    const Observation &seen = m_way->observation();
    const Verdict verdict = judge(seen);
    m_channel = m_way->takeChannel();
    m_witness = m_way->dialogue() ? UnderTls::witness(*m_way->dialogue(), seen.tls) : std::nullopt;
    if (verdict != Verdict::Works || !m_witness || !m_channel) {
        const bool browser = verdict == Verdict::NotForMailPrograms && wantsBrowser(seen.findings.signInMethods);
        m_outcome.verdict = browser ? SignInVerdict::AppPasswordWanted : judgeWay(verdict);
        keepWords(seen.findings.serverWords);
        retireChannel(m_channel);
        return finish();
    }
    connect(m_channel.get(), &LineChannel::lineArrived, this, &SignInRun::onLine);
    connect(m_channel.get(), &LineChannel::failed, this, &SignInRun::breakOff);
    m_signIn = makeSignIn(m_chosen.service.protocol, *m_witness, {m_userName, *m_password}, freshNonce());
    m_mechanism = m_signIn->mechanism();
    follow(m_signIn->open());
}

void SignInRun::onLine(const QByteArray &line)
{
    // Nothing is asked while we pause or count, so nothing is answered either: IMAP's news are told again.
    if (!m_finished && !m_pausing)
        follow(speech()->receive(line));
}

void SignInRun::follow(SpeechMove move)
{
    if (m_finished)
        return;
    m_step.start(m_errand ? m_limits.errand : m_limits.login);
    if (m_errand && m_errand->part() != m_part) {
        m_part = m_errand->part();
        emit progressed();
    }
    switch (move.kind) {
    case SpeechMove::Kind::Say:
        if (m_errand)
            m_channel->countAnew();
        m_channel->say(move.line);
        return;
    case SpeechMove::Kind::SaySecret:
        m_channel->saySecret(move.secret.view());
        return;
    case SpeechMove::Kind::Listen:
        return;
    case SpeechMove::Kind::Work:
    case SpeechMove::Kind::Pause:
        m_step.stop();
        m_pausing = true;
        m_pause.start(move.pause);
        return;
    case SpeechMove::Kind::Finish:
        if (m_errand) {
            keepWords(m_errand->reply().words);
            return finish();
        }
        decide(judgeReply(m_signIn->reply(), m_userName), m_signIn->reply());
        if (m_outcome.verdict == SignInVerdict::Accepted && m_makeErrand)
            return beginErrand();
        return finish();
    }
    Q_UNREACHABLE();
}

void SignInRun::decide(SignInVerdict verdict, const ServerReply &reply)
{
    m_elapsed = elapsed();
    m_outcome.verdict = verdict;
    m_outcome.unexplained = isUnexplained(reply, verdict);
    m_waitNamed = waitNamedIn(reply.words);
    keepWords(reply.words);
}

void SignInRun::keepWords(const QByteArray &words)
{
    m_words.clear();
    if (!m_password || m_password->isEmpty())
        return;
    // A server that says the password back is not quoted.
    if (!holdsSecret(words, m_password->utf8()))
        m_words = cleanServerText(words);
}

void SignInRun::beginErrand()
{
    m_errand = m_makeErrand(*m_witness);
    emit signedIn();
    if (!m_finished)
        follow(m_errand->open());
}

void SignInRun::onTimeout()
{
    breakOff();
}

void SignInRun::breakOff()
{
    if (m_finished)
        return;
    m_brokeOff = true;
    if (m_outcome.verdict == SignInVerdict::NotTried) {
        m_elapsed = elapsed();
        m_outcome.verdict = SignInVerdict::BrokeOff;
    }
    retireChannel(m_channel);
    finish();
}

void SignInRun::finish()
{
    if (m_finished)
        return;
    if (m_elapsed.count() == 0)
        m_elapsed = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    m_finished = true;
    m_step.stop();
    m_whole.stop();
    m_pause.stop();
    retire(m_way);
    sayFarewell();
    m_signIn.reset();  // it knows the password
    m_password = nullptr;
    QMetaObject::invokeMethod(this, &SignInRun::finished, Qt::QueuedConnection);
}

/// The result is known; the connection gets a moment for its polite end and then goes by itself.
void SignInRun::sayFarewell()
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    const QByteArray words = speech() ? speech()->farewell() : QByteArray();
    if (words.isEmpty()) {
        retireChannel(m_channel);
        return;
    }
    m_channel->say(words);
    connect(m_channel.get(), &LineChannel::failed, this, [this] { retireChannel(m_channel); });
    QTimer::singleShot(m_limits.way.farewell, this, [this] { retireChannel(m_channel); });
}
