#include "wizard/signin/testmailrun.h"

#include "wizard/signin/judgetestmail.h"
#include "wizard/signin/senderrand.h"

using namespace std::chrono_literals;
using MailStage = TestMailAnswer::Stage;

TestMailLimits patientTestMailLimits()
{
    TestMailLimits limits;
    limits.pauses = {500ms, 1s, 1s, 2s, 2s, 3s, 3s, 5s, 5s, 7s, 10s, 10s, 10s};
    limits.reconnects = {500ms, 3s, 6s, 10s, 15s, 25s};
    return limits;
}

TestMailRun::TestMailRun(const ChosenService &incoming, const ChosenService &outgoing, const Password &password,
                         const TestMessage &message, const Outside &outside, const TestMailLimits &limits,
                         QObject *parent)
    : QObject(parent)
    , m_incoming(incoming)
    , m_outgoing(outgoing)
    , m_password(&password)
    , m_message(message)
    , m_outside(outside)
    , m_limits(limits)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &TestMailRun::lookAgain);
}

TestMailRun::~TestMailRun() = default;

void TestMailRun::start()
{
    if (m_answer.stage != MailStage::NotStarted)
        return;
    m_run = new SignInRun(m_outgoing, *m_password, m_outside, m_limits.signIn, this);
    m_run->setErrand([this](const UnderTls &witness) -> std::unique_ptr<Errand> {
        return std::make_unique<SendErrand>(m_message, witness.findings());
    });
    connect(m_run, &SignInRun::signedIn, this, [this] { enter(MailStage::Sending); });
    connect(m_run, &SignInRun::finished, this, &TestMailRun::onSendFinished);
    m_answer.stage = MailStage::SigningIn;
    m_run->start();
}

void TestMailRun::cancel()
{
    if (m_answer.stage == MailStage::Done)
        return;
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
    }
    end(TestMailVerdict::Cancelled, SignInVerdict::Cancelled, {});
}

void TestMailRun::onSendFinished()
{
    const SignInOutcome signIn = m_run->outcome();
    const QString words = m_run->serverWords();
    if (signIn.verdict != SignInVerdict::Accepted) {
        const SendJudgement judged = judgeSendingSignIn(signIn.verdict);
        return end(judged.verdict, judged.cause, words);
    }
    const auto *errand = static_cast<const SendErrand *>(m_run->errand());
    if (errand && errand->isTaken()) {
        m_answer.sent = true;
        m_sinceTaken.start();
        enter(MailStage::Looking);
        return lookAgain();
    }
    if (!errand || m_run->brokeOff())
        return end(TestMailVerdict::BrokeOff, SignInVerdict::BrokeOff, words);
    const SendJudgement judged = judgeSending(errand->reply());
    end(judged.verdict, judged.cause, words);
}

void TestMailRun::lookAgain()
{
    ++m_looks;
    m_run = new SignInRun(m_incoming, *m_password, m_outside, m_limits.signIn, this);
    m_run->setErrand([this](const UnderTls &) -> std::unique_ptr<Errand> {
        return makeFindErrand(m_incoming.service.protocol, m_message.id, m_limits.pauses);
    });
    connect(m_run, &SignInRun::progressed, this, [this] {
        m_answer.arrivedAfter = std::chrono::milliseconds(m_sinceTaken.elapsed());
        enter(MailStage::Tidying);
    });
    connect(m_run, &SignInRun::finished, this, &TestMailRun::onLookFinished);
    m_run->start();
}

void TestMailRun::onLookFinished()
{
    const SignInOutcome signIn = m_run->outcome();
    const QString words = m_run->serverWords();
    const auto *errand = static_cast<const FindErrand *>(m_run->errand());
    if (errand && errand->result() != FindResult::NotThereYet) {
        m_answer.removed = errand->isRemoved();
        if (m_answer.stage != MailStage::Tidying)
            m_answer.arrivedAfter = std::chrono::milliseconds(m_sinceTaken.elapsed());
        const bool junk = errand->result() == FindResult::InJunk;
        return end(junk ? TestMailVerdict::ArrivedInJunk : TestMailVerdict::Arrived, SignInVerdict::NotTried, {});
    }
    // POP3 shows a connection only what was there when it began. The mailbox may be taken by our own last one, still,
    // or wants a pause between two sign-ins (RFC 2449 section 6.5).
    const bool passes = signIn.verdict == SignInVerdict::Accepted || signIn.verdict == SignInVerdict::Temporary
        || (signIn.verdict == SignInVerdict::TooManyTries && m_looks > 1);
    const bool looked = errand && errand->couldLook() && !m_run->brokeOff();
    if (m_incoming.service.protocol == Protocol::Pop3 && passes && (looked || !errand)
        && m_looks <= m_limits.reconnects.size()) {
        m_nextLook.start(m_limits.reconnects[m_looks - 1]);
        return;
    }
    if (signIn.verdict != SignInVerdict::Accepted)
        return end(TestMailVerdict::CouldNotLook, signIn.verdict, words);
    if (looked)
        return end(TestMailVerdict::NotArrivedYet, SignInVerdict::NotTried, {});
    end(TestMailVerdict::CouldNotLook, m_run->brokeOff() ? SignInVerdict::BrokeOff : SignInVerdict::NotUnderstood, words);
}

void TestMailRun::enter(MailStage stage)
{
    m_answer.stage = stage;
    emit changed();
}

void TestMailRun::end(TestMailVerdict verdict, SignInVerdict cause, const QString &words)
{
    m_nextLook.stop();
    m_answer.verdict = verdict;
    m_answer.cause = cause;
    m_answer.serverWords = words;
    m_answer.stage = MailStage::Done;
    QMetaObject::invokeMethod(this, &TestMailRun::finished, Qt::QueuedConnection);
}
