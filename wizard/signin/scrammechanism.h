#pragma once
#include "wizard/signin/hmackey.h"
#include "wizard/signin/saslmechanism.h"

#include <memory>

/// SCRAM-SHA-256 (RFC 7677) and SCRAM-SHA-1 (RFC 5802), without channel binding: neither side learns more than it
/// knew, and the server proves that it knows the password, too.
class ScramMechanism : public SaslMechanism
{
public:
    static constexpr int fewestIterations = 4096;  ///< RFC 7677 section 4
    static constexpr int mostIterations = 1000000;

    /// `nonce` is random and printable, without a comma.
    ScramMechanism(QCryptographicHash::Algorithm algorithm, const Credentials &credentials, const QByteArray &nonce);
    ~ScramMechanism() override;

    QByteArray name() const override;
    bool speaksFirst() const override { return true; }
    Next hear(const QByteArray &challenge) override;
    Next work() override;
    SecretBytes response() override;
    bool isComplete() const override { return m_step == Step::Proved; }

private:
    enum class Step { First, Challenge, Deriving, Final, Signature, Proved };

    Next hearChallenge(const QByteArray &challenge);
    Next hearSignature(const QByteArray &challenge);
    SecretBytes proof();

    QCryptographicHash::Algorithm m_algorithm;
    Credentials m_credentials;
    QByteArray m_nonce;
    QByteArray m_clientFirst;   ///< without its "n,,"
    QByteArray m_serverFirst;
    QByteArray m_bothNonces;
    std::unique_ptr<HmacKey> m_key;
    QByteArray m_round;         ///< Ui of RFC 5802 section 2.2
    QByteArray m_salted;        ///< SaltedPassword, as far as it is derived
    int m_roundsLeft = 0;
    QByteArray m_signature;     ///< that the server has to show
    Step m_step = Step::First;
};

/// Pure: takes as long for different arrays as for equal ones of the same size.
bool equalInConstantTime(const QByteArray &one, const QByteArray &other);
