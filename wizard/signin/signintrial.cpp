#include "wizard/signin/signintrial.h"

#include "wizard/signin/choosemechanism.h"
#include "wizard/signin/signinbackoff.h"
#include "wizard/signin/testmailrun.h"

#include <QPointer>

using namespace std::chrono_literals;

class SignInTrial::Private
{
public:
    Private(SignInTrial *trial, const Outside &beyond);

    void begin(const std::optional<ChosenService> &chosen, QPointer<SignInRun> &run, SignInAnswer &answer);
    void onRunFinished();
    void takeAnswer(const SignInRun *run, SignInAnswer &answer);
    void noteTry();
    void onTestFinished();
    void stop();
    bool isTrying() const { return incoming.running || outgoing.running; }
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    SignInTrial *q;
    Outside outside;
    Password password;
    SignInPlan plan;
    SignInAnswer incoming;
    SignInAnswer outgoing;
    TestMailAnswer testMail;
    QPointer<SignInRun> incomingRun;
    QPointer<SignInRun> outgoingRun;
    QPointer<TestMailRun> testRun;
    SignInBackoff backoff;
    QElapsedTimer clock;
    QTimer ticks;
};

SignInTrial::Private::Private(SignInTrial *trial, const Outside &beyond)
    : q(trial)
    , outside(beyond)
{
    clock.start();
    ticks.setInterval(1s);
    QObject::connect(&ticks, &QTimer::timeout, q, [this] {
        if (!backoff.left(now()))
            ticks.stop();
        emit q->changed();
    });
}

void SignInTrial::Private::begin(const std::optional<ChosenService> &chosen, QPointer<SignInRun> &run,
                                 SignInAnswer &answer)
{
    answer = {};
    if (!chosen)
        return;
    answer.running = true;
    run = new SignInRun(*chosen, password, outside, {}, q);
    QObject::connect(run, &SignInRun::finished, q, [this] { onRunFinished(); });
    run->start();
}

void SignInTrial::Private::onRunFinished()
{
    takeAnswer(incomingRun, incoming);
    takeAnswer(outgoingRun, outgoing);
    if (!isTrying()) {
        if (incomingRun && outgoingRun) {
            SignInOutcome receiving = incomingRun->outcome();
            SignInOutcome sending = outgoingRun->outcome();
            judgePair(receiving, sending);
            incoming.verdict = receiving.verdict;
            outgoing.verdict = sending.verdict;
        }
        const bool accepted = incoming.verdict == SignInVerdict::Accepted && outgoing.verdict == SignInVerdict::Accepted;
        noteTry();
        if (!accepted)
            password.wipe();
    }
    emit q->changed();
}

void SignInTrial::Private::takeAnswer(const SignInRun *run, SignInAnswer &answer)
{
    if (!run || !run->isFinished() || !answer.running)
        return;
    answer.running = false;
    answer.verdict = run->outcome().verdict;
    answer.mechanism = run->mechanism();
    answer.serverWords = run->serverWords();
    answer.elapsed = run->elapsed();
}

/// One press counts once, by the worse of its answers.
void SignInTrial::Private::noteTry()
{
    const auto either = [this](SignInVerdict verdict) { return incoming.verdict == verdict || outgoing.verdict == verdict; };
    if (either(SignInVerdict::TooManyTries)) {
        const bool receiving = incoming.verdict == SignInVerdict::TooManyTries;
        const SignInRun *run = receiving ? incomingRun : outgoingRun;
        backoff.note(SignInVerdict::TooManyTries, run ? run->waitNamed() : std::nullopt, now());
        (receiving ? incoming : outgoing).waitBefore = backoff.left(now());
    } else {
        for (const SignInVerdict verdict : {SignInVerdict::WrongNameOrPassword, SignInVerdict::WholeAddressWanted,
                                            SignInVerdict::AppPasswordWanted, SignInVerdict::NotUnderstood,
                                            SignInVerdict::Accepted})
            if (either(verdict)) {
                backoff.note(verdict, {}, now());
                break;
            }
    }
    if (backoff.left(now()))
        ticks.start();
}

void SignInTrial::Private::onTestFinished()
{
    testMail = testRun->answer();
    password.wipe();
    emit q->changed();
}

/// Ends all that runs, at once and without a signal, and overwrites the password.
void SignInTrial::Private::stop()
{
    for (SignInRun *run : {incomingRun.data(), outgoingRun.data()}) {
        if (!run)
            continue;
        run->disconnect(q);
        run->cancel();
        run->deleteLater();
    }
    takeAnswer(incomingRun, incoming);
    takeAnswer(outgoingRun, outgoing);
    incomingRun.clear();
    outgoingRun.clear();
    if (testRun) {
        testRun->disconnect(q);
        testRun->cancel();
        testMail = testRun->answer();
        testRun->deleteLater();
        testRun.clear();
    }
    password.wipe();
}

SignInTrial::SignInTrial(const Outside &outside, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, outside))
{
}

SignInTrial::~SignInTrial()
{
    d->stop();
}

void SignInTrial::start(const SignInPlan &plan, QStringView typedPassword)
{
    if (!mayTry() || !mayBeSent(typedPassword))
        return;
    d->stop();
    d->testMail = {};
    d->plan = plan;
    d->password.set(typedPassword);
    d->begin(plan.incoming, d->incomingRun, d->incoming);
    d->begin(plan.outgoing, d->outgoingRun, d->outgoing);
    emit changed();
}

void SignInTrial::sendTestMessage(const TestMailText &text)
{
    if (!maySendTest())
        return;
    const TestMessage message = composeTestMessage(d->plan.address, text.subject, text.body,
                                                   QDateTime::currentDateTime(), freshNonce().toHex());
    d->testMail = {};
    d->testRun = new TestMailRun(*d->plan.incoming, *d->plan.outgoing, d->password, message, d->outside,
                                 patientTestMailLimits(), this);
    connect(d->testRun, &TestMailRun::changed, this, [this] {
        d->testMail = d->testRun->answer();
        emit changed();
    });
    connect(d->testRun, &TestMailRun::finished, this, [this] { d->onTestFinished(); });
    d->testRun->start();
    d->testMail = d->testRun->answer();
    emit changed();
}

void SignInTrial::cancel()
{
    if (!isRunning())
        return;
    d->stop();
    emit changed();
}

void SignInTrial::forget()
{
    const bool knew = d->incoming.verdict != SignInVerdict::NotTried || d->outgoing.verdict != SignInVerdict::NotTried
        || isRunning();
    d->stop();
    d->incoming = {};
    d->outgoing = {};
    d->testMail = {};
    d->plan = {};
    if (knew)
        emit changed();
}

const SignInAnswer &SignInTrial::incoming() const
{
    return d->incoming;
}

const SignInAnswer &SignInTrial::outgoing() const
{
    return d->outgoing;
}

const TestMailAnswer &SignInTrial::testMail() const
{
    return d->testMail;
}

bool SignInTrial::isRunning() const
{
    return d->isTrying() || d->testMail.isRunning();
}

bool SignInTrial::maySendTest() const
{
    return !isRunning() && !d->password.isEmpty() && d->incoming.verdict == SignInVerdict::Accepted
        && d->outgoing.verdict == SignInVerdict::Accepted;
}

std::chrono::seconds SignInTrial::waitLeft() const
{
    return d->backoff.left(d->now()).value_or(0s);
}
