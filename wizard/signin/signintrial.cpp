#include "wizard/signin/signintrial.h"

class SignInTrial::Private
{
public:
    Outside outside;
    Password password;
    SignInAnswer incoming;
    SignInAnswer outgoing;
    TestMailAnswer testMail;
};

SignInTrial::SignInTrial(const Outside &outside, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->outside = outside;
}

SignInTrial::~SignInTrial() = default;

void SignInTrial::start(const SignInPlan &, QStringView)
{
}

void SignInTrial::sendTestMessage(const TestMailText &)
{
}

void SignInTrial::cancel()
{
}

void SignInTrial::forget()
{
    d->password.wipe();
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
    return d->incoming.running || d->outgoing.running || d->testMail.isRunning();
}

bool SignInTrial::maySendTest() const
{
    return false;
}

std::chrono::seconds SignInTrial::waitLeft() const
{
    return std::chrono::seconds(0);
}
