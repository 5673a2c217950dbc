#pragma once
#include "wizard/signin/saslmechanism.h"

/// PLAIN (RFC 4616): name and password as they are.
class PlainMechanism : public SaslMechanism
{
public:
    explicit PlainMechanism(const Credentials &credentials) : m_credentials(credentials) {}
    QByteArray name() const override { return "PLAIN"; }
    bool speaksFirst() const override { return true; }
    Next hear(const QByteArray &) override { return Next::Abort; }
    SecretBytes response() override;
    bool isComplete() const override { return m_said; }

private:
    Credentials m_credentials;
    bool m_said = false;
};

/// LOGIN, never standardised: two questions, answered by name and password.
class LoginMechanism : public SaslMechanism
{
public:
    explicit LoginMechanism(const Credentials &credentials) : m_credentials(credentials) {}
    QByteArray name() const override { return "LOGIN"; }
    bool speaksFirst() const override { return false; }
    Next hear(const QByteArray &) override { return ++m_questions > 2 ? Next::Abort : Next::Respond; }
    SecretBytes response() override;
    bool isComplete() const override { return m_questions == 2; }

private:
    Credentials m_credentials;
    int m_questions = 0;
};

/// CRAM-MD5 (RFC 2195): the password is never said, only used.
class CramMd5Mechanism : public SaslMechanism
{
public:
    explicit CramMd5Mechanism(const Credentials &credentials) : m_credentials(credentials) {}
    QByteArray name() const override { return "CRAM-MD5"; }
    bool speaksFirst() const override { return false; }
    Next hear(const QByteArray &challenge) override;
    SecretBytes response() override;
    bool isComplete() const override { return m_challenges == 1; }

private:
    Credentials m_credentials;
    QByteArray m_challenge;
    int m_challenges = 0;
};
